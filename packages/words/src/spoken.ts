import type { Coded, Fault, Value } from '@comity/base';
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
): string | undefined {
  const key = `${set}.${code}`;
  if (!words.has(key)) return undefined;
  const told = Object.entries(params).map(([name, value]) => [name, readable(words, name, value)]);
  return (words.t as Say)(key, Object.fromEntries(told));
}

type Say = (key: WordKey, params: Readonly<Record<string, string | number>>) => string;

/**
 * A day as the reader writes it, a fault as its sentence, the reason of a node that gave something
 * back as its clause; anything else as it is, and what was typed
 * as it was typed.
 */
function readable(words: Words, name: string, value: Value): string | number {
  if (typeof value === 'object') return wordsOfCode(words, 'problem', value) ?? value.code;
  if (name === 'typed' || typeof value !== 'string') return value;
  if (name === 'language') return languageName(words, value);
  if (name === 'reason') return wordsOfCode(words, 'rejection', { code: value }) ?? value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return words.day(value, 'wholeDate');
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
