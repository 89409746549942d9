import type { Holidays } from '@comity/law';
import { type CoverNow, coverAt, isCovered, NOTHING_SAID } from './cover.ts';
import {
  type DirectoryEntry,
  dayThere,
  endOf,
  freshnessOf,
  isCurrent,
  type StatedAuthority,
} from './directory.ts';
import type { EntryQuestion } from './entry-questions.ts';
import type { EntryInDoubt } from './in-doubt.ts';
import { type CalledNumber, newSince } from './new-number.ts';
import { type IsHoliday, type Openness, opennessAt } from './opening-hours.ts';

/** Fields by which an office is reached at once, and how its number was given. */
const REACH = ['callBack', 'callBackGiven', 'telephone', 'email', 'reachedThrough'] as const;

/** By what an office can be reached, as published; nothing of it where that is in doubt. */
export type Reach = Pick<StatedAuthority, (typeof REACH)[number]>;

/** An authority that a State has published, as it stands at a moment. */
export interface OfficeNow {
  readonly entry: DirectoryEntry;
  /** What is to be used of its numbers and addresses: `entry` holds them as they were published. */
  readonly reach: Reach;
  /** Its State's feed contradicts itself or cannot be read, or its entry's key is in doubt: `reach` is empty. */
  readonly doubtful: boolean;
  readonly openness: Openness;
  /** How it is covered by its own word; nothing of it where that is in doubt. */
  readonly cover: CoverNow;
  /** Whether somebody is there: by its cover where that says so, else by its hours; null: neither tells. */
  readonly there: boolean | null;
  readonly isHoliday: IsHoliday;
  /** Whether the public holidays of its State are known: where not, it may be closed all the same. */
  readonly holidaysKnown: boolean;
  readonly freshness: ReturnType<typeof freshnessOf>;
  /** Since when each number is another one than before, RFC 3339; null where it is not new. */
  readonly newNumbers: Readonly<Record<CalledNumber, string | null>>;
}

/** What is published, and whose feed contradicts itself or cannot be read. */
export interface Published {
  readonly entries: readonly DirectoryEntry[];
  /** The public holidays of each State, on which offices with hours are closed. */
  readonly holidays: Pick<Holidays, 'nameOf' | 'knows'>;
  readonly faults: readonly {
    readonly participant: string;
    readonly kind: 'forked' | 'rolled-back' | 'damaged' | 'key-in-doubt';
    readonly settledAt: string | null;
    /** The one entry that is meant; absent where it is all that the participant says. */
    readonly entry?: Pick<EntryInDoubt, 'authority' | 'since'>;
  }[];
  /** What States say of the entries of others and these have not answered; none when absent. */
  readonly questions?: readonly EntryQuestion[];
}

/** An authority of a State at a moment, RFC 3339. */
export interface Sought {
  readonly participant: string;
  readonly authority: string;
  readonly now: string;
}

/** The published authorities of a State that are to be written to now: where somebody is comes first. */
export const officesOf = (
  published: Published,
  { state, now }: { readonly state: string; readonly now: string },
): readonly OfficeNow[] =>
  published.entries
    .filter(({ participant }) => participant === state)
    .filter((entry) => isCurrent(entry, now))
    .map((entry) => officeNow(published, entry, now))
    .sort((a, b) => rank(a) - rank(b) || opensAt(a).localeCompare(opensAt(b)));

/**
 * The offices of a State that are looked at by night: the one that is written to first, and each other
 * one that says itself who is there now, so that a desk that somebody watches is not hidden by another.
 *
 * @param offices as `officesOf` gives them
 */
export const watchedOffices = (offices: readonly OfficeNow[]): readonly OfficeNow[] =>
  offices.filter(({ cover }, place) => place === 0 || isCovered(cover) !== null);

/** One authority, where its entry is in force. */
export const officeOf = (
  published: Published,
  { participant, authority, now }: Sought,
): OfficeNow | undefined =>
  officesOf(published, { state: participant, now }).find(
    ({ entry }) => entry.authority === authority,
  );

function officeNow(published: Published, entry: DirectoryEntry, now: string): OfficeNow {
  const { holidays } = published;
  const { participant, content } = entry;
  const isHoliday: IsHoliday = (day) => holidays.nameOf(participant, day) !== undefined;
  const doubtful = isDoubtful(published, entry);
  const openness = opennessAt(content, now, isHoliday);
  const cover = doubtful ? NOTHING_SAID : coverAt(entry, now);
  return {
    entry,
    reach: doubtful ? {} : reachIn(content),
    doubtful,
    openness,
    cover,
    there: isCovered(cover) ?? openness.open,
    isHoliday,
    holidaysKnown: holidays.knows(participant),
    freshness: freshnessOf(entry, now),
    newNumbers: {
      callBack: newSince(entry, 'callBack', now),
      telephone: newSince(entry, 'telephone', now),
    },
  };
}

const reachIn = (content: StatedAuthority): Reach =>
  Object.fromEntries(
    REACH.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  );

/** What an entry says as far as it is to be used: without numbers and addresses that are in doubt. */
export const usedOf = ({ entry, reach }: OfficeNow): Partial<StatedAuthority> => ({
  ...Object.fromEntries(
    Object.entries(entry.content).filter(([name]) => !REACH.some((field) => field === name)),
  ),
  ...reach,
});

/** An authority that is not to be written to: it was ended or has run out, or is yet to begin. */
export interface NotInForce {
  readonly entry: DirectoryEntry;
  /** The first day on which nobody writes to it any more; null where it is yet to begin. */
  readonly over: string | null;
  /** Who is written to instead, where its State has named and published that. */
  readonly successor: DirectoryEntry | undefined;
}

/** The authorities of a State that are not to be written to at a moment, the newest change first. */
export const notInForce = (
  { entries }: Pick<Published, 'entries'>,
  { state, now }: { readonly state: string; readonly now: string },
): readonly NotInForce[] =>
  entries
    .filter(({ participant }) => participant === state)
    .filter((entry) => !isCurrent(entry, now))
    .map((entry) => ({
      entry,
      over: entry.content.from <= dayThere(entry, now) ? (endOf(entry) ?? null) : null,
      successor: successorOf(entries, entry),
    }))
    .toSorted((a, b) => changedAt(b.entry).localeCompare(changedAt(a.entry)));

const changedAt = ({ history }: DirectoryEntry): string => history[0]?.at ?? '';

/** Who is written to once an authority is ended. */
export const successorOf = (
  entries: Published['entries'],
  { participant, ended }: DirectoryEntry,
): DirectoryEntry | undefined =>
  entries.find((one) => one.participant === participant && one.authority === ended?.successor);

/** Whoever is there before whoever is not; among these whoever answers at any hour by treaty, and who can be called. */
const rank = ({ entry, there }: OfficeNow): number =>
  (there === true ? 0 : 4) +
  (entry.content.kinds.includes('contact-point-24-7') ? 0 : 2) +
  (entry.content.callBack === undefined ? 1 : 0);

/** When somebody is there again, where that is known. */
const opensAt = ({ openness, cover, there }: OfficeNow): string => {
  if (there !== false) return '';
  if (cover.said === 'nobody' || cover.said === 'instead') return cover.until ?? 'z';
  return openness.open === false ? (openness.opens ?? 'z') : 'z';
};

/**
 * Whether nothing that a State publishes of an authority is to be relied on: its feed contradicts
 * itself or cannot be read, or this entry rests on a key that may have been in other hands. A node that
 * shows less than it has signed contradicts nothing of it: the newer state stands.
 */
export const isDoubtful = (
  { faults }: Pick<Published, 'faults'>,
  { participant, authority }: Pick<DirectoryEntry, 'participant' | 'authority'>,
): boolean =>
  faults.some(
    ({ participant: whose, kind, settledAt, entry }) =>
      whose === participant &&
      (entry === undefined || entry.authority === authority) &&
      kind !== 'rolled-back' &&
      settledAt === null,
  );

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
  /** Since when another State says that a number of it is wrong, RFC 3339; null where none does. */
  readonly questionedSince: string | null;
  /** Why there is no number: it is not to be written to. */
  readonly over: NotInForce | undefined;
}

/** The number that a State has published for an authority, if that is in force and not in doubt. */
export function toCall(published: Published, sought: Sought): ToCall {
  const { participant, authority, now } = sought;
  const office = officeOf(published, sought);
  return {
    ...{ authority, participant },
    number: office?.reach.callBack,
    newSince: office?.newNumbers.callBack ?? null,
    freshness: office?.freshness,
    doubtful: isDoubtful(published, sought),
    questionedSince: questionedSince(published, authority),
    over: notInForce(published, { state: participant, now }).find(
      ({ entry }) => entry.authority === authority,
    ),
  };
}

/** What is to be called by, of an entry that others question. */
const NUMBERS: ReadonlySet<string> = new Set(['call-back', 'telephone']);

function questionedSince({ questions = [] }: Published, authority: string): string | null {
  const [first] = questions
    .filter(({ of, part }) => of === authority && NUMBERS.has(part))
    .map(({ at }) => at)
    .sort();
  return first ?? null;
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
