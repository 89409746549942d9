import { ok } from '@comity/base';
import { homePlaces, serveHome } from '@comity/node';
import { HOME, type OperatorCommand, RUNS_ON, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

export const SERVE: OperatorCommand = {
  name: 'serve',
  does: 'command-does.serve-home',
  example: 'comity serve --home comity-home',
  options: HOME,
  run: async (options) => {
    await serveHome(homePlaces(single(options, 'home') ?? DEFAULT_HOME));
    return ok({ value: RUNS_ON, lines: [] });
  },
};
