import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Compares two secrets without telling by time where they part. */
export function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return expected !== '' && a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Where a post came from, as far as the browser says. Browsers of the last years always send
 * `Sec-Fetch-Site`; older ones send `Origin` with a post; a program that sends neither carries no
 * cookies of an officer by accident, so it is `unsaid` and the form token decides alone.
 */
export function postedFrom(headers: IncomingHttpHeaders): 'here' | 'elsewhere' | 'unsaid' {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? 'here' : 'elsewhere';
  const origin = headers.origin;
  if (origin === undefined) return 'unsaid';
  if (!URL.canParse(origin)) return 'elsewhere';
  return new URL(origin).host === headers.host ? 'here' : 'elsewhere';
}
