import { resolve } from 'node:path';
import { ok, type Result } from '@comity/base';
import { joinIdentity, makeIdentity, splitIdentity, systemWorld } from '@comity/node';
import { isSharePlan, type SharePlan } from '@comity/seal';
import { plainly } from '@comity/words';
import type { OptionForm } from '../read-options.ts';
import { ENGLISH, readersWords, said } from '../said.ts';
import {
  type Complaint,
  given,
  type OperatorCommand,
  single,
  wrongUse,
} from './operator-command.ts';

/** Among how many persons a key is split. */
export const SPLIT: OptionForm = { value: 'K/N', does: 'option.backup-split' };

export const BACKUP_KEY: OperatorCommand = {
  name: 'backup key',
  does: 'command-does.backup-key',
  example: 'comity backup key --identity backup.key --split 3/5',
  options: {
    identity: { value: 'KEYFILE', required: true, does: 'option.backup-new-identity' },
    split: SPLIT,
    share: { value: 'FILE', repeated: true, does: 'option.backup-join' },
  },
  run: async (options) => {
    const identity = given(options, 'identity');
    const split = single(options, 'split');
    const shares = options.given.get('share');
    if (shares === undefined) {
      const made = makeKey(identity, split);
      if (!made.ok) return made;
      const { lines, ...value } = made.value;
      return ok({ value: { identity, ...value }, lines });
    }
    if (split !== undefined) {
      return wrongUse({ code: 'split-or-join' });
    }
    const joined = joinIdentity(shares);
    if (!joined.ok) return joined;
    const { seed, strange } = joined.value;
    const { recipient, id } = makeIdentity(identity, seed);
    const words = readersWords();
    return ok({
      value: { identity, recipient, id, strange },
      lines: [
        plainly(words.t('backup.joined', { identity })),
        ...strange.map((file) => plainly(words.t('backup.share-strange', { file }))),
        said('backup.identity-apart', words),
      ],
    });
  },
};

/** A key of backups that was made, and what is to be said of it. */
interface MadeKey {
  /** The file that seals backups; none where no key was asked for. */
  readonly recipient: string | undefined;
  readonly id?: string;
  readonly shares: readonly string[];
  readonly lines: readonly string[];
}

const { randomBytes } = systemWorld(() => undefined);

/** Makes the key that opens backups as one file, or as shares of which some open them. */
export function makeKey(identity: string, split: string | undefined): Result<MadeKey, Complaint> {
  const words = readersWords();
  if (split === undefined) {
    const { recipient, id } = makeIdentity(identity, randomBytes(32));
    const lines = [
      plainly(words.t('backup.identity-made', { identity, recipient })),
      said('backup.identity-apart', words),
    ];
    return ok({ recipient: resolve(recipient), id, shares: [], lines });
  }
  const plan = planIn(split);
  if (plan === undefined) return wrongUse({ code: 'split-form' });
  // What is written into files is in English, whoever makes them.
  const head = ({ x, id }: { readonly x: number; readonly id: string }): readonly string[] => [
    plainly(ENGLISH.t('backup.share-head', { ...plan, x, id })),
    ...[said('backup.share-keep', ENGLISH), said('backup.share-use', ENGLISH)],
  ];
  const made = splitIdentity(identity, { plan, randomBytes, head });
  if (!made.ok) return made;
  const { recipient, id, shares, identity: kept } = made.value;
  return ok({
    ...{ recipient: resolve(recipient), id, shares },
    lines: [
      plainly(words.t('backup.shares-made', { recipient, need: plan.need })),
      ...shares.map((file) => `  ${file}`),
      said('backup.shares-hand-out', words),
      ...(kept === null ? [] : [plainly(words.t('backup.shares-of-kept', { identity: kept }))]),
    ],
  });
}

function planIn(text: string): SharePlan | undefined {
  const [, need, of] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const plan = { need: Number(need), of: Number(of) };
  return isSharePlan(plan) ? plan : undefined;
}
