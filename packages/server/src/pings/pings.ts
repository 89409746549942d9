import { type Fault, no, ok } from '@comity/base';
import { answerHours, answerTimes, PING_OVER_SECONDS, type Tested } from '@comity/duty';
import { dayIn, elapsedMs } from '@comity/law';
import {
  type NodeTests,
  type OfficeTests,
  type Pings,
  type Session,
  TEST_DAYS,
  type TestedOffice,
} from '@comity/service';
import { secondsAfter } from '../alarms/alarm-rows.ts';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { sendTest } from './ask-pings.ts';
import { jittered } from './jittered.ts';
import { PINGS_KEPT_DAYS } from './kept.ts';

/** Tests of one office within an hour: as many as the other node lets ring. */
const IN_AN_HOUR = 4;

const NODES = `select t.peer as participant, p.at, p.ms, p.skew_ms::float8 as skew, p.trouble, a.looks,
    a.answered
  from ping_turns t
  join lateral (select * from pings p where p.peer = t.peer order by p.at desc limit 1) p on true
  join lateral (select sum(looks)::int as looks, sum(answered)::int as answered from ping_days d
    where d.peer = t.peer) a on true
  order by t.peer`;
const SENT = `select peer_authority, asked_at, rang_at, answered_at, over, refused from tests_sent
  where authority = $1 and peer = $2 and asked_at > $3::timestamptz - ${elapsedDays(PINGS_KEPT_DAYS)}
  order by asked_at desc limit 5000`;
const PLANS =
  'select peer_authority, every_days from ping_plans where authority = $1 and peer = $2';
const TODAY = `select rang_at, answered_at, 'here' as place from tests_rung
    where authority = $1 and rang_at > $2::timestamptz - ${elapsedDays(1)}
      and (answered_at is not null
        or rang_at < $2::timestamptz - interval '${PING_OVER_SECONDS} seconds')
  union all select rang_at, answered_at, 'there' from tests_sent
    where authority = $1 and over and not refused and rang_at is not null
      and asked_at > $2::timestamptz - ${elapsedDays(1)} limit 5000`;
const ROOM = `select count(*) filter (where not over)::int as open, count(*)::int as all
  from tests_sent where authority = $1 and peer_authority = $2
    and asked_at > $3::timestamptz - interval '1 hour'`;
const PLAN = `insert into ping_plans (authority, peer, peer_authority, every_days, next_at)
  values ($1, $2, $3, $4, $5) on conflict (authority, peer_authority) do update
    set every_days = excluded.every_days, next_at = excluded.next_at`;
const END_PLAN = 'delete from ping_plans where authority = $1 and peer_authority = $2';

interface RanRow {
  readonly rang_at: Date | null;
  readonly answered_at: Date | null;
}
interface SentRow extends RanRow {
  readonly peer_authority: string;
  readonly asked_at: Date;
  readonly over: boolean;
  readonly refused: boolean;
}

const REFUSED = 'select since from tests_refused where authority = $1';
const REFUSE = `insert into tests_refused (authority, since) values ($1, $2) on conflict do nothing`;
const LET = 'delete from tests_refused where authority = $1';
const OWN = `select peer, rang_at, answered_at from tests_rung where authority = $1
  and rang_at between $2::timestamptz - ${elapsedDays(PINGS_KEPT_DAYS)}
    and $2::timestamptz
  and (answered_at is not null or rang_at < $2::timestamptz - interval '${PING_OVER_SECONDS} seconds')
  order by rang_at desc limit 20000`;

/** Tests of nodes and persons, as officers see and ask for them. */
export function createPings(parts: NodeParts): Pings {
  const { store, world, keyring, trust } = parts;
  const within = <T>({ officer }: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.as(officer, work);
  const audit = (tx: Tx, { officer }: Session, kind: string, subject: string) =>
    appendAudit(
      tx,
      { keyring, world },
      { authority: officer.authority, officer: officer.number, detail: {}, kind, subject },
    );
  const officesOf = (participant: string) =>
    trust.current().get(participant)?.statements.at(-1)?.statement.authorities ?? [];
  const isThere = ({ participant, authority }: TestedOffice): boolean =>
    participant !== keyring.participant &&
    officesOf(participant).some(({ id }) => id === authority);

  return {
    nodes: (session) =>
      within(session, async (tx) =>
        (await tx.query<NodeRow>(NODES)).map(({ at, skew, ...row }) => ({
          ...row,
          at: at.toISOString(),
          skewMs: skew,
        })),
      ),

    of: (session, participant) =>
      within(session, async (tx) => {
        const about = [session.officer.authority, participant];
        const sent = await tx.query<SentRow>(SENT, [...about, world.now()]);
        const plans = await tx.query<{ peer_authority: string; every_days: number }>(PLANS, about);
        if (participant === keyring.participant) return [];
        return officesOf(participant).map(({ id, zone }): OfficeTests => {
          const own = sent.filter(({ peer_authority: to }) => to === id);
          const plan = plans.find(({ peer_authority: to }) => to === id);
          return { authority: id, ...shownBy(own, zone), everyDays: plan?.every_days ?? null };
        });
      }),

    today: (session) =>
      within(session, async (tx) => {
        const rows = await tx.query<RanRow & { readonly place: string }>(TODAY, [
          session.officer.authority,
          world.now(),
        ]);
        const timesOf = (where: string) =>
          answerTimes(rows.filter(({ place }) => place === where).map(testOf));
        return { here: timesOf('here'), there: timesOf('there') };
      }),

    own: (session) =>
      within(session, async (tx) => {
        const { authority } = session.officer;
        const rows = await tx.query<RanRow & { readonly peer: string }>(OWN, [
          authority,
          world.now(),
        ]);
        const [refused] = await tx.query<{ since: Date }>(REFUSED, [authority]);
        const zone = officesOf(keyring.participant).find(({ id }) => id === authority)?.zone;
        const tests = rows.map(testOf);
        const [newest, oldest] = [tests[0], tests.at(-1)];
        return {
          span:
            newest === undefined || oldest === undefined
              ? null
              : { from: dayIn(oldest.at, 'UTC'), to: dayIn(newest.at, 'UTC') },
          ...{ times: answerTimes(tests), hours: answerHours(tests, zone ?? 'UTC') },
          askers: [...new Set(rows.map(({ peer }) => peer))].sort(),
          refusedSince: refused?.since.toISOString() ?? null,
        };
      }),

    letRing: (session, ring) =>
      within(session, async (tx) => {
        const { authority } = session.officer;
        await tx.query(ring ? LET : REFUSE, ring ? [authority] : [authority, world.now()]);
        await audit(tx, session, ring ? 'tests-let' : 'tests-refused', authority);
      }),

    send: (session, to) =>
      within(session, async (tx) => {
        const { authority, id: officer } = session.officer;
        if (!isThere(to)) return no(NOT_THERE);
        const about = [authority, to.authority, world.now()];
        const [room] = await tx.query<{ open: number; all: number }>(ROOM, about);
        if ((room?.open ?? 0) > 0) return no(RUNS);
        if ((room?.all ?? 0) >= IN_AN_HOUR) return no(ENOUGH);
        const { participant: peer, authority: peerAuthority } = to;
        sendTest(tx, { world }, { authority, peer, peerAuthority, officer });
        await audit(tx, session, 'test-sent', to.authority);
        return ok(null);
      }),

    plan: (session, to, everyDays) =>
      within(session, async (tx) => {
        const { authority } = session.officer;
        if (everyDays === null) {
          await tx.query(END_PLAN, [authority, to.authority]);
        } else {
          if (!isThere(to)) return no(NOT_THERE);
          if (!TEST_DAYS.some((days) => days === everyDays)) return no(DAYS);
          const next = secondsAfter(world.now(), jittered(world, elapsedMs(everyDays) / 1_000));
          await tx.query(PLAN, [authority, to.participant, to.authority, everyDays, next]);
        }
        await audit(tx, session, 'tests-planned', to.authority);
        return ok(null);
      }),
  };
}

interface NodeRow extends Omit<NodeTests, 'at' | 'skewMs'> {
  readonly at: Date;
  readonly skew: number | null;
}

/** What the other side says of a time past the end of a test is no answer to it. */
function testOf({ rang_at: rang, answered_at: answered }: RanRow): Tested {
  const ms = rang === null || answered === null ? null : answered.getTime() - rang.getTime();
  const isAnswer = ms !== null && ms >= 0 && ms <= PING_OVER_SECONDS * 1_000;
  return {
    at: (rang ?? new Date(0)).toISOString(),
    seconds: isAnswer ? Math.round(ms / 1_000) : null,
  };
}

function shownBy(
  own: readonly SentRow[],
  zone: string,
): Omit<OfficeTests, 'authority' | 'everyDays'> {
  const [running, newest] = [own.find(({ over }) => !over), own.find(({ over }) => over)];
  // What never rang says something of the node and nothing of persons.
  const rang = own.filter(({ over, refused, rang_at }) => over && !refused && rang_at !== null);
  const tests = rang.map(testOf);
  return {
    times: answerTimes(tests),
    hours: answerHours(tests, zone),
    open:
      running === undefined
        ? null
        : {
            askedAt: running.asked_at.toISOString(),
            rangAt: running.rang_at?.toISOString() ?? null,
          },
    last:
      newest === undefined
        ? null
        : {
            at: newest.asked_at.toISOString(),
            seconds: newest.rang_at === null ? null : testOf(newest).seconds,
            rang: newest.rang_at !== null,
            refused: newest.refused,
          },
  };
}

const NOT_THERE: Fault = { code: 'office-not-there' };
const RUNS: Fault = { code: 'test-runs' };
const ENOUGH: Fault = { code: 'tests-enough' };
const DAYS: Fault = { code: 'test-days' };
