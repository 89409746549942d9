import type { Fault, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Role, Session, SessionLine } from './identity.ts';

/** Characters of an officer's name. */
export const OFFICER_NAME_MAX = 120;
/** Officers on one page of the list. */
export const OFFICERS_ON_PAGE = 50;

/** Somebody to be an officer of this node. */
export interface OfficerWanted {
  readonly authority: string;
  /** As other States see it; never used again for somebody else. */
  readonly number: string;
  readonly name: string;
  readonly role: string;
  /** IANA zone; '' for the one of the authority. */
  readonly zone: string;
}

/** An officer as whoever keeps the node sees one. */
export interface KeptOfficer {
  readonly id: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  readonly zone: string;
  /** RFC 3339, or null. */
  readonly suspended: string | null;
  /** How they may come in. */
  readonly ways: readonly ('password' | 'passkey' | 'provider')[];
  readonly sessions: number;
  /** Last request of an open session; null where there is none. */
  readonly seen: string | null;
  /** Until when a one-time link is good that nobody has used; null without one. */
  readonly linkUntil: string | null;
  /** Ids of the other accounts that are this person's: as two have declared, or the ministry's sign-in says. */
  readonly samePerson: readonly string[];
  /** Ids of other accounts with this name, of which nobody has said whose they are. */
  readonly sameName: readonly string[];
}

/** Sessions that the page of officers shows, the latest sign-in first. */
export const SESSIONS_SHOWN = 100;

/** One place where somebody is signed in, among those of everybody. */
export interface OfficerSession extends SessionLine {
  /** Id of the officer. */
  readonly officer: string;
  readonly number: string;
  readonly name: string;
  readonly authorityName: string;
}

/** Which officers are looked for; '' stands for all. */
export interface OfficerSearch {
  /** In name, number or authority. */
  readonly words: string;
  readonly authority: string;
  readonly role: string;
  readonly standing: string;
  /** From 1. */
  readonly page: number;
}

/** How an officer stands: may come in, is suspended, or has not come in yet. */
export const OFFICER_STANDINGS = ['active', 'suspended', 'no-way-in'] as const;
export type OfficerStanding = (typeof OFFICER_STANDINGS)[number];

/** How somebody stands, in one word. */
export const standingOf = ({
  suspended,
  ways,
}: Pick<KeptOfficer, 'suspended' | 'ways'>): OfficerStanding =>
  suspended !== null ? 'suspended' : ways.length === 0 ? 'no-way-in' : 'active';

/** What may be done about an officer that a second person has to agree to. */
export const OFFICER_CHANGES = [
  'added',
  'role',
  'link',
  'let-in',
  'same-person',
  'other-person',
] as const;
export type OfficerChange = (typeof OFFICER_CHANGES)[number];

/** A change that somebody who keeps the node wants, and that waits for a second person. */
export interface OfficerWish {
  readonly id: string;
  readonly change: OfficerChange;
  /** Whom it is about. */
  readonly officer: string;
  readonly number: string;
  readonly name: string;
  readonly authority: string;
  readonly authorityName: string;
  /** The role that they would have. */
  readonly role: Role;
  /** Whose account is the same person's, where that is wanted; null otherwise. */
  readonly other: string | null;
  readonly askedBy: Officerly;
  readonly askedAt: string;
  /** May the asking officer agree? Code: `officer-wish-not-yours`. */
  readonly mine: Result<null>;
}

/** A link by which an officer comes in once; shown in one answer and nowhere else. */
export interface OfficerLink {
  readonly officer: string;
  /** The whole address at the desk, which nobody else may see. */
  readonly address: string;
  readonly expires: string;
}

/** What came of a change: it is done, with a link where one was made, or it waits for a second person. */
export type OfficerStep =
  | { readonly step: 'done'; readonly link: OfficerLink | null }
  | { readonly step: 'asked' };

/**
 * Who works at this node. Whoever keeps it adds officers and lets nobody see more alone: what gives
 * somebody a role that may do more, or a way in, takes the agreement of an officer who answers for
 * the law, where the policy says so. The link is then shown to who agreed, and never to who asked.
 */
export interface Officers {
  /** A page of them, by authority and number, how many there are, and what waits. */
  list(
    session: Session,
    search: OfficerSearch,
  ): Promise<{
    readonly officers: readonly KeptOfficer[];
    readonly total: number;
    readonly authorities: readonly { readonly id: string; readonly name: string }[];
    readonly wishes: readonly OfficerWish[];
    /** Where anybody is signed in now, {@link SESSIONS_SHOWN} at most. */
    readonly sessions: readonly OfficerSession[];
  }>;
  /** One of them, with the places where they are signed in. Code: `no-such-officer`. */
  view(
    session: Session,
    id: string,
  ): Promise<
    Result<{
      readonly officer: KeptOfficer;
      readonly sessions: readonly SessionLine[];
      readonly wishes: readonly OfficerWish[];
    }>
  >;
  /**
   * Codes, at their fields: `missing`, `officer-there`, `officer-number-form`, `authority-not-here`,
   * `not-allowed` (a role that no person has), `zone-unknown`, `officer-first` (the first officer of
   * a node is one who may agree to the next).
   */
  add(session: Session, wanted: OfficerWanted): Promise<Result<OfficerStep, readonly Fault[]>>;
  /** Codes: `no-such-officer`, `last-administrator`. */
  suspend(session: Session, id: string): Promise<Result<null>>;
  /** Codes: `no-such-officer`, `officer-self`. */
  letIn(session: Session, id: string): Promise<Result<OfficerStep>>;
  /** Codes: `no-such-officer`, `not-allowed`, `officer-self`, `last-administrator`. */
  changeRole(session: Session, id: string, role: string): Promise<Result<OfficerStep>>;
  /** A new way in. Codes: `no-such-officer`, `officer-suspended`. */
  makeLink(session: Session, id: string): Promise<Result<OfficerStep>>;
  /**
   * Asks that two accounts count as one person's where people are counted; '' in the place of the other
   * that this one is nobody else's any more. Codes: `no-such-officer`, `person-already`.
   */
  declarePerson(session: Session, id: string, other: string): Promise<Result<OfficerStep>>;
  /** Ends one session of an officer. Codes: `no-such-officer`, `session-unknown`. */
  endSession(session: Session, id: string, line: string): Promise<Result<null>>;
  /** What waits for a second person: all to whoever keeps the node, to others what they may agree to. */
  wishes(session: Session): Promise<readonly OfficerWish[]>;
  /**
   * Agrees; it is done at once. Codes: `officer-wish-unknown`, `officer-wish-not-yours`, and those of
   * what was asked for.
   */
  agree(session: Session, wish: string): Promise<Result<{ readonly link: OfficerLink | null }>>;
  /** It is not done. Code: `officer-wish-unknown`. */
  stop(session: Session, wish: string): Promise<Result<null>>;
}
