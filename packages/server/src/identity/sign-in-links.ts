import { createHash, createHmac } from 'node:crypto';
import { type Fault, no, ok, toBase64Url } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import type { Identity, Session } from '@comity/service';
import { Secret } from 'otpauth';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import { isVouched, macOf, recordBytes, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { GLASS_DAYS, isGlass, noteGlassUse } from './break-glass.ts';
import type { IdentityParts } from './identity-parts.ts';
import {
  changeOfficer,
  loadOfficer,
  type OfficerRow,
  officerOf,
  sealCodeSecret,
} from './officers.ts';
import { stepOfCode } from './one-time-code.ts';
import { hashPassword } from './password.ts';
import type { Sessions } from './sessions.ts';
import { auditSignIn } from './sign-in-audit.ts';
import { userKey } from './user-key.ts';

/** A link is good for so long. */
const LINK_MINUTES = 60;
/** The shared secret of an authenticator: 160 bits (RFC 4226, 4). */
const CODE_BYTES = 20;
export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;
const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,63}$/u;

interface LinkRow {
  readonly hash: Buffer;
  readonly officer_id: string;
  readonly authority: string;
  readonly expires_at: Date;
  readonly mac: Buffer;
}

const GONE: Fault = { code: 'link-gone' };

const linkRecord = (row: Omit<LinkRow, 'mac'>): VouchedRecord => ({
  record: 'sign-in-link',
  hash: recordBytes(row.hash),
  officer: row.officer_id,
  authority: row.authority,
  expiresAt: recordTime(row.expires_at),
});

/** What a link came to. */
export interface MadeLink {
  /** The part of the address that nobody else may see: 256 bits. */
  readonly secret: string;
  /** RFC 3339. */
  readonly expires: string;
}

/**
 * Makes a link by which an officer comes in once, within an hour, to set up their own way in. One
 * made before for the same officer ends. Only a hash of the secret is kept.
 */
export async function makeLink(
  tx: Tx,
  { keyring, world }: { readonly keyring: Keyring; readonly world: World },
  officer: Pick<OfficerRow, 'id' | 'authority' | 'number' | 'role'>,
): Promise<MadeLink> {
  const secret = toBase64Url(world.randomBytes(32));
  // The one in an envelope waits until it is needed.
  const now = world.now();
  const expires = isGlass(officer)
    ? addElapsedDays(now, GLASS_DAYS)
    : Temporal.Instant.from(now).add({ minutes: LINK_MINUTES }).toString();
  const row = {
    hash: hashOf(secret),
    officer_id: officer.id,
    authority: officer.authority,
    expires_at: new Date(expires),
  };
  await tx.query('delete from sign_in_links where officer_id = $1', [officer.id]);
  await tx.query(
    `insert into sign_in_links (hash, officer_id, authority, expires_at, mac)
     values ($1, $2, $3, $4, $5)`,
    [row.hash, officer.id, officer.authority, expires, macOf(keyring, linkRecord(row))],
  );
  return { secret, expires };
}

type LinkCalls = Pick<Identity, 'linkFor' | 'signInByLink' | 'setPasswordByLink'>;

interface Parts extends IdentityParts {
  readonly store: Store;
  readonly sessions: Sessions;
}

/** What a link opens: one look as often as wanted, one sign-in. */
export function createLinks(parts: Parts): LinkCalls {
  const { store, keyring, world } = parts;
  const signIn = keyring.derived('sign-in');
  const codes = keyring.derived('sign-in-link');
  /** The same each time the link is looked at, and known only to who has the link. */
  const codeSecretOf = (secret: string): string => {
    const bytes = createHmac('sha256', codes).update(secret).digest().subarray(0, CODE_BYTES);
    return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
  };

  /** The officer of a link that is still good; `take` uses it up, whoever else comes at once. */
  const officerBehind = async (
    tx: Tx,
    secret: string,
    { take }: { readonly take: boolean },
  ): Promise<OfficerRow | undefined> => {
    if (!/^[A-Za-z0-9_-]{43}$/.test(secret)) return undefined;
    const [row] = await tx.query<LinkRow>(
      take
        ? 'delete from sign_in_links where hash = $1 and expires_at > $2 returning *'
        : 'select * from sign_in_links where hash = $1 and expires_at > $2',
      [hashOf(secret), world.now()],
    );
    if (row === undefined) return undefined;
    if (!isVouched(parts, linkRecord(row), { mac: row.mac, id: row.officer_id })) return undefined;
    const officer = await loadOfficer(tx, parts, row.officer_id);
    return officer?.authority === row.authority ? officer : undefined;
  };

  /** The officer's other sessions end: whoever had the way in before has it no more. */
  const comeIn = async (tx: Tx, officer: OfficerRow): Promise<Session> => {
    await tx.query('delete from sessions where officer_id = $1', [officer.id]);
    if (isGlass(officer)) noteGlassUse(tx, parts, officer);
    return parts.sessions.open(tx, officer, 'link');
  };

  return {
    linkFor: (secret) =>
      store.asGate(async (tx) => {
        const row = await officerBehind(tx, secret, { take: false });
        if (row === undefined) return no(GONE);
        return ok({
          ...{ officer: officerOf(row, keyring), codeSecret: codeSecretOf(secret) },
          isGlass: isGlass(row),
        });
      }),

    signInByLink: (secret) =>
      store.asGate(async (tx) => {
        const row = await officerBehind(tx, secret, { take: true });
        return row === undefined ? no(GONE) : ok(await comeIn(tx, row));
      }),

    async setPasswordByLink({ secret, userName, password, code }) {
      const behind = await store.asGate((tx) => officerBehind(tx, secret, { take: false }));
      // It opens once, and gets no way in of its own.
      if (behind === undefined || isGlass(behind)) return no(GONE);
      const name = userName.normalize('NFKC').trim();
      if (!USER_NAME.test(name)) return no({ code: 'user-name-form', at: 'user-name' });
      if (password.length < PASSWORD_MIN || password.length > PASSWORD_MAX) {
        return no({ code: 'password-form', params: { n: PASSWORD_MIN }, at: 'password' });
      }
      const codeSecret = codeSecretOf(secret);
      const step = stepOfCode(codeSecret, code, world.now());
      if (step === undefined) return no({ code: 'code-not-right', at: 'code' });
      const hash = await hashPassword(password, world.randomBytes(16));
      return store.asGate(async (tx) => {
        const key = userKey(name, signIn);
        const taken = await tx.query('select from officers where user_key = $1 and id <> $2', [
          key,
          behind.id,
        ]);
        if (taken.length > 0) return no({ code: 'user-name-taken', at: 'user-name' });
        const row = await officerBehind(tx, secret, { take: true });
        if (row === undefined) return no(GONE);
        const sealed = sealCodeSecret(keyring, row, codeSecret);
        const changed = { ...row, user_key: key, password_hash: hash, totp_sealed: sealed };
        await changeOfficer(tx, keyring, changed);
        await tx.query('update officers set totp_step = $2 where id = $1', [row.id, step]);
        const session = await comeIn(tx, changed);
        await auditSignIn(tx, parts, { who: row, kind: 'password-set' });
        return ok(session);
      });
    },
  };
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
