import {
  type DirectoryEntry,
  freshnessOf,
  isCurrent,
  type Openness,
  opennessAt,
} from '@comity/feed';
import { dayIn } from '@comity/law';
import type { Words } from '@comity/words';

/** An authority that a State has published, as it stands at a moment. */
export interface OfficeNow {
  readonly entry: DirectoryEntry;
  readonly openness: Openness;
  readonly freshness: ReturnType<typeof freshnessOf>;
}

/** The published authorities of a State that are to be written to now: who is open comes first. */
export const officesOf = (
  entries: readonly DirectoryEntry[],
  { state, now }: { readonly state: string; readonly now: string },
): readonly OfficeNow[] =>
  entries
    .filter(({ participant }) => participant === state)
    .filter((entry) => isCurrent(entry, dayIn(now, 'UTC')))
    .map((entry) => officeNow(entry, now))
    .sort((a, b) => rank(a) - rank(b) || opensAt(a).localeCompare(opensAt(b)));

export const officeNow = (entry: DirectoryEntry, now: string): OfficeNow => ({
  entry,
  openness: opennessAt(entry.content, now),
  freshness: freshnessOf(entry, dayIn(now, 'UTC')),
});

/** Open before closed; among these whoever answers at any hour by treaty, and who can be called. */
const rank = ({ entry, openness }: OfficeNow): number =>
  (openness.open === true ? 0 : 4) +
  (entry.content.kinds.includes('contact-point-24-7') ? 0 : 2) +
  (entry.content.callBack === undefined ? 1 : 0);

const opensAt = ({ openness }: OfficeNow): string =>
  openness.open === false ? (openness.opens ?? 'z') : '';

/** The name of an office in the reader's language, else in English, else in its own. */
export function officeName(words: Words, { content }: Pick<DirectoryEntry, 'content'>): string {
  const named = (language: string) =>
    content.names.find((one) => one.language.split('-')[0] === language)?.name;
  const [first] = content.names;
  return named(words.locale.numbers.split('-')[0] ?? 'en') ?? named('en') ?? first?.name ?? '';
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
