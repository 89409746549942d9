import type { Coded } from '@comity/base';
import { lawText } from './spoken.ts';
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
 * An answer of the law engine with its sentences in words, as files and other programs get it: days
 * stay as they are in the data, `2026-11-20`.
 */
export const inWords = <T>(words: Words, value: T): InWords<T> => told(words, value) as InWords<T>;

function told(words: Words, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => told(words, one));
  if (typeof value !== 'object' || value === null) return value;
  if (isSentences(value)) return lawText(words, value, (day) => day);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, told(words, inner)]),
  );
}

const isSentences = (value: object): value is { readonly says: readonly Coded[] } =>
  'says' in value && Array.isArray(value.says);
