import { ok } from '@comity/base';
import { type Check, checkChains, checkDeeply, type Mending, mendFound } from '@comity/server';
import { ENGLISH, readersWords, said, sentenceOf } from '../said.ts';
import { logName, ofWhom } from './log-names.ts';
import { mendingLines, mendingValue } from './mending-lines.ts';
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
      const isDeep = options.given.has('deep');
      const checks = isDeep ? await checkDeeply(parts) : await checkChains(parts);
      const found = checks.flatMap(({ damaged }) => damaged ?? []);
      const mending = isDeep ? await mendFound(parts, found) : undefined;
      const good = checks.every((check) => check.ok);
      const lines = [
        ...table(
          ['', said('command-node.log'), said('command-node.of'), '', '', ''],
          checks.map(rowOf),
        ),
        said(good ? 'command-node.all-whole' : 'command-node.was-changed'),
        ...(mending === undefined ? [] : mendingLines(mending, beyond(checks, mending))),
      ];
      const told = checks.map(({ damaged: _, ...check }) => {
        const { broken } = check;
        return { ...check, broken: broken && sentenceOf(broken, undefined, ENGLISH) };
      });
      const repair = mending === undefined ? {} : { repair: mendingValue(mending) };
      const value = { verdict: good ? 'whole' : 'broken', checks: told, ...repair };
      return ok({ value, lines, good });
    }),
};

/** Checks that failed over something that no copy of a peer puts right. */
const beyond = (checks: readonly Check[], { open }: Mending): readonly Check[] =>
  checks.filter(
    ({ ok: holds, log, of, damaged = [] }) =>
      !holds &&
      damaged.length === 0 &&
      !(log === 'acts' && open.some(({ authority }) => authority === of)),
  );

function rowOf(check: Check): readonly string[] {
  const words = readersWords();
  const why = check.broken ?? check.note;
  return [
    said(check.ok ? 'command-node.ok' : 'command-node.broken', words),
    logName(check.log, words),
    ofWhom(check.of, words),
    words.t('command-node.entries', { n: check.entries }),
    why == null ? '' : sentenceOf(why, undefined, words),
    check.case === undefined
      ? ''
      : words.t('command-node.case-of', { case: check.case, authority: check.authority ?? '' }),
  ];
}
