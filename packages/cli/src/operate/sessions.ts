import { ok } from '@comity/base';
import { endSession, listSessions, signOutOfficer } from '@comity/server';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { OFFICER } from './officers.ts';
import { given, HOME, type OperatorCommand, single } from './operator-command.ts';
import { table } from './table.ts';

/** Where officers are signed in now. */
export const OFFICER_SESSIONS: OperatorCommand = {
  name: 'officer sessions',
  does: 'command-does.officer-sessions',
  example: 'comity officer sessions --officer NOR.point-247.0101',
  options: { ...HOME, officer: { value: 'NOR.point-247.0101', does: 'option.officer' } },
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const found = await listSessions(parts, single(options, 'officer'));
      if (!found.ok) return found;
      const sessions = found.value.map(({ here: _, ...line }) => line);
      const words = readersWords();
      const head = [
        said('command-officer.head-officer', words),
        said('sessions.way', words),
        said('sessions.started', words),
        said('sessions.seen', words),
        'id',
      ];
      const rows = sessions.map(({ officer, way, startedAt, seenAt, id }) => [
        officer,
        words.t(`sessions.way-${way}`),
        words.moment(startedAt, 'UTC'),
        words.moment(seenAt, 'UTC'),
        id,
      ]);
      const lines =
        rows.length === 0
          ? [said('officers.sessions-none', words)]
          : table(
              head,
              rows.map((row) => row.map(plainly)),
            );
      return ok({ value: { sessions }, lines });
    }),
};

/** Ends one session of an officer, or all of them. */
export const OFFICER_SIGN_OUT: OperatorCommand = {
  name: 'officer sign-out',
  does: 'command-does.officer-sign-out',
  example: 'comity officer sign-out --officer NOR.point-247.0101',
  options: { ...HOME, officer: OFFICER, session: { value: 'ID', does: 'option.session' } },
  run: (options, withNode) =>
    withNode(options, async ({ parts }) => {
      const officer = given(options, 'officer');
      const session = single(options, 'session');
      const words = readersWords();
      const say = (n: number) => ({
        value: { officer, ended: n },
        lines: [plainly(words.t('command-officer.signed-out', { n, officer }))],
      });
      if (session !== undefined) {
        const one = await endSession(parts, officer, session);
        return one.ok ? ok(say(1)) : one;
      }
      const all = await signOutOfficer(parts, officer);
      return all.ok ? ok(say(all.value)) : all;
    }),
};
