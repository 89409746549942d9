import { cleaned, type Fault, no, ok, type Result, withoutHiddenCharacters } from '@comity/base';
import { asciiOf, directionsFit, lettersOfLabel } from './host-label.ts';
import { readIpAddress } from './ip-address.ts';
import { offeredBack } from './unharmed.ts';

/** Names that no other State can find: they mean another machine in each house (RFC 6761, 6762). */
const AT_HOME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Reads a domain name, in ASCII or in its own letters, at least two labels.
 *
 * Codes: `domain-form`; `host-at-home` for names of local networks; those of {@link offeredBack}.
 *
 * @returns the name as A-labels (UTS 46, nontransitional), in lower case, without a dot at the end
 */
export function readDomain(text: string): Result<string, Fault> {
  const name = nameIn(text);
  const ascii = asciiOfHost(name) ?? asciiOfHost(cleaned(name));
  if (ascii !== undefined) {
    return AT_HOME.test(ascii) ? no({ code: 'host-at-home', params: { host: ascii } }) : ok(ascii);
  }
  const offered = offeredBack(name, (meant) => asciiOfHost(meant) !== undefined);
  if (offered !== undefined) return no(offered);
  return no({ code: 'domain-form', params: { typed: name.slice(0, 60) } });
}

/** Without what cannot be seen, save the joiners, which Persian and Hindi names hold. */
const nameIn = (text: string): string =>
  withoutHiddenCharacters(text.slice(0, 2_000).toWellFormed()).trim();

/** UTS 46 maps quotation marks to labels; no registry has such a name (RFC 5892). */
const QUOTED = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u;

/** A host name of at least two labels as A-labels; `undefined` where no resolver takes it. */
function asciiOfHost(name: string): string | undefined {
  if (/[\p{ASCII}--[a-zA-Z0-9._\-]]/v.test(name) || QUOTED.test(name)) return undefined;
  const ascii = asciiOf(name)?.replace(/\.$/, '');
  if (ascii === undefined || ascii.length > 253) return undefined;
  const labels = ascii.split('.').map(lettersOfLabel);
  const known = labels.filter((label) => label !== undefined);
  if (known.length !== labels.length || labels.length < 2) return undefined;
  return directionsFit(known) && !/^[0-9]+$/.test(known.at(-1) ?? '') ? ascii : undefined;
}

/** A name of A-labels in the letters that its owner writes: for showing, never for signing. */
export const lettersOfHost = (host: string): string =>
  host
    .split('.')
    .map((label) => lettersOfLabel(label) ?? label)
    .join('.');

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:']);
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\]*/i;

/**
 * Reads the address of a page or file, absolute and by a scheme that names a host which other States
 * can find.
 *
 * Codes: `url-form`, `url-scheme`, `url-credentials` (a user name before the host hides which host is
 * meant), those of {@link offeredBack}, and those of the host: {@link readDomain},
 * {@link readIpAddress}.
 *
 * @returns the address with its host as A-labels; what follows the host is kept letter by letter
 */
export function readWebAddress(text: string): Result<string, Fault> {
  const seen = nameIn10k(text);
  const typed = ADDRESS.test(seen) ? seen : cleaned(seen);
  const url = ADDRESS.test(typed) ? URL.parse(typed) : null;
  if (url === null || !SCHEMES.has(url.protocol)) {
    const offered = offeredBack(typed, isWebAddress);
    if (offered !== undefined) return no(offered);
  }
  if (url === null) {
    const scheme = /^([a-z][a-z0-9+.-]{1,30}:)(?!\/\/)/i.exec(typed)?.[1];
    return scheme === undefined || scheme === 'http:' || scheme === 'https:'
      ? no({ code: 'url-form', params: { typed: typed.slice(0, 60) } })
      : no({ code: 'url-scheme', params: { scheme } });
  }
  if (!SCHEMES.has(url.protocol)) {
    return no({ code: 'url-scheme', params: { scheme: url.protocol.slice(0, 30) } });
  }
  if (url.username !== '' || url.password !== '') {
    return no({ code: 'url-credentials', params: { host: url.hostname.slice(0, 80) } });
  }
  const host = readHost(url.hostname);
  if (!host.ok) return host;
  const port = url.port === '' ? '' : `:${url.port}`;
  return ok(`${url.protocol}//${host.value}${port}${typed.replace(ADDRESS, '')}`);
}

function isWebAddress(text: string): boolean {
  const url = ADDRESS.test(text) ? URL.parse(text) : null;
  return url !== null && SCHEMES.has(url.protocol) && readHost(url.hostname).ok;
}

const nameIn10k = (text: string): string =>
  withoutHiddenCharacters(text.slice(0, 10_000).toWellFormed()).trim();

function readHost(hostname: string): Result<string, Fault> {
  const v6 = hostname.startsWith('[');
  if (!v6 && !/^[0-9.]+$/.test(hostname)) return readDomain(hostname);
  const read = readIpAddress(hostname);
  if (!read.ok) return read;
  return ok(read.value.version === 6 ? `[${read.value.text}]` : read.value.text);
}
