import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes } from '@comity/base';
import { type CaseState, fold, requestOfCase } from '@comity/case';
import { provisionDatabase, type ServerConnection } from '@comity/postgres';
import { fingerprint } from '@comity/seal';
import {
  type AuthorityPlan,
  confirmAdmission,
  createExchange,
  type Exchange,
  type Keyring,
  loadKeyring,
  migrate,
  openStore,
  openTrustStore,
  type PeerQuota,
  proposeAdmission,
  provisionNode,
  readMigrations,
  type Store,
  type TrustStore,
  type World,
} from '@comity/server';
import type { Network } from './network.ts';

/** A participant of a rehearsal. */
export interface Cast {
  /** `JPN`. */
  readonly id: string;
  readonly authorities: readonly AuthorityPlan[];
}

/** The part of a node that exchanges acts, on a database of its own. */
export interface ExchangeNode {
  readonly id: string;
  readonly url: string;
  readonly world: World;
  readonly store: Store;
  readonly keyring: Keyring;
  readonly trust: TrustStore;
  readonly exchange: Exchange;
  /** The case as this authority's entries fold. */
  state(authority: string, caseId: string): Promise<CaseState>;
  close(): Promise<void>;
}

interface Stage {
  readonly network: Network;
  /** An account that may make databases. */
  readonly server: ServerConnection;
  /** What each node bears of a peer in an hour; {@link WITHOUT_END} unless told. */
  readonly quota?: PeerQuota;
}

const ALL = { acts: 1e9, bytes: 1e15, cases: 1e9 };
/** No end of what a peer may bring: hours of a rehearsal pass in a moment. */
export const WITHOUT_END: PeerQuota = { normal: ALL, emergency: ALL };

/**
 * Sets up nodes on databases `rehearsal_<participant>` of one server, admits each to all others by
 * two officers, and puts them on the network.
 */
export async function castNodes(
  stage: Stage,
  cast: readonly Cast[],
): Promise<readonly ExchangeNode[]> {
  const nodes: ExchangeNode[] = [];
  for (const each of cast) nodes.push(await openNode(stage, each));
  for (const node of nodes) {
    for (const other of nodes) if (other !== node) await admitTo(node, other);
    await node.trust.reload();
  }
  return nodes;
}

async function openNode(
  { network, server, quota = WITHOUT_END }: Stage,
  cast: Cast,
): Promise<ExchangeNode> {
  const { id } = cast;
  const url = `http://${id.toLowerCase()}.example:8443`;
  const world = network.worldOf(id);
  const folder = mkdtempSync(join(tmpdir(), 'comity-rehearsal-keys-'));
  provisionNode(folder, { id, url, authorities: cast.authorities }, world);
  const keyring = loadKeyring(folder, world);
  const database = await provisionDatabase(server, `rehearsal_${id.toLowerCase()}`);
  await migrate(database, readMigrations());
  const store = openStore({ database, world });
  const trust = await openTrustStore({ store, keyring, world });
  const exchange: Exchange = createExchange({
    ...{ store, keyring, world, trust, quota },
    lawVersion: 'rehearsal',
    project: async (tx, authority, caseId) => {
      const state = fold(await exchange.entriesOf(tx, authority, caseId));
      const urgency = requestOfCase(state)?.content?.urgency.level ?? 'routine';
      await tx.query(
        `update cases set status = $3, urgency = $4, updated_at = $5
         where authority = $1 and id = $2`,
        [authority, caseId, state.status, urgency, world.now()],
      );
    },
  });
  network.attach(url, (post) => exchange.receive(post));
  return {
    ...{ id, url, world, store, keyring, trust, exchange },
    state: (authority, caseId) =>
      store.as(authority, async (tx) => fold(await exchange.entriesOf(tx, authority, caseId))),
    close: async () => {
      await exchange.stop();
      await trust.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function admitTo(node: ExchangeNode, other: ExchangeNode): Promise<void> {
  const { statement } = other.keyring;
  const compared = {
    statement: canonicalBytes(statement),
    fingerprint: fingerprint(statement.statement.root),
  };
  const { store, world, keyring } = node;
  const parts = { store, world, keyring, trust: node.trust.current(), training: true };
  const proposed = await proposeAdmission(parts, { ...compared, officer: '0001' });
  const confirmed = await confirmAdmission(parts, { ...compared, officer: '0002' });
  if (!proposed.ok) throw new Error(proposed.error.code);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
}
