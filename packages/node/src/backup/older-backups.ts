import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupsIn } from './backup-files.ts';

/** Which backups stay. */
export interface Keeping {
  readonly participant: string;
  /** How many, the one that was checked included. */
  readonly keep: number;
  /** The newest, which was read to its end: only what is older than it is removed. */
  readonly checked: string;
}

/**
 * Removes backups of this participant that are older than one that was checked and too many, with
 * their digests and signatures, and what was cut off while it was written.
 *
 * @returns the names of those removed
 */
export function removeOlder({ participant, keep, checked }: Keeping): readonly string[] {
  const folder = dirname(checked);
  const names = backupsIn(folder, participant);
  const older = names.slice(0, Math.max(0, names.indexOf(basename(checked))));
  const tooMany = older.slice(0, Math.max(0, older.length + 1 - keep));
  for (const name of tooMany) {
    rmSync(join(folder, name), { force: true });
    for (const beside of ['sha256', 'signed']) {
      rmSync(join(folder, `${name}.${beside}`), { force: true });
    }
  }
  const begun = `${basename(checked)}.new`;
  const cutOff = readdirSync(folder).filter(
    (name) =>
      name.startsWith(`comity-${participant}-`) && name.endsWith('.backup.new') && name < begun,
  );
  for (const name of cutOff) rmSync(join(folder, name), { force: true });
  return tooMany;
}
