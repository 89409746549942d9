import type { AllClocks, MissedDeadline, RunningClock } from '@comity/service';
import { dueKind } from '../due-kind.ts';

/** Kinds of clocks that a page shows apart: whose they are, and what they mean. */
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

/** The view that an address names; anything else is all. */
export const viewOf = (text: string): ClockView =>
  CLOCK_VIEWS.find((view) => view === text) ?? 'all';

/** Who owes what a clock counts to: ours, theirs, or nobody where a day simply comes. */
export const owedBy = ({ due, side }: RunningClock): 'ours' | 'theirs' | 'nobody' =>
  due.owedBy === null ? 'nobody' : due.owedBy === side ? 'ours' : 'theirs';

/** The same of a date that was missed. */
export const missedBy = (missed: MissedDeadline): 'ours' | 'theirs' =>
  missed.owedBy === missed.side ? 'ours' : 'theirs';

/** Under which kind a clock stands: what a State has said is no good practice. */
const viewOfKind = ({ due }: RunningClock): ClockView => {
  const kind = dueKind(due);
  return kind === 'asking' || kind === 'asked' || kind === 'own' || kind === 'house'
    ? 'word'
    : kind;
};

/** The clocks that a view shows, in their order. */
export function shownIn(view: ClockView, { running }: AllClocks): readonly RunningClock[] {
  if (view === 'all') return running;
  if (view === 'missed') return [];
  return running.filter(
    (clock) =>
      viewOfKind(clock) === view || (owedBy(clock) === view && clock.due.held === undefined),
  );
}
