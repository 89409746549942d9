import { createHmac } from 'node:crypto';
import { no, ok, type Result, toBase64Url } from '@comity/base';
import { TOKEN_HOOK_MAX, type WantedToken } from '@comity/service';
import { type Keyring, textAtRest } from '../keys/index.ts';
import { ownAddress } from '../own-address.ts';
import { checkExchangeUrl } from '../trust/exchange-address.ts';
import type { TokenRow } from './token-rows.ts';

/** What leaves the node to say that there is something new: no case, no count. */
export interface OutgoingHook {
  readonly url: string;
  /** 32 bytes that both sides know. */
  readonly secret: Uint8Array;
  /** The same each time it is tried: whoever has it already does nothing. */
  readonly key: string;
  /** Since when it waits, RFC 3339. */
  readonly since: string;
  readonly authority: string;
  /** The cursor from which there is something new. */
  readonly after: string;
}

/** Posts it; rejects where the other end did not take it. */
export type TellSystem = (hook: OutgoingHook) => Promise<void>;

/**
 * Reads where a system wants to be told; null for nowhere. What the name in it leads to is looked at each
 * time something is sent. Codes: `hook-form`, `hook-without-news`.
 */
export function readHook(
  { hook = '', may }: WantedToken,
  { publicHooks }: { readonly publicHooks: boolean },
): Result<string | null> {
  const typed = hook.trim();
  if (typed === '') return ok(null);
  const url = typed.length > TOKEN_HOOK_MAX ? undefined : ownAddress(typed);
  const isRefused = url === undefined || (publicHooks && !checkExchangeUrl(url).ok);
  if (isRefused) return no({ code: 'hook-form', at: 'hook' });
  return may.includes('cases.news') ? ok(url) : no({ code: 'hook-without-news', at: 'hook' });
}

const aad = (id: string): string => `tokens/hook/${id}`;

export const sealHook = (
  keyring: Keyring,
  { id, authority }: Pick<TokenRow, 'id' | 'authority'>,
  url: string,
): Buffer => keyring.sealAtRest(authority, new TextEncoder().encode(url), aad(id));

/** The address of a token's system; null where it has none, or its row is damaged. */
export const hookOf = (
  keyring: Keyring,
  { id, authority, hook }: Pick<TokenRow, 'id' | 'authority' | 'hook'>,
): string | null =>
  hook === null
    ? null
    : textAtRest(keyring, {
        ...{ authority, sealed: Buffer.from(hook), otherwise: '' },
        aad: aad(id),
      }) || null;

/** What a token's posts are signed with: another one for each secret that was taken. */
export const hookSecret = (
  keyring: Pick<Keyring, 'derived'>,
  { id, hash }: { readonly id: string; readonly hash: Uint8Array },
): Buffer =>
  createHmac('sha256', keyring.derived('token-hooks'))
    .update(`${id}/${toBase64Url(new Uint8Array(hash))}`)
    .digest();
