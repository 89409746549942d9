import type { AlarmSort, Channel } from '@comity/duty';
import type { NodeParts } from '../node-parts.ts';

/** An alarm that rings, as whoever keeps the node is told: no text, no name. */
export interface ToldAlarm {
  readonly authority: string;
  readonly sort: AlarmSort;
  readonly case: string | null;
  readonly peer: string | null;
  readonly raised: string;
  readonly next: string;
  readonly calls: readonly {
    readonly officer: string;
    readonly channel: Channel;
    readonly called: string;
    /** Shown, or taken by the mail server or gateway; null not yet. */
    readonly reached: string | null;
    readonly trouble: string | null;
  }[];
}

/** What a peer has said of whom it has called in an emergency of ours. */
export interface ToldReach {
  readonly authority: string;
  readonly case: string;
  readonly peer: string;
  readonly asked: string | null;
  readonly said: string | null;
  readonly trouble: string | null;
}

const RINGING = `select a.id, a.sort, a.case_id, c.peer, a.raised_at, a.next_at from alarms a
  left join cases c on c.authority = a.authority and c.id = a.case_id
  where a.authority = $1 and a.ended_at is null order by a.raised_at, a.id limit 200`;
const CALLS = `select alarm, officer, channel, called_at, reached_at, trouble from calls
  where authority = $1 and alarm = any($2::text[]) order by called_at, officer, channel`;
const REACH = `select case_id, peer, asked_at, said_at, trouble from reached
  where authority = $1 order by case_id limit 200`;

interface RingingRow {
  readonly id: string;
  readonly sort: AlarmSort;
  readonly case_id: string | null;
  readonly peer: string | null;
  readonly raised_at: Date;
  readonly next_at: Date;
}
interface CalledRow {
  readonly alarm: string;
  readonly officer: string;
  readonly channel: Channel;
  readonly called_at: Date;
  readonly reached_at: Date | null;
  readonly trouble: string | null;
}
interface ReachRow {
  readonly case_id: string;
  readonly peer: string;
  readonly asked_at: Date | null;
  readonly said_at: Date | null;
  readonly trouble: string | null;
}

/** What rings at an authority and who was reached by it, here and at other States. */
export const alarmsTold = (
  { store }: Pick<NodeParts, 'store'>,
  authority: string,
): Promise<{ readonly alarms: readonly ToldAlarm[]; readonly reach: readonly ToldReach[] }> =>
  store.asOperator(authority, async (tx) => {
    const rows = await tx.query<RingingRow>(RINGING, [authority]);
    const calls = await tx.query<CalledRow>(CALLS, [authority, rows.map(({ id }) => id)]);
    const reach = await tx.query<ReachRow>(REACH, [authority]);
    return {
      alarms: rows.map((row) => ({
        ...{ authority, sort: row.sort, case: row.case_id, peer: row.peer },
        raised: row.raised_at.toISOString(),
        next: row.next_at.toISOString(),
        calls: calls
          .filter(({ alarm }) => alarm === row.id)
          .map(({ officer, channel, called_at, reached_at, trouble }) => ({
            ...{ officer, channel, trouble },
            called: called_at.toISOString(),
            reached: reached_at?.toISOString() ?? null,
          })),
      })),
      reach: reach.map(({ case_id, peer, asked_at, said_at, trouble }) => ({
        ...{ authority, case: case_id, peer, trouble },
        asked: asked_at?.toISOString() ?? null,
        said: said_at?.toISOString() ?? null,
      })),
    };
  });
