import { ALARMS, type AlarmSort, type Channel } from '@comity/duty';
import type { Tx } from '../store/index.ts';

/**
 * Away from the desk nobody is called more often than that, however many alarms ring: who was called a
 * moment ago finds all of them on the desk, and a peer that sends a hundred emergencies does not ring
 * a telephone a hundred times; what another State sends rings by itself all the same. Only a call that
 * got through or is under way counts, of an alarm at least as grave: a test silences nothing. What is
 * still open calls again with its next rung.
 */
const BETWEEN_SECONDS = 30;

/** Read once for all alarms that ring at a time: read for each, a thousand of them read a million calls. */
const LATELY = `select k.alarm as id, o.sort, coalesce(c.peer, '') as peer, k.officer, k.channel from calls k
  join alarms o on o.authority = k.authority and o.id = k.alarm
  left join cases c on c.authority = o.authority and c.id = o.case_id
  where k.authority = $1 and k.officer = any($4) and k.channel = any('{mail,gateway}')
    and coalesce(c.peer, '') = any($3::text[])
    and (k.reached_at is not null or k.next_try_at is not null)
    and k.called_at between $2::timestamptz - interval '${BETWEEN_SECONDS} seconds' and $2`;

/** An alarm that rings; `peer` is the State of its case, empty where it has none. */
export interface Ringing {
  readonly id: string;
  readonly sort: AlarmSort;
  readonly peer: string;
}

/** Who is called, and which way. */
export interface CalledBy {
  readonly officer: string;
  readonly channel: Channel;
}

/** Whom alarms called away from the desk a moment ago. */
export interface CalledLately {
  /** Whether another alarm of the same State, at least as grave, has called them that way. */
  covers(alarm: Ringing, call: CalledBy): boolean;
  /** That the alarm calls them now. */
  add(alarm: Ringing, call: CalledBy): void;
}

const keyOf = (peer: string, { officer, channel }: CalledBy): string =>
  JSON.stringify([peer, officer, channel]);

/** What of an authority is asked: at which time, of whom, for which alarms. */
interface Asked {
  readonly authority: string;
  readonly now: string;
  readonly officers: readonly string[];
  readonly alarms: readonly Ringing[];
}

/** Reads what alarms of the same States as these have called at the authority. */
export async function calledLately(
  tx: Tx,
  { authority, now, officers, alarms }: Asked,
): Promise<CalledLately> {
  const callers = new Map<string, Ringing[]>();
  const add = (alarm: Ringing, call: CalledBy): void => {
    if (call.channel === 'screen') return;
    const key = keyOf(alarm.peer, call);
    const known = callers.get(key);
    if (known === undefined) callers.set(key, [alarm]);
    else known.push(alarm);
  };
  const peers = [...new Set(alarms.map(({ peer }) => peer))];
  for (const row of await tx.query<Ringing & CalledBy>(LATELY, [authority, now, peers, officers])) {
    add(row, row);
  }
  return {
    add,
    covers: (alarm, call) =>
      (callers.get(keyOf(alarm.peer, call)) ?? []).some(
        ({ id, sort }) => id !== alarm.id && ALARMS.indexOf(sort) <= ALARMS.indexOf(alarm.sort),
      ),
  };
}
