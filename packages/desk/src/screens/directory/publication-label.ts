import { nameOf, type Words, wordsOfCode } from '@comity/words';
import { rowless } from '../described/asker.ts';

const keyOf = (path: string): string =>
  rowless(path)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replaceAll('.', '-');

/** What a field of a publication is called, by its path. */
export const publicationLabel = (words: Words, path: string): string =>
  nameOf(words, 'publish', keyOf(path)) ?? path;

/** What is said below a field of a publication; `example`: the short name of an authority. */
export const publicationHint = (words: Words, path: string, example: string): string | undefined =>
  wordsOfCode(words, 'publish', { code: `${keyOf(path)}-hint`, params: { example } });
