import { type CoverageAnswer, coverage } from '@comity/law';
import { columns } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';

export const COVERAGE: Question<CoverageAnswer> = {
  name: 'coverage',
  does: 'command-does.law-coverage',
  example: 'comity law coverage --on 2026-11-28',
  options: { on: { value: 'D', required: true, does: 'option.day' } },
  ask(law, options) {
    const values = new Values(law, options);
    const on = values.day('on');
    return answered(values, () => coverage(law, on));
  },
  show: (answer, { words, day }) => [
    words.t('command-law.coverage-states', { states: String(answer.states), on: day(answer.on) }),
    ...columns(Object.entries(answer.counts).map(([what, n]) => [`  ${what}`, `${n}`])),
    words.t('command-law.coverage-pairs', {
      pairs: String(answer.pairs),
      assistance: answer.pairsResearched.assistance,
      extradition: answer.pairsResearched.extradition,
    }),
    '',
    ...columns([
      [
        words.t('command-law.state'),
        words.t('command-law.col-profile'),
        words.t('command-law.col-authority'),
        words.t('command-law.col-language'),
        words.t('command-law.col-point'),
        words.t('command-law.col-assistance'),
        words.t('command-law.col-extradition'),
      ],
      ...answer.rows.map((row) => [
        row.state,
        row.profile,
        row.authority,
        row.language,
        row.contactPoint24x7,
        `${row.researchedWith.assistance}`,
        `${row.researchedWith.extradition}`,
      ]),
    ]),
  ],
};
