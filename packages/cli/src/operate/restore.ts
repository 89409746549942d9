import { ok, type Result } from '@comity/base';
import { homePlaces, type RestoredHome, restoreHome } from '@comity/node';
import type { StatementsFile } from '@comity/server';
import { plainly } from '@comity/words';
import type { Options } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import { aheadLines, heldLines, OPENED_WITH, openedWith } from './backup.ts';
import { type Complaint, HOME, type OperatorCommand, single } from './operator-command.ts';
import { fileBytes } from './peers.ts';
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
    earlier: { value: 'FILE', repeated: true, does: 'option.restore-earlier' },
    'database-url': { value: 'U', does: 'option.database-url' },
  },
  run: async (options) => {
    const [from = ''] = options.words;
    const folder = single(options, 'home') ?? DEFAULT_HOME;
    const earlier = statementsIn(options);
    if (!earlier.ok) return earlier;
    const restored = await restoreHome(homePlaces(folder), {
      from,
      ...openedWith(options),
      unsigned: options.given.has('unsigned'),
      earlier: earlier.value,
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
        keysLine(restored.value),
        ...(secretOpen ? [said('backup.secret-open', words)] : []),
        plainly(words.t('backup.next-serve', { command: `comity serve --home ${folder}` })),
      ],
    });
  },
};

/** What peers have of its key statements, as they have given it. */
function statementsIn(options: Options): Result<readonly StatementsFile[], Complaint> {
  const files: StatementsFile[] = [];
  for (const file of options.given.get('earlier') ?? []) {
    const bytes = fileBytes(file);
    if (!bytes.ok) return bytes;
    files.push({ file, bytes: bytes.value });
  }
  return ok(files);
}

/** By which statement of its keys it goes on, and what to do where peers know a later one. */
function keysLine({ participant, version, later }: RestoredHome): string {
  const words = readersWords();
  if (later === null) return plainly(words.t('backup.keys-then', { participant, version }));
  const made = later.made.node || later.made.authorities.length > 0 ? 'yes' : 'no';
  return plainly(words.t('backup.keys-later', { peer: later.from, version, made }));
}
