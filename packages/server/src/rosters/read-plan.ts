import { type Fault, no, ok, placed, type Result, readWrittenTime } from '@comity/base';
import type { Fallback, PlanLine, Repeated } from '@comity/duty';
import type { RosterPlan } from '@comity/service';
import { TELEPHONE } from '../alarms/addresses.ts';

/** Weeks that are planned at once. */
const WEEKS_MAX = 26;
const NAME_MAX = 120;
const HOUR = /^([01]?[0-9]|2[0-4]):([0-5][0-9])$/;

/** A plan as it was typed, understood. */
export interface ReadPlan {
  readonly line: PlanLine;
  readonly repeated: Omit<Repeated, 'zone'>;
}

/** Reads the hours and days of a plan. Codes, each at its field, as {@link RosterPlan} says. */
export function readPlan(plan: RosterPlan): Result<ReadPlan> {
  if (plan.days.length === 0) return no({ code: 'missing', at: 'days' });
  const begins = readHour(plan.begins, 'begins');
  if (!begins.ok) return begins;
  const ends = readHour(plan.ends, 'ends');
  if (!ends.ok) return ends;
  const first = readDay(plan.first, 'first');
  if (!first.ok) return first;
  const weeks = readWeeks(plan.weeks);
  if (!weeks.ok) return weeks;
  return ok({
    line: { days: [...new Set(plan.days)], begins: begins.value, ends: ends.value },
    repeated: { first: first.value, weeks: weeks.value },
  });
}

/** A day that somebody typed. Codes: `missing`, `date-impossible`. */
export function readDay(typed: string, at: string): Result<string> {
  if (typed.trim() === '') return no({ code: 'missing', at });
  const read = readWrittenTime(typed);
  if (!read.ok) return no(placed(read.error, { at }));
  return ok(read.value.day);
}

/** How many weeks. Code: `roster-weeks`, at `weeks`. */
export function readWeeks(typed: string): Result<number> {
  const weeks = Number(typed);
  return /^[0-9]{1,2}$/.test(typed.trim()) && weeks >= 1 && weeks <= WEEKS_MAX
    ? ok(weeks)
    : no({ code: 'roster-weeks', params: { max: WEEKS_MAX }, at: 'weeks' });
}

/** A time of day; midnight at the end of a day may be written 24:00. */
function readHour(typed: string, at: string): Result<string> {
  const [, hour = '', minute = ''] = HOUR.exec(typed.trim()) ?? [];
  if (typed.trim() === '') return no({ code: 'missing', at });
  if (hour === '' || (hour === '24' && minute !== '00')) {
    return no({ code: 'roster-time', params: { typed: typed.slice(0, 20) }, at });
  }
  return ok(`${hour === '24' ? '00' : hour.padStart(2, '0')}:${minute}`);
}

/** A fallback as it was typed: null where all is empty. Codes at their fields. */
export function readFallback(typed: {
  readonly officer: string;
  readonly name: string;
  readonly telephone: string;
}): Result<Fallback | null> {
  const { officer } = typed;
  const [name, telephone] = [typed.name.trim(), typed.telephone.trim()];
  if (officer !== '') return ok({ kind: 'officer', officer });
  if (name === '' && telephone === '') return ok(null);
  const wrong = wrongOffice(name, telephone);
  return wrong === undefined ? ok({ kind: 'office', name, telephone }) : no(wrong);
}

function wrongOffice(name: string, telephone: string): Fault | undefined {
  if (name === '') return { code: 'missing', at: 'name' };
  if (name.length > NAME_MAX)
    return { code: 'text-too-long', params: { length: name.length, max: NAME_MAX }, at: 'name' };
  if (telephone === '') return { code: 'missing', at: 'telephone' };
  if (TELEPHONE.test(telephone)) return undefined;
  return { code: 'telephone-form', params: { typed: telephone.slice(0, 40) }, at: 'telephone' };
}
