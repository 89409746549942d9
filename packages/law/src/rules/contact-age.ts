import { type Confidence, weaker } from '@comity/base';
import type { LawDate } from '../law-data.ts';
import type { AuthorityRow } from '../state-basics.ts';

/** Years after which whoever a source names may well have moved, merged or been renamed. */
const YEARS = 5;

/** `old`: its source showed it more than five years before the day; `undated`: no one knows when. */
export type ContactAge = 'fresh' | 'old' | 'undated';

/** How old the contact is on a day, by its own source. */
export function contactAge({ asOf }: Pick<AuthorityRow, 'asOf'>, on: LawDate): ContactAge {
  if (asOf === null) return 'undated';
  const [year = '', ...rest] = asOf.split('-');
  const until = [`${Number(year) + YEARS}`.padStart(4, '0'), ...rest].join('-');
  return until < on ? 'old' : 'fresh';
}

/** How sure a contact is on a day: of an old source, or of one without a day, no more than medium. */
export const sureOfContact = (
  row: Pick<AuthorityRow, 'asOf' | 'confidence'>,
  on: LawDate,
): Confidence =>
  contactAge(row, on) === 'fresh' ? row.confidence : weaker(row.confidence, 'medium');
