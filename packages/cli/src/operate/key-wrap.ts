import { ok } from '@comity/base';
import { homePlaces, keepSecret } from '@comity/node';
import { plainly } from '@comity/words';
import { readersWords } from '../said.ts';
import { HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

export const KEY_WRAP: OperatorCommand = {
  name: 'key wrap',
  does: 'command-does.key-wrap',
  example: 'comity key wrap --home comity-home',
  options: HOME,
  run: async (options) => {
    const kept = await keepSecret(homePlaces(single(options, 'home') ?? DEFAULT_HOME));
    if (!kept.ok) return kept;
    const { way } = kept.value;
    const what =
      way.by === 'passphrase'
        ? way.file
        : way.by === 'credential'
          ? way.name
          : way.by === 'command'
            ? way.command.join(' ')
            : '';
    const words = readersWords();
    return ok({
      value: kept.value,
      lines: [plainly(words.t('backup.secret-kept', { by: way.by, what }))],
    });
  },
};
