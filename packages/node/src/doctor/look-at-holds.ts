import type { NodeDatabase } from '@comity/postgres';
import { Client } from 'pg';
import { type Finding, fine, wrongAt } from './finding.ts';

interface HeldLink {
  readonly peer: string;
  readonly forked: boolean;
  readonly trouble: string | null;
}

interface HeldCases {
  readonly peer: string;
  readonly cases: number;
  readonly rows: number;
  /** Rows that nobody else has. */
  readonly alone: number;
}

/** What was stated before with a peer is not all here, or the two remember different pasts. */
const LINKS = `select peer, bool_or(standing = 'forked') as forked, max(trouble) as trouble
  from links group by peer
  having bool_or(not whole and direction = 'out') or bool_or(standing = 'forked') order by peer`;
const CASES = `select peer, count(distinct (authority, case_id))::integer as cases,
    count(*)::integer as rows,
    (count(*) filter (where answer = 'no-copy-elsewhere'))::integer as alone
  from quarantine where mended_at is null group by peer order by peer`;

/** Links and cases in which nothing new is stated until they are whole, with what they wait for. */
export async function lookAtHolds({ worker }: NodeDatabase): Promise<readonly Finding[]> {
  const client = new Client({ ...worker, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows: links } = await client.query<HeldLink>(LINKS);
    const { rows: cases } = await client.query<HeldCases>(CASES);
    const held = [
      ...links.map(({ peer, forked, trouble }) => {
        const params = { peer, trouble: trouble ?? '-' };
        return wrongAt('holds', { code: forked ? 'link-of-two-pasts' : 'link-not-whole', params });
      }),
      ...cases.map(({ peer, cases: n, rows, alone }) =>
        alone > 0
          ? wrongAt('holds', { code: 'rows-nowhere-else', params: { n, rows: alone } })
          : wrongAt('holds', { code: 'cases-held', params: { n, rows, peer } }),
      ),
    ];
    return held.length === 0 ? [fine('holds')] : held;
  } finally {
    await client.end();
  }
}
