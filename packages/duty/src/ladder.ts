import { assert } from '@comity/base';

/** Who is called, from the one who has the watch outwards. */
export const WHOM = ['watch', 'supervisors', 'everybody'] as const;
export type Whom = (typeof WHOM)[number];

/** How somebody is called: on an open page, by e-mail, through the gateway to a telephone or pager. */
export const CHANNELS = ['screen', 'mail', 'gateway'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One rung: who is called how, so many seconds after the alarm was raised. */
export interface Rung {
  readonly after: number;
  readonly whom: Whom;
  readonly by: readonly Channel[];
}

/** Rungs in the order of their time; the last one comes again until somebody answers. */
export interface Ladder {
  readonly rungs: readonly [Rung, ...Rung[]];
  /** Seconds between one time and the next. */
  readonly again: number;
}

/**
 * What an alarm is about, the gravest first.
 *
 * - `emergency`, `urgent`: an act of another State that no officer has taken in hand.
 * - `answer`: what the other State says in an emergency of ours.
 * - `unreached`: an emergency of ours that nobody there has taken in hand.
 * - `release`: what is ours to say in an emergency, and waits for a second officer.
 * - `wake`: something rings behind a wall, and none of its officers is on duty: they are to be woken.
 * - `told`: another State says that it told our office by another way, and nobody here has said whether
 *   that is so: who took the call may have been somebody else.
 * - `lapse`: what another State keeps for us is kept for less than a day still, and nothing of ours holds
 *   it: it is gone unless the data is asked for or a longer preservation.
 * - `test`: an officer tries their own alarm.
 * - `ping`: another State tests whether a person answers here; it rings once, no telephone, and
 *   nobody who is not on duty.
 */
export const ALARMS = [
  'emergency',
  'unreached',
  'release',
  'wake',
  'told',
  'answer',
  'urgent',
  'lapse',
  'test',
  'ping',
] as const;
export type AlarmSort = (typeof ALARMS)[number];

const LOUD = CHANNELS;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** It rings so many days before what is kept lapses: time to write, and for the other side to act. */
export const LAPSE_RINGS_DAYS = 1;

/** A test of another State is over after that: who has not answered by then has not answered. */
export const PING_OVER_SECONDS = 15 * MINUTE;
/** Within that a person is to answer a test. */
export const PING_WITHIN_SECONDS = 5 * MINUTE;

/** The ladders that come with Comity. An emergency is past the watch within two minutes. */
export const LADDERS: Readonly<Record<AlarmSort, Ladder>> = {
  emergency: {
    rungs: [
      { after: 0, whom: 'watch', by: LOUD },
      { after: MINUTE, whom: 'watch', by: LOUD },
      { after: 2 * MINUTE, whom: 'supervisors', by: LOUD },
      { after: 5 * MINUTE, whom: 'everybody', by: LOUD },
    ],
    again: 5 * MINUTE,
  },
  urgent: {
    rungs: [
      { after: 0, whom: 'watch', by: ['screen', 'mail'] },
      { after: 30 * MINUTE, whom: 'watch', by: LOUD },
      { after: 60 * MINUTE, whom: 'supervisors', by: LOUD },
    ],
    again: 60 * MINUTE,
  },
  answer: {
    rungs: [
      { after: 0, whom: 'watch', by: LOUD },
      { after: 10 * MINUTE, whom: 'watch', by: LOUD },
      { after: 30 * MINUTE, whom: 'supervisors', by: LOUD },
    ],
    again: 30 * MINUTE,
  },
  unreached: {
    rungs: [
      { after: 2 * MINUTE, whom: 'watch', by: ['screen'] },
      { after: 8 * MINUTE, whom: 'watch', by: LOUD },
      { after: 15 * MINUTE, whom: 'supervisors', by: LOUD },
    ],
    again: 15 * MINUTE,
  },
  release: {
    rungs: [
      { after: 0, whom: 'watch', by: LOUD },
      { after: 2 * MINUTE, whom: 'supervisors', by: LOUD },
      { after: 5 * MINUTE, whom: 'everybody', by: LOUD },
    ],
    again: 5 * MINUTE,
  },
  wake: {
    rungs: [
      { after: 0, whom: 'watch', by: LOUD },
      { after: 2 * MINUTE, whom: 'supervisors', by: LOUD },
    ],
    again: 5 * MINUTE,
  },
  told: {
    rungs: [
      { after: 0, whom: 'watch', by: LOUD },
      { after: 5 * MINUTE, whom: 'watch', by: LOUD },
      { after: 10 * MINUTE, whom: 'supervisors', by: LOUD },
    ],
    again: 15 * MINUTE,
  },
  lapse: {
    rungs: [
      { after: 0, whom: 'watch', by: ['screen', 'mail'] },
      { after: 4 * HOUR, whom: 'watch', by: LOUD },
      { after: 12 * HOUR, whom: 'supervisors', by: LOUD },
    ],
    again: 6 * HOUR,
  },
  test: { rungs: [{ after: 0, whom: 'watch', by: LOUD }], again: 15 * MINUTE },
  ping: { rungs: [{ after: 0, whom: 'watch', by: ['screen', 'mail'] }], again: PING_OVER_SECONDS },
};

/**
 * The rung that comes as number `n`, counted from 0, and when.
 *
 * @returns its time in seconds after the alarm was raised
 */
export function rungAt({ rungs, again }: Ladder, n: number): Rung {
  const last = rungs.at(-1);
  assert(last !== undefined, 'a ladder has a rung');
  return rungs[n] ?? { ...last, after: last.after + (n - rungs.length + 1) * again };
}

/**
 * The rungs that are due and were not climbed yet. A node that was down for an hour calls once, as
 * loud as the hour says, and not once for each rung that it missed.
 *
 * @param climbed how many were
 * @param seconds since the alarm was raised
 * @returns the last rung that is due, and the number of the next one; undefined while none is due
 */
export function rungDue(
  ladder: Ladder,
  { climbed, seconds }: { readonly climbed: number; readonly seconds: number },
): { readonly rung: Rung; readonly next: number } | undefined {
  if (rungAt(ladder, climbed).after > seconds) return undefined;
  const { rungs, again } = ladder;
  const listed = rungs.filter(({ after }) => after <= seconds).length;
  const beyond = Math.floor((seconds - rungAt(ladder, rungs.length - 1).after) / again);
  const next = Math.max(climbed + 1, listed + Math.max(0, beyond));
  return { rung: rungAt(ladder, next - 1), next };
}

/** The longest time between two rungs, seconds: what is further ahead was written by another clock. */
export function pauseOf({ rungs, again }: Ladder): number {
  const pauses = rungs.map(({ after }, n) => after - (rungs[n - 1]?.after ?? 0));
  return Math.max(again, ...pauses);
}
