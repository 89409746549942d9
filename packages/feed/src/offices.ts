import { dayIn, type Holidays } from '@comity/law';
import { type DirectoryEntry, freshnessOf, isCurrent } from './directory.ts';
import { type CalledNumber, newSince } from './new-number.ts';
import { type IsHoliday, type Openness, opennessAt } from './opening-hours.ts';

/** An authority that a State has published, as it stands at a moment. */
export interface OfficeNow {
  readonly entry: DirectoryEntry;
  readonly openness: Openness;
  readonly isHoliday: IsHoliday;
  readonly freshness: ReturnType<typeof freshnessOf>;
  /** Since when each number is another one than before, RFC 3339; null where it is not new. */
  readonly newNumbers: Readonly<Record<CalledNumber, string | null>>;
}

/** What is published, and whose feed contradicts itself or cannot be read. */
export interface Published {
  readonly entries: readonly DirectoryEntry[];
  /** The public holidays of each State, on which offices with hours are closed. */
  readonly holidays: Pick<Holidays, 'nameOf'>;
  readonly faults: readonly { readonly participant: string; readonly settledAt: string | null }[];
}

/** An authority of a State at a moment, RFC 3339. */
export interface Sought {
  readonly participant: string;
  readonly authority: string;
  readonly now: string;
}

/** The published authorities of a State that are to be written to now: who is open comes first. */
export const officesOf = (
  { entries, holidays }: Pick<Published, 'entries' | 'holidays'>,
  { state, now }: { readonly state: string; readonly now: string },
): readonly OfficeNow[] =>
  entries
    .filter(({ participant }) => participant === state)
    .filter((entry) => isCurrent(entry, now))
    .map((entry) => officeNow(entry, holidays, now))
    .sort((a, b) => rank(a) - rank(b) || opensAt(a).localeCompare(opensAt(b)));

/** One authority, where its entry is in force. */
export const officeOf = (
  published: Pick<Published, 'entries' | 'holidays'>,
  { participant, authority, now }: Sought,
): OfficeNow | undefined =>
  officesOf(published, { state: participant, now }).find(
    ({ entry }) => entry.authority === authority,
  );

function officeNow(entry: DirectoryEntry, holidays: Published['holidays'], now: string): OfficeNow {
  const isHoliday: IsHoliday = (day) => holidays.nameOf(entry.participant, day) !== undefined;
  return {
    entry,
    openness: opennessAt(entry.content, now, isHoliday),
    isHoliday,
    freshness: freshnessOf(entry, dayIn(now, 'UTC')),
    newNumbers: {
      callBack: newSince(entry, 'callBack', now),
      telephone: newSince(entry, 'telephone', now),
    },
  };
}

/** Open before closed; among these whoever answers at any hour by treaty, and who can be called. */
const rank = ({ entry, openness }: OfficeNow): number =>
  (openness.open === true ? 0 : 4) +
  (entry.content.kinds.includes('contact-point-24-7') ? 0 : 2) +
  (entry.content.callBack === undefined ? 1 : 0);

const opensAt = ({ openness }: OfficeNow): string =>
  openness.open === false ? (openness.opens ?? 'z') : '';

/** Whether nothing that a State publishes is to be relied on: its feed contradicts itself, or cannot be read. */
export const isDoubtful = ({ faults }: Pick<Published, 'faults'>, participant: string): boolean =>
  faults.some((fault) => fault.participant === participant && fault.settledAt === null);

/** What is known of an authority's published number at a moment. */
export interface ToCall {
  readonly authority: string;
  readonly participant: string;
  /** As published and in force; undefined where it is not, or not any more. */
  readonly number: string | undefined;
  /** Since when it is another number than before, RFC 3339; null where it is not new. */
  readonly newSince: string | null;
  readonly freshness: OfficeNow['freshness'] | undefined;
  readonly doubtful: boolean;
}

/** The number that a State has published for an authority, if that is in force and not in doubt. */
export function toCall(published: Published, sought: Sought): ToCall {
  const { participant, authority } = sought;
  const office = officeOf(published, sought);
  return {
    ...{ authority, participant },
    number: office?.entry.content.callBack,
    newSince: office?.newNumbers.callBack ?? null,
    freshness: office?.freshness,
    doubtful: isDoubtful(published, participant),
  };
}

/** What an office does of a measure; undefined: it is not the office for it. */
export function doesOf(
  { content }: Pick<DirectoryEntry, 'content'>,
  measure: string,
): 'itself' | 'court' | 'passes' | undefined {
  if (content.doesItself?.includes(measure) === true) return 'itself';
  if (content.withCourt?.includes(measure) === true) return 'court';
  return content.passesOn?.includes(measure) === true ? 'passes' : undefined;
}
