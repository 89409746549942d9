import { addDays, beginOfDay, daysElapsed, endOfDay } from '@comity/law';
import { holderOf, type RosterWeek } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';

interface CoverageProps {
  readonly visit: OfficerVisit;
  readonly week: RosterWeek;
}

/** Width of the drawing of a week, in its own units. */
const WEEK = 700;

/** The week as a bar: what is covered, what nobody has, and now. */
export function Coverage({ visit, week }: CoverageProps): VNode {
  const { words, now } = visit;
  const begin = beginOfDay(week.monday, week.zone);
  const whole = daysElapsed(begin, endOfDay(addDays(week.monday, 6), week.zone));
  const place = (at: string): number => {
    const passed = daysElapsed(begin, at);
    return Math.round(Math.min(WEEK, Math.max(0, (passed / whole) * WEEK)) * 10) / 10;
  };
  const bars = week.shifts
    .filter((shift) => holderOf(shift) !== undefined)
    .map(({ from, until }) => [place(from), place(until)] as const);
  const at = place(now);
  return (
    <svg
      width="100%"
      height="18"
      viewBox={`0 0 ${WEEK} 90`}
      preserveAspectRatio="none"
      fill="currentColor"
      role="img"
      aria-label={words.t('roster.covered', { n: week.gaps.length })}
    >
      <rect x="0" y="20" width={WEEK} height="50" fill-opacity="0.15" />
      {bars.map(([from, until]) => (
        <rect
          x={from}
          y="20"
          width={Math.max(0, until - from - 1)}
          height="50"
          fill-opacity="0.6"
        />
      ))}
      {at > 0 && at < WEEK ? <rect x={at - 1} y="0" width="3" height="90" /> : null}
    </svg>
  );
}
