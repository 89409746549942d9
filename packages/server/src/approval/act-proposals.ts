import { type Fault, type JsonObject, no, ok, type Result, toBase64Url } from '@comity/base';
import type { ActProposal, Proposals, Session } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import {
  actApprovals,
  insertActApproval,
  insertProposal,
  type ProposalRow,
  statementOf,
  waitingProposals,
} from './proposal-rows.ts';
import { decideAct, type ReadyAct, stateAct } from './state-act.ts';

/** What came of wanting an act: it is stated, or it waits for others. */
export interface Undertaken {
  readonly actId: string | null;
  readonly proposal: string | null;
  readonly warnings: readonly Fault[];
}

/** States an act at once where one person is enough; where not, it is proposed, with their agreement. */
export async function undertake(
  tx: Tx,
  parts: NodeParts,
  act: ReadyAct,
): Promise<Result<Undertaken, readonly Fault[]>> {
  const warnings = act.decided?.warnings ?? [];
  const { officer, saidAlready } = act;
  if (saidAlready !== null) return ok({ actId: saidAlready, proposal: null, warnings });
  if (act.needed === 1) {
    const done = await stateAct(tx, parts, { act, agreed: [officer.number] });
    return done.ok ? ok({ actId: done.value.actId, proposal: null, warnings }) : done;
  }
  const row = await propose(tx, parts, { act, by: officer.id });
  await agree(tx, parts, { row, officer: officer.id });
  return ok({ actId: null, proposal: row.id, warnings });
}

/** Writes down that an act is wanted; nobody has agreed yet. */
export async function propose(
  tx: Tx,
  parts: NodeParts,
  { act, by }: { readonly act: ReadyAct; readonly by: string },
): Promise<ProposalRow> {
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
    statement: {
      kind: statement.kind,
      ...(act.decided === null ? {} : { parts: act.decided.parts }),
      content: act.content,
    } as unknown as JsonObject,
  });
  await note(tx, parts, { row, officer: by, kind: 'act-proposed', content: act.content });
  return row;
}

interface Agreeing {
  readonly row: ProposalRow;
  readonly officer: string;
}

async function agree(tx: Tx, parts: NodeParts, { row, officer }: Agreeing): Promise<void> {
  await insertActApproval(tx, parts.keyring, {
    proposal_id: row.id,
    officer_id: officer,
    authority: row.authority,
    at: new Date(parts.world.now()),
    content: row.content,
  });
  await note(tx, parts, { row, officer, kind: 'act-approved', content: null });
}

const note = (
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

/** The acts of each authority that wait for a second person. */
export function createProposals(parts: NodeParts): Proposals {
  const { store } = parts;

  const find = async (tx: Tx, session: Session, id: string): Promise<ProposalRow | undefined> => {
    const { authority } = session.officer;
    return (await waitingProposals(tx, parts, { authority, id }))[0];
  };

  return {
    list: (session) =>
      store.as(session.officer.authority, async (tx) => {
        const rows = await waitingProposals(tx, parts, session.officer);
        const views: ActProposal[] = [];
        for (const row of rows) {
          const view = await viewOf(tx, parts, { row, session });
          if (view !== undefined) views.push(view);
        }
        return views;
      }),

    get: (session, id) =>
      store.as(session.officer.authority, async (tx) => {
        const row = await find(tx, session, id);
        const view = row === undefined ? undefined : await viewOf(tx, parts, { row, session });
        return view === undefined ? no(UNKNOWN) : ok(view);
      }),

    approve: (session, id) =>
      store.as(session.officer.authority, async (tx) => {
        const { officer } = session;
        const row = await find(tx, session, id);
        const statement = row === undefined ? undefined : statementOf(parts.keyring, row);
        if (row === undefined || statement === undefined) return no([UNKNOWN]);
        const before = await actApprovals(tx, parts, row);
        if (before.some(({ officer_id }) => officer_id === officer.id)) return no([OWN_TWICE]);
        // Decided anew: the case may have moved since it was proposed.
        const act = await decideAct(tx, parts, { officer, caseId: row.case_id, statement });
        if (!act.ok) return act;
        const warnings = act.value.decided?.warnings ?? [];
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
        const done = await stateAct(tx, parts, { act: act.value, agreed });
        if (!done.ok) return done;
        await agree(tx, parts, { row, officer: officer.id });
        await tx.query("update act_proposals set state = 'sent', act_id = $2 where id = $1", [
          row.id,
          done.value.actId,
        ]);
        return ok({ actId: done.value.actId, warnings });
      }),

    giveBack: (session, id, why) =>
      store.as(session.officer.authority, async (tx) => {
        const row = await find(tx, session, id);
        if (row === undefined) return no(UNKNOWN);
        if (why.trim() === '') return no(WHY_MISSING);
        await tx.query("update act_proposals set state = 'returned' where id = $1", [row.id]);
        const kind = 'act-given-back';
        await note(tx, parts, { row, officer: session.officer.id, kind, content: { why } });
        return ok(null);
      }),
  };
}

async function viewOf(
  tx: Tx,
  parts: NodeParts,
  { row, session }: { readonly row: ProposalRow; readonly session: Session },
): Promise<ActProposal | undefined> {
  const content = statementOf(parts.keyring, row)?.content;
  if (typeof content !== 'object' || content === null) return undefined;
  const given = await actApprovals(tx, parts, row);
  const officers = await officersById(tx, parts, [
    row.proposed_by,
    ...given.map(({ officer_id }) => officer_id),
  ]);
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    content: content as JsonObject,
    proposedBy: officers.get(row.proposed_by) ?? null,
    at: row.proposed_at.toISOString(),
    approvals: given.flatMap(({ officer_id, at }) => {
      const officer = officers.get(officer_id);
      return officer === undefined ? [] : [{ officer, at: at.toISOString() }];
    }),
    needed: row.needed,
    mine: given.some(({ officer_id }) => officer_id === session.officer.id)
      ? no(OWN_TWICE)
      : ok(null),
  };
}

const UNKNOWN: Fault = { code: 'proposal-unknown' };
const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const WHY_MISSING: Fault = { code: 'return-reason-missing', at: 'why' };
