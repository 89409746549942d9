import assert from 'node:assert/strict';
import { type Node, rowsInOrder, upkeepOnce } from '@comity/server';
import type { Session, WorkListFilter } from '@comity/service';
import { Client } from 'pg';
import { handOf } from './hand.ts';
import { startNode } from './node-process.ts';
import { JP, places } from './nodes.ts';
import { type Figure, figureOf, inTurn, quantile } from './pairs.ts';

const SIZES = process.argv.includes('--million') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
const READS = 40;
const BESIDE = 'primary-key read, p95';
/** What a decade more of cases may cost. */
const GROWTH = '<= 1.5x, 1.15x';

/** The work list with row-level security on, at 10,000 and 100,000 cases, a million by flag. */
export async function listFigures(): Promise<readonly Figure[]> {
  const { japan, close } = await places();
  const server = await startNode(japan);
  const node = await handOf(japan);
  const direct = new Client(japan.database.app);
  await direct.connect();
  await direct.query(`set comity.authority = '${JP}'`);
  try {
    const signedIn = await node.service.identity.signInForTraining(`${JP}.0101`);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    const session = signedIn.value;
    const figures: Figure[] = [];
    const perSize: { size: number; list: Figure; page: Figure }[] = [];
    for (const size of SIZES) {
      await fill(node, size);
      await keepUp(node);
      await showPlans(node, size);
      const list = await listAt(node, session, { direct, size });
      const page = await pageAt(`http://127.0.0.1:${japan.desk}/`, session, { direct, size });
      figures.push(
        await sqlAt({ direct, size }),
        list,
        page,
        await deepAt(node, session, { direct, size }),
      );
      perSize.push({ size, list, page });
    }
    return [...figures, ...growth(perSize)];
  } finally {
    await direct.end();
    await Promise.all([node.stop(), server.stop()]);
    await close();
  }
}

interface Beside {
  readonly direct: Client;
  readonly size: number;
}

/** The statement of a page's rows, as the app role sends it, on the same connection as the other. */
async function sqlAt({ direct, size }: Beside): Promise<Figure> {
  const question = { authority: JP, filter: { open: true }, among: null, after: null } as const;
  const { sql, params } = rowsInOrder(question, 51);
  const pairs = await inTurn(
    () =>
      p95(async () => {
        const { rows } = await direct.query({ name: 'page', text: sql, values: [...params] });
        assert.equal(rows.length, 51);
      }),
    () => keyRead(direct, size),
  );
  const what = `its rows in SQL, ${size.toLocaleString('en')} cases, p95`;
  return figureOf({ bench: 'list', what, beside: BESIDE, unit: 'ms', goal: '<= 4x, 2x' }, pairs);
}

async function listAt(node: Node, session: Session, { direct, size }: Beside): Promise<Figure> {
  const pairs = await inTurn(
    () =>
      p95(async () => {
        const { rows } = await node.service.cases.workList(session, { open: true });
        assert.equal(rows.length, 50);
      }),
    () => keyRead(direct, size),
  );
  const what = `work list, ${size.toLocaleString('en')} cases, p95`;
  return figureOf({ bench: 'list', what, beside: BESIDE, unit: 'ms', goal: '<= 4x, 2x' }, pairs);
}

/** What is dear without an index of its own: mid-list, a peer with few cases, a rare measure, by age. */
async function deepAt(node: Node, session: Session, { direct, size }: Beside): Promise<Figure> {
  const middle = `1~${new Date(Date.now() + 2_500 * 3_600_000).toISOString()}~bench`;
  const filters: readonly WorkListFilter[] = [
    { open: true, after: middle },
    { open: true, peer: 'NRU' },
    { open: true, measure: 'extradition' },
    { open: true, order: 'age' },
    { open: true, order: 'age', peer: 'NRU' },
  ];
  let n = 0;
  const pairs = await inTurn(
    () =>
      p95(async () => {
        n += 1;
        await node.service.cases.workList(session, filters[n % filters.length] ?? {});
      }),
    () => keyRead(direct, size),
  );
  const what = `mid-list, rare peer, rare measure, by age, ${size.toLocaleString('en')} cases, p95`;
  return figureOf({ bench: 'list', what, beside: BESIDE, unit: 'ms', goal: '<= 4x, 2x' }, pairs);
}

/** What a running node does within seconds of a fill; the database's own figures come late. */
async function keepUp(node: Node): Promise<void> {
  const { store, keyring, world } = node.parts;
  for (let turn = 0; turn < 4; turn += 1) {
    await upkeepOnce({ store, keyring, world });
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

/** The plans of a page from the top and of one in the middle, as the app role gets them. */
async function showPlans(node: Node, size: number): Promise<void> {
  const time = new Date(Date.now() + 2_500 * 3_600_000).toISOString();
  const middle = { rank: 1, harm: 1, time, id: 'b' };
  for (const after of [null, middle]) {
    const { sql, params } = rowsInOrder(
      { authority: JP, filter: { open: true }, among: null, after },
      51,
    );
    const rows = await node.parts.store.asNode(JP, (tx) =>
      tx.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${sql}`, params),
    );
    console.error(`plan at ${size.toLocaleString('en')}, ${after === null ? 'top' : 'middle'}:`);
    for (const row of rows) console.error(`  ${row['QUERY PLAN']}`);
  }
}

async function pageAt(url: string, session: Session, { direct, size }: Beside): Promise<Figure> {
  const headers = { cookie: `comity-jpn=${session.token}`, accept: 'text/html' };
  const pairs = await inTurn(
    () =>
      p95(async () => {
        const answer = await fetch(url, { headers, redirect: 'manual' });
        assert.equal(answer.status, 200);
        const page = await answer.text();
        assert.match(page, /\/cases\/bench-/);
      }),
    () => keyRead(direct, size),
  );
  const what = `its page over HTTP, ${size.toLocaleString('en')} cases, p95`;
  return figureOf({ bench: 'list', what, beside: BESIDE, unit: 'ms', goal: '<= 10x, 5x' }, pairs);
}

/** Ten times the cases beside what it was before. */
function growth(perSize: readonly { size: number; list: Figure; page: Figure }[]): Figure[] {
  const [small, large] = perSize;
  if (small === undefined || large === undefined) return [];
  return (['list', 'page'] as const).map((which) => ({
    bench: 'list',
    what: `${which === 'list' ? 'work list' : 'its page'}, ten times the cases`,
    beside: `the same at ${small.size.toLocaleString('en')}`,
    unit: 'ms',
    ours: large[which].ours,
    baseline: small[which].ours,
    ratio: large[which].ours / small[which].ours,
    pairs: large[which].pairs,
    goal: GROWTH,
  }));
}

async function keyRead(direct: Client, size: number): Promise<number> {
  let n = 0;
  const text = 'select * from cases where authority = $1 and id = $2';
  await direct.query(`set comity.authority = '${JP}'`);
  return p95(async () => {
    n += 1;
    const id = idOf((n * 7_919) % size);
    const { rows } = await direct.query({ name: 'by_key', text, values: [JP, id] });
    assert.equal(rows.length, 1);
  });
}

async function p95(once: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < READS; each += 1) {
    const began = performance.now();
    await once();
    times.push(performance.now() - began);
  }
  return quantile(times, 0.95);
}

const idOf = (n: number): string => `bench-${String(n).padStart(8, '0')}`;
const CHUNK = 5_000;

/** Cases as they come about: three quarters open, one in fifty an emergency, due over months. */
const FILL = `insert into cases (authority, id, peer, peer_authority, side, parts, status,
    urgency, move, move_what, due_at, due_what, updated_at, entries, their_acts, closed,
    title_sealed, opened_at)
  select $1, id, case when n % 1000 = 7 then 'NRU' else 'ISL' end, 'ISL.police-247', case when n % 3 = 0 then 'requested' else 'requesting' end,
    '[{"id":"p1","measure":"preservation","stage":"asked"}]', case when n % 4 = 0 then 'closed' else 'submitted' end,
    case when n % 50 = 0 then 'emergency' else 'urgent' end,
    case when n % 2 = 0 then 'ours' else 'theirs' end, 'request-acknowledged',
    case when n % 5 = 0 then null else now() + (n % 5000) * interval '1 hour' end, 'triage',
    now() - n * interval '1 minute', 2, 1, n % 4 = 0, title, now() - n * interval '1 minute'
  from unnest($2::int[], $3::text[], $4::bytea[]) as made (n, id, title)
  on conflict do nothing`;

async function fill(node: Node, size: number): Promise<void> {
  const { store, keyring } = node.parts;
  const encoder = new TextEncoder();
  for (let from = 0; from < size; from += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, size - from) }, (_, n) => from + n);
    const ids = numbers.map(idOf);
    const titles = ids.map((id) =>
      keyring.sealAtRest(JP, encoder.encode(`Server of ${id}`), `cases/title/${id}`),
    );
    await store.asNode(JP, (tx) => tx.query(FILL, [JP, numbers, ids, titles]));
  }
}
