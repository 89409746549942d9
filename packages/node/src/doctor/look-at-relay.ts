import type { NodeDatabase } from '@comity/postgres';
import type { RelaySettings } from '@comity/server';
import { Client } from 'pg';
import { type Finding, fine, wrongAt } from './finding.ts';

/** What has waited for so long here is told: its recipient does not answer, or we carry no more. */
const LONG_MINUTES = 60;

const WAITING = `select recipient as peer, count(*)::integer as n from consignments
  where body is not null and until > $1
    and ($3 or taken_at < $1::timestamptz - make_interval(mins => $2))
  group by recipient order by recipient`;

/** Whether what this node carries for others is handed over; what waits where it carries no more. */
export async function lookAtRelay(
  { worker }: NodeDatabase,
  { offers }: RelaySettings,
  now: string,
): Promise<readonly Finding[]> {
  const client = new Client({ ...worker, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ peer: string; n: number }>(WAITING, [
      ...[now, LONG_MINUTES, offers === null],
    ]);
    const found = rows.map(({ peer, n }) =>
      wrongAt('relay', {
        code: offers === null ? 'relay-off-with-more' : 'relay-waits-long',
        params: { peer, n },
      }),
    );
    return found.length === 0 ? [fine('relay')] : found;
  } finally {
    await client.end();
  }
}
