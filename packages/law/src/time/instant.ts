import { no, ok, type Result, readWrittenTime, readZone, spanOfWritten } from '@comity/base';

/**
 * Reads a moment as people write it: `2026-11-20T17:10+01`, `+0100`, `+01:00`, `UTC+9`, `Z`, or
 * without an offset where a zone says what the clock shows. The offset decides which moment it is;
 * the zone only says how it is shown and whose day it falls on. It is the reading of the form.
 *
 * @param zone IANA name, as in `Europe/Berlin`, or an offset
 * @returns the moment in the zone, else in its own offset; codes: `time-form`, `time-counted` for
 * seconds since 1970, `zone-needed`, and those of `readZone` and `spanOfWritten`
 */
export function readInstant(text: string, zone?: string): Result<Temporal.ZonedDateTime> {
  const shown = zone === undefined ? undefined : readZone(zone);
  if (shown?.ok === false) return shown;
  const written = readWrittenTime(text);
  if (!written.ok) return written.error.code === 'date-impossible' ? badTime(text) : written;
  if (written.value.time === undefined) return badTime(text);
  const own = written.value.zone ?? shown?.value;
  if (own === undefined) return no({ code: 'zone-needed', params: { typed: text.slice(0, 40) } });
  const span = spanOfWritten(written.value, own);
  if (!span.ok) return span.error.code === 'date-impossible' ? badTime(text) : span;
  return ok(span.value.from.toZonedDateTimeISO(shown?.value ?? (own === '+00:00' ? 'UTC' : own)));
}

const badTime = (text: string): Result<never> =>
  no({ code: 'time-form', params: { typed: text.slice(0, 40) } });
