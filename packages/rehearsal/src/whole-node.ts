import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes } from '@comity/base';
import type { LawData } from '@comity/law';
import type { ServerConnection } from '@comity/postgres';
import { fingerprint } from '@comity/seal';
import {
  type ApprovalRule,
  type AuthorityPlan,
  confirmAdmission,
  createNode,
  enterOfficer,
  loadKeyring,
  migrate,
  type NewOfficer,
  type Node,
  openStore,
  proposeAdmission,
  provisionNode,
  type RelaySettings,
  type RetentionRules,
  readMigrations,
  type Store,
  standardRules,
} from '@comity/server';
import { copyDatabase, cutConnections, ownDatabase, queryAsAdmin } from './database-copy.ts';
import { WITHOUT_END } from './exchange-node.ts';
import { LineDown, type Network } from './network.ts';
import { nodeDatabase } from './nodes-database.ts';

/** A participant with its officers, for rehearsals of the whole job. */
export interface WholeCast {
  /** `JPN`. */
  readonly id: string;
  readonly authorities: readonly AuthorityPlan[];
  readonly officers: readonly NewOfficer[];
  /** The kinds of act that it understands, as of an older version; all when absent. */
  readonly understands?: Readonly<Record<string, number>>;
}

/** A node with all its use cases, on a database of its own, in this process. */
export interface WholeNode extends Node {
  readonly id: string;
  close(): Promise<void>;
}

/** Where whole nodes are set up. */
export interface WholeStage {
  readonly network: Network;
  /** An account that may make databases. */
  readonly server: ServerConnection;
  readonly law: LawData;
  /** First part of the databases' names, for several stages on one server; `whole` when absent. */
  readonly databases?: string;
  /** The policy of approvals; what comes with Comity when absent. */
  readonly rules?: readonly ApprovalRule[];
  /** How long what is kept; what comes with Comity when absent. */
  readonly retention?: RetentionRules;
  /** What each node carries for others, by participant; nothing where it has no row. */
  readonly relays?: Readonly<Record<string, RelaySettings>>;
}

/** A node's place: its keys and its database, which stay while the node itself comes and goes. */
export interface Seat {
  readonly id: string;
  readonly database: string;
  /** By which its worker comes to that. */
  readonly login: ServerConnection;
  /** The folder with the node's keys. */
  readonly keys: string;
  /**
   * Starts a process of the node there, behind its address; `wrap` may put something before its
   * store. Several at once are replicas, and calls reach them in turn.
   *
   * @throws KeyFolderUnusable when a key is missing
   */
  open(wrap?: (store: Store) => Store): Promise<WholeNode>;
  /** Cuts every connection to its database, as a crash of the server does. */
  crash(): Promise<void>;
  /** Changes rows as somebody with the database in hand does, past all rights; gives what `sql` returns. */
  tamper(sql: string, params?: readonly unknown[]): Promise<readonly unknown[]>;
  /** Copies the database as it is, or puts the last copy in its place; the node is closed. */
  backUp(): Promise<void>;
  restore(): Promise<void>;
  /** Throws the keys away. */
  clear(): void;
}

/** Sets up whole nodes, each admitted to all others by two officers. Nothing is delivered yet. */
export async function castWholeNodes(
  stage: WholeStage,
  cast: readonly WholeCast[],
): Promise<readonly WholeNode[]> {
  const nodes: WholeNode[] = [];
  for (const each of cast) {
    const seat = await prepareSeat(stage, each);
    const node = await seat.open();
    const close = async (): Promise<void> => {
      await node.close();
      seat.clear();
    };
    nodes.push({ ...node, close });
  }
  await admitAll(nodes);
  return nodes;
}

/** Makes keys and database of a node and enters its officers. */
export async function prepareSeat(stage: WholeStage, cast: WholeCast): Promise<Seat> {
  const { network, server, law } = stage;
  const { id } = cast;
  const url = `http://${id.toLowerCase()}.example:8443`;
  const world = network.worldOf(id);
  const folder = mkdtempSync(join(tmpdir(), 'comity-rehearsal-keys-'));
  const { authorities, understands } = cast;
  const known = understands === undefined ? {} : { understands };
  provisionNode(folder, { id, url, authorities, ...known }, world);
  const keyring = loadKeyring(folder, world);
  /** The processes that take calls, in turn. */
  const running = new Set<Node>();
  network.attach(url, async (post) => {
    const [next] = running;
    if (next === undefined) throw new LineDown(`${id} does not run`);
    running.delete(next);
    running.add(next);
    return next.exchange.receive(post);
  });
  const name = `${stage.databases ?? 'whole'}_${id.toLowerCase()}`;
  const rules = stage.rules ?? standardRules();
  const database = await nodeDatabase(server, name, rules);
  const gate = openStore({ database, world });
  await gate.asGate(async (tx) => {
    for (const officer of cast.officers) await enterOfficer(tx, officer, { keyring, world });
  });
  await gate.close();
  return {
    id,
    database: name,
    login: database.worker,
    keys: folder,
    open: async (wrap = (store) => store) => {
      const ring = loadKeyring(folder, world);
      const store = wrap(openStore({ database, world }));
      const node = await createNode({
        world,
        store,
        keyring: ring,
        law,
        training: true,
        rules,
        ...(stage.retention === undefined ? {} : { retention: stage.retention }),
        ...(stage.relays?.[id] === undefined ? {} : { relays: stage.relays[id] }),
        origin: url,
        quota: WITHOUT_END,
      }).catch(async (cause: unknown) => {
        await store.close();
        throw cause;
      });
      running.add(node);
      const close = async (): Promise<void> => {
        running.delete(node);
        await node.stop();
      };
      return { ...node, id, close };
    },
    crash: () => cutConnections(server, name),
    tamper: (sql, params = []) => queryAsAdmin(server, { database: name, sql, params }),
    backUp: () => copyDatabase(server, name, `${name}_copy`),
    restore: async () => {
      await copyDatabase(server, `${name}_copy`, name);
      await ownDatabase(server, name);
      await migrate(database, readMigrations(), rules);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Admits each node to all others, each time by two officers. */
export async function admitAll(nodes: readonly WholeNode[]): Promise<void> {
  for (const node of nodes) {
    for (const other of nodes) if (other !== node) await admitTo(node, other);
    await node.trust.reload();
  }
}

async function admitTo(node: WholeNode, other: WholeNode): Promise<void> {
  const { statement } = other.parts.keyring;
  const compared = {
    statement: canonicalBytes(statement),
    fingerprint: fingerprint(statement.statement.root),
  };
  const { store, world, keyring } = node.parts;
  const parts = { store, world, keyring, trust: node.trust.current(), training: true };
  const proposed = await proposeAdmission(parts, { ...compared, officer: '0001' });
  const confirmed = await confirmAdmission(parts, { ...compared, officer: '0002' });
  if (!proposed.ok) throw new Error(proposed.error.code);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
}
