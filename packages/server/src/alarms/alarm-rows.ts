import type { Clock } from '@comity/case';
import type { AlarmSort, Channel } from '@comity/duty';

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

/** Raises an alarm: one of a sort rings for a case, and what comes meanwhile is news of it. */
export const RAISE = `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at, others)
  select $1, $2, $3, $4, $5, $6::timestamptz, $7::timestamptz, $9::jsonb
  where not exists (select from alarms where authority = $1 and id = $2)
  on conflict (authority, case_id, sort) where ended_at is null do update set news = alarms.news + $8::integer,
    others = excluded.others`;
/** Tells the processes of this node that something rings at an authority. */
export const WAKE = `select pg_notify('${ALARM_CHANNEL}', $1)`;
