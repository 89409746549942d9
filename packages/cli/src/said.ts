import type { Fault } from '@comity/base';
import {
  draftNotes,
  type PlainKey,
  plainly,
  spoken,
  terminalLanguage,
  type Words,
  wordsFor,
} from '@comity/words';

export {
  instrumentTitle,
  inWords,
  provisionTitle,
  readableSource,
  stateName,
  theInstrument,
  theState,
} from '@comity/words';

/** What machines read is in English, whoever runs the command: fields of `--json`. */
export const ENGLISH = wordsFor('en');

/** The words of whoever reads the screen. */
export const readersWords = (): Words => wordsFor(terminalLanguage(process.env));

/** That the reader's language was drafted by machine, as lines of a terminal: one, or none. */
export const languageNotes = (): string =>
  draftNotes(readersWords())
    .map((note) => `${note}\n`)
    .join('');

/** Texts of the command line that name no value, as a screen without markup has them. */
export const said = (key: PlainKey, words: Words = readersWords()): string =>
  plainly((words.t as (key: PlainKey) => string)(key));

/**
 * One sentence without its full stop: what is wrong, with which option, and what to do about it.
 *
 * @param hint where the use of the command is explained
 */
export function sentenceOf(fault: Fault, hint?: string, words: Words = readersWords()): string {
  const { text, next, at } = spoken(words, fault);
  // An option, or a line of a file of settings: `comity.yaml:7 desk.url`.
  const isPlace = at?.startsWith('--') === true || /\.yaml:\d+/.test(at ?? '');
  const what = isPlace ? `${at}: ${text}` : text;
  const sentence = [what, next, hint]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[.。]$/, ''))
    .reduce((before, part) =>
      /[?？]$/.test(before)
        ? `${before} ${part.charAt(0).toUpperCase()}${part.slice(1)}`
        : words.locale.gap === ''
          ? `${before}${words.locale.stop}${part}`
          : `${before}; ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    );
  return plainly(sentence);
}

/** The sentence as standard error gets it, on a line of its own. */
export function complaintLine(fault: Fault, hint?: string): string {
  const words = readersWords();
  const sentence = sentenceOf(fault, hint, words);
  return `${sentence}${/[?？]$/.test(sentence) ? '' : words.locale.stop}\n`;
}

/** Where the use of a command is explained: `see comity law status --help`. */
export const helpHint = (command: string): string =>
  plainly(readersWords().t('command.see', { command: `comity ${command} --help` }));

/** The form of a command's use: `use: comity verify BUNDLE`. */
export const useHint = (form: string): string => plainly(readersWords().t('command.use', { form }));
