import type { ToldAnswer, ToldSaid } from '@comity/service';
import type { Tx } from '../store/index.ts';
import { recordTime, type VouchedRecord } from '../trust/vouched.ts';

/** A row of `told_here` to which an officer has said something. */
export interface AnsweredRow {
  readonly authority: string;
  readonly act: string;
  readonly case_id: string;
  readonly answer: ToldAnswer;
  /** Id of the officer. */
  readonly answered_by: string;
  readonly answered_at: Date;
  readonly mac: Buffer;
}

/** A row of `told_again`: what was said after the first answer. */
export interface SaidAgainRow extends Omit<AnsweredRow, 'answer'> {
  readonly n: number;
  readonly answer: ToldSaid['was'];
}

/** What an answered row claims: who said of which act whether it was us, and when. */
export const toldRecord = (row: Omit<AnsweredRow, 'mac'>): VouchedRecord => ({
  record: 'told-here',
  ...claimOf(row),
});

/** The same of what was said later, with its place: none of them can be put before another. */
export const toldAgainRecord = (row: Omit<SaidAgainRow, 'mac'>): VouchedRecord => ({
  record: 'told-again',
  n: row.n,
  ...claimOf(row),
});

const claimOf = (row: Omit<AnsweredRow | SaidAgainRow, 'mac'>) => ({
  authority: row.authority,
  act: row.act,
  case: row.case_id,
  answer: row.answer,
  officer: row.answered_by,
  at: recordTime(row.answered_at),
});

/** Acts of an authority (`t`) to which nobody has answered, or whose answer was taken back last. */
export const IS_OPEN = `(t.answer is null or 'open' is not distinct from (select a.answer from told_again a
  where a.authority = t.authority and a.act = t.act order by a.n desc limit 1))`;

const AGAIN = `select authority, act, n, case_id, answer, answered_by, answered_at, mac from told_again
  where authority = $1 and act = any($2::text[]) order by act, n`;

/** What was said after the first answers, by act, in its order. */
export async function saidAgain(
  tx: Tx,
  authority: string,
  acts: readonly string[],
): Promise<ReadonlyMap<string, readonly SaidAgainRow[]>> {
  const rows = await tx.query<SaidAgainRow>(AGAIN, [authority, acts]);
  return Map.groupBy(rows, ({ act }) => act);
}
