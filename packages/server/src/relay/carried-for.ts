import type { RelayStanding } from '@comity/feed';
import type { Tx } from '../store/index.ts';
import type { GivenRow } from './given-rows.ts';

interface StandingRow {
  readonly relay: string;
  readonly event: GivenRow['event'];
  readonly taken_at: Date | null;
  readonly handed_at: Date | null;
  readonly code: string | null;
}

/** Of what lies in this case the newest that each relay was given, the oldest relay first. */
const STANDINGS = `select relay, event, taken_at, handed_at, code from (
    select distinct on (relay) * from consignments_given
    where envelopes && (select coalesce(array_agg(hash), '{}') from (
        select envelope_hash as hash from outbox
          where authority = $1 and case_id = $2 and envelope_hash is not null
        union select envelope from receipts
          where authority = $1 and case_id = $2 and direction = 'received') e)
    order by relay, given_at desc) g order by given_at`;

/** What relays were given of a case, and what they say of it. */
export async function carriedFor(
  tx: Pick<Tx, 'query'>,
  authority: string,
  caseId: string,
): Promise<readonly RelayStanding[]> {
  const rows = await tx.query<StandingRow>(STANDINGS, [authority, caseId]);
  return rows.map(({ relay, event, taken_at, handed_at, code }) => ({
    ...{ relay, event, code },
    takenAt: taken_at?.toISOString() ?? null,
    handedAt: handed_at?.toISOString() ?? null,
  }));
}
