import { Client, type ClientBase } from 'pg';
import type { Host, ServerConnection } from './connection.ts';
import { DatabaseUnavailable, errorCode } from './unavailable.ts';

/** What a server that leads writes: which cluster it is, and the line of its history. */
export interface HistoryLine {
  /** The cluster's own number, which its standbys share. `closed` where the server does not tell. */
  readonly system: string;
  /** Goes up by one whenever a standby takes over. */
  readonly timeline: number;
}

/** What the control file says of the line follows only with a checkpoint; the name of a WAL file does not. */
const TIMELINE = `case when pg_is_in_recovery() then 0
  else ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::bigint::integer end`;
const LINE = `select (select system_identifier::text from pg_control_system()) as system,
  ${TIMELINE} as timeline`;
const LINE_ALONE = `select 'closed' as system, ${TIMELINE} as timeline`;

/** The line that a server writes; undefined for a standby, which only repeats what another one writes. */
export async function lineOf(client: Pick<ClientBase, 'query'>): Promise<HistoryLine | undefined> {
  const { rows } = await client.query<HistoryLine>(LINE).catch((cause: unknown) => {
    if (errorCode(cause) !== '42501') throw cause;
    return client.query<HistoryLine>(LINE_ALONE);
  });
  const [line] = rows;
  return line === undefined || line.timeline === 0 ? undefined : line;
}

/** Whether a server has been left behind by another one that took over from it. */
export const isBehind = (line: HistoryLine, known: HistoryLine | undefined): boolean =>
  known !== undefined && known.system === line.system && line.timeline < known.timeline;

/** How long one server of several may take to say what it is, in milliseconds. */
const ASK_MS = 2_000;

/** One server, and what it writes. */
export interface FoundLead extends HistoryLine, Host {}

/** Asks all servers of a connection; the one on the newest line leads. Undefined where none says so. */
export async function findLead(connection: ServerConnection): Promise<FoundLead | undefined> {
  const found = await Promise.all(
    serversOf(connection).map(async (server) => {
      const client = new Client({ ...connection, ...server, connectionTimeoutMillis: ASK_MS });
      client.on('error', () => undefined);
      try {
        await client.connect();
        const line = await lineOf(client);
        return line === undefined ? [] : [{ ...server, ...line }];
      } catch {
        return [];
      } finally {
        await client.end().catch(() => undefined);
      }
    }),
  );
  return found.flat().sort((one, other) => other.timeline - one.timeline)[0];
}

/** Every server that a connection names. */
export const serversOf = ({ host, port, others = [] }: ServerConnection): readonly Host[] => [
  { host, port },
  ...others,
];

/**
 * The connection with the server that leads in the first place; as it is where it names one server only.
 *
 * @throws DatabaseUnavailable `database-standby` where servers answer and none of them leads,
 *   `database-older` where the one that does was left behind
 */
export async function leading(
  connection: ServerConnection,
  known?: HistoryLine,
): Promise<ServerConnection> {
  if (connection.others === undefined) return connection;
  const lead = await findLead(connection);
  const where = serversOf(connection)
    .map(({ host, port }) => `${host}:${port}`)
    .join(', ');
  if (lead === undefined) {
    throw new DatabaseUnavailable({ code: 'database-standby', params: { where } });
  }
  if (isBehind(lead, known)) throw olderServer(lead, known?.timeline ?? 0);
  return ledBy(connection, lead);
}

/** The same connection, with another of its servers in the first place. */
export const ledBy = (connection: ServerConnection, { host, port }: Host): ServerConnection => ({
  ...connection,
  ...{ host, port },
  others: serversOf(connection).filter((each) => each.host !== host || each.port !== port),
});

/** The refusal of a server that another one took over from. @param known the newer line */
export const olderServer = (
  { host, port, timeline }: Host & Pick<HistoryLine, 'timeline'>,
  known: number,
): DatabaseUnavailable =>
  new DatabaseUnavailable({
    code: 'database-older',
    params: { where: `${host}:${port}`, line: String(timeline), known: String(known) },
  });

/** The refusal of a server that only repeats what another one writes. */
export const standbyServer = ({ host, port }: Host): DatabaseUnavailable =>
  new DatabaseUnavailable({ code: 'database-standby', params: { where: `${host}:${port}` } });
