import type { Fault, NamedState, Result } from '@comity/base';
import type {
  ChangedEntry,
  DirectoryEntry,
  EntryInDoubt,
  EntryQuestion,
  PublicationKind,
  Published,
  RelayStanding,
  SetAside,
} from '@comity/feed';
import type { Suspended } from './admissions.ts';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** How the line to another State stands. */
export interface LineTo {
  readonly state: 'up' | 'down' | 'unknown';
  /** When its node was last heard, RFC 3339; null for never. */
  readonly heardAt: string | null;
  /** Since when nothing is taken that is given directly; absent or null while the line works. */
  readonly failingSince?: string | null;
  /** Nothing is taken of it and nothing is sent; absent or null where that is not so. */
  readonly suspended?: Suspended | null;
}

/** A participant that is admitted: its keys, its authorities with keys, how its line stands. */
export interface KnownParticipant {
  readonly participant: string;
  readonly name: NamedState;
  /** Fingerprint of the participant's root keys, as officers compare it. */
  readonly fingerprint: string;
  readonly self: boolean;
  readonly link: LineTo;
  readonly waiting: number;
  /** How what waits for it stands at relays, the newest of each; whose cases it is, is not said. */
  readonly carried?: readonly RelayStanding[];
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly zone: string;
  }[];
}

/** A node that was put back from an older state, as those who work at it have to know. */
export interface Restored {
  /** When the node noticed it, RFC 3339. */
  readonly noticedAt: string;
  /** The last that it had heard from another node by then; `null` where it had heard none. */
  readonly asOf: string | null;
  /** Participants from which something that was lost is still to be taken back. */
  readonly waitsFor: readonly string[];
}

/** What was found to be wrong with a participant's feed, with its proof kept. */
export interface FeedFault {
  readonly participant: string;
  /**
   * `rolled-back`: its node showed an older state than is known; `forked`: it shows different feeds
   * to different readers; `damaged`: our own copy is not what was signed; `key-in-doubt`: an entry was
   * published with a key that was revoked since, and nothing else says that it is from before.
   */
  readonly kind: 'rolled-back' | 'forked' | 'damaged' | 'key-in-doubt';
  /** The entry that rests on a key in doubt, and since when the key may have been in other hands. */
  readonly entry?: Pick<EntryInDoubt, 'authority' | 'since'>;
  /** Who showed it; null for our own copy. */
  readonly peer: string | null;
  readonly noticedAt: string | null;
  /**
   * Of a feed that was put back: since when it stands again where it stood; of a fork: since when two
   * officers have said which side counts.
   */
  readonly settledAt: string | null;
  /** Two signed heads of one size: anybody can check it. */
  readonly proof: boolean;
}

/** One of the feeds that a participant shows. */
export interface FeedSide {
  /** The one that is followed here. */
  readonly here: boolean;
  /** Who showed it; null for the one that is followed. */
  readonly peer: string | null;
  /** How many publications it has, and the hash of the last. */
  readonly size: number;
  readonly hash: string;
  /** Of that hash, to be compared on the telephone. */
  readonly groups: readonly { readonly word: string; readonly digits: string }[];
  /** When its head was signed, as it says, RFC 3339; null where no head of it is here. */
  readonly signedAt: string | null;
  /** What it says of authorities from where the sides part, the newest first; null: nobody has given it. */
  readonly said: readonly ChangedEntry[] | null;
}

/** A feed that contradicts itself, to be decided by people. */
export interface FeedFork {
  readonly participant: string;
  /** So many publications are the same in all. */
  readonly common: number;
  /** The one that is followed here first. */
  readonly sides: readonly FeedSide[];
  /** What one officer has chosen; null where nobody has. */
  readonly asked: {
    readonly by: Officerly;
    readonly at: string;
    readonly hash: string;
    readonly note: string;
  } | null;
}

/** Which side of a feed two officers of this node have said to count. */
export interface FeedChoice {
  /** How many publications that side had, and the hash of the last. */
  readonly size: number;
  readonly hash: string;
  /** Of that hash, as it was compared on the telephone. */
  readonly groups: FeedSide['groups'];
  /** When the second one said so, RFC 3339. */
  readonly at: string;
  /** Whether it is part of what is followed now. */
  readonly followed: boolean;
  /** The two, with how each found out. */
  readonly by: readonly { readonly officer: Officerly; readonly note: string }[];
}

/** Characters of how it was found out which side of a feed counts. */
export const FEED_NOTE_MAX = 300;

/** What all feeds say of who can be written to. */
export interface PublishedDirectory {
  readonly entries: readonly DirectoryEntry[];
  /** The public holidays of each State, as the law's calendars have them. */
  readonly holidays: Published['holidays'];
  /** What States say of the entries of others, as long as these have not answered. */
  readonly questions: readonly EntryQuestion[];
  /** Publications that only later versions know, or that are malformed. */
  readonly aside: readonly SetAside[];
  readonly faults: readonly FeedFault[];
  /** After a restore: who has not yet said how far it knows our publications. */
  readonly waitsFor: readonly string[];
}

/** A certificate to which e-mail is encrypted, as the machine reads it. */
export interface MailCertificate {
  /** Whom it is made out for, and for which addresses. */
  readonly name: string;
  readonly addresses: readonly string[];
  /** From when until when it is valid, RFC 3339. */
  readonly from: string;
  readonly until: string;
  /** Whether the address beside it is among its own. */
  readonly fits: boolean;
  readonly over: boolean;
}

/** What an officer wants to say to everybody in the name of the own State. */
export interface ToPublish {
  readonly kind: PublicationKind;
  /** As typed; a want of form comes back field by field. */
  readonly content: unknown;
  /**
   * Number of our newest publication when the form was opened, 0 where there was none. Where the entry has changed since, nothing is published (`entry-changed-meanwhile`).
   */
  readonly base?: number;
}

export interface Directory {
  entries(): Promise<readonly KnownParticipant[]>;
  /** The last restore of this node, while something is to be taken back and for three days. */
  restored(): Promise<Restored | null>;
  /**
   * The proof that a participant shows different feeds to different readers, as a file that anybody can
   * verify offline. Code: `feed-proof-none`.
   */
  proof(
    session: Session,
    participant: string,
  ): Promise<Result<{ readonly text: string; readonly fileName: string }>>;
  /** How a participant's feed contradicts itself; null where nothing is to be decided. */
  fork(session: Session, participant: string): Promise<FeedFork | null>;
  /** What two officers have decided of a participant's feed, the newest first, and how each found out. */
  feedChoices(session: Session, participant: string): Promise<readonly FeedChoice[]>;
  /**
   * An officer says which side counts; with the second one who says the same it is followed from then
   * on. Codes: `feed-fork-over`, `feed-side-unknown`, `feed-side-missing`, `feed-note-missing`,
   * `feed-choice-own-twice`, `feed-choice-differs`.
   */
  chooseFeed(
    session: Session,
    chosen: { readonly participant: string; readonly hash: string; readonly note: string },
  ): Promise<Result<{ readonly step: 'first-officer' | 'chosen' }>>;
  /** Takes back what one officer has chosen. Code: `feed-fork-over`. */
  stopFeedChoice(session: Session, participant: string): Promise<Result<null>>;
  /** The directory as all feeds here make it, each publication proven. */
  published(session: Session): Promise<PublishedDirectory>;
  /** How many people it takes, and what a certificate in it says of itself. Codes: as of `publish`. */
  check(
    session: Session,
    what: ToPublish,
  ): Promise<
    Result<{ readonly people: 1 | 2; readonly certificate?: MailCertificate }, readonly Fault[]>
  >;
  /**
   * Publishes at once where the policy says that one person is enough; else it is proposed, with the
   * officer's agreement. Codes: of `checkPublication`,
   * `entry-of-other-authority`, `entry-changed-meanwhile`, `feed-not-whole`.
   */
  publish(
    session: Session,
    what: ToPublish,
  ): Promise<
    Result<
      { readonly published: string | null; readonly proposal: string | null },
      readonly Fault[]
    >
  >;
}
