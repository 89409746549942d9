import { ok } from '@comity/base';
import { type Check, checkChains, checkDeeply } from '@comity/server';
import { ENGLISH, readersWords, said, sentenceOf } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

export const LOG_CHECK: OperatorCommand = {
  name: 'log check',
  does: 'command-does.log-check',
  example: 'comity log check --deep --data .comity/training --participant JPN',
  options: {
    ...PLACE,
    deep: { does: 'option.deep' },
  },
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const checks = options.given.has('deep')
        ? await checkDeeply(parts)
        : await checkChains(parts);
      const good = checks.every((check) => check.ok);
      const lines = [
        ...table(
          ['', said('command-node.log'), said('command-node.of'), '', '', ''],
          checks.map(rowOf),
        ),
        said(good ? 'command-node.all-whole' : 'command-node.was-changed'),
      ];
      const told = checks.map((check) => {
        const { broken } = check;
        return { ...check, broken: broken && sentenceOf(broken, undefined, ENGLISH) };
      });
      return ok({ value: { verdict: good ? 'whole' : 'broken', checks: told }, lines, good });
    }),
};

function rowOf(check: Check): readonly string[] {
  const words = readersWords();
  const why = check.broken ?? check.note;
  return [
    said(check.ok ? 'command-node.ok' : 'command-node.broken', words),
    check.log,
    check.of,
    words.t('command-node.entries', { n: check.entries }),
    why == null ? '' : sentenceOf(why, undefined, words),
    check.case === undefined
      ? ''
      : words.t('command-node.case-of', { case: check.case, authority: check.authority ?? '' }),
  ];
}
