import type { ComponentChildren } from 'preact';
import { cityOf, type Place } from './city.ts';
import { catalogue as english, type WordKey } from './en.ts';
import { type Locale, localeOf } from './locale.ts';
import { fill, formOf, type Message, type Params, type Plural } from './message.ts';
import { CLOSING, OPENING, pseudo } from './pseudo.ts';
import { type TimeStyle, type Times, timesOf } from './times.ts';

export type { WordKey } from './en.ts';

type MessageOf<K extends WordKey> = (typeof english)[K];

/** All that the desk says, in one language. Handed to every component; there is no global. */
export interface Words {
  readonly locale: Locale;
  /** The words of a key; TypeScript asks for exactly the values that the message names. */
  t<K extends WordKey>(key: K, ...params: Params<MessageOf<K>, string | number>): string;
  /** The same, with elements in the places of the names. */
  rich<K extends WordKey>(
    key: K,
    ...params: Params<MessageOf<K>, ComponentChildren>
  ): ComponentChildren;
  /** Every form of a message about a number, with `{n}` left in its place: for scripts. */
  forms(key: WordKey): Readonly<Record<string, string>> & { readonly other: string };
  /** Whether there are words of this key: for codes that come from data. */
  has(key: string): key is WordKey;
  number(value: number): string;
  /** `Mon 25 Nov, 11:00`: for lists. */
  moment(at: string, zone: string): string;
  /** `Monday 25 November 2024, 11:00`: for decisions. */
  wholeMoment(at: string, zone: string): string;
  /** A moment in one of the styles. */
  at(at: string, zone: string, style: TimeStyle): string;
  /** A calendar day that belongs to no zone. */
  day(day: string, style: TimeStyle): string;
  offset(at: string, zone: string): string;
  city(place: Place): string;
  /** A span in its two largest units, rounded down: `4 d 1 h`, `46 min`. */
  span(milliseconds: number): string;
}

const made = new Map<string, Words>();

/** @returns the words of a language; English where there is no catalogue of that tag. */
export function wordsFor(tag: string): Words {
  const locale = localeOf(tag);
  const known = made.get(locale.tag);
  if (known) return known;
  const words = makeWords(locale);
  made.set(locale.tag, words);
  return words;
}

function makeWords(locale: Locale): Words {
  const rules = new Intl.PluralRules(locale.pseudo ? 'en' : locale.tag);
  const figures = new Intl.NumberFormat(locale.numbers);
  const times: Times = timesOf(locale);
  const marked = (text: string): string => (locale.pseudo ? `${OPENING}${text}${CLOSING}` : text);
  const text = (key: WordKey, params: Readonly<Record<string, unknown>>): string => {
    const message: Message = english[key];
    const form = formOf(message, params['n'] as number | undefined, rules);
    return locale.pseudo ? pseudo(form) : form;
  };
  const values = <V>(params: Readonly<Record<string, V>>): Record<string, V | string> =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? figures.format(value) : value,
      ]),
    );
  const words: Words = {
    locale,
    t: (key, ...[params = {}]) =>
      fill(text(key, params), values(params as Record<string, string | number>)).join(''),
    rich: (key, ...[params = {}]) =>
      fill(text(key, params), values(params as Record<string, ComponentChildren>)),
    forms: (key) => {
      const message: Message = english[key];
      const all: Plural = typeof message === 'string' ? { other: message } : message;
      const spoken = (form: string): string => (locale.pseudo ? pseudo(form) : form);
      const forms = Object.entries(all).map(([name, form]) => [name, spoken(form)]);
      return { ...Object.fromEntries(forms), other: spoken(all.other) };
    },
    has: (key): key is WordKey => Object.hasOwn(english, key),
    number: (value) => figures.format(value),
    moment: (at, zone) =>
      words.t('time.day-and-time', {
        day: times.at(at, zone, 'day'),
        time: times.at(at, zone, 'time'),
      }),
    wholeMoment: (at, zone) =>
      words.t('time.day-and-time', {
        day: times.at(at, zone, 'wholeDay'),
        time: times.at(at, zone, 'time'),
      }),
    at: (at, zone, style) => marked(times.at(at, zone, style)),
    day: (day, style) => marked(times.calendarDay(day, style)),
    offset: (at, zone) => marked(times.offset(at, zone)),
    city: cityOf,
    span: (milliseconds) => spanOf(words, milliseconds),
  };
  return words;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function spanOf(words: Words, milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days > 0 && hours > 0) return words.t('time.days-hours', { days, hours });
  if (days > 0) return words.t('time.days', { n: days });
  if (hours > 0 && minutes > 0) return words.t('time.hours-minutes', { hours, minutes });
  if (hours > 0) return words.t('time.hours', { n: hours });
  return minutes > 0 ? words.t('time.minutes', { n: minutes }) : words.t('time.under-a-minute');
}
