import { daysBetween } from '@comity/law';
import { type Change, type DirectoryEntry, dayThere } from './directory.ts';

/** The numbers of an entry that somebody calls. */
export type CalledNumber = 'callBack' | 'telephone';

/** A number that changed is shown as new for so many days of its office. */
export const NEW_NUMBER_DAYS = 14;

/**
 * Since when a number of an entry is another one than before, RFC 3339; null where it is the same for
 * longer than {@link NEW_NUMBER_DAYS}, or the entry began with it. Whoever could publish in the name
 * of a State could move its number, and write an earlier day over it: so the day counts on which the
 * change came here, unless what it changed came with it.
 */
export function newSince(
  entry: Pick<DirectoryEntry, 'content' | 'history'>,
  number: CalledNumber,
  now: string,
): string | null {
  const { history } = entry;
  const index = history.findIndex(({ fields }) => fields.includes(number));
  const change = history[index];
  if (change === undefined) return null;
  const since = knownSince(change, history.slice(index + 1), (at) => dayThere(entry, at));
  return daysBetween(dayThere(entry, since), dayThere(entry, now)) <= NEW_NUMBER_DAYS
    ? since
    : null;
}

function knownSince(
  { at, takenAt }: Change,
  [earlier]: readonly Change[],
  dayOf: (at: string) => string,
): string {
  if (takenAt === undefined || earlier?.takenAt === undefined) return at;
  const cameTogether = dayOf(takenAt) === dayOf(earlier.takenAt);
  return cameTogether || takenAt < at ? at : takenAt;
}
