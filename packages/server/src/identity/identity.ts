import { type Fault, no, ok } from '@comity/base';
import { CASE_SYSTEM, type Identity } from '@comity/service';
import type { Tx } from '../store/index.ts';
import { isGlass, lastGlassUse } from './break-glass.ts';
import { createHashQueue } from './hash-queue.ts';
import type { IdentityParts } from './identity-parts.ts';
import { loadOfficer, type OfficerRow, officerOf, readOfficers } from './officers.ts';
import { stepOfCode } from './one-time-code.ts';
import { createPasskeys } from './passkeys.ts';
import { isPassword } from './password.ts';
import { createProviderSignIn } from './provider.ts';
import { createSessions } from './sessions.ts';
import { auditLock, auditSignIn, whoOr } from './sign-in-audit.ts';
import { createLinks } from './sign-in-links.ts';
import { createSignInTries } from './sign-in-tries.ts';
import { userKey } from './user-key.ts';

const FAILED: Fault = { code: 'sign-in-failed' };

const BUSY: Fault = { code: 'sign-in-busy' };

/** Sign-in by password with a one-time code, by passkey, and by one click in training. */
export function createIdentity(parts: IdentityParts): Identity {
  const { store, keyring, world } = parts;
  const secret = keyring.derived('sign-in');
  const tries = createSignInTries(secret);
  const hashes = createHashQueue();

  const sessions = createSessions(parts);
  // What concerns a name that nobody has stands in the audit of the first authority.
  const home = keyring.authorities[0] ?? '';
  const { open } = sessions;

  return {
    async trainingOfficers() {
      if (!parts.training) return [];
      const rows = await store.asGate((tx) => readOfficers(tx, parts, ALL_OFFICERS));
      return rows
        .filter((row) => row.suspended_at === null && row.role !== CASE_SYSTEM && !isGlass(row))
        .map((row) => officerOf(row, keyring));
    },

    async signInForTraining(officerId) {
      if (!parts.training) return no(FAILED);
      return store.asGate(async (tx) => {
        const row = await loadOfficer(tx, parts, officerId);
        const isNobody = row === undefined || row.role === CASE_SYSTEM || isGlass(row);
        return isNobody ? no(FAILED) : ok(await open(tx, row, 'training'));
      });
    },

    async signInByPassword({ userName, password, code, source }) {
      const attempt = { source, userName, at: world.now() };
      const key = userKey(userName, secret);
      const { row, until } = await store.asGate(async (tx) => {
        // Taken before anything is compared: however many come at once, so many are let through.
        const until = await tries.reserve(tx, attempt);
        const sql = 'select * from officers where user_key = $1';
        const rows = await readOfficers(tx, parts, sql, [key]);
        const row = rows.find(({ suspended_at }) => suspended_at === null);
        if (until !== undefined) await auditLock(tx, parts, whoOr(row, home));
        return { row, until };
      });
      if (until !== undefined) return no(lockedUntil(until));
      // A wrong name costs the same time as a wrong password.
      const right = await isPassword(hashes, { source, password }, row?.password_hash);
      return store.asGate(async (tx) => {
        if (right === 'busy') {
          await tries.giveBack(tx, attempt);
          return no(BUSY);
        }
        const step = right && row !== undefined ? stepIn(row, code) : undefined;
        if (row === undefined || step === undefined || !(await useStep(tx, row.id, step))) {
          await auditSignIn(tx, parts, { who: whoOr(row, home), kind: 'sign-in-failed' });
          return no(FAILED);
        }
        await tries.succeeded(tx, attempt);
        return ok(await open(tx, row, 'password'));
      });
    },

    glassUsed: () => lastGlassUse(parts),
    sessionOf: sessions.sessionOf,
    isLive: sessions.isLive,
    isFresh: sessions.isFresh,
    signOut: sessions.signOut,
    sessions: sessions.sessions,
    endSession: sessions.endSession,

    async keepLanguage(session, language) {
      await store.asGate((tx) =>
        tx.query('update officers set language = $2 where id = $1', [session.officer.id, language]),
      );
    },

    ...createPasskeys({ ...parts, sessions }),
    ...createLinks({ ...parts, sessions }),
    ...createProviderSignIn({ ...parts, sessions }),
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

const lockedUntil = (until: string): Fault => ({
  code: 'sign-in-locked',
  params: { time: until.slice(11, 16) },
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
