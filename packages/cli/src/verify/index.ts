import { readFile } from 'node:fs/promises';
import { type Fault, no, ok, type Result } from '@comity/base';
import { BUNDLE_LIMITS, verifyBundle } from '@comity/wire';
import { complaintLine } from '../said.ts';
import { FORM, readArguments, USAGE } from './read-arguments.ts';
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
  if (!asked.ok) return complain(asked.error, FORM);
  if (asked.value.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const { file, fingerprints, json } = asked.value;
  const bytes = await bytesOf(file);
  if (!bytes.ok) return complain(bytes.error);
  const verdict = verifyBundle(bytes.value, { trusted: fingerprints });
  const told = verdictInWords(verdict);
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : verdictText(file, told));
  return EXIT[verdict.verdict];
}

const EXIT = { valid: 0, consistent: 3, invalid: 1 } as const;

function complain(fault: Fault, form?: string): number {
  process.stderr.write(complaintLine(fault, form));
  return 2;
}

/** The bytes of a case file. Codes: `file-too-large`, `file-not-there`, `file-is-folder`, `file-forbidden`, `file-unreadable`. */
async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  try {
    const bytes = await readFile(file);
    if (bytes.length <= BUNDLE_LIMITS.bytesMax) return ok(bytes);
    const params = { file, bytes: bytes.length, max: BUNDLE_LIMITS.bytesMax };
    return no({ code: 'file-too-large', params });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    return no(
      REASONS.get(code)?.(file) ?? { code: 'file-unreadable', params: { file, reason: code } },
    );
  }
}

const REASONS: ReadonlyMap<string, (file: string) => Fault> = new Map([
  ['ENOENT', (file: string): Fault => ({ code: 'file-not-there', params: { file } })],
  ['EISDIR', (file: string): Fault => ({ code: 'file-is-folder', params: { file } })],
  ['EACCES', (file: string): Fault => ({ code: 'file-forbidden', params: { file } })],
]);
