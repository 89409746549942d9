import type { Result } from '@comity/base';

/** What an officer does in the house; decides which releases and acts the policy lets them make. */
export type Role =
  | 'duty-officer'
  | 'prosecutor'
  | 'ministry-lawyer'
  | 'supervisor'
  | 'administrator';

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
  passkeySignInOptions(): Promise<{ readonly challenge: string; readonly options: PasskeyMessage }>;
  signInByPasskey(challenge: string, answer: PasskeyMessage): Promise<Result<Session>>;
  passkeyRegistrationOptions(session: Session): Promise<PasskeyMessage>;
  registerPasskey(session: Session, answer: PasskeyMessage): Promise<Result<null>>;
  /** The session behind a cookie, while it lasts. */
  sessionOf(token: string): Promise<Session | undefined>;
  signOut(session: Session): Promise<void>;
  /** Keeps the language that the officer chose. @param language tag of a catalogue */
  keepLanguage(session: Session, language: string): Promise<void>;
}
