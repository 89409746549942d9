import type { Result } from '@comity/base';

/** What one sign-in at the provider is held to. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** What the provider vouches for, read by the rules of the settings. */
export interface ProviderSaid {
  /** Number or id of an officer; '' where it said none. */
  readonly officer: string;
  /** Roles that its claims give; null where the settings ask for none. */
  readonly roles: readonly string[] | null;
}

/** The ministry's own sign-in, as a node reaches it. */
export interface SignInProvider {
  /** Where an officer's browser goes. Code: `provider-silent`. */
  begin(checks: ProviderChecks): Promise<Result<string>>;
  /**
   * Takes what came back to its end. Codes: `provider-refused` (nothing of it counts), `provider-silent`.
   *
   * @param query what stands behind the question mark of the address that the browser came back to
   */
  finish(query: string, checks: ProviderChecks): Promise<Result<ProviderSaid>>;
}
