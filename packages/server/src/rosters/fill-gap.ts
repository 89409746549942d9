import { no, ok, type Result, toBase64Url } from '@comity/base';
import { isOver, overlap, REST_HOURS, rosterHeld, type Span, whoMayTake } from '@comity/duty';
import { addElapsedDays } from '@comity/law';
import type { HoursToFill } from '@comity/service';
import { caseOfficers } from '../office/case-officers.ts';
import type { Changed, Changing } from './change-roster.ts';
import { addShifts, shiftsBetween } from './roster-rows.ts';

/** Hours given in one press are of one week at most. */
const DAYS_MAX = 7;
const REASON_MAX = 500;
/** Shifts so far away count for no rest. */
const AROUND_DAYS = 7;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Gives hours that nobody has to an officer. Spec: `Rosters.fill`. */
export async function fillGap(
  { tx, parts, session, roster, now }: Changing,
  hours: HoursToFill,
): Promise<Result<Changed<null>>> {
  const { authority } = session.officer;
  const span = readSpan(hours);
  if (span === null || isOver(span, now)) return no({ code: 'gap-gone' });
  const officers = await caseOfficers(tx, parts, authority);
  const isHere = (id: string): boolean => officers.some((one) => one.id === id);
  if (!isHere(hours.officer)) return no({ code: 'officer-unknown', at: 'officer' });
  const around = {
    from: addElapsedDays(span.from, -AROUND_DAYS),
    until: addElapsedDays(span.until, AROUND_DAYS),
  };
  const known = await shiftsBetween(tx, authority, around);
  const { shifts } = rosterHeld({ shifts: known, fallback: null }, isHere);
  if (shifts.some((shift) => overlap(shift, span))) {
    const own = shifts.some((one) => one.officer === hours.officer && overlap(one, span));
    return no(own ? { code: 'taker-busy', at: 'officer' } : { code: 'gap-gone' });
  }
  const [taker] = whoMayTake(span, { officers: [hours.officer], shifts, week: around });
  const reason = hours.reason.trim();
  if (reason.length > REASON_MAX) {
    const params = { length: reason.length, max: REASON_MAX };
    return no({ code: 'text-too-long', params, at: 'reason' });
  }
  const isShort = taker?.short ?? false;
  if (isShort && reason === '') {
    return no({ code: 'rest-short', params: { hours: REST_HOURS }, at: 'reason' });
  }
  const named = { officer: hours.officer, substitute: null };
  const shift = { ...span, ...named, id: toBase64Url(parts.world.randomBytes(12)) };
  return ok({
    roster: { ...roster, shifts: [...roster.shifts, shift] },
    audit: {
      kind: 'roster-gap-filled',
      subject: hours.officer,
      detail: { shift: `${span.from}/${span.until}`, ...(isShort ? { reason } : {}) },
    },
    write: () => addShifts(tx, authority, { shifts: [shift], ...named }),
    value: null,
  });
}

/** The hours as the page gave them; null where they are none, or longer than any gap of a week. */
function readSpan({ from, until }: Span): Span | null {
  if (![from, until].every((at) => INSTANT.test(at) && !Number.isNaN(Date.parse(at)))) return null;
  const ends = addElapsedDays(from, DAYS_MAX);
  return isOver({ until }, from) || !isOver({ until }, ends) ? null : { from, until };
}
