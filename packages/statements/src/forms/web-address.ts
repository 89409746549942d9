import { type Fault, no, ok, type Result } from '@comity/base';

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:']);

/**
 * Reads the address of a page or file, absolute and by a scheme that names a host.
 *
 * Codes: `url-form`, `url-scheme` (also for texts made harmless, such as `hxxp`),
 * `url-credentials` (a user name before the host hides which host is meant).
 *
 * @returns the address as typed, without spaces around it
 */
export function readWebAddress(text: string): Result<string, Fault> {
  const typed = text.trim();
  if (!URL.canParse(typed)) {
    return no({ code: 'url-form', params: { typed: typed.slice(0, 60) } });
  }
  const url = new URL(typed);
  if (!SCHEMES.has(url.protocol)) {
    return no({ code: 'url-scheme', params: { scheme: url.protocol.slice(0, 30) } });
  }
  if (url.username !== '' || url.password !== '') {
    return no({ code: 'url-credentials', params: { host: url.hostname.slice(0, 80) } });
  }
  return ok(typed);
}

const LABEL = /^(?!-)[\p{L}\p{N}\p{M}-]{1,63}(?<!-)$/u;

/**
 * Reads a domain name, in ASCII or in its own letters, at least two labels.
 *
 * Code: `domain-form`.
 *
 * @returns the name in lower case, without a dot at the end
 */
export function readDomain(text: string): Result<string, Fault> {
  const name = text.trim().replace(/\.$/, '').toLowerCase();
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  const fine = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  if (fine && name.length <= 253 && !/^[0-9]+$/.test(last)) return ok(name);
  return no({ code: 'domain-form', params: { typed: name.slice(0, 60) } });
}
