import { setImmediate } from 'node:timers/promises';
import type { EmergencyFirst } from '../emergency-first.ts';
import { packed, type Store, type Tx, unpacked } from '../store/index.ts';
import { bucketOf, readPage, tokensIn, writePage } from './page-form.ts';

/** Acts that make a segment; so many fresh ones at most does a search read beside the segments. */
const SEGMENT_ACTS = 256;
/** Segments of one level that become one of the next: three bits more, eight times the pages. */
const FAN_IN_BITS = 3;
const FAN_IN = 2 ** FAN_IN_BITS;
/** Pages of the first level: about 1.5 KB each for acts of ordinary length. */
const FIRST_BITS = 7;
const BITS_MAX = 31;
/** Pages of each segment that are merged between two looks at the database. */
const LOT = 16;
/** Acts that are gathered, and words that are sorted, at a stretch: some milliseconds each. */
const ACTS_AT_A_STRETCH = 16;
const WORDS_AT_A_STRETCH = 2_048;
const LOCK_CLASS = 7_260_161;

/** Waits until nobody else rewrites the lists of an authority; the transaction's end gives way. */
export const lockLists = (tx: Tx, authority: string): Promise<unknown[]> =>
  tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_CLASS, authority]);

/** Between pieces: the connection and the lists of the authority are held meanwhile. */
type GiveWay = EmergencyFirst['giveWay'];

const TRY_LOCK = 'select pg_try_advisory_xact_lock($1, hashtext($2)) as mine';
const ENOUGH = `select count(*)::int as n from
  (select from search_fresh where authority = $1 limit ${SEGMENT_ACTS}) f`;
const FRESH = `select f.act_id, f.tokens, c.n from search_fresh f
  join cases c on c.authority = f.authority and c.id = f.case_id
  where f.authority = $1 order by c.n limit ${SEGMENT_ACTS}`;
const MERGED = 'delete from search_fresh where authority = $1 and act_id = any($2::text[])';
const NEW_SEGMENT = `insert into search_segments (authority, level, bits) values ($1, $2, $3)
  returning id`;
const INSERT_PAGES = `insert into search_pages (authority, segment, bucket, entries)
  select $1, $2, bucket, ${unpacked('$3', 'start', 'size')}
  from unnest($4::integer[], $5::integer[], $6::integer[]) p (bucket, start, size)`;
const FULL_LEVEL = `select level, min(bits) as bits from search_segments where authority = $1
  group by level having count(*) >= ${FAN_IN} order by level limit 1`;
const OLDEST = `select id, bits from search_segments where authority = $1 and level = $2
  order by id limit ${FAN_IN}`;
const PAGES = `select entries from search_pages
  where authority = $1 and segment = any($2::bigint[]) and bucket >= $3 and bucket < $4`;
const DROP = 'delete from search_segments where authority = $1 and id = any($2::bigint[])';

/**
 * Merges the words of filed acts into posting lists, as far as there is enough of them. One
 * transaction each, under a lock that another process does not wait for: whoever comes second
 * leaves it to the first. Killed half-way, everything is as before.
 *
 * @returns how many segments were written
 */
export async function mergeWords(
  store: Store,
  authority: string,
  giveWay: GiveWay = () => setImmediate(),
): Promise<number> {
  const once = (step: typeof gather): Promise<boolean | undefined> =>
    store.asNode(authority, async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }>(TRY_LOCK, [LOCK_CLASS, authority]);
      return lock?.mine === true ? step(tx, authority, giveWay) : undefined;
    });
  let written = 0;
  for (const step of [gather, compact]) {
    let did = await once(step);
    for (; did === true; did = await once(step)) {
      written += 1;
      await giveWay();
    }
    // Somebody else is at it: to compact beside them would keep them from the acts that are left.
    if (did === undefined) return written;
  }
  return written;
}

/** Makes a segment of the acts that are in none. */
async function gather(tx: Tx, authority: string, giveWay: GiveWay): Promise<boolean> {
  const [fresh] = await tx.query<{ n: number }>(ENOUGH, [authority]);
  if ((fresh?.n ?? 0) < SEGMENT_ACTS) return false;
  const rows = await tx.query<{ act_id: string; tokens: Buffer; n: number }>(FRESH, [authority]);
  if (rows.length < SEGMENT_ACTS) return false;
  const lists = new Map<number, number[]>();
  for (const [place, { tokens, n }] of rows.entries()) {
    if (place > 0 && place % ACTS_AT_A_STRETCH === 0) await giveWay('holding');
    for (const token of tokensIn(tokens)) {
      const list = lists.get(token);
      if (list === undefined) lists.set(token, [n]);
      else list.push(n);
    }
  }
  const segment = await newSegment(tx, { authority, level: 0, bits: FIRST_BITS });
  await storePages(tx, { authority, segment, bits: FIRST_BITS }, { lists, giveWay });
  await tx.query(MERGED, [authority, rows.map(({ act_id }) => act_id)]);
  return true;
}

/** Makes one segment of {@link FAN_IN} of the level below, some pages at a time. */
async function compact(tx: Tx, authority: string, giveWay: GiveWay): Promise<boolean> {
  const [full] = await tx.query<{ level: number; bits: number }>(FULL_LEVEL, [authority]);
  if (full === undefined) return false;
  const rows = await tx.query<{ id: number; bits: number }>(OLDEST, [authority, full.level]);
  const old = rows.map(({ id }) => id);
  const bits = Math.min(BITS_MAX, full.bits + FAN_IN_BITS);
  const segment = await newSegment(tx, { authority, level: full.level + 1, bits });
  for (let from = 0; from < 2 ** full.bits; from += LOT) {
    if (from > 0) await giveWay('holding');
    const pages = await tx.query<{ entries: Buffer }>(PAGES, [authority, old, from, from + LOT]);
    const lists = new Map<number, number[]>();
    for (const { entries } of pages) {
      readPage(entries, (token, numbers) => enter(lists, token, numbers));
    }
    await storePages(tx, { authority, segment, bits }, { lists, giveWay });
  }
  await tx.query(DROP, [authority, old]);
  return true;
}

function enter(lists: Map<number, number[]>, token: number, numbers: readonly number[]): void {
  const list = lists.get(token);
  if (list === undefined) lists.set(token, [...numbers]);
  else for (const number of numbers) list.push(number);
}

async function newSegment(
  tx: Tx,
  { authority, level, bits }: { authority: string; level: number; bits: number },
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(NEW_SEGMENT, [authority, level, bits]);
  return row?.id ?? 0;
}

async function storePages(
  tx: Tx,
  { authority, segment, bits }: { authority: string; segment: number; bits: number },
  { lists, giveWay }: { readonly lists: ReadonlyMap<number, number[]>; readonly giveWay: GiveWay },
): Promise<void> {
  const buckets = new Map<number, Map<number, readonly number[]>>();
  let words = 0;
  for (const [token, numbers] of lists) {
    words += 1;
    if (words % WORDS_AT_A_STRETCH === 0) await giveWay('holding');
    const bucket = bucketOf(token, bits);
    const page = buckets.get(bucket) ?? new Map<number, readonly number[]>();
    page.set(token, eachOnce(numbers));
    buckets.set(bucket, page);
  }
  if (buckets.size === 0) return;
  const pages: Uint8Array[] = [];
  let written = 0;
  for (const page of buckets.values()) {
    pages.push(writePage(page));
    written += page.size;
    if (written < WORDS_AT_A_STRETCH) continue;
    written = 0;
    await giveWay('holding');
  }
  const [all, starts, sizes] = packed(pages);
  await tx.query(INSERT_PAGES, [authority, segment, all, [...buckets.keys()], starts, sizes]);
}

/** Ascending, each once. */
function eachOnce(numbers: number[]): readonly number[] {
  if (numbers.length === 1) return numbers;
  numbers.sort((a, b) => a - b);
  return numbers.filter((number, index) => index === 0 || number !== numbers[index - 1]);
}
