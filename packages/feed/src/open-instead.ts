import type { OfficeNow } from './offices.ts';

/**
 * The office of the same State that somebody is reached at while one is closed: the first that is open
 * by its hours and has a number that is to be used.
 *
 * @param offices those of the State, as `officesOf` has them
 * @returns undefined where the office is not known to be closed, and where no other is open
 */
export const openInstead = (
  offices: readonly OfficeNow[],
  { openness, entry }: Pick<OfficeNow, 'openness' | 'entry'>,
): OfficeNow | undefined =>
  openness.open !== false
    ? undefined
    : offices.find(
        (other) =>
          other.entry.authority !== entry.authority &&
          other.openness.open === true &&
          (other.reach.callBack ?? other.reach.telephone) !== undefined,
      );
