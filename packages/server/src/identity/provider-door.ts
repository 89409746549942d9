import type { Result } from '@comity/base';
import type { Role } from '@comity/service';

/** What one sign-in at the provider is held to. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE (RFC 7636). */
  readonly verifier: string;
}

/** What whoever has a claim of this value is at this node, by the operator's mapping. */
export interface GrantedRole {
  readonly role: Role;
  readonly authority: string;
  readonly claim: string;
  readonly value: string;
}

/** What the provider vouches for, read by the rules of the settings. */
export interface ProviderSaid {
  /** Number or id of an officer; '' where it said none. */
  readonly officer: string;
  /** Issuer and subject: who it is there, whatever its claims say of them. */
  readonly subject: string;
  /** Roles whose needed claim is there; null where the settings need none. */
  readonly roles: readonly string[] | null;
  /** What the claims give, in the order of the settings; null where no claim gives anything. */
  readonly grants: readonly GrantedRole[] | null;
  /** What the person is called there; '' where it said nothing fit to show. Only for somebody new. */
  readonly name: string;
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
