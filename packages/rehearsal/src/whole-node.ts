import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes } from '@comity/base';
import type { LawData } from '@comity/law';
import { provisionDatabase, type ServerConnection } from '@comity/postgres';
import { fingerprint } from '@comity/seal';
import {
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
} from '@comity/server';
import type { Network } from './network.ts';

/** A participant with its officers, for rehearsals of the whole job. */
export interface WholeCast {
  /** `JPN`. */
  readonly id: string;
  readonly authorities: readonly AuthorityPlan[];
  readonly officers: readonly NewOfficer[];
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
}

/** Sets up whole nodes, each admitted to all others by two officers. Nothing is delivered yet. */
export async function castWholeNodes(
  stage: WholeStage,
  cast: readonly WholeCast[],
): Promise<readonly WholeNode[]> {
  const nodes: WholeNode[] = [];
  for (const each of cast) nodes.push(await openWhole(stage, each));
  for (const node of nodes) {
    for (const other of nodes) if (other !== node) await admitTo(node, other);
    await node.trust.reload();
  }
  return nodes;
}

async function openWhole({ network, server, law }: WholeStage, cast: WholeCast) {
  const { id } = cast;
  const url = `http://${id.toLowerCase()}.example:8443`;
  const world = network.worldOf(id);
  const folder = mkdtempSync(join(tmpdir(), 'comity-rehearsal-keys-'));
  provisionNode(folder, { id, url, authorities: cast.authorities }, world);
  const keyring = loadKeyring(folder, world);
  const database = await provisionDatabase(server, `whole_${id.toLowerCase()}`);
  await migrate(database);
  const store = openStore({ database, world });
  const node = await createNode({ world, store, keyring, law, training: true, origin: url });
  await store.asGate(async (tx) => {
    for (const officer of cast.officers) await enterOfficer(tx, officer, { keyring, world });
  });
  network.attach(url, (body) => node.exchange.receive(body));
  return {
    ...node,
    id,
    close: async () => {
      await node.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function admitTo(node: WholeNode, other: WholeNode): Promise<void> {
  const { statement } = other.parts.keyring;
  const compared = {
    statement: canonicalBytes(statement),
    fingerprint: fingerprint(statement.statement.root),
  };
  const { store, world } = node.parts;
  const parts = { store, world, trust: node.trust.current() };
  const proposed = await proposeAdmission(parts, { ...compared, officer: '0001' });
  const confirmed = await confirmAdmission(parts, { ...compared, officer: '0002' });
  if (!proposed.ok) throw new Error(proposed.error.text);
  if (!confirmed.ok) throw new Error(confirmed.error.text);
}
