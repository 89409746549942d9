import { createHmac } from 'node:crypto';

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
const WORD_LENGTH_MIN = 2;
const WORDS_MAX = 2_000;

/** The words of a text as they are compared: compatibility form, lower case, each once. */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const { segment, isWordLike } of WORDS.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike === true && segment.length >= WORD_LENGTH_MIN) words.add(segment);
    if (words.size >= WORDS_MAX) break;
  }
  return [...words];
}

/**
 * What the database holds instead of a word: HMAC-SHA-256 under the authority's search key, cut to
 * 16 bytes. The same word gives different tokens at two authorities.
 */
export const tokenOf = (word: string, searchKey: Uint8Array): Buffer =>
  createHmac('sha256', searchKey).update(word).digest().subarray(0, 16);

/** Tokens of all words in the texts of a JSON value. */
export function tokensOf(value: unknown, searchKey: Uint8Array): readonly Buffer[] {
  const texts: string[] = [];
  collect(value, texts);
  return wordsOf(texts.join(' \u2029 ')).map((word) => tokenOf(word, searchKey));
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, texts);
  }
}
