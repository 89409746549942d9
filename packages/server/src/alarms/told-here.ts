import { BrokenPromise, CodedFailure, no, ok, spokenReference } from '@comity/base';
import { type CaseState, seenBy, urgencyOf } from '@comity/case';
import { LADDERS, rungAt } from '@comity/duty';
import type { Alarms, Officerly, ToldHere } from '@comity/service';
import type { ActKind } from '@comity/statements';
import { appendAudit } from '../audit/index.ts';
import { authorityName } from '../cases/case-view.ts';
import { officersById } from '../drafts/draft-rows.ts';
import type { ChangedCase } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { isVouched, macOf } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { RAISE, secondsAfter, WAKE } from './alarm-rows.ts';
import { type AnsweredRow, toldRecord } from './told-rows.ts';

/** How another State says that it told us. */
const TOLD = 'told-otherwise' satisfies ActKind;
const SORT = 'told';
const SHOWN_MAX = 50;

const HEARD = `insert into told_here (authority, act, case_id, heard_at) values ($1, $2, $3, $4)
  on conflict do nothing`;

interface Arrived {
  readonly authority: string;
  readonly caseId: string;
  readonly acts: ChangedCase['acts'];
  readonly state: CaseState;
}

/**
 * Asks the office whether it was told what another State says that it told us. Where the case cannot
 * wait it rings: they may have spoken with somebody who is none of ours, and rely on it.
 */
export function askWhetherTold(
  tx: Tx,
  { world, participant }: { readonly world: Pick<World, 'now'>; readonly participant: string },
  { authority, caseId, acts, state }: Arrived,
): void {
  const told = acts.filter(
    ({ act: { header } }) => header.kind === TOLD && header.author.participant !== participant,
  );
  const newest = told.at(-1)?.act.header.id;
  if (newest === undefined) return;
  const now = world.now();
  for (const { act } of told) tx.later(HEARD, [authority, act.header.id, caseId, now]);
  const { claimed } = urgencyOf(state);
  if (claimed !== 'emergency' && claimed !== 'urgent') return;
  tx.later(RAISE, [
    ...[authority, `${newest}.${SORT}`, SORT, caseId, newest, now],
    ...[secondsAfter(now, rungAt(LADDERS[SORT], 0).after), told.length],
    JSON.stringify(seenBy(state, authority)),
  ]);
  tx.later(WAKE, [authority]);
}

const ROWS = `select t.act, t.case_id, t.heard_at, t.answer, t.answered_by, t.answered_at, t.mac,
    t.authority, c.head, c.peer, c.peer_authority
  from told_here t join cases c on c.authority = t.authority and c.id = t.case_id
  where t.authority = $1 and case when $2::text is null then t.answer is null else t.case_id = $2 end
  order by t.heard_at, t.act limit ${SHOWN_MAX}`;
const LOCK = 'select authority, act, case_id, answer from told_here where act = $1 for update';
const LOCK_CASE =
  'select from cases where id = (select case_id from told_here where act = $1) for update';
const ANSWER = `update told_here set answer = $2, answered_by = $3, answered_at = $4, mac = $5
  where act = $1 and answer is null`;
/** What rings for a case rings until each of its records has been answered. */
const END = `update alarms set ended_at = $3, ended_by = $4
  where authority = $1 and case_id = $2 and sort = '${SORT}' and ended_at is null
    and not exists (select from told_here
      where authority = $1 and case_id = $2 and answer is null)`;

type Row = { readonly head: string; readonly peer: string; readonly peer_authority: string } & {
  readonly heard_at: Date;
} & (
    | AnsweredRow
    | ({ readonly answer: null } & Pick<AnsweredRow, 'authority' | 'act' | 'case_id'>)
  );

/** What others say that they told us, and the answers of our officers. */
export const toldHere = (parts: NodeParts): Pick<Alarms, 'told' | 'answerTold'> => ({
  told: (session, caseId) =>
    parts.store.as(session.officer, async (tx) => {
      const rows = await tx.query<Row>(ROWS, [session.officer.authority, caseId ?? null]);
      const answered = rows.flatMap((row) => (row.answer === null ? [] : row.answered_by));
      const names = await officersById(tx, parts, answered);
      const found: ToldHere[] = [];
      for (const row of rows) {
        found.push({
          ...about(parts, row),
          content: await contentOf(tx, parts, row),
          answer: answerOf(parts, row, names),
        });
      }
      return found;
    }),

  answerTold: (session, { act, was }) =>
    parts.store.as(session.officer, async (tx) => {
      const { authority, id, number } = session.officer;
      // The case before what is about it, in the order in which whoever files an act locks them.
      await tx.query(LOCK_CASE, [act]);
      const [row] = await tx.query<Pick<Row, 'authority' | 'act' | 'case_id' | 'answer'>>(LOCK, [
        act,
      ]);
      if (row === undefined) return no({ code: 'told-unknown' });
      if (row.answer !== null) return no({ code: 'told-answered' });
      const { keyring, world } = parts;
      const now = world.now();
      const { case_id: caseId } = row;
      const said = { answer: was, answered_by: id, answered_at: new Date(now) };
      const mac = macOf(keyring, toldRecord({ authority, act, case_id: caseId, ...said }));
      await tx.query(ANSWER, [act, was, id, now, mac]);
      await tx.query(END, [authority, caseId, now, number]);
      await appendAudit(
        tx,
        { keyring, world },
        {
          ...{ authority, officer: number, kind: 'told-answered', subject: caseId },
          detail: { act, answer: was },
        },
      );
      return ok({ caseId });
    }),
});

const about = (parts: NodeParts, row: Row): Omit<ToldHere, 'content' | 'answer'> => ({
  act: row.act,
  caseId: row.case_id,
  reference: spokenReference(row.case_id),
  peer: row.peer,
  peerName: participantName(parts, row.peer),
  peerAuthority: row.peer_authority,
  peerAuthorityName: authorityName(parts, {
    ...{ participant: row.peer, authority: row.peer_authority },
  }),
  heardAt: row.heard_at.toISOString(),
});

async function contentOf(tx: Tx, parts: NodeParts, row: Row): Promise<ToldHere['content']> {
  const { authority, case_id: caseId, head, act } = row;
  try {
    const { state } = await parts.open.read(tx, { authority, caseId, head });
    return state.timeline.find((item) => item.act === act)?.content ?? null;
  } catch (cause) {
    // That it was said is shown all the same where the case cannot be read.
    if (cause instanceof CodedFailure || cause instanceof BrokenPromise) return null;
    throw cause;
  }
}

/** An answer that this node did not write is alarmed and answers nothing. */
function answerOf(
  parts: NodeParts,
  row: Row,
  names: ReadonlyMap<string, Officerly>,
): ToldHere['answer'] {
  if (row.answer === null) return null;
  if (!isVouched(parts, toldRecord(row), { mac: row.mac, id: row.act })) return null;
  const id = row.answered_by;
  return {
    was: row.answer,
    by: names.get(id) ?? { id, number: '', name: '', role: '' },
    at: row.answered_at.toISOString(),
  };
}
