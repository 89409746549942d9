import { addElapsedDays } from '@comity/law';
import type { Tx } from '../store/index.ts';

/** So many days what was typed is kept. */
const UNSENT_DAYS = 7;
const OLD = 'delete from unsent_forms where authority = $1 and at < $2';

/** Takes away what was typed too long ago. */
export function forgetOldForms(tx: Tx, authority: string, now: string): void {
  tx.later(OLD, [authority, addElapsedDays(now, -UNSENT_DAYS)]);
}

/** Takes away whatever officers typed in a case and have not sent: it may hold words that are erased. */
export const forgetFormsOf = (tx: Tx, caseId: string): Promise<unknown> =>
  tx.query('select forget_unsent($1)', [caseId]);
