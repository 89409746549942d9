import { type Fault, no, ok, type Result } from '@comity/base';
import type { CaseView, Session } from '@comity/service';
import { secondFault } from '../approval/two-of-house.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { closeReview, openReview, type ReviewRow } from './review-rows.ts';

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
  return { due: row.due_at.toISOString(), mine: await mayReview(tx, row, session.officer.id) };
}

/** A colleague looks: neither whoever released it, nor another account of the same person. */
async function mayReview(
  tx: Tx,
  { released_by: before }: Pick<ReviewRow, 'released_by'>,
  officer: string,
): Promise<Result<null>> {
  if (before === officer) return no(OWN);
  const fault = await secondFault(tx, officer, { before: [before] });
  return fault === undefined ? ok(null) : no(fault);
}

/** Records that a colleague looked. Codes: `review-own`, `review-none`, `approval-same-person`. */
export async function markReviewed(
  tx: Tx,
  parts: ReviewParts,
  { session, caseId }: Reviewing,
): Promise<Result<null>> {
  const row = await openReview(tx, parts, caseId);
  if (row === undefined) return no(NONE);
  const by = session.officer.id;
  const may = await mayReview(tx, row, by);
  if (!may.ok) return may;
  await closeReview(tx, parts.keyring, { row, by, at: parts.world.now() });
  return ok(null);
}
