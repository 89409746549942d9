import { createCipheriv, hash } from 'node:crypto';

let dictionary: Intl.Segmenter | undefined;
/** The words of a run without spaces; what cuts them is made for the first. */
function cut(run: string): Iterable<Intl.SegmentData> {
  dictionary ??= new Intl.Segmenter('und', { granularity: 'word' });
  return dictionary.segment(run);
}

const WORD_LENGTH_MIN = 2;
const WORDS_MAX = 2_000;
/** Words that are looked at, repeated ones counted: about 200 pages. */
const RUNS_MAX = 50_000;

/** Letters and digits, with points and apostrophes inside: addresses of machines stay whole. */
const RUN = /[\p{L}\p{M}\p{N}_]+(?:[.'’][\p{L}\p{M}\p{N}_]+)*/gu;
/** Scripts that put no space between words; these alone need a dictionary to be cut. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const PLAIN = /^[\u0020-\u007e]*$/;

/** The same of a text in ASCII alone, found in half the time. */
const ASCII = /^[\u0000-\u007f]*$/;
const ASCII_RUN = /\w+(?:[.']\w+)*/g;

/** The runs of a text in compatibility form and lower case, in order. */
function* runsOf(text: string): Iterable<string> {
  if (ASCII.test(text)) {
    for (const [run] of text.toLowerCase().matchAll(ASCII_RUN)) yield run;
  } else {
    for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) yield run;
  }
}

/** The words of a text as they are compared: compatibility form, lower case, each once. */
export const wordsOf = (text: string): readonly string[] => wordsAmong([text]);

function wordsAmong(texts: readonly string[]): readonly string[] {
  const words = new Set<string>();
  const seen = new Set<string>();
  let runs = 0;
  for (const text of texts) {
    for (const run of runsOf(text)) {
      runs += 1;
      if (runs > RUNS_MAX) break;
      if (seen.has(run)) continue;
      seen.add(run);
      if (PLAIN.test(run) || !UNSPACED.test(run)) words.add(run);
      else for (const { segment } of cut(run)) words.add(segment);
      if (words.size >= WORDS_MAX) break;
    }
    if (runs > RUNS_MAX || words.size >= WORDS_MAX) break;
  }
  return [...words].filter((word) => word.length >= WORD_LENGTH_MIN).slice(0, WORDS_MAX);
}

/** Bytes of a token: among ten million words, one search in thirty million meets another's. */
export const TOKEN_SIZE = 6;
const BLOCK_SIZE = 16;
/** Last byte of the block of a word that is longer than its other bytes. */
const HASHED = 255;

/**
 * What the database holds instead of words: of each the first 6 bytes of its block under AES-256
 * with the authority's search key. Without the key it tells only that two words are the same; two
 * authorities have different tokens for one word. A word of at most 15 bytes of UTF-8 fills its
 * block itself, a longer one with its SHA-256, so that one call serves all words of an act. Blocks
 * are never chained: what is needed is a keyed permutation, not the secrecy of a text.
 *
 * @returns the tokens one after the other
 */
export function tokensOf(words: readonly string[], searchKey: Uint8Array): Buffer {
  const blocks = Buffer.alloc(words.length * BLOCK_SIZE);
  for (const [i, word] of words.entries()) {
    const start = i * BLOCK_SIZE;
    const end = start + BLOCK_SIZE - 1;
    const size = Buffer.byteLength(word);
    if (start + size <= end) blocks.write(word, start);
    else hash('sha256', word, 'buffer').copy(blocks, start, 0, BLOCK_SIZE - 1);
    blocks[end] = start + size <= end ? size : HASHED;
  }
  const cipher = createCipheriv('aes-256-ecb', searchKey, null).setAutoPadding(false);
  const locked = cipher.update(blocks);
  const tokens = Buffer.alloc(words.length * TOKEN_SIZE);
  for (let i = 0; i < words.length; i += 1) {
    const start = i * BLOCK_SIZE;
    locked.copy(tokens, i * TOKEN_SIZE, start, start + TOKEN_SIZE);
  }
  return tokens;
}

/** The words in all texts of a JSON value. */
export function wordsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  collect(value, texts);
  return wordsAmong(texts);
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collect(item, texts);
  }
}
