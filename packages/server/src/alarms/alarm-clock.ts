import { ALARM_CHANNEL } from './alarm-rows.ts';
import { type AskParts, askReach } from './ask-reach.ts';
import { type RingParts, ringDue } from './ring.ts';
import { sendCalls } from './send-calls.ts';

/** How often it is looked while something rings; what is raised wakes it at once. */
const RINGING_MS = 1_000;
/** And while nothing does, should a wake-up be lost. */
const QUIET_MS = 15_000;

const WAITS = `select exists (select from alarms where authority = $1 and ended_at is null)
  or exists (select from calls where authority = $1 and next_try_at is not null) as waits`;

/**
 * One look at all authorities of the node: rings what is due, then sends what waits.
 *
 * @param url where officers find the night desk
 * @returns whether something goes on ringing, or waits to be sent
 */
export async function lookAtAlarms(parts: RingParts, url: string): Promise<boolean> {
  let waits = false;
  for (const authority of parts.keyring.authorities) {
    const [row] = await parts.store.as(authority, (tx) =>
      tx.query<{ waits: boolean }>(WAITS, [authority]),
    );
    if (row?.waits !== true) continue;
    waits = true;
    await ringDue(parts, authority);
    await sendCalls(parts, authority, url);
  }
  return waits;
}

/** Asks the other States whom they have called for what this node sent. */
export async function askAll(parts: AskParts): Promise<void> {
  for (const authority of parts.keyring.authorities) await askReach(parts, authority);
}

/**
 * Looks again and again, and at once when an alarm is raised by any process of the node. Each
 * process does; the database lets each rung be climbed by one.
 *
 * @returns ends it, after the look under way
 */
export async function startAlarmClock(
  parts: RingParts & AskParts,
  url: string,
): Promise<() => Promise<void>> {
  const { store, world } = parts;
  let stopped = false;
  let woken = false;
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let asking: Promise<void> | undefined;
  const told = (what: string, cause: unknown): void => {
    const because = cause instanceof Error ? cause.message : String(cause);
    world.log({ level: 'warn', what, because });
  };
  /** Beside the ringing: a peer that is slow to answer holds up nobody here. */
  const ask = (): void => {
    asking ??= askAll(parts)
      .catch((cause: unknown) => told('reach-not-asked', cause))
      .finally(() => {
        asking = undefined;
      });
  };
  const look = async (): Promise<void> => {
    let waits = true;
    do {
      woken = false;
      try {
        waits = await lookAtAlarms(parts, url);
      } catch (cause) {
        told('alarms-not-looked-at', cause);
      }
    } while (woken && !stopped);
    running = undefined;
    if (waits && !stopped) ask();
    if (!stopped) cancel = world.later(waits ? RINGING_MS : QUIET_MS, wake);
  };
  const wake = (): void => {
    woken = true;
    if (running !== undefined || stopped) return;
    cancel?.();
    running = look();
  };
  const stopHearing = await store.listen(ALARM_CHANNEL, wake);
  wake();
  return async () => {
    stopped = true;
    cancel?.();
    await stopHearing();
    await running;
    await asking;
  };
}
