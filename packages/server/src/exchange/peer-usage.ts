import type { Lane } from '@comity/log';
import type { HoldCode } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import type { HourlyQuota } from './peer-quota.ts';

const SLOT_MINUTES = 5;
const HOUR_MINUTES = 60;

/** What a peer has brought in one slot of the last hour. */
export interface UsageSlot {
  readonly slot: Date;
  readonly acts: number;
  readonly bytes: number;
  readonly cases: number;
}

const USAGE = `select slot, acts, bytes::float8 as bytes, cases from peer_usage
  where peer = $1 and lane = $2 and slot > $3 order by slot`;
const NOTE = `insert into peer_usage (peer, lane, slot, acts, bytes, cases)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (peer, lane, slot) do update set acts = peer_usage.acts + excluded.acts,
    bytes = peer_usage.bytes + excluded.bytes, cases = peer_usage.cases + excluded.cases`;
const FORGET = 'delete from peer_usage where peer = $1 and slot <= $2';

/** Whose usage, and when. */
export interface UsageOf {
  readonly peer: string;
  readonly lane: Lane;
  /** RFC 3339. */
  readonly at: string;
}

const hourBefore = (at: string): string =>
  Temporal.Instant.from(at).subtract({ minutes: HOUR_MINUTES }).toString();

/** What a peer has brought in this lane within the last hour, oldest first. */
export const usageOf = (
  tx: Pick<Tx, 'query'>,
  { peer, lane, at }: UsageOf,
): Promise<readonly UsageSlot[]> => tx.query<UsageSlot>(USAGE, [peer, lane, hourBefore(at)]);

/** Adds what was filed just now, in the transaction that files it. */
export function noteUsage(
  tx: Tx,
  { peer, lane, at }: UsageOf,
  brought: { readonly acts: number; readonly bytes: number; readonly cases: number },
): void {
  const ms = SLOT_MINUTES * 60_000;
  const now = Temporal.Instant.from(at).epochMilliseconds;
  const slot = Temporal.Instant.fromEpochMilliseconds(now - (now % ms)).toString();
  tx.later(FORGET, [peer, hourBefore(at)]);
  tx.later(NOTE, [peer, lane, slot, brought.acts, brought.bytes, brought.cases]);
}

/** A peer has to wait: for which reason, and how long. */
export interface Hold {
  readonly code: HoldCode;
  readonly seconds: number;
}

/**
 * Whether a batch goes beyond a peer's hour, and when so much of the hour will be past that it does
 * not. New cases are known only once a batch is filed: they count for the next one.
 */
export function holdFor(
  slots: readonly UsageSlot[],
  quota: HourlyQuota,
  batch: { readonly acts: number; readonly bytes: number; readonly at: string },
): Hold | undefined {
  const asked = { acts: batch.acts, bytes: batch.bytes, cases: 1 };
  for (const what of ['cases', 'acts', 'bytes'] as const) {
    let over = slots.reduce((sum, slot) => sum + slot[what], asked[what]) - quota[what];
    if (over <= 0) continue;
    const now = Temporal.Instant.from(batch.at).epochMilliseconds;
    const freed = slots.find((slot) => {
      over -= slot[what];
      return over <= 0;
    });
    const seconds = secondsUntil(freed?.slot ?? new Date(now), batch.at);
    return { code: `quota-${what}`, seconds: Math.max(1, seconds) };
  }
  return undefined;
}

/** Seconds until something is an hour old, rounded up and an hour at most; below 1 when it is. */
export function secondsUntil(hourAfter: Date, at: string): number {
  const now = Temporal.Instant.from(at).epochMilliseconds;
  const free = hourAfter.getTime() + HOUR_MINUTES * 60_000;
  return free < now ? 0 : Math.min(3_600, Math.ceil((free - now) / 1_000) + 1);
}
