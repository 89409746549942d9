import { readFile } from 'node:fs/promises';
import { BUNDLE_LIMITS, verifyBundle } from '@comity/wire';
import { sentenceOf } from '../said.ts';
import { readArguments, USAGE } from './read-arguments.ts';
import { verdictInWords } from './verdict-in-words.ts';
import { verdictText } from './verdict-text.ts';

/**
 * `comity verify BUNDLE [--fingerprint F]... [--json]`: checks a case file offline, with no node
 * and no network. The verdict goes to standard output, a sentence about wrong use to standard
 * error.
 *
 * @param args what follows the word `verify`
 * @returns the exit code: 0 valid, 3 consistent (trust was not checked), 1 invalid, 2 wrong use or a
 *   file that cannot be read
 */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked.ok) return complain(`${sentenceOf(asked.error)}.`);
  if (asked.value.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const { file, fingerprints, json } = asked.value;
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return complain(bytes);
  const verdict = verifyBundle(bytes, { trusted: fingerprints });
  const told = verdictInWords(verdict);
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : verdictText(file, told));
  return EXIT[verdict.verdict];
}

const EXIT = { valid: 0, consistent: 3, invalid: 1 } as const;

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

/** The bytes of a file, or the sentence why there are none. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const bytes = await readFile(file);
    if (bytes.length <= BUNDLE_LIMITS.bytesMax) return bytes;
    return `${file} has ${bytes.length} bytes; a case file has at most ${BUNDLE_LIMITS.bytesMax}.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code]?.(file) ?? `${file} cannot be read (${code || 'unknown reason'}).`;
  }
}

const REASONS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}.`,
  EISDIR: (file) => `${file} is a folder; name the case file in it.`,
  EACCES: (file) => `${file} may not be read by this account.`,
};
