import type { Result } from '@comity/base';
import type { ActDraft, Addressee, CaseEntry, ReceiptEntry } from '@comity/case';
import type { Lane } from '@comity/log';
import type { EmergencyFirst } from '../emergency-first.ts';
import type { Keyring } from '../keys/index.ts';
import type { RelaySettings } from '../relay/relay-bounds.ts';
import type { Store, Tx } from '../store/index.ts';
import type { AnchorFault } from '../sync/anchor-fault.ts';
import type { Beat } from '../sync/beat.ts';
import type { TrustStore } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { CaseRecord, RecordedAct } from './case-record.ts';
import type { PeerQuota } from './peer-quota.ts';
import type { AdmittedPost, PostHead, ReceiveAnswer } from './post.ts';
import type { ExchangePath } from './post-batch.ts';
import type { Resending } from './resend.ts';

/** An act that is to be signed, stored and sent. */
export interface Posting {
  /** The author's authority, one of this node's. */
  readonly authority: string;
  readonly caseId: string;
  readonly draft: Pick<ActDraft, 'kind' | 'parts' | 'answers' | 'content' | 'pinpoints' | 'seen'>;
  /** As other States see them. */
  readonly officer: { readonly role: string; readonly number: string };
  readonly to: Addressee;
  /** IANA zone of the office. */
  readonly zone: string;
}

/** What the exchange is made of. */
export interface ExchangeParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  readonly trust: TrustStore;
  /** What bulk work stands aside for; the exchange's own unless told. */
  readonly first?: EmergencyFirst;
  /** Version of the law data that acts cite. */
  readonly lawVersion: string;
  /** What is borne of each peer within an hour; {@link PEER_QUOTA} unless told. */
  readonly quota?: PeerQuota;
  /** What is carried for others, and when others carry for us; {@link RELAY_SETTINGS} unless told. */
  readonly relays?: RelaySettings;
  /**
   * Brings the rows of cases in line with what was stored of them in this transaction, and makes the
   * row of a case that has none; the scope is the authority, and the rows that there are, locked.
   */
  readonly project: (
    tx: Tx,
    authority: string,
    changed: readonly ChangedCase[],
  ) => Promise<unknown>;
}

/** A case of which a transaction has stored something. */
export interface ChangedCase {
  readonly caseId: string;
  readonly peer: string;
  readonly peerAuthority: string;
  /** What its row said of its content under the lock; `null` when it has no row yet. */
  readonly head: string | null;
  readonly acts: readonly Pick<RecordedAct, 'act' | 'hash' | 'body'>[];
  readonly receipts: readonly ReceiptEntry[];
}

/** What one round of delivery to a peer came to. */
export type Round =
  | 'idle' // nothing waits
  | 'moved' // receipts came; more may wait
  | 'carried' // it is at a relay; look soon what has become of it
  | 'held' // another process of this node delivers to this peer
  | 'failed'; // the peer did not answer, or not well; try again later

/** Sends, receives and remembers acts; exactly once in effect, whatever the line does. */
export interface Exchange {
  /**
   * Signs and stores an act and puts it into the outbox, all in the caller's transaction (role app,
   * scope: the authority). A case that is not there yet is opened. Nothing is stored on a "no".
   * Codes: `schema`, `recipient-unknown`, `key-unknown`, `case-other-peer`, `recipient-own-node`.
   */
  enqueue(tx: Tx, posting: Posting): Promise<Result<{ readonly actId: string }>>;
  /** Sends an act once more that the peer's node rejected. Codes: `act-not-written`, `act-not-rejected`. */
  resend(tx: Tx, act: Resending): Promise<Result<{ readonly peer: string; readonly lane: Lane }>>;
  /** Decides before a body is read whether it is; an answer is a refusal. */
  admit(head: PostHead): AdmittedPost | ReceiveAnswer;
  /**
   * Admits and takes one post whose body is at hand; throws only when the node itself cannot store
   * (then: 503).
   */
  receive(post: {
    readonly header: string | undefined;
    readonly body: Uint8Array;
    readonly path?: ExchangePath;
  }): Promise<ReceiveAnswer>;
  /** Everything this node holds of a case, in the order of its storing. */
  record(tx: Tx, authority: string, caseId: string): Promise<CaseRecord>;
  /** The same as the fold takes it; what is damaged is left out. */
  entriesOf(tx: Tx, authority: string, caseId: string): Promise<readonly CaseEntry[]>;
  /** Delivers from now on, whenever something waits. */
  start(): Promise<void>;
  /**
   * Ends delivery after the round under way, and gives the links up to the other processes of the node;
   * what comes in is still taken.
   */
  endDelivery(): Promise<void>;
  /** Ends delivery, and the threads that read large bodies. */
  stop(): Promise<void>;
  /**
   * One round of delivery to one peer, now, by one lane or by both, emergencies first; first what was
   * lost is taken back from it.
   */
  deliver(peer: string, lane?: Lane): Promise<Round>;
  /** Asks a peer whether it is there and where it stands. */
  ask(peer: string): Promise<Beat>;
  /** Our feed or our keys are new: every peer is told. */
  tellPeers(): void;
  /** Compares what a peer keeps of our own logs' heads with them; undefined without an answer. */
  compareAnchors(
    peer: string,
  ): Promise<{ readonly compared: number; readonly faults: readonly AnchorFault[] } | undefined>;
  /** Has damaged rows mended from the peers' copies; how many are whole again. */
  mend(): Promise<number>;
}
