import type { WordKey, Words } from './words.ts';

/**
 * The words of a code that comes from data, `measure` and `preservation`.
 *
 * @returns `undefined` where the catalogue has none, so that the caller says what to show instead
 */
export function nameOf(words: Words, set: string, code: string): string | undefined {
  const key = `${set}.${code}`;
  return words.has(key) ? (words.t as (key: WordKey) => string)(key) : undefined;
}
