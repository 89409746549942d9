import type { Coded, Fault, Params, Problem } from '@comity/base';
import type { WordKey, Words } from './words.ts';

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
  return (words.t as (key: WordKey, params: Params) => string)(key, Object.fromEntries(told));
}

/** A day as the reader writes it; anything else as it is, and what was typed as it was typed. */
function readable(words: Words, name: string, value: string | number): string | number {
  if (name === 'typed' || typeof value !== 'string') return value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return words.day(value, 'wholeDate');
  } catch {
    return value;
  }
}

/**
 * A fault with its sentence in the reader's language, and what to do next where there is something;
 * the fault's own sentence where the word files have none, and its code where it has none either.
 */
export function spoken(words: Words, fault: Fault): Problem {
  const { code, params } = fault;
  const coded = params === undefined ? { code } : { code, params };
  const text = wordsOfCode(words, 'problem', coded);
  if (text === undefined) return { ...fault, text: fault.text ?? code };
  const next = wordsOfCode(words, 'problem-next', coded) ?? fault.next;
  return { ...fault, text, ...(next === undefined ? {} : { next }) };
}
