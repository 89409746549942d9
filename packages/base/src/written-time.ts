import { cleaned } from './cleaned.ts';
import { countedTime } from './counted-time.ts';
import { no, ok, type Result } from './result.ts';
import { readZone } from './zone.ts';

/** A day, or a local time on it, as somebody wrote it, with the zone written beside it if any. */
export interface WrittenTime {
  /** `2025-07-15` */
  readonly day: string;
  /** `13:05`, `13:05:22`, `13:05:22.481930`, as precise as it was written; none for a whole day. */
  readonly time?: string;
  /** `+09:00`, `UTC` or an IANA name. */
  readonly zone?: string;
}

/** Two instants; `until` is the first moment after what was written. */
export interface Span {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

const LONGEST = 80;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CLOCK =
  '(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,](?<part>[0-9]{1,9}))?)?(?: ?(?<noon>[ap])[.]?m[.]?(?![a-z]))?';
const BARE_CLOCK =
  '(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?:(?<second>[0-9]{2})(?:[.,](?<part>[0-9]{1,9}))?)?';
const JAPANESE_CLOCK = '(?<hour>[0-9]{1,2})時(?<minute>[0-9]{1,2})分(?:(?<second>[0-9]{1,2})秒)?';
const MONTH_NAME = `(?<name>${MONTHS.join('|')})[a-z]{0,6}[.]?`;
/** Only forms that name the year first, or the month by a word: no other says which number is which. */
const FORMS: readonly RegExp[] = [
  `(?<year>[0-9]{4})([-/.])(?<month>[0-9]{1,2})\\2(?<date>[0-9]{1,2})(?:(?:T| |, )${CLOCK}(?<rest>.*))?`,
  `(?<year>(?:19|20)[0-9]{2})(?<month>[0-9]{2})(?<date>[0-9]{2})(?:[T ]?${BARE_CLOCK}(?<rest>.*))?`,
  `(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<date>[0-9]{1,2})日(?: ?(?:${JAPANESE_CLOCK}))?`,
  `(?<year>[0-9]{4})年(?<month>[0-9]{1,2})月(?<date>[0-9]{1,2})日 ?${CLOCK}(?<rest>.*)`,
  `(?:[a-z]{3,9}, )?(?<date>[0-9]{1,2})[ /-]${MONTH_NAME}[ /-](?<year>[0-9]{4})(?:[: ]${CLOCK}(?<rest>.*))?`,
  `(?:${MONTH_NAME})[ ](?<date>[0-9]{1,2})(?:,[ ]?|[ ])(?<year>[0-9]{4})(?:,?[ ]${CLOCK}(?<rest>.*))?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/**
 * Reads a day or a time as people and machines write it: `2025-07-15 13:05`, `2025/07/15`,
 * `2025-07-15T13:05:22.481930+09:00`, `20250715T040522Z`, `20250715040522Z`, `15/Jul/2025:13:05:22 +0900`. A zone
 * written behind the time is taken apart from it. Fractions are kept to nine digits.
 *
 * Codes: `date-impossible`, `time-counted` for seconds since 1970 with the moment that they mean
 * (`meant`), which is offered back, and those of {@link readZone} for the zone behind a time.
 */
export function readWrittenTime(text: string): Result<WrittenTime> {
  // Logs of web servers have their times in brackets, and are copied with them.
  const typed = text.length > LONGEST ? '' : cleaned(text).replace(/^\[([^[\]]+)\]$/, '$1');
  for (const form of FORMS) {
    const found = form.exec(typed)?.groups;
    if (found === undefined) continue;
    const day = dayOf(found);
    const time = timeOf(found);
    if (day === undefined || time === null) return noDay(text);
    const rest = found['rest']?.trim() ?? '';
    if (rest === '') return ok(time === undefined ? { day } : { day, time });
    const zone = readZone(rest);
    if (zone.ok && time !== undefined) return ok({ day, time, zone: zone.value });
    return zone.ok || zone.error.code === 'zone-unknown' ? noDay(text) : zone;
  }
  const meant = countedTime(typed);
  return meant === undefined ? noDay(text) : no({ code: 'time-counted', params: { typed, meant } });
}

type Found = Readonly<Record<string, string | undefined>>;

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function dayOf({ year = '', month, name, date }: Found): string | undefined {
  const number =
    name === undefined ? two(month) : two(String(MONTHS.indexOf(name.toLowerCase()) + 1));
  const day = `${year}-${number}-${two(date)}`;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
      ? day
      : undefined;
  } catch {
    return undefined;
  }
}

/** `null` for a time that no clock shows; a second 60 passes, to be judged where the zone is known. */
function timeOf({ minute, second, part, ...at }: Found): string | undefined | null {
  if (at['hour'] === undefined) return undefined;
  const hour = hourOf(at['hour'], at['noon']?.toLowerCase());
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const seconds = second === undefined ? '' : `:${two(second)}`;
  return `${two(String(hour))}:${two(minute)}${seconds}${part === undefined ? '' : `.${part}`}`;
}

/** The hour of a day; of twelve before or after noon where that is said, and none (24) beyond twelve. */
function hourOf(written: string, noon: string | undefined): number {
  const hour = Number(written);
  if (noon === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (noon === 'p' ? 12 : 0);
}

/** A written time in its one form, without the zone: `2025-07-15`, `2025-07-15T13:05:22.4`. */
export const localText = ({ day, time }: WrittenTime): string =>
  time === undefined ? day : `${day}T${time}`;

/** The same moment on the clock of another zone, as precise as before; days stay days. */
export function shownIn(written: WrittenTime, zone: string): Result<WrittenTime> {
  if (written.time === undefined || written.zone === undefined || written.zone === zone) {
    return ok({ ...written, zone });
  }
  const span = spanOfWritten(written, written.zone);
  if (!span.ok) return span;
  const local = span.value.from.toZonedDateTimeISO(zone).toPlainDateTime();
  const length = Math.max(5, written.time.length);
  const time = local.toString({ fractionalSecondDigits: 9 }).slice(11, 11 + length);
  const sixty = isLeap(written.time) ? `${time.slice(0, 5)}:60${time.slice(8)}` : time;
  return ok({ day: local.toPlainDate().toString(), time: sixty, zone });
}

/**
 * The instants of a written time on the clocks of a zone: a whole day, a minute, a second or the
 * fraction that was written. A second 60 is that of the leap second and no other (ITU-R TF.460-6).
 *
 * Codes: `time-ambiguous` (the hour that comes twice), `time-does-not-exist` (the hour that clocks
 * skip), `date-impossible` (a day that a zone left out, a leap second that never was).
 */
export function spanOfWritten({ day, time }: WrittenTime, zone: string): Result<Span> {
  const date = Temporal.PlainDate.from(day);
  if (time === undefined) {
    const from = date.toZonedDateTime(zone).toInstant();
    const until = date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
    return from.equals(until) ? noDay(`${day} ${zone}`) : ok({ from, until });
  }
  const leap = isLeap(time);
  const shown = leap ? `${time.slice(0, 5)}:59${time.slice(8)}` : time;
  const local = Temporal.PlainDateTime.from(`${day}T${shown}`);
  const early = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const late = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (early.epochNanoseconds !== late.epochNanoseconds) {
    const params = { zone, time: local.toString(), early: early.offset, late: late.offset };
    return early.toPlainDateTime().equals(local)
      ? no({ code: 'time-ambiguous', params })
      : no({ code: 'time-does-not-exist', params });
  }
  if (leap && !endsAMonth(early)) return noDay(`${day} ${time}`);
  return ok({ from: early.toInstant(), until: early.toInstant().add(stepOf(time)) });
}

const isLeap = (time: string): boolean => time.slice(5, 8) === ':60';

function endsAMonth(moment: Temporal.ZonedDateTime): boolean {
  const utc = moment.withTimeZone('UTC');
  return utc.hour === 23 && utc.minute === 59 && utc.day === utc.daysInMonth;
}

function stepOf(time: string): { minutes: number } | { seconds: number } | { nanoseconds: number } {
  if (time.length === 5) return { minutes: 1 };
  return time.length === 8 ? { seconds: 1 } : { nanoseconds: 10 ** (9 - (time.length - 9)) };
}

const noDay = (typed: string): Result<never> =>
  no({ code: 'date-impossible', params: { typed: typed.slice(0, 40) } });
