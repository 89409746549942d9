import { type CoverageAnswer, coverage } from '@comity/law';
import { columns } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';

export const COVERAGE: Question<CoverageAnswer> = {
  name: 'coverage',
  does: 'how much is known of each jurisdiction, counted',
  example: 'comity law coverage --on 2026-11-28',
  options: { on: { value: 'D', required: true, does: 'the day, as in 2026-11-28' } },
  ask(law, options) {
    const values = new Values(law, options);
    const on = values.day('on');
    return answered(values, () => coverage(law, on));
  },
  show: (answer) => [
    `${answer.states} States on ${answer.on}`,
    ...columns(Object.entries(answer.counts).map(([what, n]) => [`  ${what}`, `${n}`])),
    `${answer.pairs} pairs; treaties looked for: assistance ${answer.pairsResearched.assistance}, extradition ${answer.pairsResearched.extradition}`,
    '',
    ...columns([
      ['State', 'Profile', 'Authority', 'Language', '24/7', 'Assistance', 'Extradition'],
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
