import { type Fault, no, ok, type Result } from '@comity/base';

/** A period as text: local times and the zone that they are read in. */
export interface PeriodText {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: string | undefined;
}

/** The two ends of a period as instants; `until` is the first moment after it. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?$/;
const OFFSET = /^[+-][0-9]{2}:[0-9]{2}$/;

/** Says whether a text has the form of a zone: an IANA name, `UTC`, or an offset `+09:00`. */
export const hasZoneForm = (zone: string): boolean =>
  OFFSET.test(zone) || /^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(zone);

/** Says whether a text is an existing day, or such a day with a time, in the forms of a period. */
export function isPeriodTime(value: string): boolean {
  if (!DAY.test(value) && !MOMENT.test(value)) return false;
  try {
    Temporal.PlainDateTime.from(value.replace(' ', 'T'), REJECT);
    return true;
  } catch {
    return false;
  }
}

/** Says whether this machine knows a time zone: an IANA name, `UTC`, or an offset `+09:00`. */
export function isZone(zone: string): boolean {
  if (!hasZoneForm(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Names what is wrong in a period; the field in `at` is `from`, `to` or `zone`.
 *
 * Codes: `zone-missing`, `zone-unknown`, `date-impossible`, `time-does-not-exist` (the hour that
 * clocks skip in spring), `time-ambiguous` (the hour that comes twice), `end-before-start`,
 * `start-missing`. Absent and blank texts count as not given.
 */
export function checkPeriod(period: PeriodText): Fault[] {
  const [from, to, zone] = [period.from, period.to, period.zone].map((t) => t?.trim() ?? '');
  const problems: Fault[] = [];
  if (!from && !to && !zone) return problems;
  if (!zone) problems.push(ZONE_MISSING);
  else if (!isZone(zone)) problems.push(zoneUnknown(zone));
  const readIn = zone && isZone(zone) ? zone : undefined;
  const start = from ? readTime(from, readIn) : undefined;
  const end = to ? readTime(to, readIn) : undefined;
  if (start?.ok === false) problems.push({ ...start.error, at: 'from' });
  if (end?.ok === false) problems.push({ ...end.error, at: 'to' });
  if (!from && to) problems.push(START_MISSING);
  if (start?.ok && end?.ok && Temporal.Instant.compare(end.value.until, start.value.from) <= 0) {
    problems.push(END_BEFORE_START);
  } else if (
    start?.ok &&
    end?.ok &&
    Temporal.Instant.compare(end.value.from, start.value.from) < 0
  ) {
    problems.push(END_BEFORE_START);
  }
  return problems;
}

/** The instants that a faultless period spans; `undefined` when {@link checkPeriod} objects. */
export function spanOf(period: PeriodText): Span | undefined {
  if (!period.from?.trim() || checkPeriod(period).length > 0) return undefined;
  const start = readTime(period.from.trim(), period.zone?.trim());
  const end = period.to?.trim() ? readTime(period.to.trim(), period.zone?.trim()) : start;
  if (!start.ok || !end.ok) return undefined;
  return { from: start.value.from, until: end.value.until };
}

function readTime(value: string, zone: string | undefined): Result<Span, Fault> {
  const readIn = zone ?? 'UTC';
  try {
    if (DAY.test(value)) {
      const date = Temporal.PlainDate.from(value, { overflow: 'reject' });
      const from = date.toZonedDateTime(readIn).toInstant();
      return ok({ from, until: date.add({ days: 1 }).toZonedDateTime(readIn).toInstant() });
    }
    if (MOMENT.test(value)) {
      return readMoment(Temporal.PlainDateTime.from(value.replace(' ', 'T'), REJECT), readIn);
    }
  } catch {
    // Falls through: the text has the form of a date and is none, such as 2013-02-30.
  }
  return no({ code: 'date-impossible', params: { typed: value.slice(0, 40) } });
}

const REJECT = { overflow: 'reject' } as const;

function readMoment(local: Temporal.PlainDateTime, zone: string): Result<Span, Fault> {
  const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (early.epochNanoseconds === late.epochNanoseconds) {
    const step = local.second === 0 ? { minutes: 1 } : { seconds: 1 };
    return ok({ from: early.toInstant(), until: early.add(step).toInstant() });
  }
  const skipped = !early.toPlainDateTime().equals(local);
  const params = { zone, time: local.toString(), early: early.offset, late: late.offset };
  return skipped
    ? no({ code: 'time-does-not-exist', params })
    : no({ code: 'time-ambiguous', params });
}

const ZONE_MISSING: Fault = { code: 'zone-missing', at: 'zone' };
const START_MISSING: Fault = { code: 'start-missing', at: 'from' };
const END_BEFORE_START: Fault = { code: 'end-before-start', at: 'to' };

const zoneUnknown = (zone: string): Fault => ({
  code: 'zone-unknown',
  params: { typed: zone.slice(0, 40) },
  at: 'zone',
});
