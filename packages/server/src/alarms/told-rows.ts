import type { ToldAnswer } from '@comity/service';
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

/** What an answered row claims: who said of which act whether it was us, and when. */
export const toldRecord = (row: Omit<AnsweredRow, 'mac'>): VouchedRecord => ({
  record: 'told-here',
  authority: row.authority,
  act: row.act,
  case: row.case_id,
  answer: row.answer,
  officer: row.answered_by,
  at: recordTime(row.answered_at),
});
