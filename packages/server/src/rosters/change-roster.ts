import {
  canonicalText,
  type Fault,
  type JsonObject,
  no,
  ok,
  placed,
  type Result,
  toBase64Url,
} from '@comity/base';
import {
  AHEAD_DAYS,
  type Fallback,
  gapsLeft,
  gapsMade,
  isOver,
  mondayOf,
  openHoursLeft,
  plannedSpans,
  type Roster,
  rosterHeld,
  type Shift,
  type Span,
  weeksLater,
} from '@comity/duty';
import { addDays, addElapsedDays, dayIn, endOfDay } from '@comity/law';
import type { RosterPlan, Session } from '@comity/service';
import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers, hereAt } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { type ReadPlan, readDay, readFallback, readPlan, readWeeks } from './read-plan.ts';
import {
  addShifts,
  dropShift,
  giveShift,
  isThere,
  keepFallback,
  lockRoster,
  shiftsBetween,
} from './roster-rows.ts';

/** Who changes which roster. */
export interface Changing {
  readonly tx: Tx;
  readonly parts: NodeParts;
  readonly session: Session;
  readonly roster: Roster;
  readonly now: string;
  readonly zone: string;
}

/** What a change makes of a roster, and what is written of it. */
export interface Changed<T> {
  readonly roster: Roster;
  readonly audit: { readonly kind: string; readonly subject: string; readonly detail: JsonObject };
  readonly write: () => Promise<unknown>;
  readonly value: T;
}

/** What is to become of a roster, read with its rows locked. */
export type RosterChange<T> = (changing: Changing) => Promise<Result<Changed<T>>>;

/** Shifts of an authority that begin within one week. */
const WEEK_MAX = 500;

const GONE: Fault = { code: 'shift-gone' };

/**
 * One change of a roster, alone at it: nothing is kept that would leave hours which nobody has while
 * no fallback is named, and what is kept is in the audit log.
 */
export async function changeRoster<T>(
  tx: Tx,
  parts: NodeParts,
  of: {
    readonly session: Session;
    /** When the office is open in the week ahead. */
    readonly open: readonly Span[];
    readonly change: RosterChange<T>;
  },
): Promise<Result<T>> {
  const { session, open, change } = of;
  const { authority, number } = session.officer;
  const now = parts.world.now();
  const { zone } = parts.keyring.authority(authority).stated;
  const roster = await lockRoster(tx, parts, { authority, from: now });
  const changed = await change({ tx, parts, session, roster, now, zone });
  if (!changed.ok) return changed;
  const { roster: next, audit, write, value } = changed.value;
  if (next.shifts.length > roster.shifts.length && isFull(next, zone)) {
    return no({ code: 'roster-full', params: { max: WEEK_MAX } });
  }
  const isHere = await hereAt(tx, parts, authority);
  const was = rosterHeld(roster, isHere);
  const gap = gapOf({ planned: roster.shifts, open, was, is: rosterHeld(next, isHere), now });
  if (gap !== undefined) return no(gapFault(gap, zone));
  await write();
  await appendAudit(tx, parts, { authority, officer: number, ...audit });
  return ok(value);
}

/**
 * Hours that a change leaves to nobody while no fallback is there. What was so before, because an officer
 * is gone, holds up no change; where the fallback itself is taken away, all of it counts. Besides what the
 * roster speaks of, somebody is to be there while the office is open in the week ahead.
 */
function gapOf(of: {
  readonly planned: readonly Span[];
  readonly open: readonly Span[];
  readonly was: Roster;
  readonly is: Roster;
  readonly now: string;
}): Span | undefined {
  const { planned, open, was, is, now } = of;
  if (is.fallback !== null) return undefined;
  const spans = { before: was.shifts, after: is.shifts };
  const taken = was.fallback !== null;
  // An empty roster of an office whose hours nobody knows: the coming week is then nobody's.
  if (taken && is.shifts.length + open.length === 0) {
    return { from: now, until: addElapsedDays(now, AHEAD_DAYS) };
  }
  const spoken = taken ? gapsLeft(spans, now) : gapsMade({ planned, ...spans }, now);
  return spoken[0] ?? openHoursLeft({ open, planned: taken ? [] : planned, ...spans })[0];
}

/** Whether more shifts begin within one week than a week may have. */
function isFull({ shifts }: Roster, zone: string): boolean {
  const weeks = new Map<string, number>();
  for (const { from } of shifts) {
    const week = mondayOf(dayIn(from, zone));
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return [...weeks.values()].some((n) => n > WEEK_MAX);
}

const gapFault = ({ from, until }: Span, zone: string): Fault => ({
  code: 'roster-gap',
  params: { from: onTheWall(from, zone), until: onTheWall(until, zone) },
  at: 'fallback',
});

/** `2026-11-29 16:30`, by the clock of the office. */
const onTheWall = (at: string, zone: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

/** Enters the shifts of a plan. Spec: `Rosters.enter`. */
export async function enterShifts(
  { tx, parts, session, roster, now, zone }: Changing,
  plan: RosterPlan,
): Promise<Result<Changed<number>>> {
  const read = readPlan(plan);
  if (!read.ok) return read;
  const named = await namedOn(tx, parts, { session, ...plan });
  if (!named.ok) return named;
  const spans = spansOf(read.value, zone).filter((span) => !isOver(span, now));
  if (spans.length === 0) return no({ code: 'roster-past', at: 'first' });
  const shifts = spans.map((span) => ({ ...span, ...named.value, id: newId(parts) }));
  const { authority } = session.officer;
  return ok({
    roster: { ...roster, shifts: [...roster.shifts, ...shifts] },
    audit: {
      kind: 'roster-entered',
      subject: named.value.officer,
      detail: { ...named.value, shifts: shifts.map(spanText) },
    },
    write: () => addShifts(tx, authority, { shifts, ...named.value }),
    value: shifts.length,
  });
}

const spansOf = ({ line, repeated }: ReadPlan, zone: string): readonly Span[] =>
  plannedSpans(line, { ...repeated, zone });

const newId = ({ world }: NodeParts): string => toBase64Url(world.randomBytes(12));
const spanText = ({ from, until }: Span): string => `${from}/${until}`;

/** Repeats a week in the weeks after it. Spec: `Rosters.repeat`. */
export async function repeatWeek(
  { tx, parts, session, roster, now, zone }: Changing,
  { day, weeks: typed }: { readonly day: string; readonly weeks: string },
): Promise<Result<Changed<number>>> {
  const read = readDay(day, 'first');
  if (!read.ok) return read;
  const weeks = readWeeks(typed);
  if (!weeks.ok) return weeks;
  const monday = mondayOf(read.value);
  const { authority } = session.officer;
  const since = endOfDay(addDays(monday, -1), zone);
  const known = await shiftsBetween(tx, authority, { from: since });
  const copied = known
    .filter(({ from }) => mondayOf(dayIn(from, zone)) === monday)
    .flatMap((shift) =>
      Array.from({ length: weeks.value }, (_, n) => weeksLater(shift, n + 1, zone)),
    )
    .filter((shift) => !isOver(shift, now))
    .map((shift) => ({ ...shift, id: newId(parts) }));
  if (copied.length === 0) return no({ code: 'roster-empty' });
  return ok({
    roster: { ...roster, shifts: [...roster.shifts, ...copied] },
    audit: {
      kind: 'roster-repeated',
      subject: monday,
      detail: { weeks: weeks.value, shifts: copied.length },
    },
    write: () =>
      Promise.all(copied.map((shift) => addShifts(tx, authority, { ...shift, shifts: [shift] }))),
    value: copied.length,
  });
}

/** Gives a shift to another, or takes it off the roster. Spec: `Rosters.change`. */
export async function changeShift(
  { tx, parts, session, roster }: Changing,
  to: Pick<RosterPlan, 'officer' | 'substitute'> & { readonly id: string },
): Promise<Result<Changed<null>>> {
  const shift = roster.shifts.find(({ id }) => id === to.id);
  if (shift === undefined) return no(GONE);
  const { authority } = session.officer;
  const others = roster.shifts.filter((one) => one !== shift);
  const before = { shift: spanText(shift), was: shift.officer, wasSubstitute: shift.substitute };
  if (to.officer === '') {
    return ok({
      roster: { ...roster, shifts: others },
      audit: { kind: 'roster-shift-dropped', subject: shift.id, detail: before },
      write: () => dropShift(tx, authority, shift.id),
      value: null,
    });
  }
  const named = await namedOn(tx, parts, { session, ...to });
  if (!named.ok) return named;
  const given = { ...shift, ...named.value };
  if (isThere(others, given)) return no({ code: 'shift-there', at: 'officer' });
  return ok({
    roster: { ...roster, shifts: [...others, given] },
    audit: {
      kind: 'roster-shift-given',
      subject: shift.id,
      detail: { ...before, ...named.value },
    },
    write: () => giveShift(tx, authority, given),
    value: null,
  });
}

/** Names the fallback, or nobody. Spec: `Rosters.nameFallback`. */
export async function changeFallback(
  { tx, parts, session, roster }: Changing,
  typed: { readonly officer: string; readonly name: string; readonly telephone: string },
): Promise<Result<Changed<null>>> {
  const read = readFallback(typed);
  if (!read.ok) return read;
  const fallback = read.value;
  if (fallback?.kind === 'officer') {
    const named = await namedOn(tx, parts, { session, ...fallback, substitute: '' });
    if (!named.ok) return no(placed(named.error, { at: 'fallback' }));
  }
  const { authority } = session.officer;
  // Named once more it stays the fallback since when it is: the office told for its hours is of it.
  const isSame =
    fallback !== null &&
    canonicalText(detailOf(fallback)) === canonicalText(detailOf(roster.fallback));
  return ok({
    roster: { ...roster, fallback },
    audit: { kind: 'roster-fallback', subject: authority, detail: detailOf(fallback) },
    write: async () => isSame || keepFallback(tx, parts, { authority, fallback }),
    value: null,
  });
}

const detailOf = (fallback: Fallback | null): JsonObject =>
  fallback === null ? { kind: 'nobody' } : { ...fallback };

/** Officers of the authority who work on cases. Codes: `missing`, `officer-unknown`, `substitute-self`. */
async function namedOn(
  tx: Tx,
  parts: NodeParts,
  of: { readonly session: Session } & Pick<RosterPlan, 'officer' | 'substitute'>,
): Promise<Result<Pick<Shift, 'officer' | 'substitute'>>> {
  const { officer, substitute } = of;
  if (officer === '') return no({ code: 'missing', at: 'officer' });
  if (officer === substitute) return no({ code: 'substitute-self', at: 'substitute' });
  const known = await caseOfficers(tx, parts, of.session.officer.authority);
  const isKnown = (id: string): boolean => known.some((one) => one.id === id);
  if (!isKnown(officer)) return no({ code: 'officer-unknown', at: 'officer' });
  if (substitute === '') return ok({ officer, substitute: null });
  if (!isKnown(substitute)) return no({ code: 'officer-unknown', at: 'substitute' });
  return ok({ officer, substitute });
}
