import { createHash, createHmac } from 'node:crypto';
import { no, ok, type Problem, type Result, toBase64Url } from '@comity/base';
import type { Identity, Officer, Session } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { createHashQueue } from './hash-queue.ts';
import { loadOfficer, type OfficerRow, officerOf } from './officers.ts';
import { stepOfCode } from './one-time-code.ts';
import { createPasskeys } from './passkeys.ts';
import { isPassword } from './password.ts';
import { createSignInTries } from './sign-in-tries.ts';

const SESSION_HOURS = 10;

const FAILED: Problem = {
  code: 'sign-in-failed',
  text: 'These do not belong together: user name, password and code.',
  next: 'Check all three. A code works once and for half a minute.',
};

const BUSY: Problem = {
  code: 'sign-in-busy',
  text: 'Too many people are signing in at this moment.',
  next: 'Try again in a few seconds, or sign in with a passkey.',
};

/** What identity is made of. */
export interface IdentityParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  readonly training: boolean;
  /** Where pages live: passkeys are bound to it. */
  readonly origin: string;
}

/** Sign-in by password with a one-time code, by passkey, and by one click in training. */
export function createIdentity(parts: IdentityParts): Identity {
  const { store, keyring, world } = parts;
  const secret = keyring.derived('sign-in');
  const tries = createSignInTries(secret);
  const hashes = createHashQueue();

  const open = async (tx: Tx, row: OfficerRow): Promise<Session> => {
    const token = toBase64Url(world.randomBytes(32));
    const expires = Temporal.Instant.from(world.now()).add({ hours: SESSION_HOURS }).toString();
    await tx.query('delete from sessions where expires_at <= $1', [world.now()]);
    await tx.query(
      'insert into sessions (token_hash, officer_id, authority, expires_at) values ($1, $2, $3, $4)',
      [hashOf(token), row.id, row.authority, expires],
    );
    return sessionFor(token, officerOf(row, keyring), expires, secret);
  };

  return {
    async trainingOfficers() {
      if (!parts.training) return [];
      const rows = await store.asGate((tx) => tx.query<OfficerRow>(ALL_OFFICERS));
      return rows.map((row) => officerOf(row, keyring));
    },

    async signInForTraining(officerId) {
      if (!parts.training) return no(FAILED);
      return store.asGate(async (tx) => {
        const row = await loadOfficer(tx, officerId);
        return row === undefined ? no(FAILED) : ok(await open(tx, row));
      });
    },

    async signInByPassword({ userName, password, code, source }) {
      const attempt = { source, userName, at: world.now() };
      const key = userKey(userName, secret);
      const { row, until } = await store.asGate(async (tx) => {
        // Taken before anything is compared: however many come at once, so many are let through.
        const until = await tries.reserve(tx, attempt);
        const rows = await tx.query<OfficerRow>('select * from officers where user_key = $1', [
          key,
        ]);
        return { row: rows[0], until };
      });
      if (until !== undefined) return no(lockedUntil(until));
      // A wrong name costs the same time as a wrong password.
      const right = await isPassword(hashes, { source, password }, row?.password_hash);
      return store.asGate(async (tx) => {
        if (right === 'busy') {
          await tries.giveBack(tx, attempt);
          return no(BUSY);
        }
        if (row === undefined) return no(FAILED);
        const step = right ? stepIn(row, code) : undefined;
        if (step === undefined || !(await useStep(tx, row.id, step))) return no(FAILED);
        await tries.succeeded(tx, attempt);
        return ok(await open(tx, row));
      });
    },

    async sessionOf(token) {
      return store.asGate(async (tx) => {
        const [row] = await tx.query<OfficerRow & { expires_at: Date }>(SESSION, [
          hashOf(token),
          world.now(),
        ]);
        if (row === undefined) return undefined;
        return sessionFor(token, officerOf(row, keyring), row.expires_at.toISOString(), secret);
      });
    },

    async signOut(session) {
      await store.asGate((tx) =>
        tx.query('delete from sessions where token_hash = $1', [hashOf(session.token)]),
      );
    },

    async keepLanguage(session, language) {
      await store.asGate((tx) =>
        tx.query('update officers set language = $2 where id = $1', [session.officer.id, language]),
      );
    },

    ...createPasskeys({ ...parts, open }),
  };

  function stepIn(row: OfficerRow, code: string): number | undefined {
    if (row.totp_sealed === null) return undefined;
    const base32 = new TextDecoder().decode(
      keyring.openAtRest(row.authority, row.totp_sealed, `officers/totp/${row.id}`),
    );
    return stepOfCode(base32, code, world.now());
  }
}

const ALL_OFFICERS = 'select * from officers order by authority, role, number';
const SESSION = `select o.*, s.expires_at from sessions s join officers o on o.id = s.officer_id
  where s.token_hash = $1 and s.expires_at > $2`;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Keyed hash under which an officer is found: user names are not in clear in the database. */
export const userKey = (userName: string, secret: Uint8Array): Buffer =>
  createHmac('sha256', secret)
    .update(`user:${userName.normalize('NFKC').toLowerCase()}`)
    .digest();

function sessionFor(token: string, officer: Officer, expires: string, secret: Uint8Array): Session {
  const formToken = createHmac('sha256', secret).update(`form:${token}`).digest('base64url');
  return { token, formToken, officer, expires };
}

const lockedUntil = (until: string): Problem => ({
  code: 'sign-in-locked',
  text: `Too many attempts failed from here. It opens again at ${until.slice(11, 16)} UTC.`,
  next: 'Wait, sign in with a passkey, or ask your administrator.',
});

/** Marks the code's time step as used; false when it, or a later one, was used before. */
async function useStep(tx: Tx, officerId: string, step: number): Promise<boolean> {
  const used = await tx.query(
    `update officers set totp_step = $2
     where id = $1 and totp_step < $2 returning id`,
    [officerId, step],
  );
  return used.length === 1;
}

/** Result kind of this module, for callers that name it. */
export type SignIn = Result<Session>;
