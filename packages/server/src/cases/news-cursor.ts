import { createHash } from 'node:crypto';
import { type Fault, fromBase64Url, no, ok, type Result, toBase64Url } from '@comity/base';
import { openFromRest, sealForRest } from '../keys/at-rest.ts';
import { DamagedRow, type Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { recordTime } from '../trust/vouched.ts';
import type { World } from '../world.ts';

/** What cursors are made and read with. */
export interface CursorParts {
  readonly keyring: Pick<Keyring, 'derived'>;
  readonly world: Pick<World, 'randomBytes'>;
}

const UNKNOWN: Fault = { code: 'cursor-unknown', at: 'after' };
const BEFORE_RESTORE: Fault = { code: 'cursor-before-restore', at: 'after' };

const NUMBER_BYTES = 8;
const ERA_BYTES = 16;
const NONCE_BYTES = 12;
/** Nonce, number, era and tag: each cursor is as long as any other. */
const FORM = /^[A-Za-z0-9_-]{70}$/;

/** Of the database alone: what a peer says of its heads makes no number another one. */
const LAST_RESTORE = `select noticed_at from restores where cause = 'database'
  order by noticed_at desc limit 1`;

/** What the last restore is told by; zeros before the first. Numbers of another era are other numbers. */
async function eraOf(tx: Tx): Promise<Buffer> {
  const [row] = await tx.query<{ noticed_at: Date }>(LAST_RESTORE);
  if (row === undefined) return Buffer.alloc(ERA_BYTES);
  return createHash('sha256').update(recordTime(row.noticed_at)).digest().subarray(0, ERA_BYTES);
}

const lockOf = ({ keyring }: CursorParts, authority: string) => ({
  key: keyring.derived('news-cursor'),
  aad: `act_news/cursor/${authority}`,
});

/** Which places of an authority cursors of now stand for. */
export interface Cursors {
  /** A place as who reads carries it: sealed, another text each time, so that it tells no count. */
  at(n: number): string;
  /**
   * The place behind a cursor. Codes: `cursor-unknown` (not of this node and authority, or changed),
   * `cursor-before-restore`.
   */
  read(cursor: string): Result<number>;
}

/**
 * Makes and reads the cursors of an authority, as of the last restore that this node knows of.
 *
 * @param last the highest number that was given to an act, whoever may see it
 */
export async function cursorsOf(
  tx: Tx,
  parts: CursorParts,
  { authority, last }: { readonly authority: string; readonly last: number },
): Promise<Cursors> {
  const era = await eraOf(tx);
  const lock = lockOf(parts, authority);
  return {
    at: (n) => {
      const place = Buffer.alloc(NUMBER_BYTES);
      place.writeBigUInt64BE(BigInt(n));
      const nonce = parts.world.randomBytes(NONCE_BYTES);
      return toBase64Url(sealForRest(lock, nonce, Buffer.concat([place, era])));
    },
    read: (cursor) => {
      const sealed = FORM.test(cursor) ? fromBase64Url(cursor) : undefined;
      const place = sealed === undefined ? undefined : opened(lock, sealed);
      if (place === undefined) return no(UNKNOWN);
      const n = Number(place.readBigUInt64BE());
      // A number that was never given here was given by a database that is no more.
      const isOfNow = place.subarray(NUMBER_BYTES).equals(era) && n <= last;
      return isOfNow ? ok(n) : no(BEFORE_RESTORE);
    },
  };
}

function opened(lock: ReturnType<typeof lockOf>, sealed: Uint8Array): Buffer | undefined {
  try {
    return Buffer.from(openFromRest(lock, sealed));
  } catch (cause) {
    if (cause instanceof DamagedRow) return undefined;
    throw cause;
  }
}
