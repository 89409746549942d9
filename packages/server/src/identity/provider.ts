import { createHash, timingSafeEqual } from 'node:crypto';
import {
  canonicalBytes,
  type Fault,
  fromBase64Url,
  no,
  ok,
  parseStrictJson,
  toBase64Url,
} from '@comity/base';
import { CASE_SYSTEM, type Identity } from '@comity/service';
import { DamagedRow, openFromRest, sealForRest } from '../keys/at-rest.ts';
import { endCalendarsOf } from '../rosters/end-calendars.ts';
import type { Store, Tx } from '../store/index.ts';
import { macOf, recordTime } from '../trust/vouched.ts';
import { isGlass } from './break-glass.ts';
import { isFirstUse } from './challenges.ts';
import type { IdentityParts } from './identity-parts.ts';
import { cameRecord, type OfficerRow, readOfficers } from './officers.ts';
import type { ProviderChecks, ProviderSaid } from './provider-door.ts';
import {
  type Comer,
  cameAsAnother,
  ELSEWHERE,
  NOTHING_GIVEN,
  officerByGrants,
  ROLE_NOT_GIVEN,
  subjectMark,
} from './provider-grants.ts';
import type { Sessions } from './sessions.ts';
import { auditSignIn, whoOr } from './sign-in-audit.ts';

type ProviderCalls = Pick<Identity, 'hasProvider' | 'beginAtProvider' | 'signInAtProvider'>;

interface Parts extends IdentityParts {
  readonly store: Store;
  readonly sessions: Sessions;
}

const CAME = `update officers
  set provider_at = $2, provider_subject = $3, provider_mac = $4 where id = $1`;
const MINUTES = 10;
/** What was begun goes along as the state, under our seal; longer ones are nobody's. */
const STATE = /^[A-Za-z0-9_-]{1,2000}$/;
const STATE_AAD = 'provider-sign-in/state';
const NEXT_MAX = 300;

const NOBODY: Fault = { code: 'provider-nobody' };
const NONE: Fault = { code: 'provider-none' };
const STALE: Fault = { code: 'provider-stale' };

interface Begun extends Omit<ProviderChecks, 'state'> {
  /** Hash of the secret of the browser in which it was begun. */
  readonly browser: string;
  readonly next: string;
  /** RFC 3339. */
  readonly expires: string;
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Sign-in at the ministry's own provider: begun in a browser and ended in the same one, once, within ten
 * minutes. Nothing is kept of what was begun, so nobody fills anything by beginning. Claims make officers
 * and give roles only where the operator's settings map them.
 */
export function createProviderSignIn(parts: Parts): ProviderCalls {
  const { store, keyring, world, provider, sessions } = parts;
  const lock = { key: keyring.derived('provider-sign-in'), aad: STATE_AAD };
  const home = keyring.authorities[0] ?? '';

  /** What was begun, if it was begun at this node and is not over. */
  const begunIn = (state: string): Begun | undefined => {
    const sealed = STATE.test(state) ? fromBase64Url(state) : undefined;
    if (sealed === undefined) return undefined;
    try {
      const read = parseStrictJson(openFromRest(lock, sealed), { bytesMax: 2_048, depthMax: 3 });
      const begun = read.ok ? (read.value as unknown as Begun) : undefined;
      return begun !== undefined && begun.expires > world.now() ? begun : undefined;
    } catch (cause) {
      if (cause instanceof DamagedRow) return undefined;
      throw cause;
    }
  };

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
      const begun: Begun = {
        ...{ nonce: secret(), verifier: secret(), next: next.length > NEXT_MAX ? '/' : next },
        browser: toBase64Url(new Uint8Array(hashOf(browser))),
        expires: Temporal.Instant.from(world.now()).add({ minutes: MINUTES }).toString(),
      };
      const bytes = canonicalBytes({ ...begun });
      const state = toBase64Url(new Uint8Array(sealForRest(lock, world.randomBytes(12), bytes)));
      const address = await provider.begin({ ...begun, state });
      return address.ok ? ok({ address: address.value }) : address;
    },

    async signInAtProvider({ browser, query }) {
      if (provider === undefined) return no(NONE);
      const state = new URLSearchParams(query).get('state') ?? '';
      const begun = begunIn(state);
      if (begun === undefined) return no(STALE);
      const mine = Buffer.from(begun.browser, 'base64url');
      const theirs = hashOf(browser);
      if (mine.length !== theirs.length || !timingSafeEqual(mine, theirs)) return no(STALE);
      const said = await provider.finish(query, { ...begun, state });
      if (!said.ok) {
        await store.asGate((tx) => refuse(tx, undefined, said.error.code));
        return said;
      }
      const done = await store.asGate(async (tx) => {
        const used = { expires: begun.expires, now: world.now() };
        if (!(await isFirstUse(tx, hashOf(state).toString('base64url'), used))) return no(STALE);
        const { row, because, changed } = await comer(tx, said.value);
        if (row === undefined || because !== null) {
          await refuse(tx, row, because ?? 'not-entered');
          return no(NOBODY);
        }
        await noteCame(tx, row, said.value.subject);
        return ok({ session: await sessions.open(tx, row, 'provider'), changed });
      });
      if (!done.ok) return done;
      const { session, changed } = done.value;
      if (changed) await endCalendarsOf(parts, session.officer.id);
      return ok({ session, next: begun.next });
    },
  };

  /** Who comes in by what the provider said, or why nobody does. */
  async function comer(tx: Tx, said: ProviderSaid): Promise<Comer> {
    const { officer, roles, grants } = said;
    if (officer === '' || officer.includes('\u0000'))
      return { row: undefined, because: 'not-entered' };
    const found = grants === null ? await entered(tx, officer) : undefined;
    const come = found ?? (await officerByGrants(tx, parts, { ...said, grants: grants ?? [] }));
    const { row, because } = come;
    // The audit names whom the ministry gives nothing any more.
    if (because === NOTHING_GIVEN) return { row: (await entered(tx, officer)).row, because };
    const another =
      grants === null && row !== undefined && because === null
        ? await cameAsAnother(tx, parts, { subject: said.subject, id: row.id })
        : undefined;
    if (another !== undefined) return { row: another, because: ELSEWHERE };
    const isLess = row !== undefined && roles !== null && !roles.includes(row.role);
    return because === null && isLess ? { row, because: ROLE_NOT_GIVEN } : come;
  }

  /** When somebody came in, and as whom there. */
  async function noteCame(tx: Tx, { id }: OfficerRow, subject: string): Promise<void> {
    const came = {
      ...{ id, provider_at: new Date(world.now()) },
      provider_subject: subjectMark(parts, subject),
    };
    const record = cameRecord(came);
    const mac = record === undefined ? null : macOf(keyring, record);
    await tx.query(CAME, [id, recordTime(came.provider_at), came.provider_subject, mac]);
  }

  /** By id; or by number, where only one authority of the node has it. */
  async function entered(tx: Tx, officer: string): Promise<Comer> {
    const sql = 'select * from officers where (id = $1 or number = $1) and role <> $2 limit 2';
    const [row, ...more] = await readOfficers(tx, parts, sql, [officer, CASE_SYSTEM]);
    if (row === undefined || more.length > 0) return { row: undefined, because: 'not-entered' };
    if (isGlass(row)) return { row, because: 'not-entered' };
    return { row, because: row.suspended_at === null ? null : 'suspended' };
  }
}
