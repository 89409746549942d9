import { ok } from '@comity/base';
import { homePlaces, restoreHome } from '@comity/node';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { aheadLines, heldLines, OPENED_WITH, openedWith } from './backup.ts';
import { HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

export const RESTORE: OperatorCommand = {
  name: 'restore',
  word: 'FOLDER',
  does: 'command-does.restore-home',
  example:
    "comity restore /mnt/backups --identity backup.key --fingerprint '4a05 e016 ...' --home comity-home",
  options: {
    ...HOME,
    ...OPENED_WITH,
    unsigned: { does: 'option.backup-unsigned' },
    'database-url': { value: 'U', does: 'option.database-url' },
  },
  run: async (options) => {
    const [from = ''] = options.words;
    const folder = single(options, 'home') ?? DEFAULT_HOME;
    const restored = await restoreHome(homePlaces(folder), {
      from,
      ...openedWith(options),
      unsigned: options.given.has('unsigned'),
      databaseUrl: single(options, 'database-url') ?? process.env['DATABASE_URL'],
    });
    if (!restored.ok) return restored;
    const { participant, at, peers, holds, secretOpen, moved, missing, signedUnder } =
      restored.value;
    const words = readersWords();
    const [rows] = heldLines({ keys: true, holds });
    return ok({
      value: restored.value,
      lines: [
        plainly(words.t('backup.restored', { participant, folder: restored.value.folder, at })),
        ...(signedUnder === null || single(options, 'fingerprint') !== undefined
          ? []
          : [plainly(words.t('backup.signed-under', { fingerprint: signedUnder }))]),
        ...aheadLines(restored.value),
        ...(rows === undefined ? [] : [rows]),
        ...peers.map(({ peer, heard }) =>
          plainly(words.t('backup.peer-gives-back', { peer, since: heard ?? at })),
        ),
        said('backup.both-lost', words),
        ...moved.map((each) => plainly(words.t('backup.policy-in-home', each))),
        ...missing.map((each) => plainly(words.t('backup.file-missing', each))),
        ...(secretOpen ? [said('backup.secret-open', words)] : []),
        plainly(words.t('backup.next-serve', { command: `comity serve --home ${folder}` })),
      ],
    });
  },
};
