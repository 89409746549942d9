import type { Fault, Said } from '@comity/base';
import { type LawFilesError, problemList } from '@comity/law-files';
import type { DatabaseStep } from '@comity/postgres';
import {
  draftNotes,
  lackOf,
  localeOf,
  plainly,
  sentencesOf,
  terminalLanguage,
  wordsFor,
  wordsOfCode,
} from '@comity/words';
import type { Step } from './report.ts';

/** The words of the terminal that nodes are started from. */
export const WORDS = wordsFor(terminalLanguage(process.env));

/** That the language of the terminal was drafted by machine: a line, or none. */
export const languageNotes = (): readonly string[] => draftNotes(WORDS);

/** What a node process is doing before it is ready. */
export const stepInWords = (step: Step): string => plainly(WORDS.t(`starting.${step}`));

/** What the keeper of the training network's database does. */
export const databaseStepInWords = (step: DatabaseStep): string =>
  plainly(wordsOfCode(WORDS, 'database-step', step) ?? step.code);

/** What is done at the home of a node. */
export const homeStepInWords = (step: Said<'home-step'>): string =>
  plainly(wordsOfCode(WORDS, 'home-step', step) ?? step.code);

/** What the languages lack that officers may choose: a line for each that borrows from English. */
export const languagesInWords = (languages: readonly string[]): readonly string[] =>
  languages.flatMap((tag) => {
    const lack = lackOf(tag);
    if (lack === undefined) return [];
    return [plainly(WORDS.t('command.language-lacks', { name: localeOf(tag).name, ...lack }))];
  });

/** Why a node process cannot start, with the option that is wrong, and what to do. */
export function failureInWords(why: Fault): string {
  const said = plainly(sentencesOf(WORDS, why));
  return why.at === undefined ? said : `${why.at}: ${said}`;
}

/** Why the law files of a checkout cannot be used: how many faults, and the first ones with file and line. */
export const lawFilesFault = (cause: LawFilesError): Fault => ({
  code: 'law-files',
  params: reasonsOf(cause),
});

/** The same of a node in operation, to whoever mends the node and not the data. */
export const nodesLawFault = (cause: LawFilesError, folder: string): Fault => ({
  code: 'law-files-of-node',
  params: { ...reasonsOf(cause), folder },
});

const reasonsOf = ({
  problems,
}: LawFilesError): { readonly n: number; readonly reasons: string } => ({
  n: problems.length,
  reasons: problemList(problems, (why) => wordsOfCode(WORDS, 'law-file', why, (day) => day)),
});
