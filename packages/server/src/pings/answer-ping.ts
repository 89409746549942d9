import { LADDERS, rungAt } from '@comity/duty';
import {
  type BatchHeader,
  composePing,
  type Ping,
  type PingTest,
  readPingQuestion,
  statePing,
} from '@comity/wire';
import { ALARM_CHANNEL, secondsAfter } from '../alarms/alarm-rows.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { AHEAD_SECONDS, PINGS_KEPT_DAYS } from './kept.ts';

/**
 * Tests that one participant may let ring at an authority, and all of them together: more would tire
 * the officers whom an emergency is to wake. One at a time of each, whatever the hour.
 */
const OF_ONE_IN_AN_HOUR = 4;
const OF_ONE_IN_A_DAY = 12;
const OF_ALL_IN_AN_HOUR = 12;

const KNOWN = 'select peer, rang_at, answered_at from tests_rung where authority = $1 and id = $2';
const ROOM = `select count(*) filter (where peer = $2 and rang_at > $3::timestamptz - interval '1 hour') < ${OF_ONE_IN_AN_HOUR}
    and count(*) filter (where peer = $2) < ${OF_ONE_IN_A_DAY}
    and count(*) filter (where rang_at > $3::timestamptz - interval '1 hour') < ${OF_ALL_IN_AN_HOUR}
    and not exists (select from alarms a join tests_rung t on t.authority = a.authority and t.id = a.waits
      where a.authority = $1 and a.sort = 'ping' and a.ended_at is null and t.peer = $2) as room
  from tests_rung where authority = $1 and rang_at > $3::timestamptz - ${elapsedDays(1)}
    and rang_at <= $3::timestamptz + interval '${AHEAD_SECONDS} seconds'`;
const FORGET = `delete from tests_rung
  where authority = $1 and rang_at < $2::timestamptz - ${elapsedDays(PINGS_KEPT_DAYS)}`;
/** Whether an authority is tested at all is its own affair. */
const REFUSED = 'select from tests_refused where authority = $1';
const RING = `insert into tests_rung (authority, id, peer, by, rang_at) values ($1, $2, $3, $4, $5)`;
const RAISE = `insert into alarms (authority, id, sort, waits, raised_at, next_at)
  values ($1, $2, 'ping', $3, $4, $5)`;

/** Says that this node is there, lets tests ring, and says which of them a person has answered. */
export async function answerPing(
  parts: ExchangeParts,
  { header, body }: { readonly header: BatchHeader; readonly body: Uint8Array },
): Promise<ReceiveAnswer> {
  const read = readPingQuestion(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, nonce, tests } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  const found: Ping['tests'][number][] = [];
  for (const test of tests) found.push(await ring(parts, { from, test }));
  const said = { by: to, to: from, nonce, at: parts.world.now(), tests: found };
  return { status: 200, body: composePing(statePing(said, parts.keyring.node.receipt)) };
}

interface Asked {
  readonly from: string;
  readonly test: PingTest;
}

async function ring(parts: ExchangeParts, { from, test }: Asked): Promise<Ping['tests'][number]> {
  const { store, keyring } = parts;
  const { id, by, authority } = test;
  const silent = { id, rang: null, answered: null };
  if (keyring.find(authority) === undefined || !by.startsWith(`${from}.`)) return silent;
  return store.asNode(authority, async (tx) => {
    // One after the other at an authority: the room for tests is counted.
    await tx.query('select pg_advisory_xact_lock(7260287, hashtext($1))', [authority]);
    const [known] = await tx.query<RungRow>(KNOWN, [authority, id]);
    if (known !== undefined) {
      if (known.peer !== from) return silent;
      return { id, rang: moment(known.rang_at), answered: moment(known.answered_at) };
    }
    const now = parts.world.now();
    if ((await tx.query(REFUSED, [authority])).length > 0) return silent;
    const [room] = await tx.query<{ room: boolean }>(ROOM, [authority, from, now]);
    if (room?.room !== true) return silent;
    letRing(tx, { authority, id, from, by, now });
    return { id, rang: now, answered: null };
  });
}

interface RungRow {
  readonly peer: string;
  readonly rang_at: Date;
  readonly answered_at: Date | null;
}

interface LetRing {
  readonly authority: string;
  readonly id: string;
  readonly from: string;
  readonly by: string;
  readonly now: string;
}

function letRing(tx: Tx, { authority, id, from, by, now }: LetRing): void {
  tx.later(FORGET, [authority, now]);
  tx.later(RING, [authority, id, from, by, now]);
  const next = secondsAfter(now, rungAt(LADDERS.ping, 0).after);
  tx.later(RAISE, [authority, `${id}.ping`, id, now, next]);
  tx.later('select pg_notify($1, $2)', [ALARM_CHANNEL, authority]);
}

function moment(at: Date): string;
function moment(at: Date | null): string | null;
function moment(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
