import { createHash } from 'node:crypto';
import { no, ok, type Result } from '@comity/base';
import {
  isSharePlan,
  proquint,
  proquintValue,
  type SecretShare,
  type SharePlan,
} from '@comity/seal';

/** A share of the identity that opens backups, as one person keeps it. */
export interface IdentityShare extends SecretShare, SharePlan {
  /** The first bytes of the hash of the identity's id: shares of another one are told apart. */
  readonly mark: Uint8Array;
}

const VERSION = 1;
export const MARK_BYTES = 4;
const SECRET_BYTES = 32;
const LINES = 5;
const LINE_BYTES = 8;
const LINE = /^\s*([1-5])[.:)]?\s+([A-Za-z]{5}(?:[\s-]+[A-Za-z]{5}){4})\s*$/;

/**
 * A share as five numbered lines of five words, to be printed and typed again: four words carry eight
 * bytes, the fifth is a check of all lines down to its own, by which a slip is told with its line. The
 * bytes are version, `need`, `of`, `x`, four of the mark and 32 of the share.
 */
export function shareLines({ need, of, x, mark, y }: IdentityShare): readonly string[] {
  const bytes = Uint8Array.from([VERSION, need, of, x, ...mark, ...y]);
  return Array.from({ length: LINES }, (_, n) => {
    const end = (n + 1) * LINE_BYTES;
    const words = wordsOf(bytes.subarray(n * LINE_BYTES, end));
    return [n + 1, ...words, proquint(checkOf(bytes.subarray(0, end)))].join(' ');
  });
}

/**
 * Reads a share as it was written or typed: lines without a number in front are remarks. Codes:
 * `share-form`, `share-line`.
 *
 * @param file names it in a fault
 */
export function readShare(text: string, file: string): Result<IdentityShare> {
  const found = new Map<number, readonly number[]>();
  for (const line of text.slice(0, 65_536).split('\n')) {
    const [, number, words] = LINE.exec(line) ?? [];
    if (number === undefined || words === undefined) continue;
    const values = words.split(/[\s-]+/).map((word) => proquintValue(word) ?? -1);
    if (values.includes(-1) || found.has(Number(number))) return wrongLine(file, Number(number));
    found.set(Number(number), values);
  }
  if (found.size !== LINES) return no({ code: 'share-form', params: { file } });
  const bytes = new Uint8Array(LINES * LINE_BYTES);
  for (let n = 1; n <= LINES; n += 1) {
    const [check, ...values] = [...(found.get(n) ?? [])].reverse();
    for (const [at, value] of values.reverse().entries()) {
      bytes.set([value >> 8, value & 255], (n - 1) * LINE_BYTES + 2 * at);
    }
    if (check !== checkOf(bytes.subarray(0, n * LINE_BYTES))) return wrongLine(file, n);
  }
  const [version, need = 0, of = 0, x = 0] = bytes;
  const isShare = version === VERSION && isSharePlan({ need, of }) && x >= 1 && x <= of;
  if (!isShare) return no({ code: 'share-form', params: { file } });
  const [mark, y] = [bytes.slice(4, 4 + MARK_BYTES), bytes.slice(-SECRET_BYTES)];
  return ok({ need, of, x, mark, y });
}

const wrongLine = (file: string, line: number): Result<never> =>
  no({ code: 'share-line', params: { file, line } });

const wordsOf = (bytes: Uint8Array): readonly string[] =>
  Array.from({ length: bytes.length / 2 }, (_, n) =>
    proquint(((bytes[2 * n] ?? 0) << 8) | (bytes[2 * n + 1] ?? 0)),
  );

/** 16 bits of a hash. */
const checkOf = (bytes: Uint8Array): number =>
  createHash('sha256').update('comity/2/backup-share\n').update(bytes).digest().readUInt16BE();
