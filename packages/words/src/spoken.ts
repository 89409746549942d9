import type { Coded, Fault, Params, Sentences } from '@comity/base';
import type { WordKey, Words } from './words.ts';

/** A fault with its sentence in the reader's language, and what the reader can do now. */
export interface Spoken {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
  readonly at?: string;
  readonly pinpoint?: string;
}

/**
 * The words of a code that comes from data, by its set: `problem` and `end-before-start`.
 *
 * @returns `undefined` where the word files have none, so that the caller says what to show instead
 */
export function wordsOfCode(
  words: Words,
  set: string,
  { code, params = {} }: Coded,
  day: WriteDay = (one) => words.day(one, 'wholeDate'),
): string | undefined {
  const key = `${set}.${code}`;
  if (!words.has(key)) return undefined;
  return (words.t as Say)(key, valuesOf(words, set, params, day));
}

/** How a calendar day, `2026-11-20`, is written in a sentence. */
export type WriteDay = (day: string) => string;

/** The set of what the law engine says; see `LawSays` of `@comity/law`. */
export const LAW_SAID = 'law-said';

/** The values of a sentence as the reader reads them, by name. */
export function valuesOf(
  words: Words,
  set: string,
  params: Params,
  day: WriteDay,
): Readonly<Record<string, string | number>> {
  const told: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    told[name] =
      typeof value === 'object' ? said(words, set, value, day) : plain(words, name, value, day);
  }
  return told;
}

/** What the law engine says, as one text; a code without words stands for itself. */
export const lawText = (words: Words, { says }: Sentences, day?: WriteDay): string =>
  says.map((one) => wordsOfCode(words, LAW_SAID, one, day) ?? one.code).join(' ');

type Say = (key: WordKey, params: Readonly<Record<string, string | number>>) => string;

/** A thing said by code within a sentence: the law's own within the law's, else a fault. */
function said(words: Words, set: string, value: Coded | Sentences, day: WriteDay): string {
  if ('says' in value) return lawText(words, value, day);
  return wordsOfCode(words, set === LAW_SAID ? set : 'problem', value, day) ?? value.code;
}

/**
 * A day as the reader writes it, a part of a request by its number, the reason of a node that gave something back as its clause;
 * anything else as it is, and what was typed as it was typed.
 */
function plain(words: Words, name: string, value: string | number, day: WriteDay): string | number {
  if (name === 'typed' || typeof value !== 'string') return value;
  if (name === 'language') return languageName(words, value);
  if (name === 'part') return value.replace(/^p(?=[0-9]{1,3}$)/, '');
  if (name === 'reason') return wordsOfCode(words, 'rejection', { code: value }) ?? value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return day(value);
  } catch {
    return value;
  }
}

/** A language by its name, from its tag; the tag where it is none. */
export function languageName(words: Words, tag: string): string {
  try {
    const names = new Intl.DisplayNames([words.locale.numbers], { type: 'language' });
    return tag.trim() === '' ? '' : (names.of(tag.trim()) ?? tag);
  } catch {
    return tag;
  }
}

/** What is wrong and what the reader can do, one sentence after the other. */
export function sentencesOf(words: Words, fault: Fault): string {
  const { text, next } = spoken(words, fault);
  return next === undefined ? text : `${text} ${next}`;
}

/**
 * A fault with its sentence in the reader's language, and what to do next where there is something;
 * the bare code where it came from a newer node and the word files have none.
 */
export function spoken(words: Words, fault: Fault | Coded): Spoken {
  const { code, params, at, pinpoint }: Coded & Pick<Fault, 'at' | 'pinpoint'> = fault;
  const coded = params === undefined ? { code } : { code, params };
  const text = wordsOfCode(words, 'problem', coded);
  const next = wordsOfCode(words, 'problem-next', coded);
  return {
    code,
    text: text ?? code,
    ...(next === undefined ? {} : { next }),
    ...(at === undefined ? {} : { at }),
    ...(pinpoint === undefined ? {} : { pinpoint }),
  };
}
