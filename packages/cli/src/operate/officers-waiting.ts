import { ok } from '@comity/base';
import { waitingOfficers } from '@comity/server';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { HOME, type OperatorCommand } from './operator-command.ts';

/** Changes of officers that wait, at a terminal: to read. Whoever runs a shell agrees to none. */
export const OFFICER_WAITING: OperatorCommand = {
  name: 'officer waiting',
  does: 'command-does.officer-waiting',
  example: 'comity officer waiting --home comity-home',
  options: HOME,
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const waiting = await waitingOfficers(parts);
      const words = readersWords();
      const lines = waiting.flatMap(({ change, name, role, other, officer, askedAt, askedBy }) => [
        `${words.t(`officers.wish-${change}`, { name, role: words.t(`role.${role}`), other: other ?? '' })} (${officer})`,
        `     ${words.t('officers.wish-asked', {
          moment: words.moment(askedAt, 'UTC'),
          name: askedBy.name,
        })}`,
      ]);
      return ok({
        value: { waiting },
        lines:
          waiting.length === 0
            ? [said('officers.waiting-none', words)]
            : [...lines.map(plainly), said('command-officer.waiting-agree', words)],
      });
    }),
};
