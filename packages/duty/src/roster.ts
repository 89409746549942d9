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
 * The hours that nobody has once a roster is changed, from a moment on: of all that it spoke of before
 * and speaks of now. So a shift that is taken off, be it the one that runs or the last, leaves a gap;
 * what neither spoke of is none.
 */
export function gapsLeft(
  { before, after }: { readonly before: readonly Span[]; readonly after: readonly Span[] },
  at: string,
): readonly Span[] {
  const ahead = [...before, ...after].filter(({ until }) => ms(until) > ms(at));
  const [first] = ahead.toSorted(byBegin);
  if (first === undefined) return [];
  const from = ms(first.from) > ms(at) ? first.from : at;
  const until = ahead.reduce((last, one) => (ms(one.until) > ms(last) ? one.until : last), from);
  return gapsIn(
    after.filter((shift) => ms(shift.until) > ms(at)),
    { from, until },
  );
}

/** Who has a shift: its officer, else the substitute; null where neither is there any more. */
export function holderOf(
  { officer, substitute }: Pick<Shift, 'officer' | 'substitute'>,
  isHere: (officer: string) => boolean,
): string | null {
  return [officer, substitute].find((one) => one !== null && isHere(one)) ?? null;
}

/**
 * The roster as those have it who are there: a substitute whose officer is gone has the shift, a shift
 * of which both are gone nobody has, and a fallback who is gone is none.
 *
 * @param isHere whether an officer may be called: not one who is suspended or works on no cases
 */
export function rosterHeld(
  { shifts, fallback }: Roster,
  isHere: (officer: string) => boolean,
): Roster {
  return {
    shifts: shifts.flatMap((shift) => {
      const officer = holderOf(shift, isHere);
      if (officer === null) return [];
      const { substitute } = shift;
      const stays = substitute !== null && substitute !== officer && isHere(substitute);
      return [{ ...shift, officer, substitute: stays ? substitute : null }];
    }),
    fallback: fallback?.kind === 'officer' && !isHere(fallback.officer) ? null : fallback,
  };
}

/**
 * The hours that nobody has once a roster is changed, from a moment on, and that somebody had before
 * or the roster did not speak of: who mends one gap of two is not held up by the other.
 *
 * @param of.planned all that it spoke of before, and of that what somebody had
 */
export function gapsMade(
  of: {
    readonly planned: readonly Span[];
    readonly before: readonly Span[];
    readonly after: readonly Span[];
  },
  at: string,
): readonly Span[] {
  const { planned, before, after } = of;
  const known = gapsLeft({ before: planned, after: before }, at);
  return gapsLeft({ before, after }, at).filter((gap) => !isWithinOne(gap, known));
}

/**
 * The hours ahead of an office that nobody has once a roster is changed: beside what the roster speaks
 * of, those in which the office is open. Where something is planned ahead, gaps that were there before
 * hold up nobody; of an empty roster all of them count.
 *
 * @param of.open when the office is open, of the days ahead
 * @param of.planned all shifts ahead before the change, also of officers who are gone
 */
export function openHoursLeft(of: {
  readonly open: readonly Span[];
  readonly planned: readonly Span[];
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}): readonly Span[] {
  const { open, planned, before, after } = of;
  const leftBy = (shifts: readonly Span[]) => open.flatMap((hours) => gapsIn(shifts, hours));
  const known = planned.length === 0 ? [] : leftBy(before);
  return leftBy(after).filter((gap) => !isWithinOne(gap, known));
}

const isWithinOne = (gap: Span, others: readonly Span[]): boolean =>
  others.some(({ from, until }) => ms(from) <= ms(gap.from) && ms(gap.until) <= ms(until));

/**
 * The shifts in which somebody is named who has another shift at the same time, be it as the
 * substitute: nobody can be in two places.
 *
 * @returns ids, in the order of the shifts
 */
export function doublyBooked(shifts: readonly Shift[]): readonly string[] {
  const found = new Set<string>();
  // Of the shifts that began, each person's that ends last: whoever begins before that is in two places.
  const latest = new Map<string, { readonly id: string; readonly ends: number }>();
  for (const { id, officer, substitute, ...span } of shifts.toSorted(byBegin)) {
    const [begins, ends] = [ms(span.from), ms(span.until)];
    for (const named of new Set([officer, substitute ?? officer])) {
      const before = latest.get(named);
      if (before !== undefined && begins < before.ends) {
        found.add(before.id);
        found.add(id);
      }
      if (before === undefined || ends > before.ends) latest.set(named, { id, ends });
    }
  }
  return shifts.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** The next moment at which a shift begins or ends; null where the roster says nothing more. */
export function nextChange({ shifts }: Pick<Roster, 'shifts'>, at: string): string | null {
  const changes = shifts
    .flatMap(({ from, until }) => [from, until])
    .filter((change) => ms(change) > ms(at));
  return changes.toSorted((a, b) => ms(a) - ms(b))[0] ?? null;
}
