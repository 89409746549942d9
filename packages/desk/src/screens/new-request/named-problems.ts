import { withoutHiddenCharacters } from '@comity/base';
import type { Spoken, Words } from '@comity/words';
import { fieldNumbered } from '../request/field-words.ts';

/**
 * Problems in words that name their field: they are shown away from it, where "Nothing is given
 * here" says nothing. What the instruments ask for is named by its own sentence.
 */
export const namedProblems = (words: Words, problems: readonly Spoken[]): readonly Spoken[] =>
  problems.map((problem) => {
    const field = fieldNumbered(words, problem.at ?? '');
    if (field === undefined || NAMED.has(problem.code)) return problem;
    if (problem.code === 'missing') {
      return { ...problem, text: words.t('request.field-missing', { field }) };
    }
    const text = withoutHiddenCharacters(problem.text);
    return text.startsWith(field) ? problem : { ...problem, text: `${field}: ${text}` };
  });

/** Codes whose sentence names what they are about. */
const NAMED: ReadonlySet<string> = new Set(['content-missing', 'statement-missing']);
