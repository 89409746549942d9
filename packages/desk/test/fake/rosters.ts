import { no, ok } from '@comity/base';
import {
  type CoverAhead,
  coverAhead,
  doublyBooked,
  gapsIn,
  mondayOf,
  overlap,
  plannedSpans,
  shortlyRested,
  turnsOf,
  weeksLater,
  whoMayTake,
} from '@comity/duty';
import { isUnnamed } from '@comity/feed';
import { addDays, dayIn, endOfDay } from '@comity/law';
import type {
  CoverTold,
  Officerly,
  RosterShift,
  RosterSwap,
  Rosters,
  Session,
} from '@comity/service';
import { AUTHORITIES, NOW, OFFICERS } from './places.ts';

const said = ({ id, number, name, role }: Officerly): Officerly => ({ id, number, name, role });

/** A roster of the invented network, in memory: this week is planned, but for Sunday evening. */
export function fakeRosters(): Rosters {
  const swaps: Omit<RosterSwap, 'mine'>[] = [];
  let fallback: Awaited<ReturnType<Rosters['onDuty']>>['fallback'] = {
    kind: 'office',
    name: 'Command Center',
    telephone: '+1 202 555 0142',
  };
  const kept = new Map<string, RosterShift[]>();
  const officerOf = (id: string): Officerly | undefined => OFFICERS.find((one) => one.id === id);
  const zoneOf = ({ officer }: Session): string =>
    Object.values(AUTHORITIES).find(({ id }) => id === officer.authority)?.zone ?? 'UTC';
  const shiftsOf = (session: Session): RosterShift[] => {
    const { authority } = session.officer;
    const known = kept.get(authority);
    if (known !== undefined) return known;
    const own = OFFICERS.filter(
      ({ at, role }) => AUTHORITIES[at].id === authority && role !== 'administrator',
    );
    const first = mondayOf(dayIn(NOW, zoneOf(session)));
    const lines = [
      { days: [1, 2, 3, 4, 5, 6, 7], begins: '08:00', ends: '20:00' },
      { days: [1, 2, 3, 4, 5, 6], begins: '20:00', ends: '08:00' },
    ];
    const made = lines.flatMap((line, n) =>
      plannedSpans(line, { zone: zoneOf(session), first, weeks: 1 }).map((span, place) => ({
        ...{
          ...span,
          id: `shift-${n}-${place}`,
          officer: said(own[n % own.length] ?? session.officer),
        },
        substitute: n === 0 && own[1] !== undefined ? said(own[1]) : null,
        gone: [],
      })),
    );
    kept.set(authority, made);
    return made;
  };
  const aheadOf = (session: Session): CoverAhead | null =>
    coverAhead(
      {
        shifts: shiftsOf(session).map((shift) => ({
          ...{ ...shift, officer: shift.officer.id, substitute: shift.substitute?.id ?? null },
        })),
        fallback: { kind: 'office', name: 'Command Center', telephone: '+1 202 555 0142' },
      },
      { from: NOW, until: '2024-11-26T00:00:00.000Z' },
    );
  let told: CoverTold['told'] = null;
  return {
    cover: async (session) => ({
      ahead: aheadOf(session),
      told,
      isDamaged: false,
      isUnnamed: isUnnamed(told),
      decidedBy: told?.by ?? null,
      published: true,
    }),
    tellCover: async (session, instead) => {
      const ahead = aheadOf(session);
      if (ahead === null) return no([{ code: 'cover-nothing-planned' }]);
      if (instead === session.officer.authority) {
        return no([{ code: 'cover-office-unknown', at: 'instead' }]);
      }
      const { authority, role, number } = session.officer;
      told = {
        ...{ authority, from: ahead.from, until: ahead.until, seq: 9, at: NOW },
        ...{ spans: [...ahead.spans], by: { authority, role, officer: number } },
      };
      return ok({ proposal: null });
    },
    endCover: async () => {
      if (told === null) return no([{ code: 'cover-not-told' }]);
      told = null;
      return ok(null);
    },
    week: async (session, day) => {
      const zone = zoneOf(session);
      if (day !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
        return no({ code: 'date-impossible', params: { typed: day }, at: 'week' });
      }
      const monday = mondayOf(day === '' ? dayIn(NOW, zone) : day);
      const week = {
        from: endOfDay(addDays(monday, -1), zone),
        until: endOfDay(addDays(monday, 6), zone),
      };
      const all = shiftsOf(session);
      const shifts = all.filter((shift) => overlap(shift, week));
      const plain = shifts.map((shift) => ({
        ...{ ...shift, officer: shift.officer.id, substitute: shift.substitute?.id ?? null },
      }));
      const gaps =
        shifts.length === 0 ? [] : gapsIn(shifts, { ...week, from: shifts[0]?.from ?? week.from });
      const own = OFFICERS.filter(
        ({ at, role }) =>
          AUTHORITIES[at].id === session.officer.authority && role !== 'administrator',
      );
      return ok({
        ...{ monday, zone, shifts, fallback, gaps },
        open: gaps
          .filter(({ until }) => until > NOW)
          .flatMap((gap) => turnsOf(gap, { shifts, monday, zone }))
          .map((turn) => ({
            ...turn,
            takers: whoMayTake(turn, {
              ...{ officers: own.map(({ id }) => id), shifts: plain, week },
            }).flatMap(({ officer, ...taker }) => {
              const found = officerOf(officer);
              return found === undefined ? [] : [{ ...taker, officer: said(found) }];
            }),
          })),
        short: shortlyRested(plain),
        days: [0, 1, 2, 3, 4, 5, 6].map((n) => ({ day: addDays(monday, n), free: n > 4 })),
        double: doublyBooked(plain),
        reaches: all.at(-1)?.until ?? null,
        swaps: swaps.map((swap) => ({ ...swap, mine: swap.to.id === session.officer.id })),
        handOvers: [
          {
            at: '2024-11-21T13:00:00.000Z',
            from: said(session.officer),
            accepted: { by: said(session.officer), at: '2024-11-21T13:14:00.000Z' },
          },
          { at: '2024-11-21T01:00:00.000Z', from: said(session.officer), accepted: null },
        ],
      });
    },
    onDuty: async (session) => {
      const all = shiftsOf(session);
      const shifts = all.filter(({ from, until }) => from <= NOW && NOW < until);
      const next = all
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .find(({ from }) => from > NOW);
      return {
        ...{ kept: true, shifts, fallback },
        unplanned: fallback === null ? '2024-11-24T11:00:00.000Z' : null,
        next: next === undefined ? null : { from: next.from, shifts: [next] },
        waits: {
          swaps: swaps.filter(({ to }) => to.id === session.officer.id).length,
          handOvers: 1,
          emergencies: 7,
          ...{ spoken: 2, spokenLate: 1 },
        },
      };
    },
    enter: async (session, plan) => {
      const officer = officerOf(plan.officer);
      if (plan.days.length === 0) return no({ code: 'missing', at: 'days' });
      if (officer === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      const on = { zone: zoneOf(session), first: plan.first, weeks: Number(plan.weeks) };
      const spans = plannedSpans(plan, on);
      const made = spans.map((span, n) => ({
        ...{ ...span, id: `entered-${n}`, officer: said(officer), substitute: null, gone: [] },
      }));
      shiftsOf(session).push(...made);
      return ok(made.length);
    },
    repeat: async (session, _day, weeks) => {
      if (!/^\d$/.test(weeks))
        return no({ code: 'roster-weeks', params: { max: 26 }, at: 'weeks' });
      const all = shiftsOf(session);
      const copies = all.map((shift) => ({
        ...weeksLater(shift, 1, zoneOf(session)),
        id: `${shift.id}-again`,
      }));
      all.push(...copies);
      return ok(copies.length);
    },
    change: async (session, id, to) => {
      const all = shiftsOf(session);
      const place = all.findIndex((shift) => shift.id === id);
      const shift = all[place];
      if (shift === undefined) return no({ code: 'shift-gone' });
      const officer = officerOf(to.officer);
      if (to.officer === '') all.splice(place, 1);
      else if (officer === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      else all[place] = { ...shift, officer: said(officer) };
      return ok(null);
    },
    fill: async (session, { from, until, officer, reason }) => {
      const found = officerOf(officer);
      if (found === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      if (reason === '') return no({ code: 'rest-short', params: { hours: 11 }, at: 'reason' });
      const filled = { id: `filled-${from}`, from, until, officer: said(found) };
      shiftsOf(session).push({ ...filled, substitute: null, gone: [] });
      return ok(null);
    },
    nameFallback: async (_session, { officer, name, telephone }) => {
      const found = officerOf(officer);
      if (found !== undefined) fallback = { kind: 'officer', officer: said(found), gone: false };
      else if (name === '') return no({ code: 'missing', at: 'name' });
      else fallback = { kind: 'office', name, telephone };
      return ok(null);
    },
    askSwap: async (session, { shift: id, officer }) => {
      const shift = shiftsOf(session).find((one) => one.id === id);
      const to = officerOf(officer);
      if (shift === undefined) return no({ code: 'shift-gone' });
      if (to === undefined) return no({ code: 'officer-unknown', at: 'officer' });
      swaps.push({
        ...{ id: `swap-${swaps.length}`, askedAt: NOW, shift, instead: null },
        ...{ from: said(session.officer), to: said(to) },
      });
      return ok(null);
    },
    answerSwap: async (_session, id) => {
      const place = swaps.findIndex((swap) => swap.id === id);
      if (place < 0) return no({ code: 'swap-gone' });
      swaps.splice(place, 1);
      return ok(null);
    },
  };
}
