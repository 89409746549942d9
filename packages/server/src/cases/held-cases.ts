import type { Tx } from '../store/index.ts';

const PEERS = 'select id, peer from cases where id = any($1::text[])';

/** The other State of each case among these that the authority holds, by id of the case. */
export async function peersOfCases(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; peer: string }>(PEERS, [[...new Set(ids)]]);
  return new Map(rows.map(({ id, peer }) => [id, peer]));
}
