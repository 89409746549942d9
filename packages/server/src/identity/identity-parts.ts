import type { SignInProvider } from './provider-door.ts';
import type { SessionParts } from './sessions.ts';

/** What identity is made of. */
export interface IdentityParts extends SessionParts {
  readonly training: boolean;
  /** Where pages live: passkeys are bound to it. */
  readonly origin: string;
  /** The ministry's own sign-in, where there is one. */
  readonly provider?: SignInProvider | undefined;
}
