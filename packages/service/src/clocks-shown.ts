import { dueKind, isDueToday, isLate, isWord, lapsesSoon, timesOf } from '@comity/case';
import { bandByTime } from './bands.ts';
import type { AllClocks, ClockedCase, MissedDeadline, RunningClock } from './clocks.ts';
import type { PublishedDirectory } from './directory.ts';

/** Kinds of clocks that are shown apart: whose they are, and what they mean. */
export const CLOCK_VIEWS = [
  'all',
  'ours',
  'theirs',
  'deadline',
  'minimum',
  'effect-date',
  'target',
  'word',
  'missed',
] as const;
export type ClockView = (typeof CLOCK_VIEWS)[number];

/** Who owes what a clock counts to: ours, theirs, or nobody where a day simply comes. */
export const owedBy = ({ due, side }: RunningClock): 'ours' | 'theirs' | 'nobody' =>
  due.owedBy === null ? 'nobody' : due.owedBy === side ? 'ours' : 'theirs';

/** The same of a date that was missed. */
export const missedBy = (missed: MissedDeadline): 'ours' | 'theirs' =>
  missed.owedBy === missed.side ? 'ours' : 'theirs';

/**
 * The clocks that a view shows, in their order: what a State has said is no good practice, and what is
 * held is owed by nobody now.
 */
export function shownIn(view: ClockView, { running }: AllClocks): readonly RunningClock[] {
  if (view === 'all') return running;
  if (view === 'missed') return [];
  return running.filter((clock) => {
    const kind = isWord(clock.due) ? 'word' : dueKind(clock.due);
    return kind === view || (owedBy(clock) === view && clock.due.held === undefined);
  });
}

/** What our side owes on the day of a moment, by the clock of a zone. */
export const dueToday = (
  { running }: AllClocks,
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly RunningClock[] =>
  running.filter((clock) => owedBy(clock) === 'ours' && isDueToday(clock.due, { now, zone }));

/** What our side owes and has not done by its moment, whether it is on record yet or not. */
export const lateNow = (
  { running }: AllClocks,
  { now }: { readonly now: string },
): readonly RunningClock[] =>
  running.filter((clock) => owedBy(clock) === 'ours' && isLate(clock.due, now));

/** The kept data of either side that may be gone within a week, the soonest first. */
export const lapsingSoon = (
  { running }: AllClocks,
  { now, zone }: { readonly now: string; readonly zone: string },
): readonly RunningClock[] => running.filter(({ due }) => lapsesSoon(due, { now, zone }));

/** Bands of clocks in the order in which they stand. */
export const CLOCK_BANDS = ['late', 'today', 'week', 'later', 'least', 'passed', 'none'] as const;
export type ClockBand = (typeof CLOCK_BANDS)[number];

/**
 * The band of a clock: by the day on which something is due, as the work list has it. What lasts at
 * least until a day stands apart: nobody owes anything on it. What is held has no date now.
 */
export function clockBand(
  { due }: RunningClock,
  today: { readonly now: string; readonly zone: string },
): ClockBand {
  const { runsUntil = null, lateFrom = null } = timesOf(due);
  if (runsUntil === null) return 'none';
  if (due.kind === 'minimum') return 'least';
  return bandByTime({ dueAt: runsUntil, lateFrom }, today);
}

/**
 * How much of its time a clock has used, 0 to 1: from when the act that set it was here to its end;
 * null where no clock runs or its begin is not known.
 */
export function timeUsed({ due, since }: RunningClock, now: string): number | null {
  const { runsUntil = null } = timesOf(due);
  if (runsUntil === null || since === null || due.held !== undefined) return null;
  const [begin, end] = [Date.parse(since), Date.parse(runsUntil)];
  if (end <= begin) return 1;
  return Math.min(1, Math.max(0, (Date.parse(now) - begin) / (end - begin)));
}

/** A public holiday at another State with which something runs. */
export interface HolidayThere {
  readonly day: string;
  readonly state: string;
  readonly stateName: ClockedCase['peerName'];
  readonly holiday: string;
}

/** Of some days the public holidays of each other State that a running clock concerns, by day. */
export function holidaysAhead(
  { running }: AllClocks,
  of: {
    readonly holidays: PublishedDirectory['holidays'];
    readonly days: readonly string[];
    readonly us: string;
  },
): readonly HolidayThere[] {
  const peers = new Map(running.map(({ peer, peerName }) => [peer, peerName]));
  return of.days.flatMap((day) =>
    [...peers].flatMap(([state, stateName]) => {
      const holiday = state === of.us ? undefined : of.holidays.nameOf(state, day);
      return holiday === undefined ? [] : [{ day, state, stateName, holiday }];
    }),
  );
}
