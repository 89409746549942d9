import {
  canonicalText,
  type Fault,
  type JsonObject,
  no,
  ok,
  type Result,
  spokenReference,
  toBase64Url,
} from '@comity/base';
import type { PublicationKind } from '@comity/feed';
import {
  type ActProposal,
  CASE_SYSTEM,
  type Damaged,
  type OfficersNeeded,
  type Proposals,
  type Session,
} from '@comity/service';
import { ringForSecond, stopRingingForSecond } from '../alarms/release-alarm.ts';
import { authorityName } from '../cases/case-view.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import {
  agree,
  agreeTo,
  find,
  findWhole,
  note,
  OWN_TWICE,
  shownTo,
  UNKNOWN,
  type WholeProposal,
} from './agree-to.ts';
import { givenBack } from './given-back.ts';
import { agreeFault } from './may-agree.ts';
import {
  type ActApprovalRow,
  actApprovals,
  insertProposal,
  type ProposalRow,
  waitingProposals,
} from './proposal-rows.ts';
import type { ReadyAct } from './ready-act.ts';
import { decideWanted, stateAct } from './state-act.ts';

/** What came of wanting an act: it is stated, or it waits for others. */
export interface Undertaken {
  readonly actId: string | null;
  readonly proposal: string | null;
  /** Officers who have still to agree. */
  readonly needs: OfficersNeeded;
  readonly warnings: readonly Fault[];
}

/**
 * States an act at once where one person is enough; where not, it is proposed, with their agreement.
 * A system is no person and agrees to nothing: where one is enough, that is an officer, unless the
 * policy leaves the act to systems.
 * What this officer has proposed and still waits is that proposal: a second click makes no second.
 */
export async function undertake(
  tx: Tx,
  parts: NodeParts,
  act: ReadyAct,
): Promise<Result<Undertaken, readonly Fault[]>> {
  const { officer, saidAlready, warnings } = act;
  if (saidAlready !== null) return ok({ actId: saidAlready, proposal: null, needs: 0, warnings });
  if (act.needed === 1 && (officer.role !== CASE_SYSTEM || act.bySystem)) {
    const done = await stateAct(tx, parts, { act, agreed: [officer.number] });
    return done.ok ? ok({ actId: done.value.actId, proposal: null, needs: 0, warnings }) : done;
  }
  const { row, isNew } = await propose(tx, parts, { act, by: officer.id });
  if (isNew) {
    if (agreeFault(officer.role, row.kind) === undefined)
      await agree(tx, parts, { row, officer: officer.id });
    const { authority, id } = row;
    if (row.urgency === 'emergency') ringForSecond(tx, parts, { authority, id, first: officer.id });
  }
  const needed = Math.max(row.needed, act.needed);
  const needs = stillNeeded(needed, await actApprovals(tx, parts, row));
  return ok({ actId: null, proposal: row.id, needs, warnings });
}

/** How many officers have still to agree: never none while it waits. */
const stillNeeded = (needed: number, given: readonly unknown[]): 1 | 2 =>
  needed - given.length > 1 ? 2 : 1;

/** What a proposal would state: the act as it was decided when it was proposed, and on what. */
const proposed = ({ statement, decided, content, kept = content }: ReadyAct): JsonObject => ({
  kind: statement.kind,
  ...(decided === null ? {} : { parts: [...decided.parts] }),
  ...(statement.base === undefined ? {} : { base: statement.base }),
  ...(statement.othersSaid === undefined ? {} : { othersSaid: statement.othersSaid }),
  ...(statement.to === undefined ? {} : { to: { ...statement.to } }),
  content: kept,
});

/** What is said, whatever had been shown before. */
const sayingOf = ({ othersSaid: _shown, ...said }: JsonObject): string => canonicalText(said);

/** The proposal by the same person of the same act in the same case that still waits. */
async function sameWaiting(
  tx: Tx,
  parts: NodeParts,
  { act, by }: { readonly act: ReadyAct; readonly by: string },
): Promise<ProposalRow | undefined> {
  const said = sayingOf(proposed(act));
  for (const one of await waitingProposals(tx, parts, act.officer)) {
    if (one.statement === null) continue;
    const { row, statement } = one;
    const isSame = row.case_id === act.caseId && row.proposed_by === by;
    if (isSame && sayingOf(statement as unknown as JsonObject) === said) return row;
  }
  return undefined;
}

/** Writes down that an act is wanted, once; nobody has agreed yet. */
export async function propose(
  tx: Tx,
  parts: NodeParts,
  { act, by }: { readonly act: ReadyAct; readonly by: string },
): Promise<{ readonly row: ProposalRow; readonly isNew: boolean }> {
  const waits = await sameWaiting(tx, parts, { act, by });
  if (waits !== undefined) return { row: waits, isNew: false };
  const { officer, caseId, statement, undertaking } = act;
  const row = await insertProposal(tx, parts.keyring, {
    id: toBase64Url(parts.world.randomBytes(16)),
    authority: officer.authority,
    case_id: caseId,
    kind: statement.kind,
    measure: undertaking.measure,
    urgency: undertaking.urgency,
    proposed_by: by,
    proposed_at: new Date(parts.world.now()),
    statement: proposed(act),
  });
  await note(tx, parts, { row, officer: by, kind: 'act-proposed', content: act.content });
  return { row, isNew: true };
}

/** The acts of each authority that wait for a second person. */
export function createProposals(parts: NodeParts): Proposals {
  const { store } = parts;

  return {
    list: (session) =>
      store.as(session.officer, async (tx) => {
        const waiting: ActProposal[] = [];
        const damaged: Damaged[] = [];
        for (const one of await waitingProposals(tx, parts, session.officer)) {
          if (one.statement === null) damaged.push({ id: one.row.id });
          else waiting.push(await viewOf(tx, parts, { ...one, session }));
        }
        return { waiting, damaged };
      }),

    get: (session, id) =>
      store.as(session.officer, async (tx) => {
        const found = await findWhole(tx, parts, { session, id });
        if (!found.ok) return found;
        const view = await viewOf(tx, parts, { ...found.value, session });
        const { fault, ...now } = await asItStands(tx, parts, session, found.value);
        const mine = view.mine.ok && fault !== undefined ? no(fault) : view.mine;
        return ok({ ...view, ...now, mine });
      }),

    approve: (session, id, othersSaid) =>
      store.as(session.officer, (tx) =>
        agreeTo(tx, parts, { session, id, ...(othersSaid === undefined ? {} : { othersSaid }) }),
      ),

    giveBack: (session, id, why) =>
      store.as(session.officer, async (tx) => {
        const found = await find(tx, parts, { session, id });
        if (found === undefined) return no(UNKNOWN);
        if (why.trim() === '') return no(WHY_MISSING);
        await tx.query("update act_proposals set state = 'returned' where id = $1", [id]);
        const { authority, number } = session.officer;
        stopRingingForSecond(tx, parts, { authority, id, by: number });
        await parts.journal.write(tx, {
          ...{ authority, officer: number, kind: 'act-given-back', subject: id },
          content:
            found.statement === null
              ? { damaged: true, content: { why } }
              : { case: found.row.case_id, act: found.row.kind, content: { why } },
        });
        return ok(null);
      }),

    givenBack: (session) => store.as(session.officer, (tx) => givenBack(tx, parts, session)),
  };
}

/**
 * Warnings as the case stands now, and what would be said now where that is computed; where it may not be
 * stated any more, why: what agreeing would say.
 */
async function asItStands(
  tx: Tx,
  parts: NodeParts,
  { officer }: Session,
  { row, statement }: WholeProposal,
): Promise<AsItStands> {
  const wanted = {
    ...{ officer, caseId: row.case_id, isProposed: true },
    statement: shownTo(statement),
  };
  const act = await decideWanted(tx, parts, wanted);
  const kept = statement.content as JsonObject;
  if (!act.ok) return { content: kept, warnings: [], fault: act.error[0] };
  const { warnings, content } = act.value;
  return { content: act.value.kept === undefined ? kept : content, warnings };
}

interface AsItStands extends Pick<ActProposal, 'content'> {
  readonly warnings: readonly Fault[];
  readonly fault?: Fault | undefined;
}

async function viewOf(
  tx: Tx,
  parts: NodeParts,
  { row, statement, session }: WholeProposal & { readonly session: Session },
): Promise<ActProposal> {
  const given = await actApprovals(tx, parts, row);
  const officers = await officersById(tx, parts, [
    row.proposed_by,
    ...given.map(({ officer_id }) => officer_id),
  ]);
  return {
    id: row.id,
    caseId: row.case_id,
    reference: row.case_id === '' ? '' : spokenReference(row.case_id),
    kind: row.kind,
    to: statement.to === undefined ? null : authorityName(parts, statement.to),
    parts: statement.parts ?? [],
    othersSaid: statement.othersSaid ?? null,
    content: statement.content as JsonObject,
    proposedBy: officers.get(row.proposed_by) ?? null,
    at: row.proposed_at.toISOString(),
    approvals: given.flatMap(({ officer_id, at }) => {
      const officer = officers.get(officer_id);
      return officer === undefined ? [] : [{ officer, at: at.toISOString() }];
    }),
    needed: row.needed,
    needs: stillNeeded(row.needed, given),
    mine: mineIn(row, given, session),
  };
}

/** Whether whoever looks may agree, as far as that is known before they do. */
function mineIn(
  { kind }: Pick<ProposalRow, 'kind'>,
  given: readonly Pick<ActApprovalRow, 'officer_id'>[],
  { officer }: Session,
): Result<null> {
  if (given.some(({ officer_id }) => officer_id === officer.id)) return no(OWN_TWICE);
  const other = agreeFault(officer.role, kind);
  return other === undefined ? ok(null) : no(other);
}

/** Proposals of a kind outside cases that wait are dropped: what they wanted was decided the other way. */
export async function dropWaiting(
  tx: Tx,
  parts: NodeParts,
  { session, kind }: { readonly session: Session; readonly kind: PublicationKind },
): Promise<void> {
  const { authority, number } = session.officer;
  const rows = await tx.query<{ id: string }>(
    `update act_proposals set state = 'returned' where authority = $1 and kind = $2
       and case_id = '' and state = 'drafting' returning id`,
    [authority, kind],
  );
  for (const { id } of rows) {
    await parts.journal.write(tx, {
      ...{ authority, officer: number, kind: 'act-given-back', subject: id },
      content: { case: '', act: kind, content: { why: 'ended' } },
    });
  }
}

const WHY_MISSING: Fault = { code: 'return-reason-missing', at: 'why' };
