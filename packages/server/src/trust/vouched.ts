import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalBytes, type JsonObject } from '@comity/base';
import type { Keyring } from '../keys/index.ts';
import type { World } from '../world.ts';

/** A record on which trust rests, by kind; members are the content of its row. */
export interface VouchedRecord extends JsonObject {
  readonly record:
    | 'act-approval'
    | 'act-proposal'
    | 'admission'
    | 'admission-proposal'
    | 'call-back'
    | 'draft-approval'
    | 'erasure'
    | 'feed-choice'
    | 'glass-told'
    | 'glass-use'
    | 'hold-end'
    | 'hold-ended'
    | 'key-change'
    | 'officer'
    | 'officer-came'
    | 'officer-person'
    | 'officer-wish'
    | 'passkey'
    | 'restore'
    | 'review'
    | 'review-done'
    | 'session'
    | 'sign-in-link'
    | 'standing-change'
    | 'token'
    | 'told-again'
    | 'told-here';
}

type Records = Pick<Keyring, 'derived'>;

/**
 * The MAC of a record: HMAC-SHA-256 over its canonical bytes under a key derived from the node's
 * secret, which no SQL can reach. Spec: `docs/decisions/0055-vouched-records.md`.
 */
export const macOf = (keyring: Records, record: VouchedRecord): Buffer =>
  createHmac('sha256', keyring.derived('records')).update(canonicalBytes(record)).digest();

/** A keyed hash of some content: the same content can be told, and nothing can be guessed from it. */
export const contentMark = (keyring: Records, content: JsonObject): Buffer =>
  createHmac('sha256', keyring.derived('content-marks')).update(canonicalBytes(content)).digest();

/** What reading vouched rows needs. */
export interface Vouching {
  readonly keyring: Records;
  readonly world: Pick<World, 'log'>;
}

/**
 * Whether this node wrote the row. A row that it did not write is alarmed; the caller uses nothing
 * of it.
 *
 * @param id names the row in the alarm: an id or a hash, no content
 */
export function isVouched(
  { keyring, world }: Vouching,
  record: VouchedRecord,
  { mac, id }: { readonly mac: Uint8Array | null; readonly id: string },
): boolean {
  const expected = macOf(keyring, record);
  if (mac !== null && mac.length === expected.length && timingSafeEqual(mac, expected)) return true;
  world.log({ level: 'error', what: 'record-not-vouched', record: record.record, id });
  return false;
}

/** A time as records hold it, from a row or from the clock: RFC 3339 UTC with milliseconds. */
export const recordTime = (at: Date | string): string => new Date(at).toISOString();

/** Bytes as records hold them. */
export const recordBytes = (bytes: Uint8Array | null): string | null =>
  bytes === null ? null : Buffer.from(bytes).toString('base64url');
