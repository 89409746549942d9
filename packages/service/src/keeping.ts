import type { NamedState } from '@comity/base';
import type { Suspended } from './admissions.ts';
import type { CountedLine, Finding } from './findings.ts';
import type { Role, Session } from './identity.ts';
import type { LineTrouble } from './line-trouble.ts';
import type { ToldRelay } from './relay-told.ts';

/** Lines of the audit on one page. */
export const AUDIT_ON_PAGE = 50;

/** A finding, and since when it is so where that is known. */
export interface StandingFinding extends Finding {
  readonly since: string | null;
}

/** How the line to another State's node stands, and what waits for it: counts and ages only. */
export interface PeerStanding {
  readonly participant: string;
  readonly name: NamedState;
  readonly state: 'up' | 'down' | 'unknown';
  readonly heard: string | null;
  /** Since when nothing is taken; null while the line works. */
  readonly failingSince: string | null;
  /** Why; null while the line works. */
  readonly trouble: LineTrouble | null;
  /** Two officers of this node have suspended it: nothing is sent, and nothing is asked. */
  readonly suspended: Suspended | null;
  readonly lanes: readonly {
    readonly lane: 'normal' | 'emergency';
    readonly waiting: number;
    readonly oldest: string | null;
  }[];
}

/** Damaged rows of one sort, by who may have a copy. */
export interface DamagedCount {
  readonly part: 'act' | 'body' | 'receipt' | 'key-statement';
  readonly peer: string | null;
  readonly rows: number;
  readonly since: string;
  /** Why they could not be mended yet, as a code; null while nobody has answered. */
  readonly answer: string | null;
}

/** An authority of this node, with what there is to say of it. */
export interface AuthorityStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly zone: string;
  readonly officers: number;
  /** Of them, who is suspended. */
  readonly suspended: number;
  /** Since when its signing key counts; and where one was revoked, since when it was not its own. */
  readonly keyFrom: string | null;
  readonly revoked: string | null;
}

/** Kinds of lines of an audit that say nothing of a case: what whoever keeps the node may see. */
export const AUDIT_OF_THE_NODE = [
  'signed-in',
  'signed-out',
  'sign-in-failed',
  'sign-in-locked',
  'session-ended',
  'password-set',
  'passkey-added',
  'sign-in-link-made',
  'first-administrator',
  'officer-added',
  'officer-suspended',
  'officer-let-in-again',
  'officer-role-changed',
  'officer-same-person',
  'officer-other-person',
  'officer-wish-made',
  'officer-wish-stopped',
  'token-asked',
  'token-agreed',
  'token-taken',
  'token-ended',
  'admission-proposed',
  'admission-compared',
  'admission-differs',
  'admission-stopped',
  'participant-admitted',
  'standing-asked',
  'standing-agreed',
  'standing-stopped',
  'participant-suspended',
  'participant-let-in',
  'feed-choice-asked',
  'feed-choice-stopped',
  'feed-chosen',
  'key-change-agreed',
  'key-change-stopped',
  'keys-rotated',
  'keys-revoked',
  'backup-begun',
] as const;
export type AuditOfTheNode = (typeof AUDIT_OF_THE_NODE)[number];

/** What is looked for in an audit; '' stands for all. */
export interface AuditSearch {
  /** Of which authority; '' for the asker's own. */
  readonly authority: string;
  /** Number of the officer. */
  readonly officer: string;
  readonly kind: string;
  /** Days of the asker's zone, `2026-11-30`, both within. */
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly page: number;
}

/** Who changed an officer where the claims of the ministry's sign-in did: no officer's number is so. */
export const BY_PROVIDER = '@provider';

/** A line of an audit, without a case. */
export interface AuditLine {
  readonly at: string;
  /** Number of the officer, {@link BY_PROVIDER}, or null for the node itself and its shell. */
  readonly officer: string | null;
  readonly kind: AuditOfTheNode;
  /** Whom or what it is about: an officer's name, a State's code; '' where there is nothing to say. */
  readonly about: string;
  /** The role that an officer has since then; null where it is about none. */
  readonly role: Role | null;
}

/** A backup that lies in the folder of the node. */
export interface KeptBackup {
  readonly file: string;
  /** When it was begun, RFC 3339. */
  readonly at: string;
  readonly bytes: number;
  /** When it was read to its end after it was made; null where nothing is known of it. */
  readonly read: string | null;
}

/** What a State could give back of the time since a backup: counts, and no case. */
export interface PeerHolding {
  readonly participant: string;
  readonly name: PeerStanding['name'];
  /** Our acts that it has receipted since. */
  readonly ours: number;
  /** Its acts to us since. */
  readonly theirs: number;
  /** Our acts that it has not: they would be lost. */
  readonly waiting: number;
}

/** The last backup, and what whoever keeps the node does about the next. */
export interface BackupStanding {
  readonly last: { readonly at: string; readonly file: string } | null;
  readonly finding: StandingFinding | null;
  /** Those that lie where the node writes its own, the newest first. */
  readonly kept: readonly KeptBackup[];
  /** What of the time since the last one the other States hold; null where none is known. */
  readonly fromPeers: readonly PeerHolding[] | null;
  /** How the node saves itself: the folder, the hours of its zone, how many are kept; null: it does not. */
  readonly saving: {
    readonly to: string;
    readonly at: readonly string[];
    readonly keep: number;
    /** When the next is made. */
    readonly next: string;
    /** Since when one is being made that somebody asked for; null while none is. */
    readonly running: string | null;
  } | null;
}

/** What whoever keeps a node sees of it, and what its officers are told: no case, no id of one. */
export interface Keeping {
  /** The look of `comity doctor`, of the last half minute. */
  health(session: Session): Promise<{
    readonly at: string;
    readonly findings: readonly StandingFinding[];
    readonly peers: readonly PeerStanding[];
  }>;
  /** For every officer: what they can count on now. */
  status(
    session: Session,
  ): Promise<{ readonly at: string; readonly lines: readonly CountedLine[] }>;
  backups(session: Session): Promise<BackupStanding>;
  /** Begins a backup, on record; what comes of it the next look says. False where nothing says where to. */
  backUp(session: Session): Promise<boolean>;
  /** What waits, what the node does by itself, and what is damaged. */
  queues(session: Session): Promise<{
    readonly peers: readonly PeerStanding[];
    readonly timers: readonly { readonly timer: string; readonly ran: string | null }[];
    readonly damaged: readonly DamagedCount[];
    readonly relay: ToldRelay;
  }>;
  authorities(session: Session): Promise<readonly AuthorityStanding[]>;
  /** Newest first. */
  audit(
    session: Session,
    search: AuditSearch,
  ): Promise<{
    readonly lines: readonly AuditLine[];
    readonly more: boolean;
  }>;
}
