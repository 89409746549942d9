import type { Result } from '@comity/base';

/**
 * What an officer does in the house; decides which releases and acts the policy lets them make. A case
 * system of the State is one that signs in by a token and is nobody.
 */
export const ROLES = [
  'duty-officer',
  'prosecutor',
  'ministry-lawyer',
  'supervisor',
  'administrator',
  'case-system',
] as const;
export type Role = (typeof ROLES)[number];

/** One person at one authority. The name never leaves the node; the number does. */
export interface Officer {
  readonly id: string;
  /** Officer number, as other States see it: `0117`. */
  readonly number: string;
  /** Name for colleagues of the same node. */
  readonly name: string;
  readonly role: Role;
  /** Id of the authority: `JPN.npa-247`. */
  readonly authority: string;
  readonly authorityName: string;
  /** IANA zone of the office: `Asia/Tokyo`. */
  readonly zone: string;
  /** Language of the pages that the officer chose, BCP 47; left out while they chose none. */
  readonly language?: string | undefined;
}

/** A signed-in officer. */
export interface Session {
  /** Secret of the cookie; never shown, never logged. */
  readonly token: string;
  /** Secret that every form carries back. */
  readonly formToken: string;
  readonly officer: Officer;
  readonly expires: string;
  /** Of a token: the use cases that it names; left out for a person, who has all of their role. */
  readonly only?: readonly string[];
}

/** One place where an officer is signed in. */
export interface SessionLine {
  readonly id: string;
  readonly way: 'password' | 'passkey' | 'training' | 'link' | 'provider';
  readonly startedAt: string;
  /** Last request, to the minute. */
  readonly seenAt: string;
  /** The session that asks. */
  readonly here: boolean;
}

/** What a one-time sign-in link is for. */
export interface LinkFacts {
  readonly officer: Officer;
  /** For the officer's authenticator, base32; the same each time the link is looked at. */
  readonly codeSecret: string;
  /** It is the account in the envelope: it comes in once, and sets nothing up. */
  readonly isGlass: boolean;
}

/** A use of the account in the envelope. */
export interface GlassUse {
  /** RFC 3339. */
  readonly at: string;
}

/** What a browser's passkey call is given and gives back; opaque to the desk. */
export type PasskeyMessage = Readonly<Record<string, unknown>>;

/** Who is at the desk. Failures never tell whether the user name or the secret was wrong. */
export interface Identity {
  /** The officers one may be with one click; empty outside training mode. */
  trainingOfficers(): Promise<readonly Officer[]>;
  signInForTraining(officerId: string): Promise<Result<Session>>;
  /**
   * Codes: `sign-in-failed`, `sign-in-locked` (too many attempts from this source; says until when),
   * `sign-in-busy`.
   */
  signInByPassword(input: {
    readonly userName: string;
    readonly password: string;
    readonly code: string;
    /** The address that the desk sees: attempts are counted by it. */
    readonly source: string;
  }): Promise<Result<Session>>;
  /** Whether officers may come in by the ministry's own sign-in (OpenID Connect). */
  readonly hasProvider: boolean;
  /**
   * Begins a sign-in there. Codes: `provider-none`, `provider-silent`.
   *
   * @param input secret of the browser, and the path of the desk to go on to
   * @returns the address at the provider to which the browser goes
   */
  beginAtProvider(input: {
    readonly browser: string;
    readonly next: string;
  }): Promise<Result<{ readonly address: string }>>;
  /**
   * Ends it, once, in the same browser. Codes: `provider-none`, `provider-stale`, `provider-refused`,
   * `provider-silent`, `provider-nobody` (nobody who may come in is whom the provider names).
   *
   * @param input what stood behind the question mark when the browser came back
   */
  signInAtProvider(input: {
    readonly browser: string;
    readonly query: string;
  }): Promise<Result<{ readonly session: Session; readonly next: string }>>;
  /** Whom a one-time link is for; looking does not use it up. Code: `link-gone`. */
  linkFor(secret: string): Promise<Result<LinkFacts>>;
  /** Comes in by a link, once, to add a passkey. Code: `link-gone`. */
  signInByLink(secret: string): Promise<Result<Session>>;
  /**
   * Sets user name, password and authenticator by a link, and comes in; the link is used up then.
   * Codes: `link-gone`, and at their fields `user-name-form`, `user-name-taken`, `password-form`,
   * `code-not-right`.
   */
  setPasswordByLink(input: {
    readonly secret: string;
    readonly userName: string;
    readonly password: string;
    /** Of the authenticator that was given {@link LinkFacts.codeSecret}. */
    readonly code: string;
  }): Promise<Result<Session>>;
  passkeySignInOptions(): Promise<{ readonly challenge: string; readonly options: PasskeyMessage }>;
  signInByPasskey(challenge: string, answer: PasskeyMessage): Promise<Result<Session>>;
  /** Code: `sign-in-again` (the sign-in is not of the last minutes). */
  passkeyRegistrationOptions(session: Session): Promise<Result<PasskeyMessage>>;
  /** Codes: `sign-in-again`, `passkey-refused`. */
  registerPasskey(session: Session, answer: PasskeyMessage): Promise<Result<null>>;
  /** The last use of the account in the envelope, for a week: every page says so. */
  glassUsed(): Promise<GlassUse | null>;
  /** The session behind a cookie, while it lasts; asking keeps it from ending idle. */
  sessionOf(token: string): Promise<Session | undefined>;
  /** Whether a session still lasts, without prolonging it: for what stays open by itself. */
  isLive(session: Session): Promise<boolean>;
  /** Whether the officer signed in within the last minutes. */
  isFresh(session: Session): Promise<boolean>;
  signOut(session: Session): Promise<void>;
  /** Keeps the language that the officer chose. @param language tag of a catalogue */
  keepLanguage(session: Session, language: string): Promise<void>;
  /** The officer's own sessions, the latest sign-in first. */
  sessions(session: Session): Promise<readonly SessionLine[]>;
  /** Ends one of the officer's own sessions. Code: `session-unknown`. */
  endSession(session: Session, id: string): Promise<Result<null>>;
}
