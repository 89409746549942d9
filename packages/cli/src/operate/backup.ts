import { no, ok } from '@comity/base';
import {
  backUp,
  type CheckedBackup,
  checkBackup,
  homePlaces,
  type OpenedWith,
  readHome,
} from '@comity/node';
import { plainly } from '@comity/words';
import type { OptionForm, Options } from '../read-options.ts';
import { readersWords, said } from '../said.ts';
import { HOME, type OperatorCommand, single, wrongUse } from './operator-command.ts';
import { DEFAULT_HOME } from './place.ts';

/** What opens a backup: options of every command that does. */
export const OPENED_WITH: Readonly<Record<string, OptionForm>> = {
  identity: { value: 'KEYFILE', does: 'option.backup-identity' },
  share: { value: 'FILE', repeated: true, does: 'option.backup-share' },
  keys: { value: 'FOLDER', does: 'option.backup-keys' },
  'secret-command': { value: 'PROGRAM', does: 'option.secret-command' },
  fingerprint: { value: 'F', does: 'option.backup-fingerprint' },
};

export const openedWith = (options: Options): OpenedWith => ({
  identity: single(options, 'identity'),
  shares: options.given.get('share'),
  keys: single(options, 'keys'),
  secretCommand: single(options, 'secret-command'),
  fingerprint: single(options, 'fingerprint'),
});

export const BACKUP: OperatorCommand = {
  name: 'backup',
  does: 'command-does.backup-home',
  example: 'comity backup --to /mnt/backups --recipient backup.key.pub',
  options: {
    ...HOME,
    to: { value: 'FOLDER', does: 'option.backup-to' },
    recipient: { value: 'KEYFILE', does: 'option.backup-recipient' },
  },
  run: async (options) => {
    const places = homePlaces(single(options, 'home') ?? DEFAULT_HOME);
    const home = readHome(places);
    if (!home.ok) return no(home.error);
    const { backups } = home.value.node;
    const to = single(options, 'to') ?? backups.to;
    if (to === undefined) {
      return wrongUse({ code: 'option-missing', params: { name: 'to', value: 'FOLDER' } });
    }
    const recipient = single(options, 'recipient') ?? backups.recipient;
    const made = await backUp(places, { to, recipient, check: true });
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
    ...OPENED_WITH,
  },
  run: async (options) => {
    const [folder = ''] = options.words;
    const checked = await checkBackup(folder, openedWith(options));
    if (!checked.ok) return checked;
    const { participant, at, file, opened, signedUnder } = checked.value;
    const words = readersWords();
    return ok({
      value: checked.value,
      lines: [
        plainly(words.t('backup.whole', { participant, at, file })),
        signedUnder === null
          ? said('backup.signed-by-nobody', words)
          : plainly(words.t('backup.signed-under', { fingerprint: signedUnder })),
        ...aheadLines(checked.value),
        ...(opened ? heldLines(checked.value) : [said('backup.not-opened', words)]),
      ],
    });
  },
};

/** Which backups were passed over, for people. */
export const aheadLines = ({ ahead }: Pick<CheckedBackup, 'ahead'>): readonly string[] =>
  ahead.map((file) => plainly(readersWords().t('backup.ahead', { file })));

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
