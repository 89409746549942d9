import type { OfficeNow } from './offices.ts';

/**
 * The office of the same State that somebody is reached at while nobody is at one: the one that its own
 * cover names, else the first where somebody is; each with a number that is to be used.
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
    others.find((other) => other.entry.authority === named && other.there !== false) ??
    others.find((other) => other.there === true)
  );
}
