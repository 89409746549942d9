import type { Fault, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** A token lasts so many days at most; whoever asks says how many. */
export const TOKEN_DAYS_MAX = 366;
/** Characters of the name of a case system. */
export const TOKEN_NAME_MAX = 80;
/** Characters of the address at which a system is told of what is new. */
export const TOKEN_HOOK_MAX = 400;

/** What somebody wants for a case system of the own authority. */
export interface WantedToken {
  /** What colleagues call the system; never leaves the node. */
  readonly name: string;
  /** What it may do: of what its role may. */
  readonly may: readonly string[];
  readonly days: number;
  /** Address of the own State at which the system is told that there is something new; '' for none. */
  readonly hook?: string;
}

/**
 * How far a token is: `asked` until two officers have agreed; `agreed` until its secret was taken;
 * `unbacked` while one of the two is not there any more, until a colleague agrees in their place.
 */
export type TokenState = 'asked' | 'agreed' | 'in-use' | 'unbacked' | 'expired' | 'ended';

/** A token as officers see it: never its secret. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly may: readonly string[];
  readonly state: TokenState;
  /** As other States see who said an act: `SYS-1`; null until two have agreed. */
  readonly number: string | null;
  /** Null where the shell of the machine asked. */
  readonly askedBy: Officerly | null;
  readonly askedAt: string;
  readonly agreed: readonly Officerly[];
  readonly expires: string;
  /** When a system last came by it; null while none did. */
  readonly usedAt: string | null;
  /** Where the system is told of what is new, when it last took that, and what is wrong with it. */
  readonly hook: {
    readonly url: string;
    readonly takenAt: string | null;
    readonly trouble: 'hook-not-taken' | 'hook-given-up' | null;
  } | null;
  /** May the officer who looks agree to it, or take its secret? */
  readonly mine: { readonly agree: Result<null>; readonly take: boolean };
}

/** What is shown once. */
export interface TakenSecret {
  readonly secret: string;
  /** There was one before, which has ended with this. */
  readonly replaced: boolean;
  /** `whsec_` and 32 bytes in base64, as Standard Webhooks has it; null where nothing is posted. */
  readonly hookSecret: string | null;
}

/** Who comes by a token, and for what. */
export interface Admission {
  readonly secret: string;
  /** The one use case of the call; null for what needs none: the law. */
  readonly use: string | null;
}

/**
 * Tokens by which a State's own case system asks this node: of one authority, for named use cases,
 * agreed to by two officers. The system is an officer of the role `case-system`: walls, approvals and
 * the audit treat it as the officer who it is, and none of them lets it agree to anything.
 */
export interface Tokens {
  /** Those of the officer's authority, in use and past, the latest first. */
  list(session: Session): Promise<readonly Token[]>;
  /**
   * Asks for one; that is the agreement of the officer who asks. Codes, at their fields: `missing`,
   * `token-name-long`, `not-allowed` (a use case that no system has), `token-days`, `tokens-many`,
   * `hook-form`, `hook-without-news`.
   */
  ask(
    session: Session,
    wanted: WantedToken,
  ): Promise<Result<{ readonly id: string }, readonly Fault[]>>;
  /** Codes: `token-unknown`, `approval-own-twice`. */
  agree(session: Session, id: string): Promise<Result<null>>;
  /**
   * Makes the secret of one that two have agreed to, for one of the two, after a fresh sign-in. One made before ends with it.
   * Codes: `token-unknown`, `token-not-agreed`, `token-sign-in-again`.
   *
   * @returns the secret, which is shown once: 256 bits; and what posts to the system are signed with
   */
  take(session: Session, id: string): Promise<Result<TakenSecret>>;
  /** Ends it at once. Code: `token-unknown`. */
  end(session: Session, id: string): Promise<Result<null>>;
  /**
   * The system behind a secret, as its session for one call; on record each time. Codes:
   * `token-unknown` (no such secret, or it was ended or replaced), `token-expired`, `token-unbacked`,
   * `token-not-for-this`, `token-busy` (too many calls within a minute; says for how many seconds).
   */
  admit(admission: Admission): Promise<Result<Session>>;
  /**
   * Whether a key of a system is its first with this request, or came with the same before. A key that
   * came with another request is `key-reused`.
   *
   * @param request hash of method, address and body
   */
  once(session: Session, key: string, request: string): Promise<Result<null>>;
}
