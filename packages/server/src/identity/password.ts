import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { fromBase64Url, toBase64Url } from '@comity/base';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const FORM = /^argon2id\$19456\$2\$([A-Za-z0-9_-]+)\$([A-Za-z0-9_-]+)$/;
const argon2Async = promisify(argon2);

/** Hash of a password for storage; `salt` is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const hash = await derive(password, salt);
  return `argon2id$19456$2$${toBase64Url(salt)}$${toBase64Url(hash)}`;
}

/** Whether `password` is the one behind `stored`. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const found = FORM.exec(stored);
  const salt = fromBase64Url(found?.[1] ?? '');
  const expected = fromBase64Url(found?.[2] ?? '');
  if (salt === undefined || expected === undefined || expected.length !== COST.tagLength) {
    return false;
  }
  return timingSafeEqual(await derive(password, salt), expected);
}

const derive = (password: string, nonce: Uint8Array): Promise<Buffer> =>
  argon2Async('argon2id', { message: password.normalize('NFKC'), nonce, ...COST });
