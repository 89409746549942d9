import type { ServerConnection } from '@comity/postgres';
import { Client } from 'pg';
import type { Figure } from './pairs.ts';
import type { Sent } from './sending.ts';

/** Bytes on the disk of both nodes: everything, and what the search takes of it. */
export interface Size {
  readonly all: number;
  readonly search: number;
}

/** What both databases take now. */
export async function sizeOf(server: ServerConnection): Promise<Size> {
  let size: Size = { all: 0, search: 0 };
  for (const database of ['comity_jpn', 'comity_isl']) {
    const client = new Client({ ...server, database });
    await client.connect();
    try {
      const { rows } = await client.query<{ all: string; search: string }>(DISK);
      const [row] = rows;
      size = {
        all: size.all + Number(row?.all),
        search: size.search + Number(row?.search),
      };
    } finally {
      await client.end();
    }
  }
  return size;
}

const DISK = `select pg_database_size(current_database()) as all,
  sum(pg_total_relation_size(oid)) as search from pg_class
  where relkind = 'r' and relname like 'search\\_%'`;

/** What the exchanges of this run have left on the disks, indexes and dead rows included. */
export function diskFigures(before: Size, after: Size, sent: Sent): readonly Figure[] {
  const perAct = (bytes: number): number => bytes / 1024 / sent.count;
  const grown = after.all - before.all;
  const figure = (about: Pick<Figure, 'what' | 'beside' | 'goal'>, ours: number, of: number) => ({
    ...{ bench: 'exchange', unit: 'KiB', pairs: 1, ...about },
    ...{ ours: perAct(ours), baseline: perAct(of), ratio: ours / of },
  });
  return [
    figure(
      { what: 'disk of both sides, an act', beside: 'bytes posted', goal: '<= 3x, 2x' },
      ...([grown, sent.bytes] as const),
    ),
    figure(
      { what: 'search of both sides, an act', beside: 'disk of both sides', goal: '<= 0.25x' },
      ...([after.search - before.search, grown] as const),
    ),
  ];
}
