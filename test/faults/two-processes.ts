import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalText, type JsonObject } from '@comity/base';
import { fold } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { nodeRuntime, systemWorld } from '@comity/node';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import {
  createNode,
  loadKeyring,
  migrate,
  type Node,
  openStore,
  provisionNode,
} from '@comity/server';
import { type ActKind, describedKind } from '@comity/statements';
import { Client } from 'pg';
import { freePort } from '../free-ports.ts';
import { within } from '../wait.ts';
import { type Line, openLine } from './line.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const JP = 'JPN.npa-247';
export const IS = 'ISL.police-247';
const PLANS = {
  JPN: [{ id: JP, name: 'NPA', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' }],
  ISL: [{ id: IS, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' }],
  FIN: [{ id: 'FIN.krp-247', name: 'KRP', kind: 'contact-point-24-7', zone: 'Europe/Helsinki' }],
} as const;
export type Participant = keyof typeof PLANS;

/** A node as an operating-system process, with the line that leads to it. */
export interface NodeProcess {
  readonly id: Participant;
  /** Its key folder. */
  readonly keys: string;
  /** Its logins at the database. */
  readonly logins: NodeDatabase;
  /** The line that others reach it by. */
  readonly line: Line;
  /** The same node's use cases in the test's process, on the same database. */
  readonly hand: Node;
  /** Makes one more process of it, which is not started yet. @param more options besides */
  replica(more?: readonly string[]): Promise<Replica>;
  start(): Promise<void>;
  /** SIGKILL, and waits until it is gone. */
  kill(): Promise<void>;
  /** SIGSTOP: it stands still, its connections stay open. */
  pause(): void;
  /** SIGCONT. */
  resume(): void;
  /** Rows from its database, seen by an account that sees everything. */
  rows<T>(sql: string): Promise<readonly T[]>;
  /** The column `n` of one row. */
  count(sql: string): Promise<number>;
}

/** One more process of the same node, with doors of its own. */
export interface Replica {
  readonly desk: number;
  readonly exchange: number;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** SIGTERM, and waits until it has ended by itself. */
  end(): Promise<number | null>;
}

/** Where the nodes' databases are. */
export interface Servers {
  of(id: Participant): DatabaseServer;
  stop(): Promise<void>;
}

export interface TwoProcesses {
  readonly japan: NodeProcess;
  readonly iceland: NodeProcess;
  close(): Promise<void>;
}

/** Some nodes as processes, in the order in which they were asked for. */
export interface Processes {
  readonly nodes: readonly NodeProcess[];
  close(): Promise<void>;
}

async function oneServer(): Promise<Servers> {
  const server = await startTestDatabase();
  return { of: () => server, stop: server.stop };
}

/**
 * Japan and Iceland as two processes, each behind a line of its own; on one database server unless
 * told of others.
 */
export async function twoProcesses(given?: Servers): Promise<TwoProcesses> {
  const { nodes, close } = await processes(['JPN', 'ISL'], { servers: given });
  const [japan, iceland] = nodes;
  if (japan === undefined || iceland === undefined) throw new Error('two processes were made');
  return { japan, iceland, close };
}

/**
 * Nodes as processes, each behind a line of its own by which all others reach it.
 *
 * @param more `args`: further words for the command line of each
 */
export async function processes(
  ids: readonly Participant[],
  more: {
    readonly servers?: Servers | undefined;
    readonly args?: Partial<Readonly<Record<Participant, readonly string[]>>>;
  } = {},
): Promise<Processes> {
  const servers = more.servers ?? (await oneServer());
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const world = systemWorld(() => undefined, { anyAddress: true });
  const law = await loadLaw();
  const keysOf = (id: string): string => join(folder, id, 'keys');
  const places = new Map<Participant, { port: number; desk: number; line: Line }>();
  for (const id of ids) {
    const [port, desk] = [await freePort(), await freePort()];
    const line = await openLine(() => port);
    places.set(id, { port, desk, line });
    mkdirSync(keysOf(id), { recursive: true });
    const url = `http://127.0.0.1:${line.port}`;
    provisionNode(keysOf(id), { id, url, authorities: PLANS[id] }, world);
  }
  const replicas: Pick<Replica, 'kill'>[] = [];
  const make = async (id: Participant): Promise<NodeProcess> => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} has a place`);
    const { port, desk, line } = place;
    const name = `comity_${id.toLowerCase()}`;
    const database = await provisionDatabase(servers.of(id).connection, name);
    await migrate(database);
    const keyring = loadKeyring(keysOf(id), world);
    const store = openStore({ database, world });
    const origin = `http://127.0.0.1:${line.port}`;
    const hand = await createNode({ world, store, keyring, law, training: true, origin });
    const peers = ids
      .filter((other) => other !== id)
      .flatMap((other) => ['--peer', `${other}=${join(keysOf(other), 'statement.json')}`]);
    const argsFor = (ownDesk: number, exchange: number): readonly string[] => [
      ...['--participant', id, '--port', String(ownDesk), '--exchange-port', String(exchange)],
      ...['--keys', keysOf(id), '--law', join(ROOT, 'treaties'), ...peers],
      ...(more.args?.[id] ?? []),
    ];
    const { end: _, ...child } = processOf(argsFor(desk, port), database);
    return {
      ...{ id, hand, keys: keysOf(id), line, logins: database },
      replica: async (besides = []) => {
        const [ownDesk, exchange] = [await freePort(), await freePort()];
        const replica = processOf([...argsFor(ownDesk, exchange), ...besides], database);
        replicas.push(replica);
        return { desk: ownDesk, exchange, ...replica };
      },
      ...child,
      rows: (sql) => rowsIn(servers.of(id), name, sql),
      count: async (sql) => {
        const [row] = await rowsIn<{ n: string }>(servers.of(id), name, sql);
        return Number(row?.n);
      },
    };
  };
  const nodes: NodeProcess[] = [];
  for (const id of ids) nodes.push(await make(id));
  await Promise.all(nodes.map((node) => node.start())).catch(async (cause) => {
    await servers.stop();
    throw cause;
  });
  for (const node of nodes) await node.hand.trust.reload();
  return {
    nodes,
    close: async () => {
      await Promise.all([...nodes, ...replicas].map((each) => each.kill()));
      await Promise.all(nodes.map((node) => node.hand.stop()));
      await Promise.all(nodes.map((node) => node.line.close()));
      await servers.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function processOf(args: readonly string[], database: NodeDatabase) {
  let child: ChildProcess | undefined;
  return {
    start: () =>
      new Promise<void>((resolve, reject) => {
        const { program } = nodeRuntime(ROOT);
        const started = spawn(process.execPath, [...program, ...args, '--training'], {
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
          env: {
            ...process.env,
            DATABASE_URL: databaseUrl(database.app),
            DATABASE_MIGRATOR_URL: databaseUrl(database.migrator),
            DATABASE_WORKER_URL: databaseUrl(database.worker),
          },
        });
        child = started;
        started.on('message', (message: { kind?: string; text?: string }) => {
          if (message.kind === 'ready') resolve();
          if (message.kind === 'failed') reject(new Error(message.text));
        });
        started.on('exit', () => reject(new Error('the node ended before it was ready')));
      }),
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    end: async () => {
      const ended = child;
      if (ended === undefined) return null;
      const gone = new Promise<number | null>((done) => ended.once('exit', done));
      ended.kill('SIGTERM');
      return within('the process has ended', gone);
    },
    kill: async () => {
      const killed = child;
      if (killed === undefined || killed.exitCode !== null || killed.signalCode !== null) return;
      const gone = new Promise((done) => killed.once('exit', done));
      killed.kill('SIGKILL');
      await gone;
    },
  };
}

async function rowsIn<T>(
  server: DatabaseServer,
  database: string,
  sql: string,
): Promise<readonly T[]> {
  const client = new Client({ ...server.connection, database });
  await client.connect();
  try {
    await client.query('set search_path = comity');
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

/** A whole request by Japan to Iceland. */
export const REQUEST: JsonObject = {
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      contents: {},
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
      targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
    },
  ],
  title: 'Silk Road server',
  from: 'JPN',
  to: 'ISL',
  offences: [{ kind: 'known', pinpoint: 'CETS185:2' }],
  conduct: 'A hidden market sold drugs and intrusion tools.',
  urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
  sensitivity: 'normal',
  confidentialityRequested: false,
  language: 'en',
};

/** Signs and queues one act in the test's process; the node's process delivers it. */
export async function say(
  node: NodeProcess,
  what: { caseId: string; kind: ActKind; content: JsonObject },
): Promise<string> {
  const [authority, to] = node.id === 'JPN' ? [JP, IS] : [IS, JP];
  return node.hand.parts.store.asNode(authority, async (tx) => {
    const { heads } = fold(await node.hand.exchange.entriesOf(tx, authority, what.caseId));
    const { [authority]: _own, ...seen } = heads;
    const queued = await node.hand.exchange.enqueue(tx, {
      ...{ authority, caseId: what.caseId },
      draft: {
        kind: what.kind,
        parts: describedKind(what.kind).about === 'parts' ? ['p1'] : [],
        content: what.content,
        pinpoints: [],
        seen,
      },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: to.slice(0, 3), authority: to },
      zone: 'UTC',
    });
    if (!queued.ok) throw new Error(queued.error.code);
    return queued.value.actId;
  });
}

/** The case at both ends as canonical text. */
export async function bothStates(
  two: Pick<TwoProcesses, 'japan' | 'iceland'>,
  caseId: string,
): Promise<readonly string[]> {
  const at = (node: NodeProcess, authority: string): Promise<string> =>
    node.hand.parts.store.asNode(authority, async (tx) =>
      canonicalText(fold(await node.hand.exchange.entriesOf(tx, authority, caseId))),
    );
  return [await at(two.japan, JP), await at(two.iceland, IS)];
}
