import type { JsonObject } from '@comity/base';

/** Who signed an act. The person's name stays at home. */
export interface Author {
  /** State or organisation, `JPN`. */
  readonly participant: string;
  /** Unit of it that holds the signing key, `JPN.npa-247`; one linear chain of acts each. */
  readonly authority: string;
  readonly role: string;
  /** Officer number inside the authority. */
  readonly officer: string;
}

/** To whom an act is sent. */
export interface Addressee {
  readonly participant: string;
  readonly authority: string;
}

/**
 * What is left of an act's body on this node: its content, or that its key was destroyed, or that
 * the body is here and cannot be opened.
 */
export type EntryBody =
  | { readonly content: JsonObject }
  | { readonly erased: true }
  | { readonly unreadable: true };

/** One verified act, as the fold takes it. Signatures were checked before and are not seen here. */
export interface ActEntry {
  readonly entry: 'act';
  readonly id: string;
  readonly case: string;
  /** A known kind, or one that only later versions know. */
  readonly kind: string;
  /** Of the kind: what the author meant by it. */
  readonly version: number;
  /** Parts of the request that it is about, by id; for the request: those that it opens. */
  readonly parts: readonly string[];
  /** Ids of the acts that it answers; of a reply whose kind names what it answers. */
  readonly answers?: readonly string[];
  readonly author: Author;
  readonly to: Addressee;
  /** Number in the author authority's chain in this case, from 1 without gaps. */
  readonly seq: number;
  /** Hash of the author's previous act header in this case. */
  readonly prev?: string | null;
  /** What the author had of each other authority: the highest number seen. */
  readonly seen: Readonly<Record<string, number>>;
  /** The time the author claims, RFC 3339 UTC. */
  readonly claimed: string;
  /** IANA zone of the author. */
  readonly zone: string;
  /** Version of the law data and the provisions relied on. */
  readonly law: { readonly data: string; readonly pinpoints: readonly string[] };
  readonly body: EntryBody;
}

/** A recipient node's signed word about one act. Only one by the addressee counts. */
export interface ReceiptEntry {
  readonly entry: 'receipt';
  /** Id of the act. */
  readonly act: string;
  /** Participant whose node signed the receipt. */
  readonly by: string;
  /** RFC 3339 UTC; clocks start here. */
  readonly at: string;
  readonly outcome: 'accepted' | 'rejected';
  /** Of an acceptance: whether the addressee's node understands the act. */
  readonly understood?: boolean;
  /** Why it was rejected, from the closed set of the wire. */
  readonly code?: string;
}

/** What a case log is made of. */
export type CaseEntry = ActEntry | ReceiptEntry;
