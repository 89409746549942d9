import { ok } from '@comity/base';
import { authoritiesOf } from '@comity/server';
import { nameOf, plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { type OperatorCommand, PLACE } from './operator-command.ts';
import { table } from './table.ts';

/** The page *Authorities* at a terminal; one is added where its keys are made, in `comity.yaml`. */
export const AUTHORITY_LIST: OperatorCommand = {
  name: 'authority list',
  does: 'command-does.authority-list',
  example: 'comity authority list --home comity-home',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const authorities = await authoritiesOf(parts);
      const words = readersWords();
      const rows = authorities.map(
        ({ id, name, kind, zone, officers, suspended, keyFrom, revoked }) => [
          id,
          `${name} (${nameOf(words, 'directory', `kind-${kind}`) ?? kind})`,
          words.t('keeping.officers-count', { n: officers, suspended }),
          zone,
          [
            keyFrom === null ? '-' : words.moment(keyFrom, zone),
            ...(revoked === null
              ? []
              : [words.t('keeping.key-revoked', { moment: words.moment(revoked, zone) })]),
          ].join('  '),
        ],
      );
      const head = [
        said('keeping.head-authority', words),
        said('command-officer.head-name', words),
        said('keeping.head-officers', words),
        said('officers.zone', words),
        said('keeping.head-key', words),
      ];
      const lines = table(
        head,
        rows.map((row) => row.map(plainly)),
      );
      return ok({ value: { authorities }, lines: [...lines, said('keeping.authority-add-text')] });
    }),
};
