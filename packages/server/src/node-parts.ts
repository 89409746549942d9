import type { Law } from '@comity/law';
import type { ApprovalRule } from './approval/approval-rules.ts';
import type { OpenCases } from './cases/open-cases.ts';
import type { EmergencyFirst } from './emergency-first.ts';
import type { Exchange } from './exchange/index.ts';
import type { PublishedReader } from './feeds/index.ts';
import type { Journal } from './journal/journal.ts';
import type { Keyring } from './keys/index.ts';
import type { RetentionRules } from './retention/retention-rules.ts';
import type { Store } from './store/index.ts';
import type { TrustStore } from './trust/index.ts';
import type { World } from './world.ts';

/** What the use cases of a node are made of; put together once, in `node.ts`. */
export interface NodeParts {
  readonly participant: { readonly id: string; readonly name: string };
  readonly training: boolean;
  /** Peers may be on addresses that are not public: a closed network of States. */
  readonly privatePeers: boolean;
  /** Case systems are told at public addresses only: what else answers near the node is the operator's matter. */
  readonly publicHooks: boolean;
  /** The settings name the ministry's own sign-in. */
  readonly hasProvider: boolean;
  readonly world: World;
  readonly store: Store;
  readonly keyring: Keyring;
  readonly law: Law;
  readonly journal: Journal;
  readonly exchange: Exchange;
  /** What bulk work of this process stands aside for. */
  readonly first: EmergencyFirst;
  /** The cases that this process holds open. */
  readonly open: OpenCases;
  /** What all feeds say: read and folded once for all who ask. */
  readonly readPublished: PublishedReader;
  readonly trust: TrustStore;
  /** How many people what takes: the policy in force. */
  readonly rules: readonly ApprovalRule[];
  /** How long what is kept: the policy in force. */
  readonly retention: RetentionRules;
  /** Within how many hours what was asked by voice is written: the limit of the house. */
  readonly spokenHours: number;
}
