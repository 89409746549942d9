/** The largest prime below 2^32, and a factor with which no step exceeds 2^53. */
const PRIME = 4_294_967_291;
const FACTOR = 65_599;
const NUMBERS = 1_000_000_000;

/**
 * The reference of a case as people say it on the telephone: ten digits in three groups,
 * `482-719-3604`. It follows from the id of the case alone, so that both sides say the same one and
 * nobody has to tell it to the other: the bytes of the id as the digits of a number to the base
 * 65599, modulo 4294967291, of which the last nine digits; behind them a check digit by ISO 7064
 * MOD 11,10. It names and does not identify: two cases may share one, once among some tens of
 * thousands of cases, and whoever makes up an id can make two share one.
 */
export function spokenReference(caseId: string): string {
  const number = new TextEncoder()
    .encode(caseId)
    .reduce((sum, byte) => (sum * FACTOR + byte) % PRIME, 0);
  const digits = String(number % NUMBERS).padStart(9, '0');
  const all = digits + checkDigit(digits);
  return `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`;
}

/** The digits of a text that is a reference or a part of one as somebody says or writes it. */
export interface HeardReference {
  /** Three to ten digits. */
  readonly digits: string;
  /** All ten are there and do not belong together: one of them was heard or typed wrong. */
  readonly mistaken: boolean;
}

/** Digits, and what people put between groups of them. */
const HEARD = /^[0-9\s.\-\u2010-\u2015/]{3,40}$/;

/** Reads what may be a reference, whole or in part; null for a text that is none. */
export function heardReference(text: string): HeardReference | null {
  const plain = text.normalize('NFKC').trim();
  if (!HEARD.test(plain)) return null;
  const digits = plain.replace(/[^0-9]/g, '');
  if (digits.length < 3 || digits.length > 10) return null;
  const whole = digits.length === 10;
  return { digits, mistaken: whole && checkDigit(digits.slice(0, 9)) !== digits[9] };
}

/** ISO 7064 MOD 11,10: finds every single wrong digit and nearly all that changed places. */
function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}
