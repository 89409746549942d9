import { createHmac } from 'node:crypto';

/** Keyed hash under which an officer is found: user names are not in clear in the database. */
export const userKey = (userName: string, secret: Uint8Array): Buffer =>
  createHmac('sha256', secret)
    .update(`user:${userName.normalize('NFKC').toLowerCase()}`)
    .digest();
