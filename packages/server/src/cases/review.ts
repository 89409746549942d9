import { no, ok, type Problem, type Result } from '@comity/base';
import type { CaseView, Session } from '@comity/service';
import type { Tx } from '../store/index.ts';

interface Reviewing {
  readonly session: Session;
  readonly caseId: string;
}

const OWN: Problem = {
  code: 'review-own',
  text: 'You released this at night; a colleague reviews it.',
  next: 'Ask a colleague of your authority.',
};
const NONE: Problem = { code: 'review-none', text: 'Nothing waits for a review here.' };

/** The review that a case still waits for, and whether this officer may do it. */
export async function reviewOf(
  tx: Tx,
  { session, caseId }: Reviewing,
): Promise<CaseView['review']> {
  const [row] = await tx.query<{ released_by: string; due_at: Date }>(
    'select released_by, due_at from reviews where case_id = $1 and reviewed_by is null',
    [caseId],
  );
  if (row === undefined) return null;
  const mine = row.released_by === session.officer.id ? no(OWN) : ok(null);
  return { due: row.due_at.toISOString(), mine };
}

/** Records that a colleague looked. Codes: `review-own`, `review-none`. */
export async function markReviewed(
  tx: Tx,
  { session, caseId }: Reviewing,
  at: string,
): Promise<Result<null>> {
  const review = await reviewOf(tx, { session, caseId });
  if (review === null) return no(NONE);
  if (!review.mine.ok) return review.mine;
  await tx.query(
    `update reviews set reviewed_by = $2, reviewed_at = $3
     where case_id = $1 and reviewed_by is null`,
    [caseId, session.officer.id, at],
  );
  return ok(null);
}
