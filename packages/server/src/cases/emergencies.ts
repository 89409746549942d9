import { type Emergencies, MEDIAN_FROM, type OwnEmergencies, type TakenUp } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';

const YEAR_DAYS = 365;

const TIME = (path: string): string => `(promptness #>> '{${path}}')::timestamptz`;
/** A clock is over where it was met, and where its date has passed. */
const OVER = (what: string): string =>
  `count(*) filter (where ${what}_by is not null and (${what}_at is not null or ${what}_by < $3))::int`;
const IN_TIME = (what: string): string => `count(*) filter (where ${what}_at <= ${what}_by)::int`;
const SECONDS = 'extract(epoch from acknowledged_at - began)::double precision';
const COUNT = `select side, count(*)::int as asked,
    count(*) filter (where urgency <> 'emergency')::int as lowered,
    ${OVER('acknowledged')} as acknowledged_over, ${IN_TIME('acknowledged')} as acknowledged_in_time,
    ${OVER('answered')} as answered_over, ${IN_TIME('answered')} as answered_in_time,
    count(*) filter (where acknowledged_at is not null)::int as acknowledged,
    percentile_cont(0.5) within group (order by ${SECONDS}) as median
  from (select side, urgency, ${TIME('from')} as began,
      ${TIME('acknowledged,by')} as acknowledged_by, ${TIME('acknowledged,at')} as acknowledged_at,
      ${TIME('answered,by')} as answered_by, ${TIME('answered,at')} as answered_at
    from cases where authority = $1 and ($2::text is null or peer = $2)
      and claimed = 'emergency' and opened_at > $3::timestamptz - ${elapsedDays(YEAR_DAYS)}) e
  group by side`;
const LOWERED = `select peer, count(*)::int as n from cases
  where authority = $1 and side = 'requesting' and claimed = 'emergency'
    and (promptness->>'lowered')::boolean and opened_at > $2::timestamptz - ${elapsedDays(YEAR_DAYS)}
  group by peer order by n desc, peer`;

interface Row {
  readonly side: 'requested' | 'requesting';
  readonly asked: number;
  readonly lowered: number;
  readonly acknowledged_over: number;
  readonly acknowledged_in_time: number;
  readonly answered_over: number;
  readonly answered_in_time: number;
  readonly acknowledged: number;
  readonly median: number | null;
}

/**
 * What a State and an authority asked of each other as an emergency within a year, what of theirs was
 * lowered, and how soon each was taken up. Counted are the cases that the transaction sees: those that
 * are walled off from the reader are not there.
 */
export async function emergenciesWith(
  tx: Tx,
  { authority, peer, now }: { readonly authority: string; readonly peer: string; now: string },
): Promise<Emergencies> {
  const rows = await tx.query<Row>(COUNT, [authority, peer, now]);
  const theirs = rows.find(({ side }) => side === 'requested');
  const ours = rows.find(({ side }) => side === 'requesting');
  return {
    asked: theirs?.asked ?? 0,
    lowered: theirs?.lowered ?? 0,
    here: takenUp(theirs),
    there: takenUp(ours),
  };
}

/** The same of all States together, as far as this authority asked, and which of them treated it as less. */
export async function ownEmergencies(
  tx: Tx,
  parts: NodeParts,
  authority: string,
): Promise<OwnEmergencies> {
  const now = parts.world.now();
  const rows = await tx.query<Row>(COUNT, [authority, null, now]);
  const lowered = await tx.query<{ peer: string; n: number }>(LOWERED, [authority, now]);
  return {
    ...takenUp(rows.find(({ side }) => side === 'requesting')),
    lowered: lowered.map(({ peer, n }) => ({
      ...{ participant: peer, name: participantName(parts, peer), n },
    })),
  };
}

const takenUp = (row: Row | undefined): TakenUp => ({
  asked: row?.asked ?? 0,
  acknowledged: { over: row?.acknowledged_over ?? 0, inTime: row?.acknowledged_in_time ?? 0 },
  answered: { over: row?.answered_over ?? 0, inTime: row?.answered_in_time ?? 0 },
  median: row === undefined || row.acknowledged < MEDIAN_FROM ? null : row.median,
});
