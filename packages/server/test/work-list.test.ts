import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { spokenReference } from '@comity/base';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import type { Session, WorkListFilter, WorkRow } from '@comity/service';
import { LOOK_MAX, lookInOrder, rowsInOrder, type Statement } from '../src/cases/list-query.ts';
import { workCounts } from '../src/cases/work-counts.ts';
import { workList } from '../src/cases/work-list.ts';
import type { NodeParts } from '../src/node-parts.ts';
import { tokensOf } from '../src/search/index.ts';
import { upkeepOnce } from '../src/upkeep/index.ts';
import { adminQuery, IS, JP, type TwoNodes, twoNodes } from './two-nodes.ts';

const CASES = 12_000;
let two: TwoNodes;
let parts: NodeParts;

/** One peer in a thousand cases, one measure in three thousand, nearly all with one word. */
const FILL = `insert into cases (authority, id, peer, peer_authority, side, parts, status, urgency,
    priority, move, move_what, due_at, updated_at, closed, opened_at)
  select $1, 'c-' || n, case when n % 999 = 7 then 'NRU' else 'ISL' end, $2, 'requested',
    jsonb_build_array(jsonb_build_object('id', 'p1', 'stage', 'asked', 'measure',
      case when n % 3000 = 11 then 'extradition' else 'preservation' end)), 'submitted',
    case when n % 50 = 0 then 'emergency' else 'urgent' end,
    (array[null, 'routine', 'high', 'urgent'])[n % 11 % 4 + 1],
    case when n % 4 = 0 then 'nobody' when n % 400 = 1 then 'ours' else 'theirs' end, 'reply',
    case when n % 5 = 0 then null else timestamptz '2026-11-01' + n % 997 * interval '1 hour' end,
    now(), n % 4 = 0,
    case when n % 7 = 0 then null else timestamptz '2026-11-01' - n % 991 * interval '1 hour' end
  from generate_series(1, $3::int) n`;

before(async () => {
  two = await twoNodes('work-list');
  const law = indexLaw(await loadLaw());
  parts = { ...two.japan, law } as unknown as NodeParts;
  const token = tokensOf(['common'], two.japan.keyring.authority(JP).search);
  await two.japan.store.asNode(JP, async (tx) => {
    await tx.query(FILL, [JP, IS, CASES]);
    await tx.query(`insert into search_fresh select $1, id, id, $2 from cases where id <> 'c-7'`, [
      JP,
      token,
    ]);
  });
  await upkeepOnce(two.japan);
});
after(() => two.close());

const session = { officer: { authority: JP } } as unknown as Session;

/** All pages of a list, one after the other. */
async function walk(filter: WorkListFilter): Promise<readonly WorkRow[]> {
  const rows: WorkRow[] = [];
  let after: string | null | undefined;
  for (let pages = 0; pages < CASES; pages += 1) {
    const question = { session, filter: { ...filter, ...(after == null ? {} : { after }) } };
    const page = await two.japan.store.asNode(JP, (tx) => workList(tx, parts, question));
    rows.push(...page.rows);
    after = page.next;
    if (after === null) return rows;
  }
  throw new Error('the pages do not end');
}

const RANK = "case when closed then 2 when urgency = 'emergency' then 0 else 1 end";
/** Each order as one would say it, whatever columns the list has for it. */
const ORDERS = {
  time: 'rank, due_key',
  age: `${RANK}, opened_at nulls last`,
  harm: `${RANK}, urgency <> 'emergency',
    array_position(array['urgent', 'high', 'routine'], coalesce(priority, urgency)), due_at nulls last`,
} as const;

test('every filter gives all of its cases, in order, each once', async () => {
  const filters: readonly (readonly [WorkListFilter, string])[] = [
    [{ open: true, peer: 'NRU' }, "peer = 'NRU' and not closed"],
    [{ measure: 'extradition' }, 'parts @> \'[{"measure":"extradition"}]\''],
    [
      { open: true, measure: 'extradition', move: 'theirs' },
      'parts @> \'[{"measure":"extradition"}]\' and move = \'theirs\'',
    ],
    [{ open: true, move: 'ours' }, "move = 'ours' and not closed"],
    [{ open: false, side: 'requested', peer: 'NRU' }, "closed and peer = 'NRU'"],
    [{ text: 'common', peer: 'NRU' }, "peer = 'NRU' and id <> 'c-7'"],
    [{ text: 'common', move: 'ours', side: 'requested' }, "move = 'ours'"],
    [{ order: 'age', open: true, peer: 'NRU' }, "peer = 'NRU' and not closed"],
    [{ order: 'age', open: true, move: 'ours' }, "move = 'ours' and not closed"],
    [{ order: 'age', open: false, officers: [], peer: 'NRU' }, "closed and peer = 'NRU'"],
    [{ order: 'age', text: 'common', peer: 'NRU' }, "peer = 'NRU' and id <> 'c-7'"],
    [{ order: 'harm', open: true, peer: 'NRU' }, "peer = 'NRU' and not closed"],
    [{ order: 'harm', open: true, move: 'ours' }, "move = 'ours' and not closed"],
    [{ order: 'harm', text: 'common', peer: 'NRU' }, "peer = 'NRU' and id <> 'c-7'"],
  ];
  for (const [filter, where] of filters) {
    const expected = await adminQuery<{ id: string }>(
      two,
      two.japan,
      `select id from cases where ${where} order by ${ORDERS[filter.order ?? 'time']}, id`,
    );
    const found = await walk(filter);
    assert(expected.length > 0, where);
    assert.deepEqual(
      found.map(({ caseId }) => caseId),
      expected.map(({ id }) => id),
      where,
    );
  }
});

test('a page in the middle of the list reads its own rows only, under row-level security', async () => {
  const after = { rank: 1, harm: 1, time: '2026-11-20T00:00:00.000Z', id: 'c-1' };
  const ask = { authority: JP, among: null, after };
  for (const filter of [
    { open: true },
    { open: true, peer: 'ISL' },
    { open: true, move: 'theirs' },
    { open: true, order: 'age' },
    { open: true, order: 'harm' },
  ] as const) {
    const place =
      'order' in filter && filter.order === 'age'
        ? { ...after, time: '2026-10-10T00:00:00.000Z' }
        : after;
    const plan = await planOf(rowsInOrder({ ...ask, filter, after: place }, 51));
    assert.doesNotMatch(plan, /Sort|Seq Scan|Bitmap|Removed by Filter/, plan);
  }
  for (const filter of [
    { measure: 'none' },
    { order: 'age', move: 'ours' },
    { order: 'harm', move: 'ours' },
  ] as const) {
    const look = await planOf(lookInOrder({ ...ask, filter, after: null }));
    const rows = [...look.matchAll(/rows=(\d+)(?:\.\d+)? loops/g)].map(([, n]) => Number(n));
    assert.equal(Math.max(...rows), LOOK_MAX, look);
  }
});

async function planOf({ sql, params }: Statement): Promise<string> {
  const rows = await two.japan.store.asNode(JP, (tx) =>
    tx.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off) ${sql}`, params),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test('the counts follow every change, before and after they are put together', async () => {
  const changes = [
    "update cases set closed = true where move = 'ours' and id like '%1'",
    "update cases set move = 'ours' where move = 'theirs' and id like '%2'",
    "update cases set closed = false, move = 'theirs' where closed and id like '%4'",
  ];
  for (const change of changes) {
    await two.japan.store.asNode(JP, (tx) => tx.query(change));
    const [right] = await adminQuery<{ ours: number; theirs: number }>(
      two,
      two.japan,
      `select count(*) filter (where move = 'ours')::int ours,
        count(*) filter (where move = 'theirs')::int theirs
      from cases where not closed`,
    );
    for (const put of [false, true]) {
      if (put) await upkeepOnce(two.japan);
      const counts = await two.japan.store.asNode(JP, (tx) =>
        workCounts(tx, parts, { authority: JP, id: `${JP}.0101` }),
      );
      const { ours, theirs } = counts;
      assert.deepEqual({ ours, theirs }, right, change);
    }
  }
  const left = await adminQuery(two, two.japan, 'select move from case_counts');
  assert(left.length <= 64, `${left.length} rows of changes`);
});

test('a day that came hides no lateness, and makes nobody late; unknown dates call nobody late', async () => {
  const at = (day: number) => `2025-0${day}-01T15:00:00.000Z`;
  const ended = { what: 'preservation-ends', kind: 'effect-date', owedBy: 'requested', at: at(1) };
  const owed = { what: 'reply', kind: 'deadline', owedBy: 'requested', at: at(2) };
  const told = async (dates: readonly object[] | null) => {
    await two.japan.store.asNode(JP, (tx) =>
      tx.query(
        `update cases set dates = $1, due_at = $2, due_what = 'preservation-ends' where id = 'c-7'`,
        [dates === null ? null : JSON.stringify(dates), at(1)],
      ),
    );
    const row = (await walk({ peer: 'NRU' })).find(({ caseId }) => caseId === 'c-7');
    return [row?.dueWhat, row?.dueAt, row?.lateFrom, ...(row?.dueDay ? [row.dueDay] : [])];
  };
  const whole = { day: '2025-02-01', zone: 'Asia/Tokyo' };
  assert.deepEqual(await told([{ ...owed, ...whole }]), ['reply', at(2), at(2), whole]);
  assert.deepEqual(await told([ended, owed]), ['reply', at(2), at(2)]);
  assert.deepEqual(await told([ended]), ['preservation-ends', at(1), null]);
  assert.deepEqual(await told(null), ['preservation-ends', at(1), null]);
});

test('a reference is found whole and in part, as it is written or said; one digit wrong is noticed', async () => {
  const kept = await adminQuery<{ id: string; reference: string }>(
    two,
    two.japan,
    'select id, reference from cases',
  );
  for (const { id, reference } of kept) {
    assert.equal(reference, spokenReference(id).replaceAll('-', ''));
  }
  const look = (text: string) =>
    two.japan.store.asNode(JP, (tx) => workList(tx, parts, { session, filter: { text } }));
  const reference = spokenReference('c-4711');
  const [first, second, third] = reference.split('-');
  for (const said of [
    reference,
    `${first} ${second} ${third}`,
    `${first}${second}`,
    `${second}-${third}`,
  ]) {
    const found = await look(said);
    assert.ok(
      found.rows.some((row) => row.caseId === 'c-4711' && row.reference === reference),
      said,
    );
    assert.equal(found.mistaken, false);
  }
  const wrong = await look(`${first}-${second}-${(Number(third) + 1) % 10_000}`.padEnd(12, '0'));
  assert.deepEqual([wrong.rows.length, wrong.mistaken], [0, true]);
  const iceland = { ...parts, ...two.iceland } as unknown as NodeParts;
  const there = { officer: { authority: IS } } as unknown as Session;
  const other = await two.iceland.store.asNode(IS, (tx) =>
    workList(tx, iceland, { session: there, filter: { text: reference } }),
  );
  assert.equal(other.rows.length, 0);
});
