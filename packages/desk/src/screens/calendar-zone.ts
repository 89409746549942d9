/** From when until when a calendar speaks, RFC 3339. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** A moment from which on the clocks of a zone go by another offset. */
interface Change {
  readonly at: Temporal.Instant;
  /** Offsets from UTC before and from then on, in nanoseconds. */
  readonly before: number;
  readonly after: number;
}

/**
 * The clock of a zone over a stretch of time as a VTIMEZONE (RFC 5545, 3.6.5): each change that falls
 * into it and the last one before, as the zone data of the runtime have them. No rule is written that
 * goes on beyond: what is decided about clocks later is written then.
 */
export function zoneLines(zone: string, stretch: Stretch): readonly string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...changesIn(zone, stretch).flatMap(observance),
    'END:VTIMEZONE',
  ];
}

/** Begins before every calendar here, for a zone whose clocks have not changed since. */
const EPOCH = Temporal.Instant.fromEpochMilliseconds(0);

function changesIn(zone: string, { from, until }: Stretch): readonly Change[] {
  const begin = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  const end = Temporal.Instant.from(until);
  const first = begin.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const changes: Change[] = [first === null ? unchanged(begin.offsetNanoseconds) : changeAt(first)];
  let next = begin.getTimeZoneTransition('next');
  while (next !== null && Temporal.Instant.compare(next.toInstant(), end) <= 0) {
    changes.push(changeAt(next));
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

const unchanged = (offset: number): Change => ({ at: EPOCH, before: offset, after: offset });

const changeAt = (change: Temporal.ZonedDateTime): Change => ({
  at: change.toInstant(),
  before: change.subtract({ nanoseconds: 1 }).offsetNanoseconds,
  after: change.offsetNanoseconds,
});

/** One run of a zone's clock; it begins by the clock that was right until then. */
function observance({ at, before, after }: Change): readonly string[] {
  const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
  const begins = at.add({ nanoseconds: before }).toZonedDateTimeISO('UTC').toPlainDateTime();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onTheClock(begins)}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `+0900`, with seconds where there are some. */
function offsetText(nanoseconds: number): string {
  const all = Math.abs(nanoseconds) / 1e9;
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const sign = nanoseconds < 0 ? '-' : '+';
  return `${sign}${two(hours)}${two(minutes)}${seconds === 0 ? '' : two(Math.floor(seconds))}`;
}

/** `20270226T235959` */
const onTheClock = (at: Temporal.PlainDateTime): string =>
  at.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/**
 * A moment by the clock of a zone; undefined where that names two moments: of an hour that comes twice
 * the local form means the first (RFC 5545, 3.3.5), and programs take it for the second all the same.
 */
export function localTime(at: string, zone: string): string | undefined {
  const moment = Temporal.Instant.from(at).round({ smallestUnit: 'second', roundingMode: 'floor' });
  const local = moment.toZonedDateTimeISO(zone).toPlainDateTime();
  const [first, last] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }).toInstant(),
  );
  return first !== undefined && last?.equals(first) === true ? onTheClock(local) : undefined;
}
