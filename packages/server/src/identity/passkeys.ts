import { type Fault, no, ok, toBase64Url } from '@comity/base';
import type { Identity, PasskeyMessage } from '@comity/service';
import type {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Tx } from '../store/index.ts';
import { isVouched, macOf, recordBytes, type VouchedRecord } from '../trust/vouched.ts';
import { isGlass } from './break-glass.ts';
import { createChallenges, isFirstUse } from './challenges.ts';
import type { IdentityParts } from './identity-parts.ts';
import { loadOfficer } from './officers.ts';
import type { Sessions } from './sessions.ts';
import { auditSignIn } from './sign-in-audit.ts';

const CHALLENGE_MINUTES = 5;
const REFUSED: Fault = { code: 'passkey-refused' };

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** Loaded with the first passkey: it brings a whole library of certificates along. */
const webauthn = () => import('@simplewebauthn/server');

interface Parts extends IdentityParts {
  readonly sessions: Sessions;
}

interface PasskeyRow {
  readonly credential_id: string;
  readonly officer_id: string;
  readonly authority: string;
  readonly public_key: Buffer;
  readonly counter: number;
  readonly mac: Buffer | null;
}

/** What the MAC of a passkey is over: whose it is, and its key. */
const passkeyRecord = (row: Omit<PasskeyRow, 'mac' | 'counter'>): VouchedRecord => ({
  record: 'passkey',
  credential: row.credential_id,
  officer: row.officer_id,
  authority: row.authority,
  key: recordBytes(row.public_key),
});

const NOT_FRESH: Fault = { code: 'sign-in-again' };

type PasskeyCalls = Pick<
  Identity,
  'passkeySignInOptions' | 'signInByPasskey' | 'passkeyRegistrationOptions' | 'registerPasskey'
>;

/** Passkeys (WebAuthn level 3), verified by a kept library; challenges live five minutes, once. */
export function createPasskeys(parts: Parts): PasskeyCalls {
  const { store, world, origin } = parts;
  const rpID = new URL(origin).hostname;
  const challenges = createChallenges(parts.keyring.derived('passkey-challenge'));

  const remember = async (tx: Tx, challenge: string, officerId: string): Promise<string> => {
    const id = toBase64Url(world.randomBytes(16));
    const expires = Temporal.Instant.from(world.now()).add({ minutes: CHALLENGE_MINUTES });
    // One registration at a time for an officer; what has expired goes as well.
    await tx.query('delete from sign_in_challenges where expires_at <= $1 or officer_id = $2', [
      world.now(),
      officerId,
    ]);
    await tx.query(
      `insert into sign_in_challenges (id, challenge, officer_id, expires_at)
       values ($1, $2, $3, $4)`,
      [id, challenge, officerId, expires.toString()],
    );
    return id;
  };

  return {
    async passkeySignInOptions() {
      // Nothing is kept for a visitor: the challenge carries its end and our seal.
      const challenge = challenges.issue(world.randomBytes(16), world.now());
      const options = await (await webauthn()).generateAuthenticationOptions({
        ...{ rpID, userVerification: 'required' },
        challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
      });
      return { challenge, options: asMessage(options) };
    },

    async signInByPasskey(challenge, answer) {
      const expires = challenges.expiry(challenge, world.now());
      if (expires === undefined) return no(REFUSED);
      const library = await webauthn();
      return store.asGate(async (tx) => {
        const given = typeof answer['id'] === 'string' ? answer['id'] : '';
        const id = /^[A-Za-z0-9_-]{1,1400}$/.test(given) ? given : '';
        const [key] = await tx.query<PasskeyRow>(
          'select * from passkeys where credential_id = $1',
          [id],
        );
        if (key === undefined) return no(REFUSED);
        const vouched = isVouched(parts, passkeyRecord(key), { mac: key.mac, id });
        if (!vouched) return no(REFUSED);
        const verified = await library
          .verifyAuthenticationResponse({
            response: answer as unknown as Authentication,
            expectedChallenge: challenge,
            expectedOrigin: origin,
            expectedRPID: rpID,
            credential: {
              id: key.credential_id,
              publicKey: new Uint8Array(key.public_key),
              counter: Number(key.counter),
            },
          })
          .catch(() => undefined);
        if (verified?.verified !== true) return no(REFUSED);
        if (!(await isFirstUse(tx, challenge, { expires, now: world.now() }))) return no(REFUSED);
        await tx.query('update passkeys set counter = $2 where credential_id = $1', [
          key.credential_id,
          verified.authenticationInfo.newCounter,
        ]);
        const officer = await loadOfficer(tx, parts, key.officer_id);
        return officer === undefined
          ? no(REFUSED)
          : ok(await parts.sessions.open(tx, officer, 'passkey'));
      });
    },

    async passkeyRegistrationOptions(session) {
      if (isGlass(session.officer)) return no(REFUSED);
      if (!(await parts.sessions.isFresh(session))) return no(NOT_FRESH);
      const { officer } = session;
      const options = await (await webauthn()).generateRegistrationOptions({
        rpName: 'Comity',
        rpID,
        userName: `${officer.authority} ${officer.number}`,
        userID: new TextEncoder().encode(officer.id) as Uint8Array<ArrayBuffer>,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      await store.asGate((tx) => remember(tx, options.challenge, officer.id));
      return ok(asMessage(options));
    },

    async registerPasskey(session, answer) {
      // It opens once, and gets no way in of its own.
      if (isGlass(session.officer)) return no(REFUSED);
      if (!(await parts.sessions.isFresh(session))) return no(NOT_FRESH);
      const { officer } = session;
      const library = await webauthn();
      return store.asGate(async (tx) => {
        const [asked] = await tx.query<{ challenge: string }>(
          `delete from sign_in_challenges where expires_at > $1 and officer_id = $2
           returning challenge`,
          [world.now(), officer.id],
        );
        if (asked === undefined) return no(REFUSED);
        const verified = await library
          .verifyRegistrationResponse({
            response: answer as unknown as Registration,
            expectedChallenge: asked.challenge,
            expectedOrigin: origin,
            expectedRPID: rpID,
          })
          .catch(() => undefined);
        if (verified?.verified !== true) return no(REFUSED);
        const { credential } = verified.registrationInfo;
        const key = {
          credential_id: credential.id,
          officer_id: officer.id,
          authority: officer.authority,
          public_key: Buffer.from(credential.publicKey),
        };
        await tx.query(
          `insert into passkeys (credential_id, officer_id, authority, public_key, counter, mac)
           values ($1, $2, $3, $4, $5, $6) on conflict (credential_id) do nothing`,
          [
            key.credential_id,
            key.officer_id,
            key.authority,
            key.public_key,
            credential.counter,
            macOf(parts.keyring, passkeyRecord(key)),
          ],
        );
        const detail = { credential: credential.id };
        await auditSignIn(tx, parts, { who: officer, kind: 'passkey-added', detail });
        return ok(null);
      });
    },
  };
}

const asMessage = (options: object): PasskeyMessage => options as PasskeyMessage;
