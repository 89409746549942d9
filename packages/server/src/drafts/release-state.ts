import { assert, type Fault, no, ok, type Result } from '@comity/base';
import type { Facts } from '@comity/case';
import { may, type ReleaseState, type Session } from '@comity/service';
import { given } from '@comity/statements';
import { ruleFor } from '../approval/approval-rules.ts';
import { secondFault } from '../approval/two-of-house.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { type ApprovalPolicy, approvalPolicy } from './approval-policy.ts';
import { type ApprovalRow, approvalsOf, lapsedApprovalsOf } from './approval-rows.ts';
import { type DraftRow, officersById } from './draft-rows.ts';

/** A draft and who looks at it. */
export interface ReleaseQuestion {
  readonly session: Session;
  readonly row: DraftRow;
  readonly facts: Facts;
}

/** A policy and the measure that it is for. */
export interface ReleasePolicy extends ApprovalPolicy {
  readonly measure: string;
}

/** The policy for this draft, this officer and this hour: the strictest among its measures. */
export async function policyFor(
  tx: Tx,
  { rules, world }: Pick<NodeParts, 'rules' | 'world'>,
  { session, facts }: Pick<ReleaseQuestion, 'session' | 'facts'>,
): Promise<ReleasePolicy> {
  const level = facts.urgency?.level;
  const [hour] = await tx.query<{ closed: boolean }>('select office_closed($1, $2) as closed', [
    session.officer.zone,
    world.now(),
  ]);
  const found = measuresIn(facts).map((measure) => ({
    ...approvalPolicy(rules, {
      measure,
      urgency: level === 'urgent' || level === 'emergency' ? level : 'routine',
      closed: hour?.closed === true,
      role: session.officer.role,
    }),
    measure,
  }));
  const [strictest] = found.toSorted((a, b) => b.needed - a.needed);
  assert(strictest !== undefined, 'there is a policy for every request');
  return strictest;
}

/** The measures that a draft asks for; '' where none is chosen yet. */
function measuresIn({ parts = [] }: Facts): readonly string[] {
  const measures = parts.map(({ measure }) => given(measure) ?? '');
  return measures.length === 0 ? [''] : measures;
}

/** Where the approval of a draft stands, and whether this officer may approve it. */
export async function releaseState(
  tx: Tx,
  parts: NodeParts,
  question: ReleaseQuestion,
): Promise<ReleaseState> {
  const { row, session } = question;
  const given = await approvalsOf(tx, parts, row);
  const lapsed = await lapsedApprovalsOf(tx, parts, row);
  const officers = await officersById(
    tx,
    parts,
    [...given, ...lapsed].map((a) => a.officer_id),
  );
  const policy = await policyFor(tx, parts, question);
  const named = (rows: readonly ApprovalRow[]): ReleaseState['approvals'] =>
    rows.flatMap(({ officer_id, at }) => {
      const officer = officers.get(officer_id);
      return officer === undefined ? [] : [{ officer, at: at.toISOString() }];
    });
  return {
    policy: policy.policy,
    because: policy.because,
    needed: policy.needed,
    approvals: named(given),
    lapsed: named(lapsed),
    mine: await mayBeSecond(tx, parts, { session, given, policy, facts: question.facts }),
  };
}

/** Whether this officer may give the next approval: two are two people, the second as the rule wants it. */
export async function mayBeSecond(
  tx: Tx,
  { rules }: Pick<NodeParts, 'rules'>,
  asked: {
    readonly session: Session;
    readonly given: readonly Pick<ApprovalRow, 'officer_id'>[];
    readonly policy: Pick<ReleasePolicy, 'measure'>;
    readonly facts: Facts;
  },
): Promise<Result<null>> {
  const { session, given, policy, facts } = asked;
  const before = given.map(({ officer_id }) => officer_id);
  const may = mayApprove(session, new Set(before));
  if (!may.ok) return may;
  const { measure } = policy;
  const urgency = facts.urgency?.level ?? 'routine';
  const { second } = ruleFor(rules, { subject: 'release', measure, urgency });
  const fault = await secondFault(tx, session.officer.id, { before, second });
  return fault === undefined ? ok(null) : no(fault);
}

/** Whether a draft says that named officers alone are to read it, and no wall stands around it. */
export const isSealedAndOpen = async (
  tx: Tx,
  { authority, id }: DraftRow,
  { facts }: { readonly facts: Facts },
): Promise<boolean> =>
  given(facts.sensitivity) === 'sealed' &&
  (await tx.query('select from walls where authority = $1 and subject = $2', [authority, id]))
    .length === 0;

/** Two approvals are two people; an administrator keeps machines, not cases. */
function mayApprove(session: Session, given: ReadonlySet<string>): Result<null> {
  if (given.has(session.officer.id)) return no(OWN_TWICE);
  return may(session.officer.role, 'drafts.approve') ? ok(null) : no(ROLE);
}

const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const ROLE: Fault = { code: 'approval-role' };
