import type { Restored } from '@comity/service';
import { waitForAll } from '../feeds/own-feed.ts';
import type { Keyring } from '../keys/index.ts';
import { elapsedDays, type Store, type Tx } from '../store/index.ts';
import { endWaysIn } from '../tokens/end-ways-in.ts';
import { macOf, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { type Witness, type Witnessed, witnessed } from './witness.ts';

/** A restore that was noticed: by the database itself, or by what a peer knows. */
export interface RestoreRow {
  readonly noticed_at: Date;
  readonly cause: 'database' | 'link';
  readonly peer: string;
  readonly as_of: Date | null;
  readonly mac: Uint8Array;
}

/** What the MAC of a restore is over. */
export const restoreRecord = (row: Omit<RestoreRow, 'mac'>): VouchedRecord => ({
  record: 'restore',
  noticedAt: recordTime(row.noticed_at),
  cause: row.cause,
  peer: row.peer,
  asOf: row.as_of === null ? null : recordTime(row.as_of),
});

interface Parts {
  readonly keyring: Keyring;
  readonly world: World;
}

const LAST_SIGN = `select max(heard_at) as at from links where $1 in ('', peer)`;

/** Puts a restore on record, with the last sign of life of what was restored. */
export async function recordRestore(
  tx: Tx,
  { keyring, world }: Parts,
  { cause, peer = '' }: { readonly cause: RestoreRow['cause']; readonly peer?: string },
): Promise<void> {
  const [last] = await tx.query<{ at: Date | null }>(LAST_SIGN, [peer]);
  const row = { noticed_at: new Date(world.now()), cause, peer, as_of: last?.at ?? null };
  world.log({
    level: 'error',
    what: 'restored',
    cause,
    peer,
    asOf: row.as_of === null ? 'unknown' : recordTime(row.as_of),
  });
  await tx.query(
    `insert into restores (noticed_at, cause, peer, as_of, mac) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [
      recordTime(row.noticed_at),
      cause,
      peer,
      row.as_of === null ? null : recordTime(row.as_of),
      macOf(keyring, restoreRecord(row)),
    ],
  );
}

const OPEN_ALL = `update links set whole = false, raised = true, standing = 'unknown'
  where direction = 'out'`;
/** A link that crossed something once and has no row any more: it begins behind the peer. */
const BRING_BACK = `insert into links (peer, lane, direction, standing, whole, raised)
  select p.id, lane, direction, 'unknown', false, true
  from unnest($1::text[], $2::text[], $3::text[]) g (peer, lane, direction)
  join participants p on p.id = g.peer
  on conflict do nothing`;
const ENTER = `insert into database_marks (mark) values ($1)
  on conflict (one) do update set mark = excluded.mark`;

/** Whether something that was lost with a restore is still to be taken back from a peer. */
export async function isTakingBack(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ waits: boolean }>(
    `select exists (select from links where direction = 'out' and not whole) as waits`,
  );
  return row?.waits === true;
}

/** What was entered since the older state is missed and typed again within so long. */
const TOLD_DAYS = 3;

const LAST_RESTORE = `select r.noticed_at, r.as_of, array(select distinct peer from links
      where direction = 'out' and not whole order by peer) as waits
  from restores r order by r.noticed_at desc limit 1`;

/** The last restore, as long as officers are told of it. @param now RFC 3339 */
export async function lastRestore(tx: Tx, now: string): Promise<Restored | null> {
  const [row] = await tx.query<{ noticed_at: Date; as_of: Date | null; waits: string[] }>(
    `select * from (${LAST_RESTORE}) last
     where waits <> '{}' or noticed_at > $1::timestamptz - ${elapsedDays(TOLD_DAYS)}`,
    [now],
  );
  if (row === undefined) return null;
  const { noticed_at, as_of, waits } = row;
  const asOf = as_of === null ? null : recordTime(as_of);
  return { noticedAt: recordTime(noticed_at), asOf, waitsFor: waits };
}

/**
 * Finds whether this database is the one that the node worked on before: not a copy, not one that
 * was read from a backup, not a standby that took over, and no data folder of before either, as far
 * as the witness knows. If it is another, every link is compared before anything new is stated in
 * an old case, what is sent next begins a new epoch, and nobody is signed in any more; but where a
 * standby took over that is not behind what the witness saw, ways in that were ended are ended there
 * too, and stay as they are.
 *
 * @returns whether it is another one
 */
export async function noticeRestore(
  parts: Parts & { readonly store: Store; readonly witness?: Witness | undefined },
): Promise<boolean> {
  const { world, store } = parts;
  const first = await store.asWorker((tx) => markFound(tx, parts));
  if (first.is === 'same') return false;
  // Committed before it is on record that it was noticed: cut off between, it is noticed once more. In no
  // other transaction: one that waits for another may wait for ever.
  if (first.is === 'another') await endWaysIn(parts);
  return store.asWorker(async (tx) => {
    const { is, mark, seen } = await markFound(tx, parts);
    if (is === 'same') return false;
    await tx.query(ENTER, [mark]);
    if (is === 'new') return false;
    const { gone } = seen;
    if (gone.length > 0) {
      world.log({ level: 'error', what: 'links-gone', count: gone.length });
      await tx.query(BRING_BACK, [
        gone.map(({ peer }) => peer),
        gone.map(({ lane }) => lane),
        gone.map(({ direction }) => direction),
      ]);
    }
    await tx.query(OPEN_ALL);
    waitForAll(tx);
    await recordRestore(tx, parts, { cause: 'database' });
    return true;
  });
}

/** Which database this is, beside the one on record. */
interface MarkFound {
  /** `new`: none was on record; `next-line`: a standby took over, and lacks nothing. */
  readonly is: 'same' | 'new' | 'another' | 'next-line';
  readonly mark: string;
  readonly seen: Witnessed;
}

async function markFound(
  tx: Tx,
  parts: Parts & { readonly witness?: Witness | undefined },
): Promise<MarkFound> {
  const { witness } = parts;
  await tx.query('select pg_advisory_xact_lock(7260002)');
  const [now] = await tx.query<{ mark: string }>('select database_mark() as mark');
  const [before] = await tx.query<{ mark: string }>('select mark from database_marks');
  const seen: Witnessed =
    witness === undefined
      ? { seen: false, behind: false, gone: [] }
      : await witnessed(tx, { ...parts, witness });
  const isOld = seen.behind || seen.gone.some(({ gone }) => gone !== true);
  const mark = now?.mark ?? '';
  const found = (is: MarkFound['is']): MarkFound => ({ is, mark, seen });
  if (now === undefined || (before?.mark === mark && !isOld)) return found('same');
  if (before === undefined && !isOld) return found('new');
  const tookOver = seen.seen && !isOld && isNextLine(before?.mark ?? '', mark);
  return found(tookOver ? 'next-line' : 'another');
}

/** Whether a mark is that of the same database on a later line of its history: a standby took over. */
function isNextLine(before: string, now: string): boolean {
  const [cluster, line, ...tables] = before.split('/');
  const [clusterNow, lineNow, ...tablesNow] = now.split('/');
  return (
    cluster === clusterNow &&
    tables.join('/') === tablesNow.join('/') &&
    tables.length === 2 &&
    Number(lineNow) > Number(line)
  );
}
