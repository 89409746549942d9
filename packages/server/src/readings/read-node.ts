import { TRIES_MINUTES } from '../identity/sign-in-tries.ts';
import { TIMERS, type Timer } from '../timers.ts';

/** Runs one query as the worker of the node, or as its owner. */
export type Look = <R extends object>(
  sql: string,
  params?: readonly unknown[],
) => Promise<readonly R[]>;

/** An act that waits so long for its peer is one that somebody should know of, in minutes. */
const QUEUE_MAX_MINUTES = 30;

/** How a peer's line stands. */
export interface PeerReading {
  readonly peer: string;
  /** One of its lanes is down. */
  readonly down: boolean;
  /** The code of what stands in the way; null where nothing does. */
  readonly trouble: string | null;
  /** When it was last heard; null for never. */
  readonly heard: Date | null;
  /** Acts that no receipt covers yet, and those of them that wait for more than half an hour. */
  readonly waiting: number;
  readonly late: number;
  /** Two officers have suspended it: that it is silent and that things wait for it is so meant. */
  readonly suspended: boolean;
  /** Something newer that it says of its keys was not taken up. */
  readonly keysNotFollowed: boolean;
  /** Since when; null where all was taken up. */
  readonly keysSince: Date | null;
}

const PEERS = `select p.id as peer, p.keys_trouble is not null as "keysNotFollowed",
    p.keys_trouble_at as "keysSince", is_suspended(p.id) as suspended,
    coalesce((select bool_or(l.state = 'down') from links l
      where l.peer = p.id and l.direction = 'out'), false) as down,
    (select l.trouble from links l where l.peer = p.id and l.direction = 'out'
      and l.state = 'down' order by l.lane desc limit 1) as trouble,
    (select max(l.heard_at) from links l where l.peer = p.id) as heard,
    (select count(*)::integer from outbox o where o.peer = p.id) as waiting,
    (select count(*)::integer from outbox o
      where o.peer = p.id and o.queued_at < clock_timestamp() - $1 * interval '1 minute') as late
  from participants p where not p.self order by p.id`;

/** Who was heard when, and what waits for them: the same for `comity doctor` and `/metrics`. */
export const readPeers = (look: Look): Promise<readonly PeerReading[]> =>
  look<PeerReading>(PEERS, [QUEUE_MAX_MINUTES]);

/** How far the clock of this node is from those of its peers. */
export interface ClockReading {
  /** Peers whose nodes said their time within the last hour. */
  readonly peers: number;
  /** Median of theirs less ours, in milliseconds; null under two peers, as one may be wrong itself. */
  readonly medianMs: number | null;
}

const PEERS_MIN = 2;
const CLOCKS = `select count(*)::integer as peers,
    percentile_cont(0.5) within group (order by skew_ms)::float8 as median
  from (select distinct on (p.peer) p.skew_ms::float8 as skew_ms from pings p
    join participants t on t.id = p.peer and not t.self
    where p.skew_ms is not null
      and p.at between $1::timestamptz - interval '1 hour' and $1::timestamptz + interval '1 hour'
    order by p.peer, p.at desc) newest`;

/** What the nodes of peers say of the time, by the last test of each that was answered. */
export async function readClockOfPeers(look: Look, now: string): Promise<ClockReading> {
  const [row] = await look<{ peers: number; median: number | null }>(CLOCKS, [now]);
  const peers = row?.peers ?? 0;
  return { peers, medianMs: peers < PEERS_MIN ? null : (row?.median ?? null) };
}

/** When work that the node does by itself was last gone through; null for never. */
export interface TimerReading {
  readonly timer: Timer;
  readonly ran: Date | null;
}

export async function readTimers(look: Look): Promise<readonly TimerReading[]> {
  const rows = await look<{ name: string; ran_at: Date }>('select name, ran_at from timers');
  return TIMERS.map((timer) => ({
    timer,
    ran: rows.find(({ name }) => name === timer)?.ran_at ?? null,
  }));
}

/** Damaged rows that are not mended yet. */
export async function readQuarantine(look: Look): Promise<number> {
  const [row] = await look<{ n: number }>(
    'select count(*)::integer as n from quarantine where mended_at is null',
  );
  return row?.n ?? 0;
}

/** Wrong tries to sign in within the last quarter of an hour. */
export interface SignInReading {
  /** Of the name or source with the most. */
  readonly most: number;
  readonly minutes: number;
}

const TRIES = `select coalesce(max(tries), 0)::integer as most from sign_in_tries
  where since > clock_timestamp() - $1 * interval '1 minute'`;

/** How hard somebody tries; under no authority's scope, as the tries are of none. */
export async function readSignIns(look: Look): Promise<SignInReading> {
  const [row] = await look<{ most: number }>(TRIES, [TRIES_MINUTES]);
  return { most: row?.most ?? 0, minutes: TRIES_MINUTES };
}
