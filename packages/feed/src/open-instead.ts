import { isCovered } from './cover.ts';
import type { OfficeNow } from './offices.ts';

/**
 * The office of the same State that somebody is reached at while nobody is at one: the one that its own
 * cover names, whatever its hours say, unless its own cover says that nobody is there; else the first
 * where somebody is. Each with a number that is to be used.
 *
 * @param offices those of the State, as `officesOf` has them
 * @returns undefined where it is not known that nobody is there, and where no other is to be called
 */
export function openInstead(
  offices: readonly OfficeNow[],
  { there, cover, entry }: Pick<OfficeNow, 'there' | 'cover' | 'entry'>,
): OfficeNow | undefined {
  if (there !== false) return undefined;
  const others = offices.filter(
    (other) =>
      other.entry.authority !== entry.authority &&
      (other.reach.callBack ?? other.reach.telephone) !== undefined,
  );
  const named = cover.said === 'instead' ? cover.office : null;
  return (
    others.find((other) => other.entry.authority === named && isCovered(other.cover) !== false) ??
    others.find((other) => other.there === true)
  );
}
