import { cleaned } from '@comity/base';
import { type PeriodText, spanOf } from '@comity/statements';

type Said = Readonly<Record<string, unknown>>;

/** Fields of a target that name it, of any kind. */
export const NAMES = [
  ...['identifier', 'displayName', 'address', 'destination', 'url', 'domain', 'telephone'],
  ...['wallet', 'transaction', 'deviceNumber', 'description'],
] as const;

/** Texts as they are compared. */
export const folded = (text: string): string => cleaned(text).toLowerCase();

/** What a target is called, text by text; none where nothing names it yet. */
export const namesOf = (target: Said): readonly string[] =>
  NAMES.flatMap((name) => {
    const text = target[name];
    return typeof text === 'string' && text !== '' ? [text] : [];
  });

/**
 * Whether two targets are one: called the same, of one kind, and not of two times that have nothing in
 * common. An address of the Internet is somebody else's an hour later.
 */
export function isSameTarget(one: Said, other: Said): boolean {
  const names = namesOf(one);
  if (one['kind'] !== other['kind'] || names.length === 0) return false;
  const isNamedAlike = NAMES.every((name) => textOf(one, name) === textOf(other, name));
  if (!isNamedAlike || textOf(one, 'service') !== textOf(other, 'service')) return false;
  const [a, b] = [one, other].map(({ period }) => spanOf((period ?? {}) as PeriodText));
  if (a === undefined || b === undefined) return true;
  const isAfter = (from: Temporal.Instant, until: Temporal.Instant): boolean =>
    Temporal.Instant.compare(from, until) > 0;
  return !isAfter(a.from, b.until) && !isAfter(b.from, a.until);
}

const textOf = (target: Said, name: string): string => {
  const text = target[name];
  return typeof text === 'string' ? folded(text) : '';
};
