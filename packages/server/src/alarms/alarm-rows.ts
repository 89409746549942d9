import type { Clock } from '@comity/case';
import { type AlarmSort, type Channel, LADDERS, rungAt } from '@comity/duty';
import type { Tx } from '../store/index.ts';

/** Channel on which the processes of a node hear that an alarm was raised. */
export const ALARM_CHANNEL = 'comity_alarm';

/** A row of `alarms` that is open. */
export interface AlarmRow {
  readonly id: string;
  readonly sort: AlarmSort;
  readonly case_id: string | null;
  /** Who tests, or has agreed to what waits for a second; null for what is about a case. */
  readonly officer: string | null;
  /** The draft or proposal that waits for a second officer. */
  readonly waits: string | null;
  readonly raised_at: Date;
  readonly news: number;
  /** What of others stood in the case when it was raised, or last had news. */
  readonly others: Clock;
  readonly climbed: number;
  readonly next_at: Date;
}

/** A row of `calls`. */
export interface CallRow {
  readonly alarm: string;
  readonly rung: number;
  readonly officer: string;
  readonly channel: Channel;
  readonly called_at: Date;
  readonly reached_at: Date | null;
  readonly trouble: string | null;
}

/** The columns of {@link AlarmRow}. */
export const ALARM_COLUMNS =
  'id, sort, case_id, officer, waits, raised_at, news, others, climbed, next_at';

/** A time so many seconds after another, RFC 3339. */
export const secondsAfter = (from: string, seconds: number): string =>
  Temporal.Instant.from(from).add({ seconds }).toString({ fractionalSecondDigits: 3 });

/** Raises alarms: one of a sort rings for a case, and what comes meanwhile is news of it. */
const RAISE = `with given as (
    select * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $7::timestamptz[],
      $8::integer[], $9::jsonb[]) g (id, sort, case_id, act_id, next_at, fresh, others))
  insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at, others)
  select $1, id, sort, case_id, act_id, $6::timestamptz, next_at, others from given g
  where not exists (select from alarms a where a.authority = $1 and a.id = g.id)
  on conflict (authority, case_id, sort) where ended_at is null do update set
    news = alarms.news + (select g.fresh from given g
      where g.case_id = excluded.case_id and g.sort = excluded.sort),
    others = excluded.others`;
/** Tells the processes of this node that something rings at an authority. */
export const WAKE = `select pg_notify('${ALARM_CHANNEL}', $1)`;

/** An alarm about a case, to be raised. */
export interface Raised {
  readonly sort: AlarmSort;
  readonly caseId: string;
  /** The act that it is named after: for each, one of a sort rings once. */
  readonly act: string;
  /** Acts that are news of it where it rings already. */
  readonly fresh: number;
  readonly others: Clock;
}

/** Raises alarms with one statement; at most one of a sort and case is among them. */
export function raiseAll(
  tx: Tx,
  { authority, now }: { readonly authority: string; readonly now: string },
  raised: readonly Raised[],
): void {
  if (raised.length === 0) return;
  const of = <T>(pick: (each: Raised) => T): T[] => raised.map(pick);
  tx.later(RAISE, [
    authority,
    of(({ act, sort }) => `${act}.${sort}`),
    of(({ sort }) => sort),
    of(({ caseId }) => caseId),
    of(({ act }) => act),
    now,
    of(({ sort }) => secondsAfter(now, rungAt(LADDERS[sort], 0).after)),
    of(({ fresh }) => fresh),
    of(({ others }) => JSON.stringify(others)),
  ]);
  tx.later(WAKE, [authority]);
}
