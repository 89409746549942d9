import { toBase64Url } from '@comity/base';
import { LADDERS, rungAt } from '@comity/duty';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { ALARM_CHANNEL, secondsAfter } from './alarm-rows.ts';

/** A draft or proposal, and whose it is. */
export interface Waiting {
  readonly authority: string;
  /** Its id. */
  readonly id: string;
}

const RAISE = `insert into alarms (authority, id, sort, waits, officer, raised_at, next_at)
  select $1, $2, 'release', $3, $4, $5::timestamptz, $6::timestamptz
  on conflict (authority, waits) where ended_at is null do nothing`;
const WAKE = `select pg_notify('${ALARM_CHANNEL}', $1)`;
const END = `update alarms set ended_at = $3, ended_by = $4
  where authority = $1 and waits = $2 and ended_at is null`;

/**
 * Rings at those who may give the second agreement to what is ours to say in an emergency: in the
 * transaction in which the first is given, once for each draft or proposal.
 *
 * @param first id of the officer who has agreed, and is not called
 */
export function ringForSecond(
  tx: Tx,
  { world }: { readonly world: Pick<World, 'now' | 'randomBytes'> },
  { authority, id, first }: Waiting & { readonly first: string },
): void {
  const now = world.now();
  const next = secondsAfter(now, rungAt(LADDERS.release, 0).after);
  const alarm = toBase64Url(world.randomBytes(12));
  tx.later(RAISE, [authority, alarm, id, first, now, next]);
  tx.later(WAKE, [authority]);
}

/**
 * It waits no longer: it was sent, changed, given back or thrown away.
 *
 * @param by number of the officer who did it
 */
export function stopRingingForSecond(
  tx: Tx,
  { world }: { readonly world: Pick<World, 'now'> },
  { authority, id, by }: Waiting & { readonly by: string },
): void {
  tx.later(END, [authority, id, world.now(), by]);
}
