import { no, ok, type Result } from '@comity/base';

/** `2026-11-20T17:10`, with seconds or a space in the place of T, and perhaps an offset. */
const TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(?:(Z)|(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?|(UTC|GMT))?$/i;
const LONGEST = 64;

/**
 * Reads a moment as people write it: `2026-11-20T17:10+01`, `+0100`, `+01:00`, `UTC+9`, `Z`, or
 * without an offset where a zone says what the clock shows. The offset decides which moment it is;
 * the zone only says how it is shown and whose day it falls on. Hours that a zone skips or repeats
 * are read by the earlier rule of `Temporal` (`compatible`).
 *
 * @param zone IANA name, as in `Europe/Berlin`
 * @returns the moment in the zone, else in its own offset; codes: `time-form`, `zone-unknown`,
 * `zone-needed`
 */
export function readInstant(text: string, zone?: string): Result<Temporal.ZonedDateTime> {
  if (zone !== undefined && !isZone(zone)) return noZone(zone);
  const parts = text.length > LONGEST ? null : TIME.exec(text.trim());
  if (parts === null) return badTime(text);
  const [, day = '', time = '', zulu, sign, hours, minutes = '00', universal] = parts;
  const offset =
    sign === undefined || hours === undefined
      ? zulu === undefined && universal === undefined
        ? undefined
        : '+00:00'
      : `${sign}${hours.padStart(2, '0')}:${minutes}`;
  if (offset === undefined && zone === undefined) {
    return no({ code: 'zone-needed', params: { typed: text.slice(0, 40) } });
  }
  try {
    const plain = Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' });
    if (offset === undefined) return ok(plain.toZonedDateTime(zone ?? 'UTC'));
    const moment = Temporal.Instant.from(`${day}T${time}${offset}`);
    return ok(moment.toZonedDateTimeISO(zone ?? (offset === '+00:00' ? 'UTC' : offset)));
  } catch {
    return badTime(text);
  }
}

/** Whether there is a time zone of this name. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/** The answer to a zone that is none; code `zone-unknown`. */
export const noZone = (zone: string): Result<never> =>
  no({ code: 'zone-unknown', params: { typed: zone.slice(0, 40) } });

const badTime = (text: string): Result<never> =>
  no({ code: 'time-form', params: { typed: text.slice(0, 40) } });
