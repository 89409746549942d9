import { readFileSync } from 'node:fs';
import { type Fault, no, ok, type Result } from '@comity/base';
import type { GrantedRole, ProviderSaid, SignInProvider, World } from '@comity/server';
import { OFFICER_NAME_MAX } from '@comity/service';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { ProviderSettings } from './provider-settings.ts';

/** Where the browser comes back to; given to the provider when the node is registered there. */
export const BACK_PATH = '/sign-in/provider/back';

const ANSWER_SECONDS = 10;
/** What the provider says of itself is read again after so long: its keys change. */
const KNOWN_MS = 60 * 60_000;
/** A sign-in there must be as fresh as one here for what changes the way in. */
const MAX_AGE_SECONDS = 300;

const REFUSED: Fault = { code: 'provider-refused' };
const SILENT: Fault = { code: 'provider-silent' };

/** How the provider is reached. */
export interface ReachedFrom {
  /** Of the desk: scheme, host, port. */
  readonly origin: string;
  readonly world: Pick<World, 'log' | 'now'>;
  readonly read?: (file: string) => string;
}

/**
 * Reads what the provider says of itself, and holds it to the issuer that was set.
 *
 * @throws what the network or the library says
 */
export async function readIssuer(
  { issuer, client, secretFile }: ProviderSettings,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Promise<Configuration> {
  const config = await discovery(new URL(issuer), client, read(secretFile).trim(), undefined, {
    timeout: ANSWER_SECONDS,
    execute: [
      // The signature counts, and not the line that it came by alone.
      enableNonRepudiationChecks,
      ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
    ],
  });
  return config;
}

/**
 * The ministry's own sign-in by OpenID Connect: code flow with PKCE, state and nonce, the signature of the
 * token checked by the issuer's keys, and a sign-in there of the last five minutes.
 */
export function openIdProvider(
  settings: ProviderSettings,
  { origin, world, read }: ReachedFrom,
): SignInProvider {
  const redirect = `${origin}${BACK_PATH}`;
  // Somebody whom a claim may enter here has a name.
  const scope = settings.gives.length === 0 ? 'openid' : 'openid profile';
  let known: { readonly config: Promise<Configuration>; readonly at: number } | undefined;
  const configuration = (): Promise<Configuration> => {
    const now = Date.parse(world.now());
    if (known === undefined || Math.abs(now - known.at) > KNOWN_MS) {
      const config = readIssuer(settings, read);
      known = { config, at: now };
      // Asked again by whoever comes next.
      config.catch(() => {
        known = undefined;
      });
    }
    return known.config;
  };
  /** What the other end says stays out of the log: a code and no text. */
  const note = (what: string, cause: unknown): void => {
    const { code, name } = cause as Readonly<Record<string, unknown>>;
    world.log({ level: 'warn', what, because: String(code ?? name ?? 'failed') });
  };
  const reached = async (): Promise<Result<Configuration>> => {
    try {
      return ok(await configuration());
    } catch (cause) {
      note('provider-not-reached', cause);
      return no(SILENT);
    }
  };

  return {
    async begin({ state, nonce, verifier }) {
      const config = await reached();
      if (!config.ok) return config;
      const address = buildAuthorizationUrl(config.value, {
        ...{ redirect_uri: redirect, scope, response_mode: 'query', state, nonce },
        ...{ code_challenge: await calculatePKCECodeChallenge(verifier) },
        ...{ code_challenge_method: 'S256', max_age: String(MAX_AGE_SECONDS) },
      });
      return ok(address.href);
    },
    async finish(query, { state, nonce, verifier }) {
      const config = await reached();
      if (!config.ok) return config;
      try {
        const tokens = await authorizationCodeGrant(config.value, new URL(`${redirect}?${query}`), {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          ...{ idTokenExpected: true, maxAge: MAX_AGE_SECONDS },
        });
        return ok(saidBy(settings, tokens.claims() ?? {}));
      } catch (cause) {
        note('provider-answer-refused', cause);
        return no(REFUSED);
      }
    },
  };
}

const isName = (text: string): boolean => text.length <= OFFICER_NAME_MAX && !/\p{Cc}/u.test(text);

/** What claims say of an officer, by the rules of the settings. */
function saidBy(
  { officerClaim, roles, gives }: ProviderSettings,
  claims: Readonly<Record<string, unknown>>,
): ProviderSaid {
  const { [officerClaim]: officer, name, iss, sub } = claims;
  const has = ({ claim, value }: Pick<GrantedRole, 'claim' | 'value'>): boolean =>
    [claims[claim]].flat().includes(value);
  return {
    officer: typeof officer === 'string' && officer.length <= 120 ? officer : '',
    subject: JSON.stringify([iss, sub]),
    roles: roles.length === 0 ? null : roles.filter(has).map(({ role }) => role),
    grants: gives.length === 0 ? null : gives.filter(has),
    name: typeof name === 'string' && isName(name) ? name.trim() : '',
  };
}
