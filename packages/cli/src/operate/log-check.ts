import { type Fault, ok } from '@comity/base';
import { type Check, checkChains, checkDeeply } from '@comity/server';
import { sentenceOf } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

export const LOG_CHECK: OperatorCommand = {
  name: 'log check',
  does: 'walk along every chain of this node: audit, journal, links; exit code 1 if one is broken',
  example: 'comity log check --deep --data .comity/training --participant JPN',
  options: {
    ...PLACE,
    deep: { does: 'also every act, body, key and receipt, and what peers keep of our logs' },
  },
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const checks = options.given.has('deep')
        ? await checkDeeply(parts)
        : await checkChains(parts);
      const good = checks.every((check) => check.ok);
      const lines = [
        ...table(['', 'log', 'of', '', '', ''], checks.map(rowOf)),
        good ? 'All chains are whole.' : 'Something was changed or removed behind the node.',
      ];
      const said = checks.map((check) => ({ ...check, broken: sentence(check.broken) }));
      return ok({ value: { verdict: good ? 'whole' : 'broken', checks: said }, lines, good });
    }),
};

const sentence = (fault: Fault | null): string | null =>
  fault === null ? null : sentenceOf(fault);

const rowOf = (check: Check): string[] => [
  check.ok ? 'ok' : 'broken',
  check.log,
  check.of,
  `${check.entries} entries`,
  sentence(check.broken ?? check.note ?? null) ?? '',
  check.case === undefined ? '' : `case ${check.case} of ${check.authority}`,
];
