import type { Words } from '@comity/words';
import { wrapped } from './columns.ts';

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
        ...missing.flatMap((row) => wrapped(`${row.fact}: ${row.why}`, '  ')),
      ];
