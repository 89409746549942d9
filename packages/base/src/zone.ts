import { cleaned } from './cleaned.ts';
import { no, ok, type Result } from './result.ts';

const OFFSET = /^(?:UTC|GMT)? ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?$/i;
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]{1,59}$/;
const SIGNED = /^(?:Etc\/)?GMT([+-])0?([0-9]{1,2})$/i;

/**
 * Reads a time zone as people and machines write it: an IANA name, `UTC`, or an offset such as
 * `+09:00`, `+0900`, `+9`, `UTC+9`, `GMT+9`, `Z`; offsets are written back as `+09:00`.
 *
 * Asked back is what means one thing to the tables and another to people: `Etc/GMT+9`, which is
 * nine hours behind, and letters such as `CST` or a bare `A`.
 * Codes: `zone-unknown`, `zone-sign`, `zone-letters`.
 */
export function readZone(text: string): Result<string> {
  const typed = cleaned(text);
  if (/^(z|zulu)$/i.test(typed)) return ok('+00:00');
  if (/^(utc|gmt|etc\/(utc|gmt))$/i.test(typed)) return ok('UTC');
  const [, sign = '', hours = '', minutes = '00'] = OFFSET.exec(typed) ?? [];
  if (sign !== '') {
    const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
    return Number(hours) * 60 + Number(minutes) <= 14 * 60 && Number(minutes) < 60
      ? ok(offset.replace('-00:00', '+00:00'))
      : unknown(text);
  }
  const signed = SIGNED.exec(typed);
  if (signed !== null && Number(signed[2]) <= 14) return asks(typed, signed);
  if (/^([A-Z]{1,5}|[a-z]{1,4})$/.test(typed)) {
    return no({ code: 'zone-letters', params: { typed } });
  }
  const name = NAME.test(typed) ? nameOf(typed) : undefined;
  return name === undefined ? unknown(text) : ok(name);
}

function asks(typed: string, [, sign, hours = '']: readonly string[]): Result<string> {
  if (Number(hours) === 0) return ok('UTC');
  const digits = `${hours.padStart(2, '0')}:00`;
  const [means, other] = sign === '+' ? [`-${digits}`, `+${digits}`] : [`+${digits}`, `-${digits}`];
  return no({ code: 'zone-sign', params: { typed, means, other } });
}

/** Says whether the tables of this machine have a zone of this very name. */
export const isKnownZone = (zone: string): boolean => NAME.test(zone) && nameOf(zone) !== undefined;

/** The name of a zone as the tables write it. */
function nameOf(zone: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return undefined;
  }
}

const unknown = (typed: string): Result<never> =>
  no({ code: 'zone-unknown', params: { typed: typed.slice(0, 40) } });
