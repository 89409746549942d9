import type { Lane } from '@comity/log';
import type { RelayTrouble, RelayWord } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { daysAfter } from './days-after.ts';

/** What a relay keeps of a consignment. */
export interface CarriedRow {
  readonly sender: string;
  readonly id: string;
  readonly recipient: string;
  readonly lane: Lane;
  /** Null once it was handed over, or thrown away. */
  readonly body: Uint8Array | null;
  readonly taken_at: Date;
  readonly until: Date;
  readonly handed_at: Date | null;
  readonly answer: Uint8Array | null;
  readonly trouble: RelayTrouble | null;
}

const COLUMNS = 'sender, id, recipient, lane, body, taken_at, until, handed_at, answer, trouble';
/** For so long it is known what became of a consignment whose day is past. */
const REMEMBERED_DAYS = 30;

/** That there was an answer stays known; an empty one is none for whoever asks. */
const THROW_AWAY = `update consignments
  set body = null, answer = case when answer is null then null else ''::bytea end
  where (body is not null or octet_length(answer) > 0) and until <= $1`;
const FORGET = 'delete from consignments where until <= $1';

/** Throws away what is over its day, and forgets what was over long ago. */
export function throwAway(tx: Tx, now: string): void {
  tx.later(THROW_AWAY, [now]);
  tx.later(FORGET, [daysAfter(now, -REMEMBERED_DAYS)]);
}

/** One consignment of a sender, whole. */
export async function carriedOf(
  tx: Pick<Tx, 'query'>,
  sender: string,
  id: string,
): Promise<CarriedRow | undefined> {
  const [row] = await tx.query<CarriedRow>(
    `select ${COLUMNS} from consignments where sender = $1 and id = $2`,
    [sender, id],
  );
  return row;
}

/** What a relay says of a consignment at a moment; undefined: that it knows nothing of it. */
export function wordOf(
  row: CarriedRow | undefined,
  common: Pick<RelayWord, 'by' | 'to' | 'id' | 'at'>,
): RelayWord {
  if (row === undefined) return { ...common, event: 'unknown' };
  const held = { ...common, taken: row.taken_at.toISOString(), until: row.until.toISOString() };
  if (row.handed_at !== null) {
    return { ...held, event: 'handed-over', handed: row.handed_at.toISOString() };
  }
  const isOver = row.body === null || held.until <= common.at;
  return isOver ? { ...held, event: 'over' } : { ...held, event: 'taken', trouble: row.trouble };
}

const INSERT = `insert into consignments
    (sender, id, recipient, lane, bytes, body, taken_at, until, next_try_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $7)`;
const HELD = `select count(*) filter (where body is not null)::int as n,
    coalesce(sum(coalesce(octet_length(body), 0) + coalesce(octet_length(answer), 0)), 0)::float8
      as bytes
  from consignments where sender = $1 and recipient = $2 and lane = $3 and until > $4`;

const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/carried/' || $1, 0))`;

/**
 * What waits of one sender for one recipient in one lane; its bytes with those of answers that are
 * kept for the sender. Whoever asks keeps others from adding to it until the transaction ends.
 */
export async function waitingOf(
  tx: Pick<Tx, 'query'>,
  whose: Pick<CarriedRow, 'sender' | 'recipient' | 'lane'>,
  now: string,
): Promise<{ readonly n: number; readonly bytes: number }> {
  const { sender, recipient, lane } = whose;
  await tx.query(LOCK, [`${sender} ${recipient} ${lane}`]);
  const [row] = await tx.query<{ n: number; bytes: number }>(HELD, [sender, recipient, lane, now]);
  return row ?? { n: 0, bytes: 0 };
}

/** Keeps a consignment that was taken. */
export function keepCarried(
  tx: Tx,
  one: Pick<CarriedRow, 'sender' | 'id' | 'recipient' | 'lane'> & {
    readonly body: Uint8Array;
    readonly takenAt: string;
    readonly until: string;
  },
): void {
  const { sender, id, recipient, lane, body, takenAt, until } = one;
  tx.later(INSERT, [sender, id, recipient, lane, body.length, body, takenAt, until]);
}

/** Whoever takes one to hand it over has so long before another process tries. */
const TRYING_SECONDS = 40;

const TAKE = `update consignments set next_try_at = $4
  where (sender, id) = (select sender, id from consignments
    where recipient = $1 and lane = $2 and body is not null and until > $3 and next_try_at <= $3
    order by trouble is not null, taken_at, sender, id limit 1 for update skip locked)
  returning ${COLUMNS}`;

/**
 * Takes the oldest that waits for a recipient in a lane, what was never tried before what was not
 * handed over; undefined where none is due.
 */
export async function takeWaiting(
  tx: Tx,
  { peer, lane }: { readonly peer: string; readonly lane: Lane },
  now: string,
): Promise<CarriedRow | undefined> {
  const later = Temporal.Instant.from(now).add({ seconds: TRYING_SECONDS }).toString();
  const [row] = await tx.query<CarriedRow>(TAKE, [peer, lane, now, later]);
  return row;
}

const HANDED = `update consignments
  set handed_at = $3, answer = $4, body = null, trouble = null
  where sender = $1 and id = $2 and handed_at is null`;
const NOT_HANDED = `update consignments set trouble = $3, next_try_at = $4
  where sender = $1 and id = $2 and handed_at is null`;

/** The recipient has answered for it. */
export const noteHanded = (
  tx: Tx,
  { sender, id }: CarriedRow,
  { at, answer }: { readonly at: string; readonly answer: Uint8Array },
): void => tx.later(HANDED, [sender, id, at, answer]);

/** It was not handed over, and is tried again from a moment on. */
export const noteNotHanded = (
  tx: Tx,
  { sender, id }: CarriedRow,
  { trouble, nextAt }: { readonly trouble: RelayTrouble; readonly nextAt: string },
): void => tx.later(NOT_HANDED, [sender, id, trouble, nextAt]);
