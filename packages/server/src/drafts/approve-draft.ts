import { assert, no, ok, type Problem, type Result, toHex } from '@comity/base';
import type { Facts } from '@comity/case';
import type { Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { REVIEW_WITHIN_HOURS } from './approval-policy.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { DraftRow } from './draft-rows.ts';
import { mayApprove, policyFor } from './release-state.ts';

interface Approval {
  readonly session: Session;
  readonly row: DraftRow;
  readonly facts: Facts;
  readonly checked: CheckedDraft;
}

/**
 * Records one approval; with the last one needed, signs the request and puts it into the outbox in
 * the same transaction. Returns the row as it is then.
 */
export async function approve(
  tx: Tx,
  parts: NodeParts,
  approval: Approval,
): Promise<Result<DraftRow>> {
  const { session, row, facts, checked } = approval;
  const { officer } = session;
  if (checked.act === null || checked.to === null) return no(incomplete(checked.missing.length));
  const given = await tx.query<{ officer_id: string }>(
    'select officer_id from draft_approvals where draft_id = $1 and version = $2',
    [row.id, row.version],
  );
  const may = mayApprove(session, new Set(given.map((a) => a.officer_id)));
  if (!may.ok) return may;
  const now = parts.world.now();
  await tx.query(
    `insert into draft_approvals (draft_id, version, officer_id, authority, at)
     values ($1, $2, $3, $4, $5)`,
    [row.id, row.version, officer.id, row.authority, now],
  );
  const policy = policyFor({ session, facts }, now);
  await parts.journal.write(tx, {
    authority: row.authority,
    officer: officer.number,
    kind: 'release-approved',
    subject: row.id,
    content: { version: row.version, policy: policy.policy, because: policy.because },
  });
  if (given.length + 1 < policy.needed) return ok(await awaitRelease(tx, row));
  const caseId = toHex(parts.world.randomBytes(16));
  const queued = await parts.exchange.enqueue(tx, {
    authority: row.authority,
    caseId,
    draft: checked.act,
    officer: { role: officer.role, number: officer.number },
    to: checked.to,
    zone: officer.zone,
  });
  assert(queued.ok, 'a checked draft to a listed authority can be queued');
  if (policy.policy === 'duty-officer-then-review') {
    const due = Temporal.Instant.from(now).add({ hours: REVIEW_WITHIN_HOURS }).toString();
    await tx.query(
      'insert into reviews (case_id, authority, released_by, due_at) values ($1, $2, $3, $4)',
      [caseId, row.authority, officer.id, due],
    );
  }
  return ok(await markSent(tx, row, { caseId, needed: policy.needed }));
}

async function awaitRelease(tx: Tx, row: DraftRow): Promise<DraftRow> {
  const [saved] = await tx.query<DraftRow>(
    `update drafts set state = 'awaiting-release' where id = $1 returning *`,
    [row.id],
  );
  return saved ?? row;
}

async function markSent(
  tx: Tx,
  row: DraftRow,
  { caseId, needed }: { readonly caseId: string; readonly needed: number },
): Promise<DraftRow> {
  const [saved] = await tx.query<DraftRow>(
    `update drafts set state = 'sent', case_id = $2, needed = $3 where id = $1 returning *`,
    [row.id, caseId, needed],
  );
  return saved ?? row;
}

const incomplete = (wants: number): Problem => ({
  code: 'draft-incomplete',
  text: `The request cannot be released: ${wants} thing(s) are missing or wrong.`,
  next: 'Open the check page; it names each one.',
});
