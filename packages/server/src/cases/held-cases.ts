import type { Tx } from '../store/index.ts';

const PEERS = 'select id, peer from cases where id = any($1::text[])';

/** The other State of each case among these that the authority holds, by id of the case. */
export async function peersOfCases(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  // Ids are typed by people and programs too, and the database cannot look for a NUL.
  const sane = new Set(ids.filter((id) => !id.includes('\u0000')));
  if (sane.size === 0) return new Map();
  const rows = await tx.query<{ id: string; peer: string }>(PEERS, [[...sane]]);
  return new Map(rows.map(({ id, peer }) => [id, peer]));
}
