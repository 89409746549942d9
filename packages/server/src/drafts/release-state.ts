import { type Fault, no, ok, type Result } from '@comity/base';
import type { Facts } from '@comity/case';
import type { ReleaseState, Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { type ApprovalPolicy, approvalPolicy } from './approval-policy.ts';
import { approvalsOf } from './approval-rows.ts';
import { type DraftRow, officersById } from './draft-rows.ts';

/** A draft and who looks at it. */
export interface ReleaseQuestion {
  readonly session: Session;
  readonly row: DraftRow;
  readonly facts: Facts;
}

/** The policy for this draft, this officer and this hour. */
export function policyFor(
  { rules, world }: Pick<NodeParts, 'rules' | 'world'>,
  { session, facts }: Pick<ReleaseQuestion, 'session' | 'facts'>,
): ApprovalPolicy {
  const level = facts.urgency?.level;
  const now = world.now();
  return approvalPolicy(rules, {
    measure: facts.measure ?? '',
    urgency: level === 'urgent' || level === 'emergency' ? level : 'routine',
    local: Temporal.Instant.from(now).toZonedDateTimeISO(session.officer.zone).toPlainDateTime(),
    role: session.officer.role,
  });
}

/** Where the approval of a draft stands, and whether this officer may approve it. */
export async function releaseState(
  tx: Tx,
  parts: NodeParts,
  question: ReleaseQuestion,
): Promise<ReleaseState> {
  const { row, session } = question;
  const given = await approvalsOf(tx, parts, row);
  const officers = await officersById(
    tx,
    parts,
    given.map((a) => a.officer_id),
  );
  const policy = policyFor(parts, question);
  return {
    policy: policy.policy,
    because: policy.because,
    needed: policy.needed,
    approvals: given.flatMap(({ officer_id, at }) => {
      const officer = officers.get(officer_id);
      return officer === undefined ? [] : [{ officer, at: at.toISOString() }];
    }),
    mine: mayApprove(session, new Set(given.map((a) => a.officer_id))),
  };
}

/** Two approvals are two people; an administrator keeps machines, not cases. */
export function mayApprove(session: Session, given: ReadonlySet<string>): Result<null> {
  if (given.has(session.officer.id)) return no(OWN_TWICE);
  return session.officer.role === 'administrator' ? no(ROLE) : ok(null);
}

const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const ROLE: Fault = { code: 'approval-role' };
