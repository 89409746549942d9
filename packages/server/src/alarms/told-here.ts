import { BrokenPromise, CodedFailure, no, ok, spokenReference } from '@comity/base';
import { type CaseState, seenBy, urgencyOf } from '@comity/case';
import { LADDERS, rungAt } from '@comity/duty';
import type { Alarms, Officerly, ToldHere, ToldSaid } from '@comity/service';
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
import { type Raised, secondsAfter, WAKE } from './alarm-rows.ts';
import {
  type AnsweredRow,
  IS_OPEN,
  type SaidAgainRow,
  saidAgain,
  toldAgainRecord,
  toldRecord,
} from './told-rows.ts';

/** How another State says that it told us. */
const TOLD = 'told-otherwise' satisfies ActKind;
const SORT = 'told';
const SHOWN_MAX = 50;
/** Of whoever asks for all: as many as a page bears. */
const ALL_MAX = 1_000;

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
 *
 * @returns what rings because of it
 */
export function askWhetherTold(
  tx: Tx,
  { world, participant }: { readonly world: Pick<World, 'now'>; readonly participant: string },
  { authority, caseId, acts, state }: Arrived,
): readonly Raised[] {
  const told = acts.filter(
    ({ act: { header } }) => header.kind === TOLD && header.author.participant !== participant,
  );
  const newest = told.at(-1)?.act.header.id;
  if (newest === undefined) return [];
  const now = world.now();
  for (const { act } of told) tx.later(HEARD, [authority, act.header.id, caseId, now]);
  const { claimed } = urgencyOf(state);
  if (claimed !== 'emergency' && claimed !== 'urgent') return [];
  const others = seenBy(state, authority);
  return [{ sort: SORT, caseId, act: newest, fresh: told.length, others }];
}

const SELECT = `select t.act, t.case_id, t.heard_at, t.answer, t.answered_by, t.answered_at, t.mac,
    t.authority, c.head, c.peer, c.peer_authority, ${IS_OPEN} as open, count(*) over ()::int as all
  from told_here t join cases c on c.authority = t.authority and c.id = t.case_id
  where t.authority = $1`;
const OPEN = `${SELECT} and ${IS_OPEN} order by t.heard_at, t.act limit $2`;
const OF_CASE = `select * from (${SELECT} and t.case_id = $3) t
  order by open desc, case when open then heard_at end, heard_at desc, act limit $2`;
const LOCK = 'select authority, act, case_id, answer from told_here where act = $1 for update';
const LOCK_CASE =
  'select from cases where id = (select case_id from told_here where act = $1) for update';
const ANSWER = `update told_here set answer = $2, answered_by = $3, answered_at = $4, mac = $5
  where act = $1 and answer is null`;
const ADD = `insert into told_again (authority, act, n, case_id, answer, answered_by, answered_at, mac)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
/** What rings for a case rings until each of its records has been answered. */
const END = `update alarms set ended_at = $3, ended_by = $4
  where authority = $1 and case_id = $2 and sort = '${SORT}' and ended_at is null
    and not exists (select from told_here t
      where t.authority = $1 and t.case_id = $2 and ${IS_OPEN})`;
/** An answer that was taken back rings again as its record did, where the case cannot wait still. */
const RING_AGAIN = `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at, others)
  select $1, $3, '${SORT}', c.id, $4, $5::timestamptz, $6::timestamptz,
    coalesce((select a.others from alarms a where a.authority = $1 and a.case_id = c.id
      and a.sort = '${SORT}' order by a.raised_at desc limit 1), '{}')
  from cases c where c.authority = $1 and c.id = $2 and not c.closed
    and c.claimed in ('urgent', 'emergency')
  on conflict (authority, case_id, sort) where ended_at is null do update set news = alarms.news + 1`;

type Row = {
  readonly head: string;
  readonly peer: string;
  readonly peer_authority: string;
  readonly heard_at: Date;
  readonly open: boolean;
  readonly all: number;
} & (
  | AnsweredRow
  | ({ readonly answer: null } & Pick<AnsweredRow, 'authority' | 'act' | 'case_id'>)
);

/** What others say that they told us, and the answers of our officers. */
export const toldHere = (parts: NodeParts): Pick<Alarms, 'told' | 'answerTold'> => ({
  told: (session, { caseId, all = false } = {}) =>
    parts.store.as(session.officer, async (tx) => {
      const { authority } = session.officer;
      const max = all ? ALL_MAX : SHOWN_MAX;
      const rows = await (caseId === undefined
        ? tx.query<Row>(OPEN, [authority, max])
        : tx.query<Row>(OF_CASE, [authority, max, caseId]));
      const acts = rows.map(({ act }) => act);
      const again = await saidAgain(tx, authority, acts);
      const answered = rows.flatMap((row) => (row.answer === null ? [] : row.answered_by));
      const later = [...again.values()].flat().map(({ answered_by: by }) => by);
      const names = await officersById(tx, parts, [...answered, ...later]);
      const told: ToldHere[] = [];
      for (const row of rows) {
        const said = saidOf(parts, { row, again: again.get(row.act) ?? [], names });
        const was = said.at(-1)?.was;
        told.push({
          ...about(parts, row),
          content: await contentOf(tx, parts, row),
          said,
          answer: was === undefined || was === 'open' ? null : was,
        });
      }
      return { told, more: (rows[0]?.all ?? 0) - rows.length };
    }),

  answerTold: (session, { act, was, after }) =>
    parts.store.as(session.officer, async (tx) => {
      const { authority, id, number } = session.officer;
      // The case before what is about it, in the order in which whoever files an act locks them.
      await tx.query(LOCK_CASE, [act]);
      const [row] = await tx.query<Pick<Row, 'authority' | 'act' | 'case_id' | 'answer'>>(LOCK, [
        act,
      ]);
      if (row === undefined) return no({ code: 'told-unknown' });
      const again = (await saidAgain(tx, authority, [act])).get(act) ?? [];
      const n = row.answer === null ? 0 : 1 + again.length;
      const last = again.at(-1)?.answer ?? row.answer ?? 'open';
      // Each says the contrary of what stands: an answer where there is none, or that it is none.
      if (n !== after || (was === 'open') === (last === 'open')) {
        return no({ code: 'told-answered' });
      }
      const { keyring, world } = parts;
      const now = world.now();
      const { case_id: caseId } = row;
      const of = { authority, act, case_id: caseId };
      const by = { answered_by: id, answered_at: new Date(now) };
      if (n === 0 && was !== 'open') {
        const mac = macOf(keyring, toldRecord({ ...of, answer: was, ...by }));
        await tx.query(ANSWER, [act, was, id, now, mac]);
      } else {
        const mac = macOf(keyring, toldAgainRecord({ ...of, n: n + 1, answer: was, ...by }));
        await tx.query(ADD, [authority, act, n + 1, caseId, was, id, now, mac]);
      }
      if (was === 'open') {
        const next = secondsAfter(now, rungAt(LADDERS[SORT], 0).after);
        const alarm = `${act}.${SORT}.${n + 1}`;
        await tx.query(RING_AGAIN, [authority, caseId, alarm, act, now, next]);
        tx.later(WAKE, [authority]);
      } else {
        await tx.query(END, [authority, caseId, now, number]);
      }
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

const about = (parts: NodeParts, row: Row): Omit<ToldHere, 'content' | 'said' | 'answer'> => ({
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

interface Said {
  readonly row: Row;
  readonly again: readonly SaidAgainRow[];
  readonly names: ReadonlyMap<string, Officerly>;
}

/** What was said, as far as this node wrote it: what it did not write is alarmed and says nothing. */
function saidOf(parts: NodeParts, { row, again, names }: Said): readonly ToldSaid[] {
  if (row.answer === null || !isVouched(parts, toldRecord(row), { mac: row.mac, id: row.act })) {
    return [];
  }
  const written = again.filter((each) =>
    isVouched(parts, toldAgainRecord(each), { mac: each.mac, id: each.act }),
  );
  return [row, ...written].map(({ answer, answered_by: id, answered_at }) => ({
    was: answer,
    by: names.get(id) ?? { id, number: '', name: '', role: '' },
    at: answered_at.toISOString(),
  }));
}
