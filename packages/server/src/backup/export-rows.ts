import { type Client, escapeIdentifier } from 'pg';
import type { NodeDatabase } from '../store/node-database.ts';
import { ownerSession } from './owner-session.ts';
import { savedTables } from './tables.ts';

/** Some rows of a table, each as JSON by the names of its columns. */
export interface SavedRows {
  readonly table: string;
  readonly rows: readonly string[];
}

/** A step of the schema that the rows are of. */
export interface SchemaStep {
  readonly number: number;
  readonly checksum: string;
}

/** Rows that are read at a time; a body in one is at most 1.2 MB as JSON. */
const AT_ONCE = 50;

/** Every row of a node as it was at one moment, whatever goes on meanwhile. */
export interface Snapshot {
  readonly schema: readonly SchemaStep[];
  rows(): AsyncGenerator<SavedRows>;
  close(): Promise<void>;
}

/**
 * Opens a snapshot of the database: one read-only transaction, which holds up nobody.
 */
export async function openSnapshot(
  database: Pick<NodeDatabase, 'migrator' | 'ownerRole'>,
): Promise<Snapshot> {
  const client = await ownerSession(database);
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    const { rows: schema } = await client.query<SchemaStep>(
      'select number, checksum from comity.migrations order by number',
    );
    return { schema, rows: () => rowsOf(client), close: () => client.end() };
  } catch (cause) {
    await client.end();
    throw cause;
  }
}

async function* rowsOf(client: Client): AsyncGenerator<SavedRows> {
  for (const table of await savedTables(client)) {
    const name = escapeIdentifier(table);
    await client.query(
      `declare saved no scroll cursor for select row_to_json(t)::text as row from ${name} t`,
    );
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${AT_ONCE} from saved`);
      if (rows.length === 0) break;
      yield { table, rows: rows.map(({ row }) => row) };
    }
    await client.query('close saved');
  }
}
