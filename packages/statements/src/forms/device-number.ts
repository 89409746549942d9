import { cleaned, type Fault, no, ok, type Result } from '@comity/base';

const MAC =
  /^(?:[0-9a-f]{2}([:-]?)[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})$/i;
const IMEI = /^[0-9]{14,16}$/;

/**
 * Reads the number of a device: an IMEI in digits alone, a MAC address as `00:1b:44:11:3a:b7`, any
 * other serial number as it is written. A number after its name (`IMEI 35-2099...`) is read alone.
 *
 * Code: `device-form`.
 */
export function readDeviceNumber(text: string): Result<string, Fault> {
  const typed = cleaned(text).replace(/^(?:imei(?:sv)?|mac|serial(?: (?:no|number))?)[.:]? ?/i, '');
  const digits = typed.replace(/[\s/-]/g, '');
  if (IMEI.test(digits)) return ok(digits);
  if (MAC.test(typed) && !/^[0-9]{12}$/.test(typed)) {
    const bare = typed.replace(/[:.-]/g, '').toLowerCase();
    return ok(bare.replace(/(..)(?=.)/g, '$1:'));
  }
  if (/^[\p{L}\p{N}][\p{L}\p{N} ./:_-]{2,60}$/u.test(typed)) return ok(typed);
  return no({ code: 'device-form', params: { typed: typed.slice(0, 60) } });
}

/** What is odd about the number of a device: a check digit, or an address that a device made up. */
export type DeviceDoubt = 'imei-check-digit' | 'mac-made-up' | 'mac-of-many';

/**
 * Why a number in its one form may not lead to one device: the check digit of an IMEI (Luhn, 3GPP TS
 * 23.003 annex B) does not hold, a MAC address is locally administered, as telephones make up for
 * each network, or it addresses many (IEEE 802).
 */
export function doubtOfDevice(number: string): DeviceDoubt | undefined {
  if (/^[0-9]{15}$/.test(number)) return luhnHolds(number) ? undefined : 'imei-check-digit';
  const first = /^(..)(?::..){5}$/.exec(number)?.[1];
  const bits = first === undefined ? 0 : Number.parseInt(first, 16);
  if ((bits & 1) !== 0) return 'mac-of-many';
  return (bits & 2) === 0 ? undefined : 'mac-made-up';
}

function luhnHolds(digits: string): boolean {
  const sum = Array.from(digits.split('').reverse(), Number).reduce((total, digit, index) => {
    const twice = digit * 2;
    return total + (index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
