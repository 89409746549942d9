import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { fromBase64Url, toBase64Url } from '@comity/base';
import type { Tx } from '../store/index.ts';

const MINUTES = 5;
const RANDOM = 16;
const TIME = 6;
const SEAL = 16;

/** Challenges that are known again by their seal: whoever asks for a million fills no table. */
export interface Challenges {
  /** A challenge good for five minutes from `at`; `random` are 16 bytes. */
  issue(random: Uint8Array, at: string): string;
  /** The end of a challenge of ours that is still good at `at`; undefined for any other. */
  expiry(challenge: string, at: string): string | undefined;
}

/** @param secret 32 bytes that seal the challenges of this node */
export function createChallenges(secret: Uint8Array): Challenges {
  const sealOf = (body: Uint8Array): Buffer =>
    createHmac('sha256', secret).update(body).digest().subarray(0, SEAL);
  return {
    issue: (random, at) => {
      const end = Temporal.Instant.from(at).add({ minutes: MINUTES }).epochMilliseconds;
      const body = Buffer.alloc(RANDOM + TIME);
      body.set(random.subarray(0, RANDOM));
      body.writeUIntBE(end, RANDOM, TIME);
      return toBase64Url(Buffer.concat([body, sealOf(body)]));
    },
    expiry: (challenge, at) => {
      const bytes = challenge.length <= 64 ? fromBase64Url(challenge) : undefined;
      if (bytes?.length !== RANDOM + TIME + SEAL) return undefined;
      const body = Buffer.from(bytes.subarray(0, RANDOM + TIME));
      if (!timingSafeEqual(sealOf(body), bytes.subarray(RANDOM + TIME))) return undefined;
      const end = body.readUIntBE(RANDOM, TIME);
      const now = Temporal.Instant.from(at).epochMilliseconds;
      if (now >= end) return undefined;
      return Temporal.Instant.fromEpochMilliseconds(end).toString();
    },
  };
}

/** Whether a challenge that was answered rightly is used for the first time; it is remembered. */
export async function isFirstUse(
  tx: Tx,
  challenge: string,
  { expires, now }: { readonly expires: string; readonly now: string },
): Promise<boolean> {
  await tx.query('delete from sign_in_challenges where expires_at <= $1', [now]);
  const id = createHash('sha256').update(challenge).digest('base64url');
  const used = await tx.query(
    `insert into sign_in_challenges (id, challenge, expires_at) values ($1, $2, $3)
     on conflict (id) do nothing returning id`,
    [id, challenge, expires],
  );
  return used.length === 1;
}
