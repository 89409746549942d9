import type { Fault, NamedState, Result } from '@comity/base';
import type { Comparison } from './admissions.ts';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';
import type { ChangedSince } from './statement-change.ts';

/** A public key of this node, as its key statement names it. */
export interface StatedKey {
  readonly use: 'signing' | 'encryption' | 'receipt';
  /** Null for the node's own. */
  readonly authority: { readonly id: string; readonly name: string } | null;
  readonly id: string;
  /** Null for the receipt key, which counts from statement to statement. */
  readonly from: string | null;
  readonly to: string | null;
  /** Since when it may be in other hands; null where nothing is known of that. */
  readonly compromised: string | null;
  /** The one in use now. */
  readonly current: boolean;
}

/** New keys that somebody wants and that wait for officers. */
export interface KeyChangeLine {
  readonly id: string;
  readonly kind: 'keys-rotated' | 'keys-revoked';
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  /** And the key by which the node signs receipts. */
  readonly node: boolean;
  readonly compromised: string | null;
  readonly proposedAt: string;
  /** Null where it came by the command line. */
  readonly proposedBy: Officerly | null;
  readonly people: 1 | 2;
  readonly first: Comparison | null;
  /** Acts of these authorities that are still on their way, signed with the keys of now. */
  readonly waiting: number;
  /** May the asking officer agree? Codes: `key-change-own-twice`, `key-change-role`, `key-change-stale`. */
  readonly mine: Result<null>;
}

/** Keys that a participant has revoked. */
export interface RevokedKey {
  readonly authority: { readonly id: string; readonly name: string };
  readonly key: string;
  /** Since when it may have been in other hands, and when it ended. */
  readonly since: string;
  readonly ended: string;
}

/** What another participant says of its keys. */
export interface PeerKeys {
  readonly participant: string;
  readonly name: NamedState;
  readonly version: number;
  readonly issued: string;
  readonly revoked: readonly RevokedKey[];
  /** What its newest statement says otherwise than the one before; null where it has made one only. */
  readonly changed: ChangedSince | null;
  /**
   * Why something newer that it says was not taken up, and since when. Codes: `keys-other-root`,
   * `keys-forked`, `keys-not-given`, and those of a key statement.
   */
  readonly trouble: { readonly why: Fault; readonly at: string } | null;
}

/** Keys of this node and of those whom it believes. */
export interface KeysView {
  readonly participant: string;
  readonly version: number;
  readonly issued: string;
  readonly fingerprint: string;
  readonly keys: readonly StatedKey[];
  readonly changes: readonly KeyChangeLine[];
  readonly peers: readonly PeerKeys[];
}

/** Officers see keys, and agree to new ones. */
export interface Keys {
  view(session: Session): Promise<KeysView>;
  /**
   * An officer agrees to new keys. Codes: `key-change-unknown`, `key-change-own-twice`,
   * `key-change-stale`, and those of the key folder.
   */
  confirm(
    session: Session,
    id: string,
  ): Promise<Result<{ readonly step: 'first-officer' | 'changed' }>>;
  /** Nobody wants it any more. Code: `key-change-unknown`. */
  stop(session: Session, id: string): Promise<Result<null>>;
}
