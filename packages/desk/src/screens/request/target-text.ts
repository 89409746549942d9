import { withoutHiddenCharacters } from '@comity/base';
import { type PeriodText, spanOf, utcOf } from '@comity/statements';
import type { Words } from '@comity/words';
import { hostText, webAddressText } from './host-text.ts';

type Said = Readonly<Record<string, unknown>>;

/**
 * One target: what it is, where and when, and in lines of their own when in UTC and on the clocks of
 * both sides; of a half-typed one, what is there.
 */
export function targetText(words: Words, target: Said, zones: readonly string[] = []): string {
  const period = (target['period'] ?? {}) as Said;
  const [local = '', ...clocks] = periodTexts(words, period, zones);
  const said = [whatOf(words, target), textOf(target, 'custodian'), local].filter(Boolean);
  return withoutHiddenCharacters([said.join('; '), ...clocks].filter(Boolean).join('\n'));
}

const textOf = (from: Said, name: string): string =>
  from[name] === undefined ? '' : String(from[name]);

/**
 * A period on the clock that it was written with, on that of UTC, which all others count from, and on
 * the clocks of the sides, by their zones, where these are others.
 */
export function periodTexts(
  words: Words,
  period: Said,
  zones: readonly string[] = [],
): readonly string[] {
  const [from, to, zone] = ['from', 'to', 'zone'].map((name) => textOf(period, name));
  const ends = [from, to].filter(Boolean).map((end) => (end ?? '').replace('T', ' '));
  if (ends.length === 0) return [];
  const written = { from, to, zone } as PeriodText;
  const local = `${ends.join(' – ')}${zone ? ` (${zoneText(words, written)})` : ''}`;
  const utc = utcOf(written);
  if (utc === undefined) return [local];
  const last = utc.to ?? (from?.includes('T') ? undefined : lastSecond(utc.until));
  const others = [...new Set(zones)].filter((one) => one !== 'UTC' && one !== zone);
  return [
    local,
    last === undefined
      ? words.t('target.utc', { from: utc.from })
      : words.t('target.utc-span', { from: utc.from, to: last }),
    ...others.map((one) => clockText(words, one, { from: utc.from, last })),
  ];
}

/** The same instants in one zone, to the part of the second that they were written with. */
function clockText(
  words: Words,
  zone: string,
  { from, last }: { readonly from: string; readonly last: string | undefined },
): string {
  const city = words.city({ zone });
  const there = (at: string): string =>
    Temporal.Instant.from(at)
      .toString({ timeZone: zone })
      .replace('T', ' ')
      .replace(/(?=[+-]\d{2}:\d{2}$)/, ' ');
  return last === undefined
    ? words.t('target.there', { city, from: there(from) })
    : words.t('target.there-span', { city, from: there(from), to: there(last) });
}

const lastSecond = (until: string): string =>
  Temporal.Instant.from(until).subtract({ seconds: 1 }).toString();

/** A zone with its distance from UTC at that time: a name alone says it to few. */
function zoneText(words: Words, period: PeriodText): string {
  const { zone = '' } = period;
  const from = spanOf(period)?.from;
  return from === undefined || !zone.includes('/')
    ? zone
    : `${zone}, ${words.offset(from.toString(), zone)}`;
}

function whatOf(words: Words, target: Said): string {
  const text = (name: string): string => textOf(target, name);
  switch (target['kind']) {
    case 'account':
      return [accountText(words, text), text('service')].filter(Boolean).join(', ');
    case 'ip':
      return connectionText(words, text);
    case 'url':
      return webAddressText(words, text('url'));
    case 'domain':
      return hostText(words, text('domain'));
    case 'telephone':
      return text('telephone');
    case 'wallet':
      return inCurrency(words, text('currency'), text('wallet'));
    case 'transaction':
      return inCurrency(words, text('currency'), text('transaction'));
    case 'device':
      return text('deviceNumber') === ''
        ? text('description')
        : words.t('target.number', {
            description: text('description'),
            number: text('deviceNumber'),
          });
    default:
      return text('description');
  }
}

type TextOf = (name: string) => string;

const accountText = (words: Words, text: TextOf): string =>
  text('displayName') === ''
    ? text('identifier')
    : words.t('target.shown-as', { identifier: text('identifier'), name: text('displayName') });

const inCurrency = (words: Words, currency: string, id: string): string =>
  currency === '' || id === '' ? currency + id : words.t('target.in', { currency, id });

function connectionText(words: Words, text: TextOf): string {
  const end = (address: string, port: string): string =>
    address === '' || port === '' ? address : words.t('target.address-port', { address, port });
  const destination = end(text('destination'), text('destinationPort'));
  return [
    end(text('address'), text('port')),
    destination === '' ? '' : words.t('target.to', { destination }),
    text('protocol').toUpperCase(),
  ]
    .filter(Boolean)
    .join(', ');
}
