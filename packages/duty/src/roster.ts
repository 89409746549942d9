/** A stretch of time: instants in UTC, the end not in it. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Hours in which an officer of an authority is on duty. */
export interface Shift extends Span {
  readonly id: string;
  readonly officer: string;
  /** Who is called with the supervisors where the officer does not answer. */
  readonly substitute: string | null;
}

/** Whom an authority names for hours without an officer: one of its own, or another office. */
export type Fallback =
  | { readonly kind: 'officer'; readonly officer: string }
  | { readonly kind: 'office'; readonly name: string; readonly telephone: string };

/** Who is on duty when, as an authority has planned it. */
export interface Roster {
  readonly shifts: readonly Shift[];
  readonly fallback: Fallback | null;
}

const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;
const covers = ({ from, until }: Span, at: number): boolean => ms(from) <= at && at < ms(until);
const byBegin = (a: Span, b: Span): number => ms(a.from) - ms(b.from);

/** Whether two stretches have a moment in common. */
export const overlap = (a: Span, b: Span): boolean =>
  ms(a.from) < ms(b.until) && ms(b.from) < ms(a.until);

/** The shifts that run at a moment, the earliest first: two at once are two on duty. */
export const shiftsAt = ({ shifts }: Pick<Roster, 'shifts'>, at: string): readonly Shift[] =>
  shifts.filter((shift) => covers(shift, ms(at))).toSorted(byBegin);

/** The stretches within a span that no shift covers, in their order. */
export function gapsIn(shifts: readonly Span[], within: Span): readonly Span[] {
  const gaps: Span[] = [];
  let open = within.from;
  for (const { from, until } of shifts.toSorted(byBegin)) {
    if (ms(from) >= ms(within.until)) break;
    if (ms(from) > ms(open)) gaps.push({ from: open, until: from });
    if (ms(until) > ms(open)) open = until;
  }
  return ms(open) < ms(within.until) ? [...gaps, { from: open, until: within.until }] : gaps;
}

/**
 * The hours of a roster that nobody has, from a moment to the end of its last shift: what a roster
 * says nothing of after that is no gap in it.
 */
export function gapsFrom(shifts: readonly Span[], at: string): readonly Span[] {
  const ahead = shifts.filter(({ until }) => ms(until) > ms(at)).toSorted(byBegin);
  const [first] = ahead;
  if (first === undefined) return [];
  const from = ms(first.from) > ms(at) ? first.from : at;
  const until = ahead.reduce((last, one) => (ms(one.until) > ms(last) ? one.until : last), from);
  return gapsIn(ahead, { from, until });
}

/**
 * The shifts in which somebody is named who has another shift at the same time, be it as the
 * substitute: nobody can be in two places.
 *
 * @returns ids, in the order of the shifts
 */
export function doublyBooked(shifts: readonly Shift[]): readonly string[] {
  const named = ({ officer, substitute }: Shift) => [officer, substitute ?? officer];
  return shifts
    .filter((one) =>
      shifts.some(
        (other) =>
          other.id !== one.id &&
          overlap(one, other) &&
          named(one).some((officer) => named(other).includes(officer)),
      ),
    )
    .map(({ id }) => id);
}

/** The next moment at which a shift begins or ends; null where the roster says nothing more. */
export function nextChange({ shifts }: Pick<Roster, 'shifts'>, at: string): string | null {
  const changes = shifts
    .flatMap(({ from, until }) => [from, until])
    .filter((change) => ms(change) > ms(at));
  return changes.toSorted((a, b) => ms(a) - ms(b))[0] ?? null;
}
