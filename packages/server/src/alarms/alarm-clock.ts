import { forEachAuthority } from '../for-each-authority.ts';
import { markingTimer } from '../timers.ts';
import { ALARM_CHANNEL } from './alarm-rows.ts';
import { type AskParts, askReach } from './ask-reach.ts';
import { BANDS, type Band, type RingParts, RUNG_AT_ONCE, ringDue, sortsOf } from './ring.ts';
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

const WAITS = `select exists (select from alarms
    where authority = $1 and ended_at is null and sort = any($3))
  or exists (select from calls k join alarms a on a.authority = k.authority and a.id = k.alarm
    where k.authority = $1 and k.next_try_at is not null and a.sort = any($3))
  or ($4 and (exists (select from reached where authority = $1 and wanted_until > $2)
    or exists (select from referrals where referred_to = $1 and state = 'referred'
      and urgency = 'emergency'))) as waits`;

/**
 * Rings what is due in a band at each authority.
 *
 * @returns whether something goes on ringing, or waits to be sent; whether it failed for no authority
 */
async function ringAll(
  parts: RingParts,
  band: Band,
): Promise<{ readonly waits: boolean; readonly isWhole: boolean }> {
  let waits = false;
  const isWhole = await forEachAuthority(parts, 'alarms-not-looked-at', async (authority) => {
    const [row] = await parts.store.asNode(authority, (tx) =>
      tx.query<{ waits: boolean }>(WAITS, [
        authority,
        parts.world.now(),
        sortsOf(band),
        band === 'grave',
      ]),
    );
    if (row?.waits !== true) return;
    waits = true;
    await portions(() => ringDue(parts, { authority, band }), RUNG_AT_ONCE);
  });
  return { waits, isWhole };
}

/** Works on full portions one after the other, until one is not full. */
async function portions(work: () => Promise<number>, full: number): Promise<void> {
  for (let n = 0; n < PORTIONS && (await work()) === full; n += 1);
}

const WAYS = ['gateway', 'mail'] as const;

/** Sends what waits by one way: a mail server that hangs holds up no telephone. @param url where the night desk is */
const sendAll = (
  parts: RingParts,
  what: { readonly channel: (typeof WAYS)[number]; readonly band: Band; readonly url: string },
): Promise<boolean> =>
  forEachAuthority(parts, 'calls-not-looked-at', (authority) =>
    portions(() => sendCalls(parts, { authority, ...what }), SENT_AT_ONCE),
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
  let waits = false;
  for (const band of BANDS) {
    const looked = await ringAll(parts, band);
    waits ||= looked.waits;
    if (!looked.waits) continue;
    await Promise.all(WAYS.map((channel) => sendAll(parts, { channel, band, url })));
  }
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

interface Clock {
  /** Something may be due. */
  wake(): void;
  /** Ends it, after the look under way. */
  end(): Promise<void>;
}

/** Looks again and again at one band. @param ran told after each look whether it failed for no authority */
function clockOf(
  parts: RingParts,
  what: { readonly band: Band; readonly url: string; readonly ran: (isWhole: boolean) => void },
  more: readonly ReturnType<typeof beside>[],
): Clock {
  const { world, first } = parts;
  const { band, url, ran } = what;
  let stopped = false;
  let woken = false;
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  const aside = [
    ...WAYS.map((channel) => beside(() => sendAll(parts, { channel, band, url }))),
    ...more,
  ];
  const ring = (): ReturnType<typeof ringAll> =>
    band === 'grave' ? first.emergency(() => ringAll(parts, band)) : ringAll(parts, band);
  const look = async (): Promise<void> => {
    let looked: Awaited<ReturnType<typeof ringAll>>;
    do {
      woken = false;
      looked = await ring();
      // In a storm of news too, who was called is told before the next look.
      if (looked.waits && !stopped) for (const { begin } of aside) begin();
    } while (woken && !stopped);
    const { waits, isWhole } = looked;
    running = undefined;
    if (stopped) return;
    ran(isWhole);
    cancel = world.later(waits ? RINGING_MS : QUIET_MS, wake);
  };
  const wake = (): void => {
    woken = true;
    if (running !== undefined || stopped) return;
    cancel?.();
    running = look();
  };
  return {
    wake,
    end: async () => {
      stopped = true;
      cancel?.();
      await running;
      await Promise.all(aside.map(({ ended }) => ended()));
    },
  };
}

/** Looks for what is to be rung. */
interface AlarmClock {
  begin(): void;
  /** Ends it, after the looks under way. */
  end(): Promise<void>;
}

/**
 * Looks again and again, and at once when an alarm is raised by any process of the node; at what is grave
 * by itself, so that a storm of other alarms, and a mail server that takes them slowly, hold it up
 * nowhere. Each process does; the database lets each rung be climbed by one.
 *
 * @returns once it would hear of an alarm: nothing is looked at before it begins
 */
export async function setAlarmClock(parts: RingParts & AskParts, url: string): Promise<AlarmClock> {
  const marked = markingTimer(parts, 'alarms');
  const whole = new Map<Band, boolean>();
  const mark = beside(() => marked(BANDS.every((band) => whole.get(band))).catch(() => undefined));
  const clocks = BANDS.map((band) => {
    const ran = (isWhole: boolean): void => {
      whole.set(band, isWhole);
      mark.begin();
    };
    const asking = band === 'grave' ? [beside(() => askAll(parts))] : [];
    return clockOf(parts, { band, url, ran }, asking);
  });
  let isBegun = false;
  const wake = (): void => {
    for (const clock of isBegun ? clocks : []) clock.wake();
  };
  const stopHearing = await parts.store.listen(ALARM_CHANNEL, wake);
  return {
    begin: () => {
      isBegun = true;
      wake();
    },
    end: async () => {
      const ending = clocks.map((clock) => clock.end());
      await stopHearing();
      await Promise.all(ending);
      await mark.ended();
    },
  };
}
