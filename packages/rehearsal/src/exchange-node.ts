import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalBytes, toBase64Url } from '@comity/base';
import { type CaseState, fold, requestOfCase } from '@comity/case';
import type { ServerConnection } from '@comity/postgres';
import { fingerprint } from '@comity/seal';
import {
  type AuthorityPlan,
  confirmAdmission,
  createExchange,
  createOpenCases,
  type Exchange,
  type ExchangeParts,
  type Keyring,
  loadKeyring,
  noticeRestore,
  openStore,
  openTrustStore,
  type PeerQuota,
  proposeAdmission,
  provisionNode,
  type Store,
  type TrustStore,
  type World,
} from '@comity/server';
import type { Network } from './network.ts';
import { nodeDatabase } from './nodes-database.ts';

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

const ALL = { acts: 1e9, bytes: 1e15, cases: 1e9, inOneCase: 1e9 };
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
  const database = await nodeDatabase(server, `rehearsal_${id.toLowerCase()}`);
  const store = openStore({ database, world });
  await noticeRestore({ store, keyring, world });
  const trust = await openTrustStore({ store, keyring, world });
  const exchange: Exchange = createExchange({
    ...{ store, keyring, world, trust, quota },
    lawVersion: 'rehearsal',
    project: plainProjection({ keyring, world }),
  });
  network.attach(url, (post) => exchange.receive(post));
  return {
    ...{ id, url, world, store, keyring, trust, exchange },
    state: (authority, caseId) =>
      store.asNode(authority, async (tx) => fold(await exchange.entriesOf(tx, authority, caseId))),
    close: async () => {
      await exchange.stop();
      await trust.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The rows of cases as far as the exchange itself reads them: no law, no title. */
export function plainProjection(
  parts: Pick<ExchangeNode, 'keyring' | 'world'>,
): ExchangeParts['project'] {
  const { world } = parts;
  const open = createOpenCases(parts);
  return async (tx, authority, changed) => {
    for (const each of changed) {
      const newHead = toBase64Url(world.randomBytes(9));
      const grown = await open.grow(tx, { authority, ...each }, { ...each, newHead });
      const { state, theirActs, whole } = grown;
      if (!whole && each.head !== null) continue;
      const side = state.parties?.requested.participant === each.peer ? 'requesting' : 'requested';
      await tx.query(PLAIN_ROW, [
        ...[authority, each.caseId, each.peer, each.peerAuthority, side, state.status],
        ...[
          requestOfCase(state)?.content?.urgency.level ?? 'routine',
          world.now(),
          newHead,
          theirActs,
        ],
      ]);
    }
  };
}

const PLAIN_ROW = `insert into cases (authority, id, peer, peer_authority, side, status, urgency,
    claimed, updated_at, head, their_acts) values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10)
  on conflict (authority, id) do update set status = excluded.status, urgency = excluded.urgency,
    claimed = excluded.claimed, updated_at = excluded.updated_at, head = excluded.head, their_acts = excluded.their_acts`;

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
