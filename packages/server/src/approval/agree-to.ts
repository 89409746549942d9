import { type Fault, no, ok, type Result } from '@comity/base';
import type { ProposalStep, Session, Statement } from '@comity/service';
import { stopRingingForSecond } from '../alarms/release-alarm.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { ruleFor } from './approval-rules.ts';
import { agreeFault } from './may-agree.ts';
import {
  actApprovals,
  insertActApproval,
  type ProposalRow,
  type WaitingProposal,
  waitingProposals,
} from './proposal-rows.ts';
import { decideWanted, stateAct } from './state-act.ts';
import { secondFault } from './two-of-house.ts';

/** A proposal, and who does something about it. */
interface Agreeing {
  readonly row: ProposalRow;
  readonly officer: string;
}

/** Writes down that an officer agrees. */
export async function agree(tx: Tx, parts: NodeParts, { row, officer }: Agreeing): Promise<void> {
  await insertActApproval(tx, parts.keyring, {
    proposal_id: row.id,
    officer_id: officer,
    authority: row.authority,
    at: new Date(parts.world.now()),
    content: row.content,
  });
  await note(tx, parts, { row, officer, kind: 'act-approved', content: null });
}

/** Notes it in the journal. */
export const note = (
  tx: Tx,
  parts: NodeParts,
  { row, officer, kind, content }: Agreeing & { readonly kind: string; readonly content: unknown },
): Promise<void> =>
  parts.journal.write(tx, {
    authority: row.authority,
    officer: officer.split('.').at(-1) ?? officer,
    kind,
    subject: row.id,
    content: { case: row.case_id, act: row.kind, content },
  });

const LOCK_CASE = `select from cases where authority = $1
  and id = (select case_id from act_proposals where authority = $1 and id = $2) for update`;

/** Which proposal, asked for by whom. */
export interface Asked {
  readonly session: Session;
  readonly id: string;
}

/** A proposal that waits, with its case, locked. */
export async function find(
  tx: Tx,
  parts: NodeParts,
  { session, id }: Asked,
): Promise<WaitingProposal | undefined> {
  const { authority } = session.officer;
  // The case before its proposal, in the order in which whoever states an act locks them.
  await tx.query(LOCK_CASE, [authority, id]);
  return (await waitingProposals(tx, parts, { authority, proposal: id, lock: true }))[0];
}

/** The same, where it can be read. Codes: `proposal-unknown`, `proposal-damaged`. */
export async function findWhole(
  tx: Tx,
  parts: NodeParts,
  asked: Asked,
): Promise<Result<WholeProposal>> {
  const found = await find(tx, parts, asked);
  if (found === undefined) return no(UNKNOWN);
  return found.statement === null ? no(DAMAGED) : ok(found);
}

/** Agrees to a proposal, as `Proposals.approve` says. */
export async function agreeTo(
  tx: Tx,
  parts: NodeParts,
  { session, id, othersSaid }: Asked & { readonly othersSaid?: number },
): Promise<Result<ProposalStep, readonly Fault[]>> {
  const { officer } = session;
  const found = await findWhole(tx, parts, { session, id });
  if (!found.ok) return no([found.error]);
  const { row, statement } = found.value;
  const other = agreeFault(officer.role, row.kind);
  if (other !== undefined) return no([other]);
  const before = await actApprovals(tx, parts, row);
  if (before.some(({ officer_id }) => officer_id === officer.id)) return no([OWN_TWICE]);
  const second = await secondFault(tx, officer.id, {
    before: before.map(({ officer_id }) => officer_id),
    second: ruleFor(parts.rules, { ...row, subject: row.kind }).second,
  });
  if (second !== undefined && row.needed === 2) return no([second]);
  // Decided anew: the case may have moved since it was proposed.
  const act = await decideWanted(tx, parts, {
    ...{ officer, caseId: row.case_id, isProposed: true },
    statement: shownTo(statement, othersSaid),
  });
  if (!act.ok) return act;
  const { saidAlready, warnings } = act.value;
  const needed = Math.max(row.needed, act.value.needed);
  if (before.length + 1 < needed) {
    await agree(tx, parts, { row, officer: officer.id });
    return ok({ actId: null, warnings });
  }
  const people = await officersById(
    tx,
    parts,
    before.map(({ officer_id }) => officer_id),
  );
  const agreed = [...[...people.values()].map(({ number }) => number), officer.number];
  const done =
    saidAlready === null
      ? await stateAct(tx, parts, { act: act.value, agreed })
      : ok({ actId: saidAlready });
  if (!done.ok) return done;
  await agree(tx, parts, { row, officer: officer.id });
  stopRingingForSecond(tx, parts, {
    authority: row.authority,
    id: row.id,
    by: officer.number,
  });
  await tx.query("update act_proposals set state = 'sent', act_id = $2 where id = $1", [
    row.id,
    done.value.actId,
  ]);
  return ok({ actId: done.value.actId, warnings });
}

/** The statement as whoever agrees was shown it: what the proposer had seen is not counted. */
export function shownTo({ othersSaid: _then, ...said }: Statement, othersSaid?: number): Statement {
  return othersSaid === undefined ? said : { ...said, othersSaid };
}

/** One that can be read. */
export interface WholeProposal {
  readonly row: ProposalRow;
  readonly statement: Statement;
}

export const UNKNOWN: Fault = { code: 'proposal-unknown' };
const DAMAGED: Fault = { code: 'proposal-damaged' };
export const OWN_TWICE: Fault = { code: 'approval-own-twice' };
