import { type Problem, withoutHiddenCharacters } from '@comity/base';
import type { ContentsAnswer } from '@comity/law';
import type { Words } from '@comity/words';
import { nameOf } from '../name-of.ts';

/**
 * Problems of the check in words that name their field: the check page shows them away from the
 * field, where "Nothing is given here" says nothing.
 */
export function namedProblems(
  words: Words,
  problems: readonly Problem[],
  answer: ContentsAnswer | null,
): readonly Problem[] {
  return problems.map((problem) => {
    const at = problem.at ?? '';
    const parts = at.split('.');
    const key = parts.filter((part) => !/^[0-9]+$/.test(part)).join('-');
    const contents = parts[0] === 'contents' ? answer : null;
    const field =
      nameOf(words, 'request-field', key) ??
      contents?.fields.find(({ name }) => name === parts[1])?.label;
    if (field === undefined) return problem;
    const row = parts.find((part) => /^[0-9]+$/.test(part));
    const named =
      row === undefined || parts[0] === 'instruments'
        ? field
        : words.t('request.field-numbered', { field, n: Number(row) + 1 });
    if (problem.code === 'missing' && /^Nothing is given/.test(problem.text)) {
      return { ...problem, text: words.t('request.field-missing', { field: named }) };
    }
    const text = withoutHiddenCharacters(problem.text);
    return text.startsWith(field) ? problem : { ...problem, text: `${named}: ${text}` };
  });
}
