import type { Coded, Named, Sentences, Value } from '@comity/base';
import { isDay, withDays } from './days.ts';
import { languageName, namedInSentence } from './names.ts';
import { type WordKey, type Words, wordsFor } from './words.ts';

/**
 * The words of a code that comes from data, by its set: `problem` and `end-before-start`.
 *
 * @returns `undefined` where the word files have none, so that the caller says what to show instead
 */
export function wordsOfCode(
  words: Words,
  set: string,
  { code, params = {} }: Coded,
  day?: WriteDay,
): string | undefined {
  const key = `${set}.${code}`;
  if (!words.has(key)) return undefined;
  return (words.t as Say)(key, valuesOf(words, { set, code, params }, day));
}

/** How a calendar day, `2026-11-20`, is written in a sentence. */
export type WriteDay = (day: string) => string;

type Say = (key: WordKey, params: Readonly<Record<string, string | number>>) => string;

/** A thing said by code, and the set that has its sentence. */
interface OfSet extends Required<Coded> {
  readonly set: string;
}

/**
 * The values of a sentence as the reader reads them, by name; in English where the sentence itself
 * is borrowed from English.
 */
export function valuesOf(
  words: Words,
  { set, code, params }: OfSet,
  day?: WriteDay,
): Readonly<Record<string, string | number>> {
  const speaker = words.speaks(`${set}.${code}`) ? words : wordsFor('en');
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    told[name] = writtenValue(speaker, set, name, value, day);
  return told;
}

function writtenValue(
  words: Words,
  set: string,
  name: string,
  value: Value,
  day: WriteDay = (one) => words.day(one, 'wholeDate'),
): string | number {
  if (typeof value !== 'object') return plain(words, name, value, day);
  if (isList(value)) return words.all(value.map((one) => namedInSentence(words, one)));
  return 'named' in value ? namedInSentence(words, value) : said(words, set, value, day);
}

const isList = (value: Value): value is readonly Named[] => Array.isArray(value);

/** A thing said by code within a sentence: the law's own within the law's, else a fault. */
function said(words: Words, set: string, value: Coded | Sentences, day: WriteDay): string {
  if ('says' in value) return lawText(words, value, day);
  return wordsOfCode(words, set === LAW_SAID ? set : 'problem', value, day) ?? value.code;
}

/**
 * A day and a time as the reader writes them, a part of a request by its number, the reason of a
 * node that gave something back as its clause; anything else as it is, and what was typed as it was
 * typed.
 */
function plain(words: Words, name: string, value: string | number, day: WriteDay): string | number {
  if (name === 'typed' || typeof value !== 'string') return value;
  if (name === 'language') return languageName(words, value);
  if (name === 'part') return value.replace(/^p(?=[0-9]{1,3}$)/, '');
  if (name === 'reason') return reasonInWords(words, value);
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}):\d{2}(Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  const [, date = '', time, offset = ''] = found ?? [];
  if (!isDay(date)) return value;
  const written = day(date);
  if (time === undefined || written === date) return written === date ? value : written;
  return `${words.t('time.day-and-time', { day: written, time })} (UTC${offset === 'Z' ? '' : offset})`;
}

/**
 * A reason in words: the clause of a node that gave something back; what the system says by code
 * (`ENOENT: no such file`), with its own text behind the words, for whoever looks it up.
 */
function reasonInWords(words: Words, reason: string): string {
  const given = wordsOfCode(words, 'rejection', { code: reason });
  if (given !== undefined) return given;
  const [, code = ''] = /^(E[A-Z0-9]{2,})(?:: |$)/.exec(reason) ?? [];
  const meant = wordsOfCode(words, 'system', { code });
  return meant === undefined ? reason : words.t('system.said', { meant, text: reason });
}

/** The set of what the law engine says; see `LawSays` of `@comity/law`. */
export const LAW_SAID = 'law-said';

/** One sentence of the law in words, and what stands between it and the next one. */
export interface Sentence {
  readonly of: Coded;
  readonly text: string;
  /** The end of the sentence where it has none, and the space of the language. */
  readonly after: string;
}

/** What the law engine says, as one text; a code without words stands for itself. */
export const lawText = (words: Words, said: Sentences, day?: WriteDay): string =>
  lawSentences(words, said, day)
    .map(({ text, after }) => text + after)
    .join('');

/**
 * What the law engine says, sentence by sentence as they are read: none twice, each with its end,
 * joined as the language joins sentences. A text of the data stays in English.
 */
export function lawSentences(
  words: Words,
  { says }: Sentences,
  day?: WriteDay,
): readonly Sentence[] {
  const seen = new Set<string>();
  const found: { of: Coded; text: string }[] = [];
  for (const of of says) {
    const text = capital(wordsOfCode(words, LAW_SAID, dated(of, day), day) ?? of.code);
    if (seen.has(text)) continue;
    seen.add(text);
    found.push({ of, text });
  }
  return found.map(({ of, text }, index) => ({
    of,
    text,
    after: index === found.length - 1 ? '' : `${endOf(words, text)}${words.locale.gap}`,
  }));
}

const ENDED = /[.:;!?。：；！？][”"’')\]」）\u2069\ufdd1]*$/u;

/** The stop that a text still needs before the next one; none where it has its own end. */
export const endOf = (words: Words, text: string): string =>
  ENDED.test(text) ? '' : words.locale.stop;

/** A sentence that begins with a name and its article. */
export const capital = (text: string): string =>
  text.replace(/^([\u2068\ufdd0]*)the (?=\p{Lu}|extradition|e-)/u, '$1The ');

/** A text of the data with its days as a reader of English writes them. */
function dated(of: Coded, day: WriteDay | undefined): Coded {
  const law = of.params?.['law'];
  return day !== undefined || typeof law !== 'string'
    ? of
    : { ...of, params: { ...of.params, law: withDays(wordsFor('en'), law) } };
}
