import type { RelayStanding } from '@comity/feed';
import type { Tx } from '../store/index.ts';
import type { GivenRow } from './given-rows.ts';

interface StandingRow {
  readonly relay: string;
  readonly event: GivenRow['event'];
  readonly given_at: Date;
  readonly taken_at: Date | null;
  readonly handed_at: Date | null;
  readonly until: Date | null;
  readonly code: string | null;
}

/** Of what lies in this case the newest that each relay was given, the oldest relay first. */
const STANDINGS = `select relay, event, given_at, taken_at, handed_at, until, code from (
    select distinct on (g.relay) g.relay, g.event, g.given_at, g.taken_at, g.handed_at, g.until, g.code
    from consigned_acts a join consignments_given g on g.id = a.given
    where a.authority = $1 and a.case_id = $2
    order by g.relay, g.given_at desc) g order by given_at`;

/** What relays were given of a case, and what they say of it. */
export async function carriedFor(
  tx: Pick<Tx, 'query'>,
  authority: string,
  caseId: string,
): Promise<readonly RelayStanding[]> {
  return standings(await tx.query<StandingRow>(STANDINGS, [authority, caseId]));
}

/** Of what still waits for each participant the newest that each relay was given. */
const WAITING = `select distinct on (g.peer, g.relay) g.peer, g.relay, g.event, g.given_at, g.taken_at,
    g.handed_at, g.until, g.code
  from outbox o join consigned_acts a on a.envelope = o.envelope_hash
    join consignments_given g on g.id = a.given
  order by g.peer, g.relay, g.given_at desc`;

/** How what waits stands at relays, by the participant for which it is; of all authorities of the node. */
export async function carriedTo(
  tx: Pick<Tx, 'query'>,
): Promise<ReadonlyMap<string, readonly RelayStanding[]>> {
  const rows = await tx.query<StandingRow & { readonly peer: string }>(WAITING);
  const peers = Map.groupBy(rows, ({ peer }) => peer);
  return new Map([...peers].map(([peer, each]) => [peer, standings(each)]));
}

function standings(rows: readonly StandingRow[]): readonly RelayStanding[] {
  const moment = (at: Date | null): string | null => at?.toISOString() ?? null;
  return rows.map(({ relay, event, given_at, taken_at, handed_at, until, code }) => ({
    ...{ relay, event, code },
    givenAt: moment(given_at),
    takenAt: moment(taken_at),
    handedAt: moment(handed_at),
    until: moment(until),
  }));
}
