import { type Fault, no, ok, type Result } from '@comity/base';
import type { CaseView, Session } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { closeReview, openReview } from './review-rows.ts';

interface Reviewing {
  readonly session: Session;
  readonly caseId: string;
}

interface ReviewParts {
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'log'>;
}

const OWN: Fault = { code: 'review-own' };
const NONE: Fault = { code: 'review-none' };

/** The review that a case still waits for, and whether this officer may do it. */
export async function reviewOf(
  tx: Tx,
  parts: ReviewParts,
  { session, caseId }: Reviewing,
): Promise<CaseView['review']> {
  const row = await openReview(tx, parts, caseId);
  if (row === undefined) return null;
  const mine = row.released_by === session.officer.id ? no(OWN) : ok(null);
  return { due: row.due_at.toISOString(), mine };
}

/** Records that a colleague looked. Codes: `review-own`, `review-none`. */
export async function markReviewed(
  tx: Tx,
  parts: ReviewParts,
  { session, caseId }: Reviewing,
): Promise<Result<null>> {
  const row = await openReview(tx, parts, caseId);
  if (row === undefined) return no(NONE);
  const by = session.officer.id;
  if (row.released_by === by) return no(OWN);
  await closeReview(tx, parts.keyring, { row, by, at: parts.world.now() });
  return ok(null);
}
