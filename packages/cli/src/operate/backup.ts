import { ok } from '@comity/base';
import {
  backUp,
  type CheckedBackup,
  checkBackup,
  homePlaces,
  makeIdentity,
  systemWorld,
} from '@comity/node';
import { plainly } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { given, HOME, type OperatorCommand, single } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

export const BACKUP: OperatorCommand = {
  name: 'backup',
  does: 'command-does.backup-home',
  example: 'comity backup --to /mnt/backups --recipient backup.key.pub',
  options: {
    ...HOME,
    to: { value: 'FOLDER', required: true, does: 'option.backup-to' },
    recipient: { value: 'KEYFILE', does: 'option.backup-recipient' },
  },
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const recipient = single(options, 'recipient');
    const made = await backUp(places, { to: given(options, 'to'), recipient });
    if (!made.ok) return made;
    const { file, bytes, digest, keys, holds } = made.value;
    const words = readersWords();
    return ok({
      value: made.value,
      lines: [
        plainly(words.t('backup.written', { file, n: Math.ceil(bytes / 1024) })),
        plainly(words.t('backup.digest', { digest })),
        ...heldLines({ keys, holds }),
      ],
    });
  },
};

export const BACKUP_CHECK: OperatorCommand = {
  name: 'backup check',
  word: 'FOLDER',
  does: 'command-does.backup-check',
  example: 'comity backup check /mnt/backups --identity backup.key',
  options: {
    identity: { value: 'KEYFILE', does: 'option.backup-identity' },
    keys: { value: 'FOLDER', does: 'option.backup-keys' },
  },
  run: async (options) => {
    const [folder = ''] = options.words;
    const by = { identity: single(options, 'identity'), keys: single(options, 'keys') };
    const checked = await checkBackup(folder, by);
    if (!checked.ok) return checked;
    const { participant, at, file, opened } = checked.value;
    const words = readersWords();
    return ok({
      value: checked.value,
      lines: [
        plainly(words.t('backup.whole', { participant, at, file })),
        ...(opened ? heldLines(checked.value) : [said('backup.not-opened', words)]),
      ],
    });
  },
};

export const BACKUP_KEY: OperatorCommand = {
  name: 'backup key',
  does: 'command-does.backup-key',
  example: 'comity backup key --identity backup.key',
  options: { identity: { value: 'KEYFILE', required: true, does: 'option.backup-new-identity' } },
  run: async (options) => {
    const identity = given(options, 'identity');
    const { randomBytes } = systemWorld(() => undefined);
    const { recipient, id } = makeIdentity(identity, randomBytes(32));
    const words = readersWords();
    return ok({
      value: { identity, recipient, id },
      lines: [
        plainly(words.t('backup.identity-made', { identity, recipient })),
        said('backup.identity-apart', words),
      ],
    });
  },
};

/** What a backup holds, for people: acts, cases, and whether the keys are in it. */
export function heldLines({
  keys,
  holds,
}: Pick<CheckedBackup, 'keys' | 'holds'>): readonly string[] {
  const words = readersWords();
  const rows = Object.values(holds).reduce((sum, n) => sum + n, 0);
  const counts = { cases: holds['cases'] ?? 0, acts: holds['acts'] ?? 0, rows };
  return [
    plainly(words.t('backup.holds', counts)),
    said(keys ? 'backup.with-keys' : 'backup.without-keys', words),
  ];
}
