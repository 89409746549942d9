import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { fromBase64Url, toBase64Url } from '@comity/base';
import type { HashQueue } from './hash-queue.ts';
import { PASSWORD_COST } from './password-cost.ts';

const FORM = /^argon2id\$19456\$2\$([A-Za-z0-9_-]+)\$([A-Za-z0-9_-]+)$/;
const argon2Async = promisify(argon2);

/** Hash of a password for storage; `salt` is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const hash = await argon2Async('argon2id', {
    message: password.normalize('NFKC'),
    nonce: salt,
    ...PASSWORD_COST,
  });
  return `argon2id$19456$2$${toBase64Url(salt)}$${toBase64Url(hash)}`;
}

/** What stands for an officer who is not there: it takes the same time and is nobody's. */
const DECOY_SALT = new Uint8Array(16);

/**
 * Whether `password` is the one behind `stored`; `busy` when the queue has no room. Without a
 * stored hash it takes as long and is false.
 */
export async function isPassword(
  queue: HashQueue,
  given: { readonly source: string; readonly password: string },
  stored: string | null | undefined,
): Promise<boolean | 'busy'> {
  const found = FORM.exec(stored ?? '');
  const salt = fromBase64Url(found?.[1] ?? '');
  const expected = fromBase64Url(found?.[2] ?? '');
  const isStored = salt !== undefined && expected?.length === PASSWORD_COST.tagLength;
  const nonce = isStored ? salt : DECOY_SALT;
  const hash = await queue.hash(given.source, given.password.normalize('NFKC'), nonce);
  if (hash === 'busy') return 'busy';
  return isStored && expected !== undefined && timingSafeEqual(hash, expected);
}
