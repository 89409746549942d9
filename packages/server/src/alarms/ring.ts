import { toBase64Url } from '@comity/base';
import {
  ALARMS,
  type AlarmSort,
  type CalledBehindWall,
  type Channel,
  calledBehindWall,
  calledBy,
  calledToWake,
  LADDERS,
  onDuty,
  PING_OVER_SECONDS,
  pauseOf,
  type Rung,
  rungAt,
  rungDue,
  type Staff,
} from '@comity/duty';
import type { OwnAddresses } from '@comity/service';
import { ALERT_CHANNEL } from '../exchange/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { namedForAlarms } from '../walls/wall-rows.ts';
import { addressesOf } from './addresses.ts';
import { ALARM_CHANNEL, ALARM_COLUMNS, type AlarmRow, secondsAfter } from './alarm-rows.ts';
import { type CalledLately, calledLately, type Ringing } from './called-lately.ts';
import { type Callers, waysOf } from './callers.ts';
import { staffOf } from './staff.ts';

/** What ringing needs. */
export interface RingParts extends Pick<NodeParts, 'first' | 'keyring' | 'store' | 'world'> {
  readonly callers: Callers;
}

/** How loud an open page is; all other sorts are as loud as an emergency. */
const LOUDNESS: Partial<Record<AlarmSort, 'routine' | 'urgent'>> = {
  urgent: 'urgent',
  lapse: 'urgent',
  ping: 'routine',
};

/** Alarms are looked after in two bands, so that what is grave never rings behind what is not. */
export type Band = 'grave' | 'other';
export const BANDS: readonly Band[] = ['grave', 'other'];
/** The sorts of a band. */
export const sortsOf = (band: Band): readonly AlarmSort[] =>
  ALARMS.filter((sort) => (LOUDNESS[sort] === undefined) === (band === 'grave'));

/** Alarms that one transaction rings for: others get their turn between. */
export const RUNG_AT_ONCE = 50;

/**
 * Seconds between two rungs at most, by sort: a rung that is further ahead stands there because the
 * clock was set back, and what rings rings now.
 */
const LONGEST_PAUSE = `case sort ${ALARMS.map((sort) => `when '${sort}' then ${pauseOf(LADDERS[sort]) + 1}`).join(' ')} end`;

/** With the State of its case, empty where it has none. */
type RingingRow = AlarmRow & Ringing;

const DUE = `select ${ALARM_COLUMNS},
    coalesce((select c.peer from cases c where c.authority = $1 and c.id = alarms.case_id), '') as peer
  from alarms
  where authority = $1 and ended_at is null and sort = any($3) and (next_at <= $2
    or next_at > $2::timestamptz + ${LONGEST_PAUSE} * interval '1 second')
  order by next_at limit ${RUNG_AT_ONCE} for update skip locked`;
const CALL = `insert into calls (authority, alarm, rung, officer, channel, called_at, next_try_at)
  select $1, alarm, rung, officer, channel, $2, case channel when 'screen' then null else $2::timestamptz end
  from unnest($3::text[], $4::integer[], $5::text[], $6::text[]) c (alarm, rung, officer, channel)
  on conflict do nothing`;
/** What does not wait any more, or in no emergency any more, rings no more, however it came to that. */
const SETTLED = `update alarms a set ended_at = $2
  where a.authority = $1 and a.ended_at is null and ((a.sort = 'release'
      and not exists (select from drafts d where d.id = a.waits and d.state = 'awaiting-release')
      and not exists (select from referrals r where r.id = a.waits and r.state = 'referred'
        and r.referred_to = a.authority)
      and not exists (select from act_proposals p where p.id = a.waits and p.state = 'drafting'
        and not exists (select from cases c where c.authority = p.authority and c.id = p.case_id
          and c.urgency <> 'emergency')))
    or (a.sort = 'wake' and not exists (select from alarms w
      where w.authority = a.authority and w.id = a.waits and w.ended_at is null)))`;
/** An act that waits for its second officer in a case that has become an emergency again rings again. */
const AGAIN = `insert into alarms (authority, id, sort, waits, officer, raised_at, next_at)
  select p.authority, $3, 'release', p.id, p.proposed_by, $2::timestamptz, $2::timestamptz
  from act_proposals p join cases c on c.authority = p.authority and c.id = p.case_id
  where p.authority = $1 and p.state = 'drafting' and p.urgency = 'emergency'
    and c.urgency = 'emergency' and p.proposed_by <> 'shell'
    and exists (select from alarms a where a.authority = $1 and a.waits = p.id)
    and not exists (select from alarms a
      where a.authority = $1 and a.waits = p.id and a.ended_at is null)
  limit 1 on conflict do nothing`;
/** What another office of the State refers in an emergency rings until it is taken up or asked back. */
const REFERRED = `insert into alarms (authority, id, sort, waits, officer, raised_at, next_at)
  select $1, r.id || '.referred.' || r.version, 'release', r.id, r.referred_by, $2::timestamptz, $2::timestamptz
  from referrals r where r.referred_to = $1 and r.state = 'referred' and r.urgency = 'emergency'
    and not exists (select from alarms a where a.authority = $1 and a.waits = r.id
      and a.raised_at >= r.referred_at)
  on conflict do nothing`;
/** Once for each alarm behind a wall, until somebody has it in hand. */
const WAKE = `insert into alarms (authority, id, sort, waits, raised_at, next_at)
  values ($1, $2, 'wake', $3, $4::timestamptz, $4::timestamptz)
  on conflict (authority, waits) where ended_at is null do nothing`;
/** A test of another State that nobody has answered is over, and rings no second time. */
const OVER = 'update alarms set ended_at = $3 where authority = $1 and id = $2';
const WAKE_CLOCK = `select pg_notify('${ALARM_CHANNEL}', $1)`;
const CLIMB = `update alarms a set climbed = g.climbed, next_at = g.next_at
  from unnest($2::text[], $3::integer[], $4::timestamptz[]) g (id, climbed, next_at)
  where a.authority = $1 and a.id = g.id`;
/** Officers named in one notification: ids have 64 characters at most. */
const TOLD_AT_ONCE = 50;
const TELL = `select pg_notify('${ALERT_CHANNEL}', told) from unnest($1::text[]) told`;

/**
 * Climbs the rungs that are due at an authority: who is called, by which ways, is written in the
 * transaction that climbs, under the lock of the alarm. So each rung calls each person once by each
 * way, on whichever process, through any restart.
 *
 * @returns how many alarms rang
 */
export async function ringDue(
  parts: RingParts,
  { authority, band }: { readonly authority: string; readonly band: Band },
): Promise<number> {
  const { store, world, first } = parts;
  if (band === 'other') await first.giveWay();
  return store.asNode(authority, async (tx) => {
    const now = world.now();
    if (band === 'grave') {
      tx.later(SETTLED, [authority, now]);
      tx.later(AGAIN, [authority, now, toBase64Url(world.randomBytes(12))]);
      tx.later(REFERRED, [authority, now]);
    }
    const rows = await tx.query<RingingRow>(DUE, [authority, now, sortsOf(band)]);
    if (rows.length === 0) return 0;
    const staff = await staffOf(tx, parts, authority);
    const officers = staff.officers.map(({ id }) => id);
    const addresses = await addressesOf(tx, parts, { authority, officers });
    const lately = await calledLately(tx, { authority, now, officers, alarms: rows });
    const named = await namedForAlarms(tx, authority, rows.map(behindWall));
    const climbs: Climb[] = [];
    const rung: Rang[] = [];
    for (const row of rows) {
      const old = (Date.parse(now) - row.raised_at.getTime()) / 1000 > PING_OVER_SECONDS;
      if (row.sort === 'ping' && (row.climbed > 0 || old)) {
        tx.later(OVER, [authority, row.id, now]);
        continue;
      }
      const ladder = LADDERS[row.sort];
      const raised = row.raised_at.toISOString();
      const past = (Date.parse(now) - row.raised_at.getTime()) / 1000;
      // A clock that was set back makes no alarm wait: its next rung is due, and the one after it
      // counts from now.
      const isBack = row.next_at.getTime() > Date.parse(now);
      const seconds = isBack ? rungAt(ladder, row.climbed).after : past;
      const from = isBack ? secondsAfter(now, -seconds) : raised;
      const due = rungDue(ladder, { climbed: row.climbed, seconds });
      const next = due?.next ?? row.climbed;
      climbs.push({
        id: row.id,
        climbed: next,
        at: secondsAfter(from, rungAt(ladder, next).after),
      });
      if (due === undefined) continue;
      const behind = named.get(behindWall(row)) ?? null;
      const { called, wakes } = whomToCall(row, due.rung, { staff, named: behind });
      const only = row.sort === 'wake' ? null : behind;
      if (wakes) {
        const id = toBase64Url(world.randomBytes(12));
        tx.later(WAKE, [authority, id, row.id, now]);
        tx.later(WAKE_CLOCK, [authority]);
      }
      rung.push(
        callAll(parts, { authority, row, rung: due, officers: called, only, addresses, lately }),
      );
    }
    write(tx, { authority, now, climbs, rung });
    return rows.length;
  });
}

/** The alarm of which the wall tells whom to call: one that wakes stands before the wall of another. */
const behindWall = ({ id, sort, waits }: AlarmRow): string =>
  sort === 'wake' && waits !== null ? waits : id;

/**
 * A test calls its officer alone; what waits for a second officer calls everybody but the first; what is
 * behind a wall calls its officers, and others to wake them.
 */
function whomToCall(
  { sort, officer }: AlarmRow,
  rung: Rung,
  { staff, named }: { readonly staff: Staff; readonly named: readonly string[] | null },
): CalledBehindWall {
  if (sort === 'ping') return { called: onDuty(staff), wakes: false };
  if (sort === 'test' && officer !== null) return { called: [officer], wakes: false };
  const others = { ...staff, officers: staff.officers.filter(({ id }) => id !== officer) };
  if (sort === 'wake')
    return { called: calledToWake(rung.whom, others, named ?? []), wakes: false };
  return named === null
    ? { called: calledBy(rung.whom, others), wakes: false }
    : calledBehindWall(rung, others, named);
}

interface Calling {
  readonly authority: string;
  readonly row: RingingRow;
  readonly rung: { readonly rung: Rung; readonly next: number };
  readonly officers: readonly string[];
  /** Who alone hears of it; null for everybody. */
  readonly only: readonly string[] | null;
  readonly addresses: ReadonlyMap<string, OwnAddresses>;
  readonly lately: CalledLately;
}

/** An alarm's next rung, and when it is due. */
interface Climb {
  readonly id: string;
  readonly climbed: number;
  readonly at: string;
}

/** Whom an alarm calls, and what open pages are told. */
interface Rang {
  readonly calls: readonly {
    readonly alarm: string;
    readonly rung: number;
    readonly officer: string;
    readonly channel: Channel;
  }[];
  readonly alerts: readonly string[];
}

/** Writes what rings at a time together: a storm of alarms costs a few statements. */
function write(
  tx: Tx,
  what: {
    readonly authority: string;
    readonly now: string;
    readonly climbs: readonly Climb[];
    readonly rung: readonly Rang[];
  },
): void {
  const { authority, now, climbs, rung } = what;
  if (climbs.length > 0) {
    tx.later(CLIMB, [
      authority,
      climbs.map(({ id }) => id),
      climbs.map(({ climbed }) => climbed),
      climbs.map(({ at }) => at),
    ]);
  }
  const calls = rung.flatMap((each) => each.calls);
  if (calls.length > 0) {
    tx.later(CALL, [
      ...[authority, now],
      calls.map(({ alarm }) => alarm),
      calls.map((each) => each.rung),
      calls.map(({ officer }) => officer),
      calls.map(({ channel }) => channel),
    ]);
  }
  const alerts = rung.flatMap((each) => each.alerts);
  if (alerts.length > 0) tx.later(TELL, [alerts]);
}

function callAll(parts: RingParts, what: Calling): Rang {
  const { authority, row, rung, officers, only, addresses, lately } = what;
  const ways = waysOf(parts.callers);
  const reaches = (officer: string, channel: Channel): boolean => {
    if (channel === 'screen') return true;
    const own = addresses.get(officer);
    const to = channel === 'mail' ? own?.mail : own?.telephone;
    return ways[channel] && to !== undefined && to !== '';
  };
  const calls = officers.flatMap((officer) =>
    rung.rung.by
      .filter((channel) => reaches(officer, channel))
      .map((channel) => ({ officer, channel }))
      .filter((call) => !lately.covers(row, call)),
  );
  for (const call of calls) lately.add(row, call);
  const alerts: string[] = [];
  // A notification of PostgreSQL holds less than 8,000 bytes.
  for (let from = 0; from < officers.length; from += TOLD_AT_ONCE) {
    const alert = {
      ...{ authority, caseId: row.case_id, kind: 'alarm', only },
      officers: officers.slice(from, from + TOLD_AT_ONCE),
      urgency: LOUDNESS[row.sort] ?? 'emergency',
    };
    alerts.push(JSON.stringify(alert));
  }
  return {
    calls: calls.map((call) => ({ alarm: row.id, rung: rung.next - 1, ...call })),
    alerts,
  };
}
