import type { Coded } from '@comity/base';
import { lawText, type WriteDay } from './said.ts';
import type { Words } from './words.ts';

/** A value with a text in the place of everything that it says by codes. */
export type InWords<T> = T extends { readonly says: readonly Coded[] }
  ? string
  : T extends readonly (infer Each)[]
    ? readonly InWords<Each>[]
    : T extends object
      ? { readonly [Name in keyof T]: InWords<T[Name]> }
      : T;

/**
 * An answer of the law engine with its sentences in words.
 *
 * @param days `data`: as files and other programs get them, `2026-11-20`; `reader`: as the reader
 *   writes them
 */
export const inWords = <T>(words: Words, value: T, days: 'data' | 'reader' = 'data'): InWords<T> =>
  told(words, value, days === 'data' ? asInData : undefined) as InWords<T>;

const asInData: WriteDay = (day) => day;

function told(words: Words, value: unknown, day: WriteDay | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => told(words, one, day));
  if (typeof value !== 'object' || value === null) return value;
  if (isSentences(value)) return lawText(words, value, day);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, told(words, inner, day)]),
  );
}

const isSentences = (value: object): value is { readonly says: readonly Coded[] } =>
  'says' in value && Array.isArray(value.says);
