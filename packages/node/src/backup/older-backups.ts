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

/** What one that was cut off leaves: its beginning, or what stood beside it before it had its name. */
const LEFT = /^(.+\.backup)\.(new|sha256|signed)$/;

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
  const all = readdirSync(folder);
  const isLeft = (name: string): boolean => {
    const [, backup = '', what] = LEFT.exec(name) ?? [];
    if (!backup.startsWith(`comity-${participant}-`) || backup >= basename(checked)) return false;
    return what === 'new' || !all.includes(backup);
  };
  for (const name of all.filter(isLeft)) rmSync(join(folder, name), { force: true });
  return tooMany;
}
