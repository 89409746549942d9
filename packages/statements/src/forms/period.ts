import {
  cleaned,
  type Fault,
  isBlank,
  isKnownZone,
  localText,
  placed,
  type Result,
  readWrittenTime,
  readZone,
  type Span,
  shownIn,
  spanOfWritten,
  type WrittenTime,
} from '@comity/base';

/** A period as text: local times and the zone that they are read in. */
export interface PeriodText {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly zone?: string | undefined;
}

const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?)?$/;
const OFFSET = /^[+-][0-9]{2}:[0-9]{2}$/;

/** Says whether a text has the form of a zone: an IANA name, `UTC`, or an offset `+09:00`. */
export const hasZoneForm = (zone: string): boolean =>
  OFFSET.test(zone) || /^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/.test(zone);

/** Says whether a text is an existing day, or such a day with a time, in the forms of a period. */
export const isPeriodTime = (value: string): boolean =>
  TIME.test(value) && readWrittenTime(value).ok;

/** A period read: its texts in their one form as far as they can be read, and what is wrong. */
interface ReadPeriod {
  readonly text: PeriodText;
  readonly faults: readonly Fault[];
  readonly span?: Span;
}

const typedIn = (text: string | undefined): string | undefined =>
  text === undefined || isBlank(text) ? undefined : text;

/**
 * A period in its one form: a zone written behind a time stands in its own field, and every time is
 * shown on the clocks of one zone: the one given, else the one behind the start. What cannot be read
 * stays as it was typed, to be named by {@link checkPeriod}.
 */
export const periodInOneForm = (period: PeriodText): PeriodText => readPeriod(period).text;

/**
 * Names what is wrong in a period; the field in `at` is `from`, `to` or `zone`.
 *
 * Codes: `zone-missing`, `zone-unknown`, `zone-sign`, `zone-letters`, `date-impossible`,
 * `time-does-not-exist` (the hour that clocks skip in spring), `time-ambiguous` (the hour that comes
 * twice), `end-before-start`, `start-missing`. Absent and blank texts count as not given.
 */
export const checkPeriod = (period: PeriodText): readonly Fault[] => readPeriod(period).faults;

/** The instants that a faultless period spans; `undefined` when {@link checkPeriod} objects. */
export const spanOf = (period: PeriodText): Span | undefined => readPeriod(period).span;

type End = 'from' | 'to';

type ReadZone = (text: string) => Result<string, Fault>;

function readPeriod(period: PeriodText, zoneOf: ReadZone = readZone): ReadPeriod {
  const typed = { from: typedIn(period.from), to: typedIn(period.to), zone: typedIn(period.zone) };
  if (!typed.from && !typed.to && !typed.zone) return { text: {}, faults: [] };
  const written = { from: readEnd(typed.from), to: readEnd(typed.to) };
  const own = typed.zone === undefined ? undefined : zoneOf(typed.zone);
  const [zone, ends] = endsOn(written, own);
  const faults: Fault[] = [];
  if (own?.ok === false) faults.push(placed(own.error, { at: 'zone' }));
  else if (zone === undefined) faults.push({ code: 'zone-missing', at: 'zone' });
  for (const at of ['from', 'to'] as const) {
    const end = ends[at];
    if (end?.ok === false) faults.push(placed(end.error, { at }));
  }
  if (typed.from === undefined && typed.to !== undefined) {
    faults.push({ code: 'start-missing', at: 'from' });
  }
  const start = ends.from?.ok ? ends.from.value.span : undefined;
  const end = ends.to?.ok ? ends.to.value.span : start;
  if (start !== undefined && end !== undefined && isBefore(end, start)) {
    faults.push({ code: 'end-before-start', at: 'to' });
  }
  const shown = zone ?? typed.zone;
  const text = {
    ...member('from', ends.from, typed.from),
    ...member('to', ends.to, typed.to),
    ...(shown === undefined ? {} : { zone: shown }),
  };
  return faults.length > 0 || start === undefined || end === undefined
    ? { text, faults }
    : { text, faults, span: { from: start.from, until: end.until } };
}

type Of<T> = { readonly [At in End]: Result<T, Fault> | undefined };

/**
 * Both ends on the clocks of one zone: the one given, else the one behind the start. Where these
 * clocks show a time twice and an offset stands behind it, the offset is kept.
 */
function endsOn(
  written: Of<WrittenTime>,
  own: Result<string, Fault> | undefined,
): readonly [string | undefined, Of<ReadEnd>] {
  const behind = (['from', 'to'] as const).map((at) =>
    written[at]?.ok ? written[at].value.zone : undefined,
  );
  const zones = own === undefined ? [behind[0]] : own.ok ? [own.value, ...behind] : [];
  const made = (zone: string | undefined) =>
    [zone, { from: endIn(written.from, zone), to: endIn(written.to, zone) }] as const;
  const tried = zones.filter((zone) => zone !== undefined).map(made);
  return (
    tried.find(([, { from, to }]) => from?.ok !== false && to?.ok !== false) ??
    tried[0] ??
    made(undefined)
  );
}

const readEnd = (typed: string | undefined): Result<WrittenTime, Fault> | undefined =>
  typed === undefined ? undefined : readWrittenTime(typed);

interface ReadEnd {
  readonly written: WrittenTime;
  readonly span?: Span;
}

/** An end on the clocks of a zone; without one, its form alone. */
function endIn(
  end: Result<WrittenTime, Fault> | undefined,
  zone: string | undefined,
): Result<ReadEnd, Fault> | undefined {
  if (end?.ok !== true) return end;
  if (zone === undefined) return { ok: true, value: { written: end.value } };
  // The instant is settled by the zone behind the time, so that an hour that comes twice is clear.
  const span = spanOfWritten(end.value, end.value.zone ?? zone);
  if (!span.ok) return span;
  const shown = shownIn(end.value, zone);
  if (!shown.ok) return shown;
  const again = spanOfWritten(shown.value, zone);
  return again.ok ? { ok: true, value: { written: shown.value, span: span.value } } : again;
}

const member = (
  name: End,
  end: Result<ReadEnd, Fault> | undefined,
  typed: string | undefined,
): Readonly<Record<string, string>> => {
  if (typed === undefined) return {};
  return { [name]: end?.ok ? localText(end.value.written) : cleaned(typed) };
};

const isBefore = (end: Span, start: Span): boolean =>
  Temporal.Instant.compare(end.until, start.from) <= 0 ||
  Temporal.Instant.compare(end.from, start.from) < 0;

/** The ends of a period on the clock of UTC, as precise as they were written. */
export interface UtcPeriod {
  readonly from: string;
  /** The last moment written: for a day its last second. */
  readonly to?: string;
  /** The first moment after the period. */
  readonly until: string;
}

/** What was signed is read by the tables alone: there nothing is asked back. */
const knownZone: ReadZone = (text) => {
  const read = readZone(text);
  return read.ok || !isKnownZone(text) ? read : { ok: true, value: text };
};

/**
 * A period in UTC, `2025-07-15T04:05:22Z`: what a reader in another zone counts on. `undefined` for a
 * period that cannot be read.
 */
export function utcOf(period: PeriodText): UtcPeriod | undefined {
  const { span, text } = readPeriod(period, knownZone);
  if (span === undefined) return undefined;
  const { from, to } = text;
  const written = typedIn(to) === undefined ? undefined : readWrittenTime(to ?? '');
  const last = written?.ok === true ? lastOf(written.value, span.until) : undefined;
  return {
    from: instantText(span.from, from ?? ''),
    ...(last === undefined ? {} : { to: last }),
    until: instantText(span.until, to ?? from ?? ''),
  };
}

function lastOf(written: WrittenTime, until: Temporal.Instant): string {
  if (written.time === undefined) return instantText(until.subtract({ seconds: 1 }), '');
  const text = localText(written);
  const [, fraction = ''] = text.split('.');
  const step =
    text.length === 16
      ? { minutes: 1 }
      : fraction === ''
        ? { seconds: 1 }
        : { nanoseconds: 10 ** (9 - fraction.length) };
  return instantText(until.subtract(step), text);
}

/** An instant with as many digits of a second as the text that it was written with. */
function instantText(instant: Temporal.Instant, written: string): string {
  const digits = written.split('.')[1]?.length ?? 0;
  return instant.toString({
    fractionalSecondDigits: digits as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9,
  });
}
