import { assert } from '@comity/base';
import { type ClientConfig, escapeLiteral, type Pool, type PoolClient } from 'pg';
import { every } from '../exchange/every.ts';
import type { World } from '../world.ts';
import { createEars } from './ears.ts';
import { createLead, type LineKeeper } from './lead.ts';
import type { NodeDatabase } from './node-database.ts';
import { connectionOf, makePool, wasGivenUp } from './pools.ts';

/** One transaction. */
export interface Tx {
  /**
   * Runs one statement. Statements that are not awaited one by one travel together; the first that
   * fails fails the transaction.
   */
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /**
   * Sends a statement whose answer nobody waits for, so that it travels with what comes next. When
   * it fails, so does the transaction, with its error.
   *
   * @param told gets the rows, before the transaction is durable
   */
  later<T>(sql: string, params?: readonly unknown[], told?: (rows: T[]) => void): void;
  /** Calls `f` once the transaction is durable; not when it fails. */
  afterCommit(f: () => void): void;
  /**
   * Does `write` last in the transaction, whenever it was asked for: what takes a {@link LAST_LOCKS lock
   * that all wait for}. When it fails, so does the transaction.
   */
  atEnd(lock: LastLock, write: () => Promise<unknown>): void;
}

/**
 * The order in which a transaction takes what others wait for, so that no two wait for each other: the
 * lease or link of a peer; the cases, by authority and then by id; whatever else the work is about (a
 * roster, drafts, alarms, proposals); then the journal of the authority, and its audit log. Of the last
 * two each has one writer at a time, and any work may write to both: so they are taken at the end of a
 * transaction, in this order, however the work came to them.
 */
export const LAST_LOCKS = ['journal', 'audit'] as const;
export type LastLock = (typeof LAST_LOCKS)[number];

/** An officer, as the database knows who reads. */
export interface Reader {
  readonly authority: string;
  /** Id of the officer. */
  readonly id: string;
}

/** Who reads where no officer does: {@link Store.asNode}, and {@link Store.asOperator}. */
const NODE = '*';
const NO_OFFICER = '';

/** The database, as the node's roles may use it. */
export interface Store {
  /**
   * Role app, one transaction for an officer: it sees the rows of their authority only, and of these
   * nothing that is walled off from them.
   */
  as<T>(officer: Reader, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Role app, for what the node does at an authority by itself: walls are none to it. */
  asNode<T>(authority: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Role app, for whoever keeps the node and is no officer: walls are closed to them, all of them. */
  asOperator<T>(authority: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Role worker: the exchange. For an authority's rows it calls {@link scopeTo}. */
  asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Role worker, to read what belongs to the node: no transaction, each statement sees what is
   * committed when it runs.
   */
  lookAsWorker<T>(work: (look: Pick<Tx, 'query'>) => Promise<T>): Promise<T>;
  /** How many connections the worker has at most. */
  readonly workerConnections: number;
  /** Role app before an authority is known: sign-in, sessions, the directory. */
  asGate<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Calls `hear` for each notification, across processes; a lost connection is made again, and shares in
   * the lock that is named (class and number) while it is there. All that listen share one connection.
   */
  listen(
    channel: string,
    hear: (payload: string) => void,
    more?: { readonly lost?: () => void; readonly lock?: readonly [number, number] },
  ): Promise<() => Promise<void>>;
  /** Calls `hear` once another server has taken over, with a history that goes on from the old one's. */
  onMoved(hear: () => void): void;
  close(): Promise<void>;
}

/** What the database says to a NUL in a text, and in JSON. */
const NO_TEXT: ReadonlySet<string> = new Set(['22021', '22P05']);

/**
 * Somebody asked for, or sent, what is no text to the database: a NUL. It is the asker's fault and none
 * of the node, wherever it stood; nothing was done.
 */
class NoText extends Error {
  override readonly name = 'NoText';
  /** What an HTTP edge answers. */
  readonly statusCode = 400;
  constructor(cause: unknown) {
    super('no text', { cause });
  }
}

/** How many connections each role may hold. */
export interface StoreOptions {
  readonly database: Pick<NodeDatabase, 'app' | 'worker'>;
  readonly world: World;
  readonly appConnections?: number;
  readonly workerConnections?: number;
  /** The newest line of history that this node has worked on; in memory alone unless told. */
  readonly line?: LineKeeper;
}

/** Opens the pools; connections are made when they are needed. */
export function openStore(options: StoreOptions): Store {
  const { world } = options;
  const lead = createLead({ login: options.database.worker, world, keeper: options.line });
  const pool = (config: ClientConfig, max: number, more?: { readonly plansOnce: true }): Pool =>
    makePool(config, { max, lead, world, ...more });
  const app = pool(options.database.app, options.appConnections ?? 10);
  const { workerConnections = 6 } = options;
  // The exchange looks up by keys: planning again what it asks took longer than answering it.
  const worker = pool(options.database.worker, workerConnections, { plansOnce: true });
  const within = <T>(authority: string, id: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    assert(authority !== '', 'a scope names an authority');
    return transaction(() => connectionOf(app, lead), { authority, id }, work);
  };
  const ofWorker = (): Promise<PoolClient> => connectionOf(worker, lead);
  // A server that was left behind may still answer, and never confirm what is written there.
  const endFinding =
    options.database.worker.others === undefined
      ? () => undefined
      : every(world, { ms: FIND_MS, failed: 'database-lead-not-asked', work: lead.find });
  const ears = createEars({ config: options.database.worker, lead, world });
  return {
    as: ({ authority, id }, work) => {
      assert(id !== NODE, 'an officer is not the node');
      return within(authority, id, work).catch((cause: unknown) => {
        const { code = '' } = cause as { readonly code?: string };
        throw NO_TEXT.has(code) ? new NoText(cause) : cause;
      });
    },
    asNode: (authority, work) => within(authority, NODE, work),
    asOperator: (authority, work) => within(authority, NO_OFFICER, work),
    asWorker: (work) => transaction(ofWorker, NOBODY, work),
    lookAsWorker: (work) => outside(ofWorker, work),
    workerConnections,
    asGate: (work) => transaction(() => connectionOf(app, lead), NOBODY, work),
    listen: (channel, hear, more = {}) => ears.listen({ channel, hear, ...more }),
    onMoved: lead.onMoved,
    close: async () => {
      endFinding();
      await Promise.all([ears.close(), app.end(), worker.end()]);
    },
  };
}

/** How often it is looked whether another server has taken over. */
const FIND_MS = 2_000;

/** Confines what follows in a worker's transaction to one authority's rows. */
export const scopeTo = (tx: Tx, authority: string): void =>
  tx.later("select set_config('comity.authority', $1, true)", [authority]);

/** No authority, and no officer of one. */
const NOBODY: Reader = { authority: '', id: NO_OFFICER };

async function transaction<T>(
  connect: () => Promise<PoolClient>,
  reader: Reader,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await connect();
  const after: (() => void)[] = [];
  const atEnd: AtEnd[] = [];
  const unawaited: Unawaited = { failed: undefined };
  let broken: Error | undefined;
  try {
    // Not awaited: it travels with the first statement, and that one fails if this one does.
    const begun = client.query(
      `begin; set local comity.authority = ${escapeLiteral(reader.authority)};
       set local comity.reader = ${escapeLiteral(reader.id)}`,
    );
    begun.catch(() => undefined);
    const value = await work(txOn(client, { after, atEnd, unawaited }));
    for (const lock of LAST_LOCKS) {
      for (const { write } of atEnd.filter((one) => one.lock === lock)) await write();
    }
    const ended = await client.query('commit');
    if (unawaited.failed !== undefined) throw unawaited.failed;
    // PostgreSQL answers ROLLBACK, without an error, when a statement had failed before.
    assert(ended.command === 'COMMIT', 'a failed statement fails its transaction');
    if (wasGivenUp(client)) throw new Error('no standby has confirmed the commit');
    for (const f of after) f();
    return value;
  } catch (cause) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    // What fails after a statement that nobody waited for fails because of it.
    throw unawaited.failed ?? cause;
  } finally {
    client.release(broken);
  }
}

async function outside<T>(
  connect: () => Promise<PoolClient>,
  work: (look: Pick<Tx, 'query'>) => Promise<T>,
): Promise<T> {
  const client = await connect();
  try {
    return await work(txOn(client, { after: [], atEnd: [], unawaited: { failed: undefined } }));
  } finally {
    client.release();
  }
}

const names = new Map<string, string>();

/** A name for a prepared statement: the same text has the same name on each connection. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = `comity_${names.size}`;
    names.set(sql, name);
  }
  return name;
}

/** The first failure among the statements of a transaction that nobody waits for. */
interface Unawaited {
  failed: Error | undefined;
}

/** What is written when the work of a transaction is done. */
interface AtEnd {
  readonly lock: LastLock;
  readonly write: () => Promise<unknown>;
}

interface Course {
  readonly after: (() => void)[];
  readonly atEnd: AtEnd[];
  readonly unawaited: Unawaited;
}

const txOn = (client: PoolClient, { after, atEnd, unawaited }: Course): Tx => ({
  later: <T>(sql: string, params: readonly unknown[] = [], told?: (rows: T[]) => void) => {
    client.query({ name: nameOf(sql), text: sql, values: [...params] }).then(
      ({ rows }) => told?.(rows as T[]),
      (cause: Error) => {
        unawaited.failed ??= cause;
      },
    );
  },
  query: async <T>(sql: string, params: readonly unknown[] = []) => {
    const result = await client.query({ name: nameOf(sql), text: sql, values: [...params] });
    return result.rows as T[];
  },
  afterCommit: (f) => {
    after.push(f);
  },
  atEnd: (lock, write) => {
    atEnd.push({ lock, write });
  },
});
