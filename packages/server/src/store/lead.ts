import {
  findLead,
  type HistoryLine,
  isBehind,
  lineOf,
  olderServer,
  type ServerConnection,
  standbyServer,
} from '@comity/postgres';
import type { ClientBase, ClientConfig } from 'pg';
import type { World } from '../world.ts';

/** Keeps the newest line of history that was worked on, outside the database. */
export interface LineKeeper {
  read(): HistoryLine | undefined;
  keep(line: HistoryLine): void;
}

/** Which of the servers of a database is written to: never one that another has taken over from. */
export interface Lead {
  /** A login, with the server that leads. */
  config(login: ClientConfig): ClientConfig;
  /**
   * Looks at a new connection before anything is asked of it.
   *
   * @throws DatabaseUnavailable `database-standby`, `database-older`
   */
  check(client: ClientBase): Promise<void>;
  /**
   * Asks all servers which of them leads, where there are several; connections to another one end.
   *
   * @throws DatabaseUnavailable `database-older` where only one answers that was left behind
   */
  find(): Promise<void>;
  /** Calls `hear` once a server on another line is worked with than before. */
  onMoved(hear: () => void): void;
}

interface Parts {
  /** A login that names all servers. */
  readonly login: ClientConfig & { readonly others?: ServerConnection['others'] };
  readonly world: Pick<World, 'log'>;
  readonly keeper?: LineKeeper | undefined;
}

/** Makes the lead of a store; it begins with the first server that the login names. */
export function createLead({ login, world, keeper }: Parts): Lead {
  const connection = login as ServerConnection;
  let { host, port } = connection;
  let known = keeper?.read();
  /** The line that this process has worked on. */
  let worked: HistoryLine | undefined;
  let finding: Promise<void> | undefined;
  const listeners: (() => void)[] = [];
  const open = new Map<ClientBase, string>();

  const take = (line: HistoryLine): void => {
    const isNew = known?.system !== line.system || known.timeline !== line.timeline;
    known = line;
    if (isNew) keeper?.keep(line);
    const isMoved =
      worked !== undefined && (worked.system !== line.system || worked.timeline !== line.timeline);
    worked = line;
    if (!isMoved) return;
    world.log({ level: 'warn', what: 'database-took-over', line: line.timeline, host, port });
    for (const hear of listeners) hear();
  };
  const look = async (): Promise<void> => {
    const lead = await findLead({ ...connection, host, port, others: othersOf(connection) });
    if (lead === undefined) return;
    if (isBehind(lead, known)) throw olderServer(lead, known?.timeline ?? 0);
    if (lead.host === host && lead.port === port) return;
    [host, port] = [lead.host, lead.port];
    take({ system: lead.system, timeline: lead.timeline });
    // What hangs on the other server waits for an answer that may never come.
    for (const [client, where] of open) if (where !== `${host}:${port}`) cut(client);
  };
  return {
    config: (of) => ({ ...of, host, port }),
    check: async (client) => {
      const server = { host, port };
      open.set(client, `${host}:${port}`);
      client.once('end', () => open.delete(client));
      const line = await lineOf(client);
      if (line === undefined) throw standbyServer(server);
      if (isBehind(line, known)) throw olderServer({ ...server, ...line }, known?.timeline ?? 0);
      take(line);
    },
    find: () => {
      if (connection.others === undefined) return Promise.resolve();
      finding ??= look().finally(() => {
        finding = undefined;
      });
      return finding;
    },
    onMoved: (hear) => {
      listeners.push(hear);
    },
  };
}

/** All servers but none twice: whichever leads now stands in the first place. */
const othersOf = ({ host, port, others = [] }: ServerConnection) => [{ host, port }, ...others];

/** Ends a connection at once; what was asked on it fails. */
function cut(client: ClientBase): void {
  const { connection } = client as unknown as {
    readonly connection?: { readonly stream?: { destroy(): void } };
  };
  connection?.stream?.destroy();
}
