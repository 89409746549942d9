import { AHEAD_DAYS, type Span } from '@comity/duty';
import { officeOf, openSpans } from '@comity/feed';
import { addElapsedDays, type Holidays } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';

/** When an authority is open in the week ahead, as it has published it; null where nothing is known. */
export type OpenAhead = (authority: string) => Promise<readonly Span[] | null>;

/**
 * Reads when an authority is open in the week ahead: by what it has published and is in force, else at
 * any hour where it is a 24/7 point by its key statement; of any other nothing is known.
 *
 * @param holidays of all States
 */
export function createOpenAhead(
  parts: Pick<NodeParts, 'participant' | 'store' | 'keyring' | 'world' | 'readPublished'>,
  holidays: () => Promise<Holidays>,
): OpenAhead {
  return async (authority) => {
    const now = parts.world.now();
    const week = { from: now, until: addElapsedDays(now, AHEAD_DAYS) };
    const known = await holidays();
    const published = await parts.store.lookAsWorker(parts.readPublished);
    const sought = { participant: parts.participant.id, authority, now };
    const office = officeOf({ ...published, holidays: known }, sought);
    if (office !== undefined) return openSpans(office.entry.content, week, office.isHoliday);
    const { kind } = parts.keyring.authority(authority).stated;
    return kind === 'contact-point-24-7' ? [week] : null;
  };
}
