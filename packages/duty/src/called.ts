import type { Rung, Whom } from './ladder.ts';

/** An officer who works on cases and may be called. */
export interface OnCall {
  readonly id: string;
  /** Whether they are called where nobody is on duty. */
  readonly calledFirst: boolean;
  /** Whether they are called beside those on duty, before everybody is. */
  readonly calledSecond: boolean;
}

/** Who may be called at a moment. */
export interface Staff {
  readonly officers: readonly OnCall[];
  /** Ids of those who are on duty: by the roster, by the watch; nobody where neither names any. */
  readonly watch: readonly string[];
  /** Ids of those whose watch is over and who were not relieved: they are called too. */
  readonly unrelieved: readonly string[];
  /** Ids of those who stand in for the watch or were named as its second. */
  readonly seconds: readonly string[];
}

/**
 * The officers that a rung calls. Each rung calls all of the rungs before it too, so that nobody who
 * was woken is left alone with it. Where nobody is on duty, the duty officers are called, and where
 * there are none, everybody: an alarm never rings in an empty room because a list was empty.
 *
 * @returns ids, in the order of the staff
 */
export function calledBy(
  whom: Whom,
  { officers, watch, unrelieved, seconds }: Staff,
): readonly string[] {
  const among = (wanted: (officer: OnCall) => boolean): readonly string[] =>
    officers.filter(wanted).map(({ id }) => id);
  const onWatch = among(({ id }) => watch.includes(id));
  const onDuty = onWatch.length > 0 ? onWatch : among(({ calledFirst }) => calledFirst);
  if (whom === 'everybody' || onDuty.length === 0) return among(() => true);
  const first = among(({ id }) => onDuty.includes(id) || unrelieved.includes(id));
  if (whom === 'watch') return first;
  const second = among(
    ({ id, calledSecond }) => first.includes(id) || seconds.includes(id) || calledSecond,
  );
  return second.length > first.length ? second : among(() => true);
}

/** Whom a rung calls for what is for named officers only, and whether they have to be woken. */
export interface CalledBehindWall {
  readonly called: readonly string[];
  /**
   * The rung does not wait for a desk, and none of them is on duty or those who are have not answered:
   * others wake them.
   */
  readonly wakes: boolean;
}

/**
 * Behind a wall a rung calls those of its officers whom it would call anyway, and all of them where it
 * would call none: nobody else is told what it is about.
 *
 * @param named ids of the officers of the wall
 */
export function calledBehindWall(
  { whom, by }: Pick<Rung, 'whom' | 'by'>,
  staff: Staff,
  named: readonly string[],
): CalledBehindWall {
  const among = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => named.includes(id));
  const first = among(calledBy(whom, staff));
  return {
    called: first.length > 0 ? first : among(staff.officers.map(({ id }) => id)),
    wakes: by.includes('gateway') && (whom !== 'watch' || among(onDuty(staff)).length === 0),
  };
}

/**
 * The officers that a rung calls to wake those of a wall: others than those, who have not answered. Where
 * there are no others, whoever it would call anyway.
 *
 * @param named ids of the officers of the wall
 */
export function calledToWake(
  whom: Whom,
  staff: Staff,
  named: readonly string[],
): readonly string[] {
  const officers = staff.officers.filter(({ id }) => !named.includes(id));
  return calledBy(whom, officers.length > 0 ? { ...staff, officers } : staff);
}

/** Who is on duty, and nobody else: for what wakes nobody. [] where nobody is. */
export function onDuty({ officers, watch }: Staff): readonly string[] {
  const named = officers.filter(({ id }) => watch.includes(id));
  const duty = named.length > 0 ? named : officers.filter(({ calledFirst }) => calledFirst);
  return duty.map(({ id }) => id);
}
