import { addDays } from '@comity/law';
import { overlap, type Shift, type Span } from './roster.ts';
import { plannedSpans } from './weekly-plan.ts';

/**
 * Hours without duty between two shifts of one officer: what Directive 2003/88/EC, article 3, gives to
 * every worker of the European Union each day. Here it is a rule of the house: less is said, and wants
 * a reason, and is never refused.
 */
export const REST_HOURS = 11;

/** Turns of one gap that are looked at one by one. */
export const TURNS_MAX = 60;

const HOUR_MS = 3_600_000;
const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

/** What hours that nobody has would mean for an officer; spans of time in milliseconds. */
export interface Taker {
  readonly officer: string;
  /** Since the end of the shift before; null where none is known. */
  readonly restBefore: number | null;
  /** Until the next shift begins; null where none is planned. */
  readonly restAfter: number | null;
  /** What is planned with the officer in the week, without these hours. */
  readonly planned: number;
  /** As what the officer is named in a shift of the same time. */
  readonly named: 'officer' | 'substitute' | null;
  /** Whether the rest on either side is shorter than {@link REST_HOURS}. */
  readonly short: boolean;
}

/**
 * Who could take hours that nobody has: first those who are free and rested, of them whoever has the
 * least planned in the week; last those who are named elsewhere at that time.
 *
 * @param of.shifts all that touch the week, and those before and after it of which a rest is counted
 */
export function whoMayTake(
  gap: Span,
  of: {
    readonly officers: readonly string[];
    readonly shifts: readonly Shift[];
    readonly week: Span;
  },
): readonly Taker[] {
  const takers = of.officers.map((officer) => takerOf(gap, officer, of));
  const rank = ({ named, short }: Taker): number => (named === null ? Number(short) : 2);
  return takers.toSorted((a, b) => rank(a) - rank(b) || a.planned - b.planned);
}

function takerOf(
  gap: Span,
  officer: string,
  { shifts, week }: { readonly shifts: readonly Shift[]; readonly week: Span },
): Taker {
  const own = shifts.filter((shift) => shift.officer === officer);
  const before = own.filter(({ until }) => ms(until) <= ms(gap.from)).map(({ until }) => ms(until));
  const after = own.filter(({ from }) => ms(from) >= ms(gap.until)).map(({ from }) => ms(from));
  const restBefore = before.length === 0 ? null : ms(gap.from) - Math.max(...before);
  const restAfter = after.length === 0 ? null : Math.min(...after) - ms(gap.until);
  const same = shifts.filter((shift) => overlap(shift, gap));
  const named = same.some((shift) => shift.officer === officer)
    ? 'officer'
    : same.some(({ substitute }) => substitute === officer)
      ? 'substitute'
      : null;
  const isShort = (rest: number | null): boolean => rest !== null && rest < REST_HOURS * HOUR_MS;
  return {
    ...{ officer, restBefore, restAfter, named },
    planned: own.reduce((sum, shift) => sum + within(shift, week), 0),
    short: isShort(restBefore) || isShort(restAfter),
  };
}

/** How much of a stretch lies within another. */
const within = (span: Span, other: Span): number =>
  Math.max(0, Math.min(ms(span.until), ms(other.until)) - Math.max(ms(span.from), ms(other.from)));

/**
 * A gap turn by turn: cut where shifts of its week begin and end by the clock of the office, so that
 * nobody is asked to stay through what three would have had.
 *
 * @returns at most {@link TURNS_MAX}; what is left of the gap then stands in the last one
 */
export function turnsOf(gap: Span, { shifts, monday, zone }: RosterWeekOf): readonly Span[] {
  const wall = (at: string): string =>
    Temporal.Instant.from(at)
      .toZonedDateTimeISO(zone)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' });
  const times = new Set(shifts.flatMap(({ from, until }) => [wall(from), wall(until)]));
  const cuts = [...times]
    .flatMap((time) =>
      plannedSpans(
        { days: EACH_DAY, begins: time, ends: time },
        { zone, first: addDays(monday, -1), weeks: 2 },
      ),
    )
    .map(({ from }) => from)
    .filter((at) => ms(at) > ms(gap.from) && ms(at) < ms(gap.until))
    .toSorted((a, b) => ms(a) - ms(b));
  const ends = [...new Set(cuts)].slice(0, TURNS_MAX - 1);
  return [gap.from, ...ends].map((from, n) => ({ from, until: ends[n] ?? gap.until }));
}

/** The shifts of a week, from its Monday on by the clock of a zone. */
interface RosterWeekOf {
  readonly shifts: readonly Span[];
  readonly monday: string;
  readonly zone: string;
}

const EACH_DAY = [1, 2, 3, 4, 5, 6, 7];

/**
 * The shifts that an officer begins less than {@link REST_HOURS} after another one ended. One that goes
 * on at once is a longer turn with no rest at all.
 *
 * @returns ids, in the order of the shifts
 */
export function shortlyRested(shifts: readonly Shift[]): readonly string[] {
  const ends = Map.groupBy(shifts, ({ officer }) => officer);
  return shifts
    .filter(({ id, officer, from }) =>
      (ends.get(officer) ?? []).some((one) => {
        const rest = ms(from) - ms(one.until);
        return one.id !== id && rest >= 0 && rest < REST_HOURS * HOUR_MS;
      }),
    )
    .map(({ id }) => id);
}
