import type { JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { AuthorityRow } from '../state-basics.ts';
import { sureOfContact } from './contact-age.ts';

/**
 * The authorities of a jurisdiction on a day, each as sure as its source lets it be on that day.
 * Whoever shows, counts or ranks a contact asks here, so that none of them says more than another.
 */
export const authoritiesOn = (
  law: Law,
  state: JurisdictionCode,
  on: LawDate,
): readonly AuthorityRow[] =>
  (law.authoritiesOf.get(state) ?? [])
    .filter((row) => (row.from === null || row.from <= on) && (row.to === null || on < row.to))
    .map((row) => ({ ...row, confidence: sureOfContact(row, on) }));

const SURE = ['high', 'medium', 'low'] as const;

/** One authority that several sources name stands once: as the surest names it, with what any knows. */
export function authoritiesOnce(rows: readonly AuthorityRow[]): readonly AuthorityRow[] {
  const named = Map.groupBy(rows, ({ name, scope }) => `${name} ${scope ?? ''}`);
  return [...named.values()].flatMap((same) => {
    const [surest] = SURE.flatMap((sure) => same.filter(({ confidence }) => confidence === sure));
    if (surest === undefined) return [];
    const address = surest.address ?? same.find((row) => row.address !== undefined)?.address;
    return [{ ...surest, ...(address === undefined ? {} : { address }) }];
  });
}
