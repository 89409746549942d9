import { TOKEN_SIZE } from './words.ts';

/** Case numbers by token: ascending, each once. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Bits that a token has; its first ones say in which page of a segment it stands. */
const TOKEN_BITS = TOKEN_SIZE * 8;
/** First bits of a token that fit a signed 32-bit column. */
export const PREFIX_BITS = 31;

/** The first {@link PREFIX_BITS} bits of a token. */
export const prefixOf = (token: number): number =>
  Math.floor(token / 2 ** (TOKEN_BITS - PREFIX_BITS));

/** Number of the page, among `2 ** bits`, that a token stands in. */
export const bucketOf = (token: number, bits: number): number =>
  Math.floor(token / 2 ** (TOKEN_BITS - bits));

/** The tokens that stand one after the other in packed bytes, as numbers below 2^48. */
export function tokensIn(packed: Buffer): readonly number[] {
  const tokens: number[] = [];
  for (let at = 0; at + TOKEN_SIZE <= packed.length; at += TOKEN_SIZE) {
    tokens.push(packed.readUIntBE(at, TOKEN_SIZE));
  }
  return tokens;
}

/**
 * A page: for each token in ascending order its 6 bytes, the size of its list in bytes, and the
 * list: the first number, then what each next one is more. Sizes and numbers are written seven bits
 * a byte, the lowest first, the eighth bit set where more follow.
 */
export function writePage(postings: Postings): Buffer {
  const tokens = [...postings.keys()].sort((a, b) => a - b);
  let most = 0;
  for (const list of postings.values()) most += TOKEN_SIZE + NUMBER_MAX * (list.length + 1);
  const page = Buffer.allocUnsafe(most);
  let at = 0;
  for (const token of tokens) {
    const list = postings.get(token) ?? [];
    at = page.writeUIntBE(token, at, TOKEN_SIZE);
    at = writeNumber(page, at, listSize(list));
    let before = 0;
    for (const number of list) {
      at = writeNumber(page, at, number - before);
      before = number;
    }
  }
  return Buffer.from(page.subarray(0, at));
}

/** Calls `visit` for each token of a page, in order. */
export function readPage(
  page: Buffer,
  visit: (token: number, numbers: readonly number[]) => void,
): void {
  const reader = { page, at: 0 };
  while (reader.at < page.length) {
    const token = page.readUIntBE(reader.at, TOKEN_SIZE);
    reader.at += TOKEN_SIZE;
    visit(token, readList(reader, readNumber(reader)));
  }
}

/** The list of one token; empty when the page has it not. */
export function lookUp(page: Buffer, token: number): readonly number[] {
  const reader = { page, at: 0 };
  while (reader.at < page.length) {
    const found = page.readUIntBE(reader.at, TOKEN_SIZE);
    reader.at += TOKEN_SIZE;
    const size = readNumber(reader);
    if (found === token) return readList(reader, size);
    if (found > token) return [];
    reader.at += size;
  }
  return [];
}

/** Bytes of the largest number, 2^53 - 1. */
const NUMBER_MAX = 8;

function writeNumber(page: Buffer, start: number, number: number): number {
  let at = start;
  let left = number;
  while (left >= 128) {
    page[at] = (left % 128) + 128;
    at += 1;
    left = Math.floor(left / 128);
  }
  page[at] = left;
  return at + 1;
}

function listSize(list: readonly number[]): number {
  let size = 0;
  let before = 0;
  for (const number of list) {
    let left = number - before;
    before = number;
    size += 1;
    while (left >= 128) {
      size += 1;
      left = Math.floor(left / 128);
    }
  }
  return size;
}

interface Reader {
  readonly page: Buffer;
  at: number;
}

function readNumber(reader: Reader): number {
  let number = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.page.readUInt8(reader.at);
    reader.at += 1;
    number += (byte % 128) * factor;
    if (byte < 128) return number;
  }
}

function readList(reader: Reader, size: number): readonly number[] {
  const end = reader.at + size;
  const list: number[] = [];
  let number = 0;
  while (reader.at < end) {
    number += readNumber(reader);
    list.push(number);
  }
  return list;
}
