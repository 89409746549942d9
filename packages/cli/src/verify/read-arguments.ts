import { no, ok, type Result } from '@comity/base';
import type { HelpOf } from '../help.ts';

/** The form of the command. */
export const FORM = 'comity verify BUNDLE [--fingerprint FINGERPRINT]... [--json]';

/** How the command is used, for people. */
export const USAGE: HelpOf = {
  form: FORM.replace('comity ', ''),
  does: 'command-does.verify-bundle',
  options: { fingerprint: { value: 'FINGERPRINT', does: 'option.fingerprints' } },
};

/** What was asked for. */
export interface VerifyArguments {
  readonly file: string;
  readonly fingerprints: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
}

/** 64 hexadecimal digits in groups, as Comity prints them. */
const FINGERPRINT = /^(?:[0-9A-Fa-f][\s:-]*){64}$/;

/** Reads the words after `verify`. Codes: `fingerprint-form`, `option-strange`, `which-file`, `one-file`. */
export function readArguments(args: readonly string[]): Result<VerifyArguments> {
  const fingerprints: string[] = [];
  const files: string[] = [];
  let json = false;
  const words = args[Symbol.iterator]();
  for (const word of words) {
    if (word === '--help' || word === '-h') {
      return ok({ file: '', fingerprints, json, help: true });
    }
    if (word === '--json') {
      json = true;
    } else if (word === '--fingerprint' || word.startsWith('--fingerprint=')) {
      const given = word.includes('=') ? word.slice(word.indexOf('=') + 1) : words.next().value;
      const fingerprint = String(given ?? '');
      if (!FINGERPRINT.test(fingerprint))
        return no({ code: 'fingerprint-form', params: { typed: fingerprint.slice(0, 200) } });
      fingerprints.push(fingerprint);
    } else if (word.startsWith('-')) {
      return no({ code: 'option-strange', params: { typed: word.slice(0, 40) } });
    } else {
      files.push(word);
    }
  }
  const [file, ...more] = files;
  if (file === undefined) return no({ code: 'which-file' });
  if (more.length > 0) return no({ code: 'one-file' });
  return ok({ file, fingerprints, json, help: false });
}
