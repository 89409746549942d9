import type { Words } from '@comity/words';
import { codeWord } from './columns.ts';

/** A status that an avenue does not rely on is said with its doubt: the two never differ. */
export const statusText = (
  words: Words,
  { status, binds }: { readonly status: string; readonly binds: boolean | 'uncertain' },
): string =>
  binds === 'uncertain'
    ? words.t(status === 'party' ? 'standing.party-unsure' : 'standing.perhaps-party')
    : codeWord(words, status);
