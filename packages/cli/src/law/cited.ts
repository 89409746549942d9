import { type Words, wordsOfCode } from '@comity/words';
import { codeWord, wrapped } from './columns.ts';

/** A text with the provision it rests on. */
export const cited = (row: { readonly text: string; readonly pinpoint: string | null }): string =>
  row.pinpoint === null ? row.text : `${row.text} [${row.pinpoint}]`;

/** The facts that would decide more, and why each matters. */
export const showMissing = (
  missing: readonly { readonly fact: string; readonly why: string }[],
  words: Words,
): readonly string[] =>
  missing.length === 0
    ? []
    : [
        '',
        words.t('command-law.facts-missing'),
        ...missing.flatMap((row) =>
          wrapped(`${factNamed(words, row.fact)} [${row.fact}]: ${row.why}`, '  '),
        ),
      ];

/** A fact as a reader asks for it, not as an option is called. */
export const factNamed = (words: Words, fact: string): string =>
  wordsOfCode(words, 'fact', { code: fact }) ?? codeWord(words, fact);
