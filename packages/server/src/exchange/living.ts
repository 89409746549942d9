import { toBase64Url } from '@comity/base';
import type { World } from '../world.ts';

/** Locks by which processes of a node are known to live, apart from the locks of other rooms. */
export const LIVING_LOCKS = 7_260_450;

/** A process as links name it while it delivers. */
export interface Holder {
  /** Of a process that a lock of its own session speaks for: `1234.Ab…`; of others a word without a stop. */
  readonly name: string;
  /** The number of that lock. */
  readonly living: number;
}

/**
 * Draws the name of a process. With `name` a link's row says also by which lock it is seen to live: the
 * server lets that go as soon as the process is dead, and whoever looks need not wait for its lease.
 */
export function drawHolder({ randomBytes }: Pick<World, 'randomBytes'>): Holder {
  const bytes = randomBytes(9);
  const living = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) & 0x7fffffff;
  return { name: toBase64Url(bytes), living };
}

/** The name while the lock of the process is held; without it nobody may conclude from the lock. */
export const nameOfLiving = ({ name, living }: Holder): string => `${living}.${name}`;

/**
 * SQL: whether the process that a link's row names is dead. A process without a lock (it is about to
 * begin or to end, or of an older version) is never seen to be.
 */
export const IS_DEAD = `(select case when holder like '%.%'
  then pg_try_advisory_xact_lock(${LIVING_LOCKS}, split_part(holder, '.', 1)::integer)
  else false end)`;
