import { type Client, escapeIdentifier } from 'pg';
import type { NodeDatabase } from '../store/node-database.ts';
import type { SavedRows } from './export-rows.ts';
import { ownerSession } from './owner-session.ts';
import { savedTables } from './tables.ts';

/** A peer of a restored node, and when it was heard last before the backup. */
export interface PeerThen {
  readonly peer: string;
  readonly heard: string | null;
}

/** What was put into a database. */
export interface Imported {
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly peers: readonly PeerThen[];
}

/**
 * Puts saved rows into a database with the schema that they are of, in one transaction: all or none.
 * What a trigger once demanded of these rows it demanded then; it is not asked again. The mark of
 * the database that they come from is among them: by it the node finds at its start that it was
 * restored.
 */
export async function importRows(
  database: Pick<NodeDatabase, 'migrator' | 'ownerRole'>,
  saved: AsyncIterable<SavedRows>,
): Promise<Imported> {
  const client = await ownerSession(database);
  try {
    await client.query('begin');
    const tables = await savedTables(client);
    const names = tables.map((table) => escapeIdentifier(table));
    await client.query(`truncate ${names.join(', ')} cascade`);
    for (const name of names) await client.query(`alter table ${name} disable trigger user`);
    const counts: Record<string, number> = {};
    const known = new Map<string, string>();
    for await (const { table, rows } of saved) {
      if (!tables.includes(table)) throw new RangeError(`no table ${table}`);
      const columns = known.get(table) ?? (await columnsOf(client, table));
      known.set(table, columns);
      const name = escapeIdentifier(table);
      await client.query(
        `insert into ${name} (${columns}) overriding system value
         select ${columns} from json_populate_recordset(null::${name}, $1::json)`,
        [`[${rows.join(',')}]`],
      );
      counts[table] = (counts[table] ?? 0) + rows.length;
    }
    await goOnCounting(client);
    for (const name of names) await client.query(`alter table ${name} enable trigger user`);
    const { rows: peers } = await client.query<PeerThen>(PEERS);
    await client.query('commit');
    return { counts, peers };
  } finally {
    await client.end();
  }
}

const COLUMNS = `select string_agg(quote_ident(attname), ', ' order by attnum) as columns
  from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
    and attgenerated = ''`;

async function columnsOf(client: Client, table: string): Promise<string> {
  const name = escapeIdentifier(table);
  const { rows } = await client.query<{ columns: string }>(COLUMNS, [name]);
  return rows[0]?.columns ?? '';
}

const COUNTED = `select attrelid::regclass::text as table, quote_ident(attname) as column,
    pg_get_serial_sequence(attrelid::regclass::text, attname) as sequence
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'comity'::regnamespace and c.relkind = 'r' and attidentity <> ''`;

/** No number that a row has is given to another one. */
async function goOnCounting(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(COUNTED);
  for (const { table, column, sequence } of rows) {
    await client.query(
      `select setval($1, greatest((select max(${column}) from ${table}), 0) + 1, false)`,
      [sequence],
    );
  }
}

const PEERS = `select p.id as peer,
    to_char(max(l.heard_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as heard
  from participants p left join links l on l.peer = p.id where not p.self group by p.id order by 1`;
