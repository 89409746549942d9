import { no, ok } from '@comity/base';
import { homePlaces, pendingSteps, readHome } from '@comity/node';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

export const UPGRADE_CHECK: OperatorCommand = {
  name: 'upgrade check',
  does: 'command-does.upgrade-check',
  example: 'comity upgrade check --home comity-home',
  options: HOME,
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const home = readHome(places);
    if (!home.ok) return no(home.error);
    const steps = await pendingSteps(places, home.value);
    const words = readersWords();
    return ok({
      value: { pending: steps },
      lines: [
        steps.length === 0
          ? said('upgrade.nothing', words)
          : plainly(words.t('upgrade.steps', { n: steps.length })),
        ...steps.map(({ number, name }) => `  ${String(number).padStart(4, '0')} ${name}`),
      ],
    });
  },
};
