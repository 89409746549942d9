import { ok, type Result } from '@comity/base';
import {
  doublyBooked,
  type Fallback,
  gapsIn,
  isOver,
  mondayOf,
  nextOnDuty,
  overlap,
  type Roster,
  rosterHeld,
  type Shift,
  type Span,
  shiftsAt,
  shortlyRested,
  unplannedFrom,
} from '@comity/duty';
import { addDays, beginOfDay, dayIn } from '@comity/law';
import type {
  HandOver,
  Officerly,
  OnDuty,
  RosterFallback,
  RosterShift,
  RosterSwap,
  Rosters,
  RosterWeek,
  Session,
} from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers, hereAt, type IsHere } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import {
  changeFallback,
  changeRoster,
  changeShift,
  enterShifts,
  type RosterChange,
  repeatWeek,
} from './change-roster.ts';
import { createCover } from './cover.ts';
import { fillGap } from './fill-gap.ts';
import { freeDaysAmong } from './free-days.ts';
import type { OpenAhead } from './open-ahead.ts';
import { openHours } from './open-hours.ts';
import { readDay } from './read-plan.ts';
import { rosterOf, shiftsBetween } from './roster-rows.ts';
import { answerSwap, askSwap, openSwaps, type SwapRow } from './swaps.ts';
import { waitsFor } from './waits-for.ts';

const REACH =
  'select min(begins) as first, max(ends) as last from roster_shifts where authority = $1';
const HAND_OVERS = `select at, handed_by, taken_by, taken_at from shifts where authority = $1
  order by at desc, id limit 10`;

/**
 * Who is on duty when, by authority.
 *
 * @param openAhead when each of the authorities is open
 */
export function createRosters(parts: NodeParts, openAhead: OpenAhead): Rosters {
  const { store } = parts;
  const within = <T>(session: Session, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.as(session.officer, work);
  const changed = async <T>(session: Session, change: RosterChange<T>): Promise<Result<T>> => {
    const open = (await openAhead(session.officer.authority)) ?? [];
    return within(session, (tx) => changeRoster(tx, parts, { session, open, change }));
  };

  return {
    week: (session, day) => within(session, (tx) => weekOf(tx, parts, { session, day })),

    onDuty: async (session) => {
      const open = await openAhead(session.officer.authority);
      return within(session, (tx) => onDutyNow(tx, parts, { session, open }));
    },

    enter: (session, plan) => changed(session, (at) => enterShifts(at, plan)),
    repeat: (session, day, weeks) => changed(session, (at) => repeatWeek(at, { day, weeks })),
    change: (session, id, to) => changed(session, (at) => changeShift(at, { ...to, id })),
    fill: (session, hours) => changed(session, (at) => fillGap(at, hours)),
    nameFallback: (session, to) => changed(session, (at) => changeFallback(at, to)),
    ...createCover(parts),
    askSwap: (session, swap) => within(session, (tx) => askSwap(tx, parts, { session, swap })),
    answerSwap: (session, id, accept) =>
      within(session, (tx) => answerSwap(tx, parts, { session, id, accept })),
  };
}

async function onDutyNow(
  tx: Tx,
  parts: NodeParts,
  { session, open }: { readonly session: Session; readonly open: readonly Span[] | null },
): Promise<OnDuty> {
  const { authority, id: me } = session.officer;
  const now = parts.world.now();
  const isHere = await hereAt(tx, parts, authority);
  const planned = await rosterOf(tx, parts, { authority, from: now });
  const roster = rosterHeld(planned, isHere);
  const [reach] = await tx.query<ReachRow>(REACH, [authority]);
  const shifts = shiftsAt(roster, now);
  const next = nextOnDuty(roster, now);
  const names = await namesIn(tx, parts, {
    ...roster,
    shifts: [...shifts, ...(next?.shifts ?? [])],
  });
  const said = saidBy(names, isHere);
  return {
    kept: planned.fallback !== null || (reach?.first ?? null) !== null,
    shifts: shifts.map(said),
    fallback: fallbackSaid(roster.fallback, names, isHere),
    unplanned: unplannedFrom(roster, { at: now, open }),
    next: next === null ? null : { from: next.from, shifts: next.shifts.map(said) },
    waits: await waitsFor(tx, { authority, officer: me, now }),
  };
}

async function weekOf(
  tx: Tx,
  parts: NodeParts,
  { session, day }: { readonly session: Session; readonly day: string },
): Promise<Result<RosterWeek>> {
  const { authority, id: me } = session.officer;
  const { zone } = parts.keyring.authority(authority).stated;
  const now = parts.world.now();
  const read = day === '' ? ok(dayIn(now, zone)) : readDay(day, 'week');
  if (!read.ok) return read;
  const monday = mondayOf(read.value);
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n));
  const week = {
    from: startOf(monday, zone),
    until: startOf(addDays(monday, 7), zone),
  };
  const officers = await caseOfficers(tx, parts, authority);
  const isHere = (id: string): boolean => officers.some((one) => one.id === id);
  const roster = await rosterOf(tx, parts, { authority, from: now });
  const around = await shiftsBetween(tx, authority, {
    from: startOf(addDays(monday, -7), zone),
    until: startOf(addDays(monday, 14), zone),
  });
  const shifts = around.filter((shift) => overlap(shift, week));
  const [held, heldAround] = [shifts, around].map((some) =>
    rosterHeld({ ...roster, shifts: some }, isHere),
  ) as [Roster, Roster];
  const swaps = await openSwaps(tx, authority, now);
  const handOvers = await tx.query<HandOverRow>(HAND_OVERS, [authority]);
  const names = await namesIn(tx, parts, {
    ...roster,
    shifts: [...shifts, ...roster.shifts],
    more: [
      ...swaps.flatMap(({ asked, asked_by }) => [asked, asked_by]),
      ...handOvers.flatMap(({ handed_by, taken_by }) => [handed_by, taken_by ?? handed_by]),
    ],
  });
  const free = await freeDaysAmong(tx, { days, zone });
  const [reach = { first: null, last: null }] = await tx.query<ReachRow>(REACH, [authority]);
  const last = reach.last?.toISOString() ?? null;
  const gaps = gapsIn(held.shifts, reachedOf(week, reach));
  return ok({
    ...{ monday, zone },
    reaches: last === null || isOver({ until: last }, now) ? null : last,
    days: days.map((each) => ({ day: each, free: free.includes(each) })),
    shifts: shifts.map(saidBy(names, isHere)),
    gaps,
    open: openHours({
      ...{ officers, week, monday, zone, now },
      shifts: heldAround.shifts,
      reached: reachedOf(twoDaysMore(monday, zone), reach),
    }),
    double: doublyBooked(held.shifts),
    short: shortlyRested(heldAround.shifts).filter((id) => shifts.some((one) => one.id === id)),
    fallback: fallbackSaid(roster.fallback, names, isHere),
    swaps: swaps.flatMap((row) => swapSaid(row, { shifts: roster.shifts, names, isHere, me })),
    handOvers: handOvers.map((row) => handOverSaid(row, names)),
  });
}

/** A week with the days beside it: a night over its end is one turn. */
const twoDaysMore = (monday: string, zone: string): Span => ({
  from: startOf(addDays(monday, -1), zone),
  until: startOf(addDays(monday, 8), zone),
});

/** When a day begins in a zone. */
const startOf = (day: string, zone: string): string =>
  new Date(beginOfDay(day, zone)).toISOString();

/** The part of a week that the roster speaks of, from its first shift to its last. */
function reachedOf(week: Span, { first, last }: ReachRow): Span {
  if (first === null || last === null) return { from: week.from, until: week.from };
  const from = later(first.toISOString(), week.from);
  return { from, until: later(from, earlier(last.toISOString(), week.until)) };
}

const later = (a: string, b: string): string => (isOver({ until: a }, b) ? b : a);
const earlier = (a: string, b: string): string => (isOver({ until: a }, b) ? a : b);

interface ReachRow {
  readonly first: Date | null;
  readonly last: Date | null;
}

type Names = ReadonlyMap<string, Officerly>;

const namesIn = (
  tx: Tx,
  parts: NodeParts,
  { shifts, fallback, more = [] }: Roster & { readonly more?: readonly string[] },
): Promise<Names> =>
  officersById(tx, parts, [
    ...shifts.flatMap(({ officer, substitute }) => [officer, substitute ?? officer]),
    ...(fallback?.kind === 'officer' ? [fallback.officer] : []),
    ...more,
  ]);

const named = (names: Names, id: string): Officerly =>
  names.get(id) ?? { id, number: '', name: '', role: '' };

const saidBy =
  (names: Names, isHere: IsHere) =>
  ({ id, from, until, officer, substitute }: Shift): RosterShift => ({
    ...{ id, from, until },
    officer: named(names, officer),
    substitute: substitute === null ? null : named(names, substitute),
    gone: [...new Set([officer, substitute ?? officer])].filter((one) => !isHere(one)),
  });

const fallbackSaid = (
  fallback: Fallback | null,
  names: Names,
  isHere: IsHere,
): RosterFallback | null =>
  fallback?.kind === 'officer'
    ? {
        kind: 'officer',
        officer: named(names, fallback.officer),
        gone: !isHere(fallback.officer),
      }
    : fallback;

interface HandOverRow {
  readonly at: Date;
  readonly handed_by: string;
  readonly taken_by: string | null;
  readonly taken_at: Date | null;
}

const handOverSaid = (row: HandOverRow, names: Names): HandOver => ({
  at: row.at.toISOString(),
  from: named(names, row.handed_by),
  accepted:
    row.taken_by === null || row.taken_at === null
      ? null
      : { by: named(names, row.taken_by), at: row.taken_at.toISOString() },
});

/** None for a shift that is not ahead any more, or not as it was asked about. */
function swapSaid(
  row: SwapRow,
  of: {
    readonly shifts: readonly Shift[];
    readonly names: Names;
    readonly isHere: IsHere;
    readonly me: string;
  },
): readonly RosterSwap[] {
  const shift = of.shifts.find(({ id, officer }) => id === row.shift && officer === row.asked_by);
  const instead = of.shifts.find(({ id, officer }) => id === row.instead && officer === row.asked);
  if (shift === undefined || (row.instead !== null && instead === undefined)) return [];
  return [
    {
      id: row.id,
      askedAt: row.asked_at.toISOString(),
      from: named(of.names, row.asked_by),
      to: named(of.names, row.asked),
      shift: saidBy(of.names, of.isHere)(shift),
      instead: instead === undefined ? null : saidBy(of.names, of.isHere)(instead),
      mine: row.asked === of.me,
    },
  ];
}
