import { forEachAuthority } from '../for-each-authority.ts';
import { markingTimer } from '../timers.ts';
import { ALARM_CHANNEL } from './alarm-rows.ts';
import { type AskParts, askReach } from './ask-reach.ts';
import { type RingParts, RUNG_AT_ONCE, ringDue } from './ring.ts';
import { SENT_AT_ONCE, sendCalls } from './send-calls.ts';

/** How often it is looked while something rings; what is raised wakes it at once. */
const RINGING_MS = 1_000;
/**
 * Portions that one authority has of a look: a thousand alarms that are due at once ring within it, and
 * others have their turn after them.
 */
const PORTIONS = 20;
/** And while nothing does, should a wake-up be lost. */
const QUIET_MS = 15_000;

const WAITS = `select exists (select from alarms where authority = $1 and ended_at is null)
  or exists (select from calls where authority = $1 and next_try_at is not null)
  or exists (select from reached where authority = $1 and wanted_until > $2) as waits`;

/**
 * Rings what is due at each authority.
 *
 * @returns whether something goes on ringing, or waits to be sent; whether it failed for no authority
 */
async function ringAll(
  parts: RingParts,
): Promise<{ readonly waits: boolean; readonly isWhole: boolean }> {
  let waits = false;
  const isWhole = await forEachAuthority(parts, 'alarms-not-looked-at', async (authority) => {
    const [row] = await parts.store.asNode(authority, (tx) =>
      tx.query<{ waits: boolean }>(WAITS, [authority, parts.world.now()]),
    );
    if (row?.waits !== true) return;
    waits = true;
    await portions(() => ringDue(parts, authority), RUNG_AT_ONCE);
  });
  return { waits, isWhole };
}

/** Works on full portions one after the other, until one is not full. */
async function portions(work: () => Promise<number>, full: number): Promise<void> {
  for (let n = 0; n < PORTIONS && (await work()) === full; n += 1);
}

const WAYS = ['gateway', 'mail'] as const;

/** Sends what waits by one way: a mail server that hangs holds up no telephone. @param url where the night desk is */
const sendAll = (parts: RingParts, channel: (typeof WAYS)[number], url: string): Promise<boolean> =>
  forEachAuthority(parts, 'calls-not-looked-at', (authority) =>
    portions(() => sendCalls(parts, { authority, channel, url }), SENT_AT_ONCE),
  );

/** Asks the other States whom they have called for what this node sent. */
export const askAll = (parts: AskParts): Promise<boolean> =>
  forEachAuthority(parts, 'reach-not-asked', (authority) => askReach(parts, authority));

/**
 * One look at all authorities of the node: rings what is due, then sends what waits.
 *
 * @returns whether something goes on ringing, or waits to be sent
 */
export async function lookAtAlarms(parts: RingParts, url: string): Promise<boolean> {
  const { waits } = await ringAll(parts);
  if (waits) await Promise.all(WAYS.map((channel) => sendAll(parts, channel, url)));
  return waits;
}

/** Something that is done beside the ringing, one at a time: who is slow to answer holds up nobody. */
function beside(work: () => Promise<unknown>) {
  let running: Promise<unknown> | undefined;
  return {
    begin: (): void => {
      running ??= work().finally(() => {
        running = undefined;
      });
    },
    ended: async (): Promise<void> => void (await running),
  };
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
  let ran = false;
  const marked = markingTimer(parts, 'alarms');
  const mark = beside(() => marked(ran).catch(() => undefined));
  const aside = [
    ...WAYS.map((channel) => beside(() => sendAll(parts, channel, url))),
    beside(() => askAll(parts)),
  ];
  const look = async (): Promise<void> => {
    let looked: Awaited<ReturnType<typeof ringAll>>;
    do {
      woken = false;
      looked = await ringAll(parts);
      // In a storm of news too, who was called is told before the next look.
      if (looked.waits && !stopped) for (const { begin } of aside) begin();
    } while (woken && !stopped);
    const { waits, isWhole } = looked;
    running = undefined;
    if (stopped) return;
    ran = isWhole;
    mark.begin();
    cancel = world.later(waits ? RINGING_MS : QUIET_MS, wake);
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
    await Promise.all([mark, ...aside].map(({ ended }) => ended()));
  };
}
