import { earlierCases } from '@comity/case';
import type { Tx } from '../store/index.ts';
import { takeOverWall } from '../walls/wall-rows.ts';
import type { DraftBody, DraftRow } from './draft-rows.ts';

/** A draft that is begun from a case, or names it as an earlier one, says what the case says. */
export const followWall = (
  tx: Tx,
  { authority, id: subject }: DraftRow,
  { follows, facts }: DraftBody,
): void => {
  const earlier = earlierCases(facts).map((one) => one.caseId);
  const from = [...(follows === undefined ? [] : [follows]), ...earlier];
  // Whoever sets a wall around one of them at this moment is waited for.
  if (from.length > 0) tx.later(TURN, [authority, from]);
  takeOverWall(tx, { authority, subject, from });
};
const TURN = `select from cases where authority = $1 and id = any($2::text[])
  order by id for share`;
