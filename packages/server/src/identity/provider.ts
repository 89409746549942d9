import { createHash, timingSafeEqual } from 'node:crypto';
import { canonicalBytes, type Fault, no, ok, parseStrictJson, toBase64Url } from '@comity/base';
import { CASE_SYSTEM, type Identity } from '@comity/service';
import { DamagedRow, openFromRest, sealForRest } from '../keys/at-rest.ts';
import type { Store, Tx } from '../store/index.ts';
import { isGlass } from './break-glass.ts';
import type { IdentityParts } from './identity-parts.ts';
import { type OfficerRow, readOfficers } from './officers.ts';
import type { ProviderChecks } from './provider-door.ts';
import type { Sessions } from './sessions.ts';
import { auditSignIn, whoOr } from './sign-in-audit.ts';

type ProviderCalls = Pick<Identity, 'hasProvider' | 'beginAtProvider' | 'signInAtProvider'>;

interface Parts extends IdentityParts {
  readonly store: Store;
  readonly sessions: Sessions;
}

const MINUTES = 10;
/** Begun and not come back, on the whole node: whoever begins more waits for the oldest to end. */
const OPEN_MAX = 5_000;
const STATE = /^[A-Za-z0-9_-]{43}$/;

const NOBODY: Fault = { code: 'provider-nobody' };
const NONE: Fault = { code: 'provider-none' };
const STALE: Fault = { code: 'provider-stale' };

const END = 'delete from provider_sign_ins where expires_at <= $1';
const KEEP = `insert into provider_sign_ins (hash, sealed, expires_at)
  select $1, $2, $3 where (select count(*) from provider_sign_ins) < ${OPEN_MAX} returning 1`;
const TAKE = 'delete from provider_sign_ins where hash = $1 returning sealed, expires_at';

interface Begun extends ProviderChecks {
  /** Hash of the secret of the browser in which it was begun. */
  readonly browser: string;
  readonly next: string;
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Sign-in at the ministry's own provider: begun in a browser and ended in the same one, once, within ten
 * minutes. It makes no officer and gives no role: whom the provider names must have been entered here.
 */
export function createProviderSignIn(parts: Parts): ProviderCalls {
  const { store, keyring, world, provider, sessions } = parts;
  const lock = (state: string) => ({
    key: keyring.derived('provider-sign-in'),
    aad: `provider_sign_ins/sealed/${hashOf(state).toString('base64url')}`,
  });
  const home = keyring.authorities[0] ?? '';

  /** What was begun, taken away: nobody comes back a second time. */
  const take = (state: string): Promise<Begun | undefined> =>
    store.asGate(async (tx) => {
      const [row] = await tx.query<{ sealed: Buffer; expires_at: Date }>(TAKE, [hashOf(state)]);
      if (row === undefined || row.expires_at.toISOString() <= world.now()) return undefined;
      try {
        const bytes = openFromRest(lock(state), row.sealed);
        const read = parseStrictJson(bytes, { bytesMax: 8_192, depthMax: 3 });
        return read.ok ? (read.value as unknown as Begun) : undefined;
      } catch (cause) {
        if (cause instanceof DamagedRow) return undefined;
        throw cause;
      }
    });

  const refuse = (tx: Tx, row: OfficerRow | undefined, because: string) =>
    auditSignIn(tx, parts, {
      ...{ who: whoOr(row, home), kind: 'sign-in-failed' },
      detail: { way: 'provider', because },
    });

  return {
    hasProvider: provider !== undefined,

    async beginAtProvider({ browser, next }) {
      if (provider === undefined) return no(NONE);
      const secret = (): string => toBase64Url(world.randomBytes(32));
      const checks = { state: secret(), nonce: secret(), verifier: secret() };
      const address = await provider.begin(checks);
      if (!address.ok) return address;
      const begun: Begun = {
        ...checks,
        browser: toBase64Url(new Uint8Array(hashOf(browser))),
        next,
      };
      const sealed = sealForRest(
        lock(checks.state),
        world.randomBytes(12),
        canonicalBytes({ ...begun }),
      );
      const expires = Temporal.Instant.from(world.now()).add({ minutes: MINUTES }).toString();
      const kept = await store.asGate(async (tx) => {
        await tx.query(END, [world.now()]);
        return tx.query(KEEP, [hashOf(checks.state), sealed, expires]);
      });
      return kept.length === 0 ? no({ code: 'sign-in-busy' }) : ok({ address: address.value });
    },

    async signInAtProvider({ browser, query }) {
      if (provider === undefined) return no(NONE);
      const state = new URLSearchParams(query).get('state') ?? '';
      const begun = STATE.test(state) ? await take(state) : undefined;
      if (begun === undefined) return no(STALE);
      const mine = Buffer.from(begun.browser, 'base64url');
      const theirs = hashOf(browser);
      if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) return no(STALE);
      const said = await provider.finish(query, begun);
      if (!said.ok) {
        await store.asGate((tx) => refuse(tx, undefined, said.error.code));
        return said;
      }
      const { officer, roles } = said.value;
      return store.asGate(async (tx) => {
        const found = officer === '' || officer.includes('\u0000') ? [] : await named(tx, officer);
        const [row] = found;
        const because =
          row === undefined || found.length > 1 || isGlass(row)
            ? 'not-entered'
            : row.suspended_at !== null
              ? 'suspended'
              : roles !== null && !roles.includes(row.role)
                ? 'role-not-given'
                : null;
        if (row === undefined || because !== null) {
          await refuse(tx, found.length === 1 ? row : undefined, because ?? 'not-entered');
          return no(NOBODY);
        }
        return ok({ session: await sessions.open(tx, row, 'provider'), next: begun.next });
      });
    },
  };

  /** By id; or by number, where only one authority of the node has it. */
  async function named(tx: Tx, officer: string): Promise<readonly OfficerRow[]> {
    const sql = 'select * from officers where (id = $1 or number = $1) and role <> $2 limit 2';
    return readOfficers(tx, parts, sql, [officer, CASE_SYSTEM]);
  }
}
