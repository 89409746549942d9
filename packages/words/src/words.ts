import type { ComponentChildren } from 'preact';
import { ENGLISH_ENDS, ENGLISH_OPENS } from './borrowed.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { cityKey, cityOf, type Place } from './city.ts';
import { filesOf } from './files.ts';
import { apart } from './isolate.ts';
import type { WordKey, WordMessages } from './keys.d.ts';
import { type Locale, localeOf } from './locale.ts';
import type { Params } from './message.ts';
import { formsOf, render, type Values, type Writing } from './pattern.ts';
import { CLOSING, OPENING, pseudo } from './pseudo.ts';
import { spanOf } from './span.ts';
import { type TimeStyle, type Times, timesOf } from './times.ts';

export type { WordKey } from './keys.d.ts';

type MessageOf<K extends WordKey> = WordMessages[K];

/** A key whose words name no value. */
export type PlainKey = {
  [K in WordKey]: Params<WordMessages[K], string> extends [] ? K : never;
}[WordKey];

/** All that Comity says, in one language. Handed to every component; there is no global. */
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
  /** Whether this language itself has words of this key, so that English is not borrowed. */
  speaks(key: string): boolean;
  /** What this language calls a thing of the law data, by a key of its files of names. */
  name(key: string, values?: Readonly<Record<string, string>>): string | undefined;
  /** What this language calls a region, by ISO 3166-1 alpha-2. */
  region(alpha2: string): string | undefined;
  number(value: number): string;
  /** Several names in one sentence: `a, b and c`. */
  all(items: readonly string[]): string;
  /** Several names in one line, as the language lists them. */
  list(items: readonly string[]): string;
  /** `Mon 25 Nov 2024, 11:00`: for lists. */
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
const read = new Map<string, Catalogue>();

function catalogue(tag: string): Catalogue {
  const known = read.get(tag) ?? catalogueOf(filesOf(tag));
  read.set(tag, known);
  return known;
}

/** @returns the words of a language, read once; English where there is no language of that tag. */
export function wordsFor(tag: string): Words {
  const locale = localeOf(tag);
  const known = made.get(locale.tag);
  if (known) return known;
  const words = makeWords(locale);
  made.set(locale.tag, words);
  return words;
}

/** Made when first asked for: what `Intl` reads for a language costs a command its start. */
function late<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function writingIn(
  tag: string,
  direction: Locale['direction'],
  figures: () => Intl.NumberFormat,
): Writing {
  const rules = late(() => new Intl.PluralRules(tag));
  return {
    get rules() {
      return rules();
    },
    number: (value) => figures().format(value),
    apart: (value) => apart(value, direction),
  };
}

function makeWords(locale: Locale): Words {
  // Read with the first word that is said: a node at rest says none.
  const english = (): Catalogue => catalogue('en');
  const own = (): Catalogue => catalogue(locale.pseudo ? 'en' : locale.tag);
  const figures = late(() => new Intl.NumberFormat(locale.numbers));
  const lists = late(() => new Intl.ListFormat(locale.numbers, { type: 'unit', style: 'short' }));
  const sums = late(() => new Intl.ListFormat(locale.numbers, { type: 'conjunction' }));
  const regions = late(
    () => new Intl.DisplayNames(locale.numbers, { type: 'region', fallback: 'none' }),
  );
  const times: Times = timesOf(locale);
  const writing = writingIn(locale.pseudo ? 'en' : locale.tag, locale.direction, figures);
  const marked = (text: string): string => (locale.pseudo ? `${OPENING}${text}${CLOSING}` : text);
  const borrowed = writingIn('en', 'ltr', figures);
  /** English stands in for a word that the language lacks, between marks that the page turns into `lang`. */
  const say = <V>(key: WordKey, params: Values<V>): readonly (V | string)[] => {
    const source = own().get(key);
    if (source) return render(locale.pseudo ? pseudo(source) : source, params, writing);
    const found = english().get(key);
    if (found === undefined) throw new Error(`There are no words of the key ${key}`);
    return [ENGLISH_OPENS, ...render(found, params, borrowed), ENGLISH_ENDS];
  };
  const words: Words = {
    locale,
    t: (key, ...[params = {}]) => say(key, params as Values<string>).join(''),
    rich: (key, ...[params = {}]) =>
      say(key, params as Values<ComponentChildren>) as ComponentChildren[],
    forms: (key) => {
      const found = own().get(key) ?? english().get(key) ?? '';
      return formsOf(locale.pseudo ? pseudo(found) : found, writing);
    },
    has: (key): key is WordKey => english().has(key),
    speaks: (key) => own().has(key),
    name: (key, values = {}) => {
      const found = own().get(key);
      return found === undefined ? undefined : render(found, values, writing).join('');
    },
    region: (alpha2) => regions().of(alpha2),
    number: (value) => figures().format(value),
    all: (items) => sums().format(items),
    list: (items) => lists().format(items),
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
    city: (place) => (place.city ? undefined : words.name(cityKey(place))) ?? cityOf(place),
    span: (milliseconds) => spanOf(words.t, milliseconds),
  };
  return words;
}
