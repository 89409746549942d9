import { toBase64Url } from '@comity/base';
import { PING_OVER_SECONDS, PING_WITHIN_SECONDS } from '@comity/duty';
import { addDays, dayIn, elapsedMs } from '@comity/law';
import {
  composePingQuestion,
  PING_LIMITS,
  PING_TESTS_MAX,
  type Ping,
  type PingTest,
  readPing,
  verifyPing,
} from '@comity/wire';
import { secondsAfter } from '../alarms/alarm-rows.ts';
import { isSuspended, originOf } from '../exchange/address.ts';
import { PINGS_PATH, postBatch } from '../exchange/index.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { jittered } from './jittered.ts';
import { AHEAD_SECONDS, PINGS_KEPT_DAYS } from './kept.ts';

/** What pinging needs. */
export type PingParts = Pick<NodeParts, 'keyring' | 'store' | 'trust' | 'world'>;

/** How often each peer's node is looked at. */
const NODE_SECONDS = 600;
/** How often it is asked whether a person has answered. */
const ASK_SECONDS = 10;
const TIMEOUT_MS = 10_000;
/** After a test is over there, what became of it is asked for so long. */
const GRACE_SECONDS = 120;

const TURN = `insert into ping_turns (peer, next_at) values ($1, $3)
  on conflict (peer) do update set next_at = excluded.next_at
    where ping_turns.next_at <= $2 or ping_turns.next_at > $2::timestamptz + interval '1 hour'
  returning peer`;
const NOTE = `insert into pings (peer, at, ms, skew_ms, trouble) values ($1, $2, $3, $4, $5)
  on conflict do nothing`;
const COUNT = `insert into ping_days (peer, day, looks, answered)
  values ($1, $2, 1, $3)
  on conflict (peer, day) do update set looks = ping_days.looks + 1,
    answered = ping_days.answered + excluded.answered`;
const FORGET = `delete from pings where at < $1::timestamptz - ${elapsedDays(2)}
  or at > $1::timestamptz + interval '${AHEAD_SECONDS} seconds'`;
const FORGET_DAYS = 'delete from ping_days where day < $1 or day > $2';
const FORGET_SENT = `delete from tests_sent
  where authority = $1 and over and asked_at < $2::timestamptz - ${elapsedDays(PINGS_KEPT_DAYS)}`;
const PLANNED = `select peer, peer_authority, every_days from ping_plans
  where authority = $1
    and (next_at <= $2 or next_at > $2::timestamptz + every_days * ${elapsedDays(2)})
  order by next_at limit 20 for update skip locked`;
const PLAN_ON = `update ping_plans set next_at = $3 where authority = $1 and peer_authority = $2`;
const SEND = `insert into tests_sent (authority, id, peer, peer_authority, officer, asked_at, within, next_ask_at)
  values ($1, $2, $3, $4, $5, $6::timestamptz, ${PING_WITHIN_SECONDS}, $6::timestamptz)`;
const CLAIM = `update tests_sent set next_ask_at = $3
  where authority = $1 and id in (select id from tests_sent where authority = $1 and not over
    and (next_ask_at <= $2
      or next_ask_at > $2::timestamptz + interval '${AHEAD_SECONDS} seconds') order by next_ask_at limit ${PING_TESTS_MAX} for update skip locked)
  returning id, peer, peer_authority, within, asked_at, rang_at`;
const KEEP = `update tests_sent set rang_at = coalesce(rang_at, $3), answered_at = $4, refused = $5,
    over = $6 where authority = $1 and id = $2 and not over`;

/** Writes down that a test is to be made; it is made with the next look. */
export const sendTest = (
  tx: Tx,
  { world }: Pick<PingParts, 'world'>,
  { authority, peer, peerAuthority, officer }: NewTest,
): string => {
  const id = toBase64Url(world.randomBytes(16));
  const now = world.now();
  tx.later(FORGET_SENT, [authority, now]);
  tx.later(SEND, [authority, id, peer, peerAuthority, officer, now]);
  return id;
};

/** A test of a person that an authority wants. */
export interface NewTest {
  readonly authority: string;
  readonly peer: string;
  readonly peerAuthority: string;
  /** Who asked for it; null where it was planned. */
  readonly officer: string | null;
}

interface Claimed {
  readonly id: string;
  readonly peer: string;
  readonly peer_authority: string;
  readonly within: number;
  readonly asked_at: Date;
  readonly rang_at: Date | null;
}

/**
 * One look: what is planned becomes due, and who is due is asked, each peer once.
 *
 * @returns whether it failed for no authority
 */
export async function lookAtPings(parts: PingParts): Promise<boolean> {
  const due = new Map<string, Due>();
  const of = (peer: string): Due => {
    const known = due.get(peer) ?? { tests: [], node: false };
    due.set(peer, known);
    return known;
  };
  for (const peer of await nodesDue(parts)) of(peer).node = true;
  const isWhole = await forEachAuthority(parts, 'tests-not-made', async (authority) => {
    for (const test of await testsDue(parts, authority)) {
      if (isSuspended(parts, test.peer)) continue;
      of(test.peer).tests.push({ ...test, authority });
    }
  });
  await Promise.all([...due].map(([peer, each]) => askPeer(parts, peer, each)));
  return isWhole;
}

interface Due {
  readonly tests: (Claimed & { readonly authority: string })[];
  /** Whether what came of it counts for the node. */
  node: boolean;
}

/** Peers whose turn to be looked at it is: taken in the same statement, so that one process asks. */
function nodesDue({ store, trust, keyring, world }: PingParts): Promise<readonly string[]> {
  const peers = [...trust.current().keys()].filter(
    (peer) => peer !== keyring.participant && !isSuspended({ trust }, peer),
  );
  const now = world.now();
  return store.asWorker(async (tx) => {
    const turns: string[] = [];
    for (const peer of peers) {
      const next = secondsAfter(now, jittered(world, NODE_SECONDS));
      if ((await tx.query(TURN, [peer, now, next])).length > 0) turns.push(peer);
    }
    if (turns.length === 0) return turns;
    const today = dayIn(now, 'UTC');
    tx.later(FORGET, [now]);
    tx.later(FORGET_DAYS, [addDays(today, -PINGS_KEPT_DAYS), addDays(today, 1)]);
    return turns;
  });
}

function testsDue({ store, world }: PingParts, authority: string): Promise<readonly Claimed[]> {
  const now = world.now();
  return store.asNode(authority, async (tx) => {
    const planned = await tx.query<{ peer: string; peer_authority: string; every_days: number }>(
      PLANNED,
      [authority, now],
    );
    for (const { peer, peer_authority: peerAuthority, every_days: days } of planned) {
      sendTest(tx, { world }, { authority, peer, peerAuthority, officer: null });
      const next = secondsAfter(now, jittered(world, elapsedMs(days) / 1_000));
      tx.later(PLAN_ON, [authority, peerAuthority, next]);
    }
    return tx.query<Claimed>(CLAIM, [authority, now, secondsAfter(now, ASK_SECONDS)]);
  });
}

async function askPeer(parts: PingParts, peer: string, { tests, node }: Due): Promise<void> {
  const { store, world } = parts;
  const began = world.now();
  const named = tests.slice(0, PING_TESTS_MAX);
  const answer = await ask(
    parts,
    peer,
    named.map(({ id, authority: by, peer_authority: authority, within }) => ({
      ...{ id, by, authority, within },
    })),
  );
  const ended = world.now();
  const ms = Temporal.Instant.from(began).until(ended).total('milliseconds');
  if (node) {
    const skew =
      answer.ping === undefined
        ? null
        : Math.round(
            Temporal.Instant.from(began).until(answer.ping.at).total('milliseconds') - ms / 2,
          );
    const took = answer.ping === undefined ? null : Math.max(0, Math.round(ms));
    await store.asWorker(async (tx) => {
      await tx.query(NOTE, [peer, began, took, skew, answer.trouble]);
      await tx.query(COUNT, [peer, dayIn(began, 'UTC'), answer.trouble === null ? 1 : 0]);
    });
  }
  for (const [authority, own] of Map.groupBy(named, (test) => test.authority)) {
    await store.asNode(authority, async (tx) => {
      for (const test of own) keep(tx, { authority, test, said: answer.ping, now: ended });
    });
  }
}

interface Keeping {
  readonly authority: string;
  readonly test: Claimed;
  readonly said: Ping | undefined;
  readonly now: string;
}

/** What is said of a test, as far as it can be: an answer before it was asked is none. */
function keep(tx: Tx, { authority, test, said, now }: Keeping): void {
  const found = said?.tests.find(({ id }) => id === test.id);
  const refused = found !== undefined && found.rang === null;
  const rang = found?.rang ?? null;
  // It may ring long after it was asked for; who answers it in time has answered.
  const [asked, rung] = [test.asked_at.toISOString(), test.rang_at?.toISOString() ?? rang];
  // A time to come, by a clock that is ahead or by whoever wants to be asked for ever, moves no end.
  const since = rung === null || rung > now ? asked : rung;
  const latest = secondsAfter(since, PING_OVER_SECONDS + GRACE_SECONDS);
  const isTrue = rang !== null && found?.answered != null && found.answered >= rang;
  // Asked for in a time to come: its clock was set back, and nothing of it can be counted.
  const isAhead = asked > secondsAfter(now, AHEAD_SECONDS);
  const over = refused || isTrue || isAhead || now >= latest;
  const answered = isTrue ? found.answered : null;
  tx.later(KEEP, [authority, test.id, rang, answered, refused, over]);
}

interface Answer {
  readonly ping?: Ping;
  readonly trouble: 'ping-no-answer' | 'ping-not-said' | 'ping-refused' | null;
}

async function ask(parts: PingParts, peer: string, tests: PingTest[]): Promise<Answer> {
  const { keyring, trust, world } = parts;
  const origin = originOf(parts, peer);
  const from = keyring.participant;
  const nonce = toBase64Url(world.randomBytes(16));
  const posted =
    origin === undefined
      ? undefined
      : await postBatch(parts, {
          ...{ peer, origin, path: PINGS_PATH, lane: 'normal', timeoutMs: TIMEOUT_MS },
          body: composePingQuestion({ from, to: peer, nonce, tests }),
          bytesMax: PING_LIMITS.bytesMax,
        }).catch(() => undefined);
  if (posted === undefined) return { trouble: 'ping-no-answer' };
  // Who holds us back is there, and says nothing of tests.
  if (posted.status === 429) return { trouble: null };
  if (posted.status !== 200) return { trouble: 'ping-not-said' };
  const read = readPing(posted.body);
  const said = read.ok
    ? verifyPing(read.value, { by: peer, to: from, nonce, trust: trust.current() })
    : read;
  if (!said.ok) {
    world.log({ level: 'error', what: 'ping-refused', peer, code: said.error.code });
    return { trouble: 'ping-refused' };
  }
  return { ping: said.value.ping, trouble: null };
}
