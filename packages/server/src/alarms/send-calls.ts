import { createHash } from 'node:crypto';
import type { AlarmSort, Channel } from '@comity/duty';
import type { OwnAddresses } from '@comity/service';
import { addressesOf } from './addresses.ts';
import { secondsAfter } from './alarm-rows.ts';
import type { OutgoingCall } from './callers.ts';
import { type Band, type RingParts, sortsOf } from './ring.ts';

/** Calls that go out at a time: a mail server that stands still holds up no telephone. */
export const SENT_AT_ONCE = 20;
/** While a process is at it no other one tries; should it die, another does after that. */
const CLAIM_SECONDS = 90;
const PAUSE_SECONDS_MAX = 300;

const NONE = { rows: [], addresses: new Map<string, OwnAddresses>() };

interface Waiting {
  readonly alarm: string;
  readonly rung: number;
  readonly officer: string;
  readonly channel: Exclude<Channel, 'screen'>;
  readonly attempts: number;
  readonly sort: AlarmSort;
  readonly peer: string | null;
  readonly raised_at: Date;
  readonly time: number;
  readonly language: string | null;
  readonly open: boolean;
}

/** Asked at each look, where mostly nothing waits: what claims is planned at length. */
const WAITS = `select exists (select from calls
  where authority = $1 and channel = $2 and next_try_at is not null) as waits`;
const CLAIM = `with next as (
    select w.alarm, w.rung, w.officer, w.channel from calls w
    join alarms r on r.authority = w.authority and r.id = w.alarm and r.sort = any($5)
    where w.authority = $1 and w.channel = $4 and (w.next_try_at <= $2
      or w.next_try_at > $2::timestamptz + interval '1 hour')
    order by w.next_try_at limit ${SENT_AT_ONCE} for update of w skip locked)
  update calls c set next_try_at = $3, attempts = c.attempts + 1
  from next n, alarms a, officers o
  where c.authority = $1 and c.alarm = n.alarm and c.rung = n.rung and c.officer = n.officer
    and c.channel = n.channel and a.authority = c.authority and a.id = c.alarm and o.id = c.officer
  returning c.alarm, c.rung, c.officer, c.channel, c.attempts, a.sort, a.raised_at, o.language,
    coalesce((select peer from cases where authority = $1 and cases.id = a.case_id),
      (select t.peer from tests_rung t where t.authority = $1 and t.id = a.waits)) as peer,
    a.ended_at is null as open,
    (select count(*)::int from calls e where e.authority = $1 and e.alarm = c.alarm
      and e.officer = c.officer and e.channel = c.channel and e.rung <= c.rung) as time`;
const DONE = `update calls set reached_at = $6, next_try_at = null, trouble = null
  where authority = $1 and alarm = $2 and rung = $3 and officer = $4 and channel = $5
    and reached_at is null`;
const FAILED = `update calls set next_try_at = $6, trouble = $7
  where authority = $1 and alarm = $2 and rung = $3 and officer = $4 and channel = $5
    and reached_at is null`;

/** What of an authority is sent, and how. */
export interface Sending {
  readonly authority: string;
  readonly channel: Exclude<Channel, 'screen'>;
  readonly band: Band;
  /** Where officers find the night desk. */
  readonly url: string;
}

/**
 * Sends what waits for the mail server, or for the gateway, each call under a key that stays the same however
 * often it is tried. What was answered meanwhile is not sent any more.
 *
 * @returns how many calls were taken up
 */
export async function sendCalls(
  parts: RingParts,
  { authority, channel, band, url }: Sending,
): Promise<number> {
  const { store, world, callers } = parts;
  const now = world.now();
  const { rows, addresses } = await store.asNode(authority, async (tx) => {
    const [some] = await tx.query<{ waits: boolean }>(WAITS, [authority, channel]);
    if (some?.waits !== true) return NONE;
    const claimed = [authority, now, secondsAfter(now, CLAIM_SECONDS), channel, sortsOf(band)];
    const rows = await tx.query<Waiting>(CLAIM, claimed);
    const officers = rows.map(({ officer }) => officer);
    return { rows, addresses: await addressesOf(tx, parts, { authority, officers }) };
  });
  await Promise.all(
    rows.map(async (row) => {
      const place = [authority, row.alarm, row.rung, row.officer, row.channel];
      const own = addresses.get(row.officer);
      const to = row.channel === 'mail' ? own?.mail : own?.telephone;
      const send = callers[row.channel];
      if (!row.open || send === undefined || to === undefined || to === '') {
        await store.asNode(authority, (tx) => tx.query(FAILED, [...place, null, null]));
        return;
      }
      try {
        await send(callOf(row, { to, url, authority }));
        await store.asNode(authority, (tx) => tx.query(DONE, [...place, world.now()]));
      } catch (cause) {
        // What a mail server says may hold the address: a code and no text.
        const { responseCode, code, name } = cause as Readonly<Record<string, unknown>>;
        const because = String(responseCode ?? code ?? name ?? 'failed');
        world.log({ level: 'error', what: 'call-not-sent', channel: row.channel, because });
        const pause = Math.min(PAUSE_SECONDS_MAX, 5 * 2 ** Math.min(row.attempts, 6));
        const again = secondsAfter(world.now(), pause);
        await store.asNode(authority, (tx) =>
          tx.query(FAILED, [...place, again, 'call-not-taken']),
        );
      }
    }),
  );
  return rows.length;
}

const callOf = (
  row: Waiting,
  { to, url, authority }: { readonly to: string; readonly url: string; readonly authority: string },
): OutgoingCall => ({
  // A hash: neither the act nor the officer is named to whoever passes it on.
  key: createHash('sha256')
    .update(`${authority}.${row.alarm}.${row.rung}.${row.officer}.${row.channel}`)
    .digest('base64url'),
  sort: row.sort,
  peer: row.peer,
  raisedAt: row.raised_at.toISOString(),
  time: row.time,
  to,
  language: row.language,
  url,
});
