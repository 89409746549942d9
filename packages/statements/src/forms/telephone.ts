import { cleaned, type Fault, no, ok, type Result } from '@comity/base';

/** Country codes of one and two digits that are assigned; all others have three (ITU-T E.164). */
const SHORT_CODES: ReadonlySet<string> = new Set(
  (
    '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 ' +
    '64 65 66 81 82 84 86 90 91 92 93 94 95 98'
  ).split(' '),
);
/** First two digits of the assigned country codes of three digits, with their last digits. */
const LONG_CODES: Readonly<Record<string, string>> = {
  '21': '12368',
  '22': '0123456789',
  '23': '0123456789',
  '24': '0123456789',
  '25': '012345678',
  '26': '0123456789',
  '29': '01789',
  '35': '0123456789',
  '37': '0123456789',
  '38': '01235679',
  '42': '013',
  '50': '0123456789',
  '59': '0123456789',
  '67': '023456789',
  '68': '0123456789',
  '69': '012',
  '80': '08',
  '85': '02356',
  '87': '08',
  '88': '012368',
  '96': '012345678',
  '97': '012345679',
  '99': '234568',
};

const DIGITS = /^\+[0-9]{7,15}$/;

/**
 * Reads a telephone number with its country code (ITU-T E.164, at most fifteen digits), as it is
 * written with spaces, hyphens, dots and brackets, `00` for `+`, or behind `tel:`. A national number
 * is asked back: another State cannot tell whose it is.
 *
 * Codes: `telephone-form`, `telephone-national`.
 *
 * @returns `+81312345678`
 */
export function readTelephone(text: string): Result<string, Fault> {
  const typed = cleaned(text);
  const bare = typed
    .slice(0, 60)
    .replace(/^tel:/i, '')
    .replace(/\(0\)/, '')
    .replace(/[\s().\u30fb/-]/g, '')
    .replace(/^00/, '+');
  if (DIGITS.test(bare) && bare[1] !== '0') return ok(bare);
  const params = { typed: typed.slice(0, 40) };
  return /^[0-9]{3,15}$/.test(bare)
    ? no({ code: 'telephone-national', params })
    : no({ code: 'telephone-form', params });
}

/** Whether a number in its one form begins with a country code that is assigned. */
export function hasCountryCode(number: string): boolean {
  const [one, two, three] = [2, 3, 4].map((end) => number.slice(1, end));
  if (SHORT_CODES.has(one ?? '') || SHORT_CODES.has(two ?? '')) return true;
  return LONG_CODES[two ?? '']?.includes((three ?? '').slice(2)) ?? false;
}
