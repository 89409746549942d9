import type { Fault } from '@comity/base';
import { BUNDLE_LIMITS, verifyBundle } from '@comity/wire';
import { helpText } from '../help.ts';
import { bytesOf } from '../read-bytes.ts';
import { complaintLine, ENGLISH, readersWords, useHint } from '../said.ts';
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
  if (!asked.ok) return complain(asked.error, useHint(FORM));
  if (asked.value.help) {
    process.stdout.write(helpText(USAGE));
    return 0;
  }
  const { file, fingerprints, json } = asked.value;
  const bytes = await bytesOf(file, BUNDLE_LIMITS.bytesMax);
  if (!bytes.ok) return complain(bytes.error);
  const verdict = verifyBundle(bytes.value, { trusted: fingerprints });
  const words = readersWords();
  process.stdout.write(
    json
      ? `${JSON.stringify(verdictInWords(ENGLISH, verdict))}\n`
      : verdictText(words, file, verdictInWords(words, verdict)),
  );
  return EXIT[verdict.verdict];
}

const EXIT = { valid: 0, consistent: 3, invalid: 1 } as const;

function complain(fault: Fault, form?: string): number {
  process.stderr.write(complaintLine(fault, form));
  return 2;
}
