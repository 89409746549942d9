import { gapsIn, isOver, overlap, type Shift, type Span, turnsOf, whoMayTake } from '@comity/duty';
import { type Officerly, type OpenHours, TAKERS_MAX } from '@comity/service';

/** Turns that nobody has, of which it is said who could take each. */
const OPEN_MAX = 14;

interface Asked {
  readonly officers: readonly Officerly[];
  /** As those have them who are there: of the week, and of those before and after it. */
  readonly shifts: readonly Shift[];
  readonly week: Span;
  /** What the roster speaks of, from a day before the week to a day after it. */
  readonly reached: Span;
  readonly monday: string;
  readonly zone: string;
  readonly now: string;
}

/** The hours of a week that nobody has and that are not over, turn by turn, with who could take each. */
export function openHours(of: Asked): readonly OpenHours[] {
  const { shifts, week, reached, now } = of;
  const usual = shifts.filter((shift) => overlap(shift, week));
  return gapsIn(shifts, reached)
    .filter((gap) => !isOver(gap, now))
    .flatMap((gap) => turnsOf(sinceNow(gap, now), { ...of, shifts: usual }))
    .filter((turn) => overlap(turn, week))
    .slice(0, OPEN_MAX)
    .map((turn) => ({ ...turn, takers: takersOf(turn, of) }));
}

/** What is left of a gap, from the minute that runs on. */
const sinceNow = ({ from, until }: Span, now: string): Span => ({
  from: isOver({ until: from }, now) ? `${now.slice(0, 'yyyy-mm-ddThh:mm'.length)}:00.000Z` : from,
  until,
});

/** Everybody who works there, as far as a page has room: who may take the turn first. */
function takersOf(turn: Span, { officers, shifts, week }: Asked): OpenHours['takers'] {
  const ids = officers.map(({ id }) => id);
  return whoMayTake(turn, { officers: ids, shifts, week })
    .slice(0, TAKERS_MAX)
    .flatMap(({ officer, ...taker }) => {
      const found = officers.find(({ id }) => id === officer);
      return found === undefined ? [] : [{ ...taker, officer: found }];
    });
}
