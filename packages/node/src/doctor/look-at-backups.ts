import { existsSync } from 'node:fs';
import { lastBackup } from '../backup/backup-files.ts';
import type { HomePlaces } from '../home/places.ts';
import { type Finding, fine, unknownAt, wrongAt } from './finding.ts';

/** A daily backup, and two hours for it to be late. */
const HOURS_MAX = 26;

/** How old the last backup is, and whether it is where it was put. @param now RFC 3339 */
export function lookAtBackups(places: HomePlaces, now: string): Finding {
  const last = lastBackup(places);
  if (last === undefined) return unknownAt('backups', { code: 'backup-none' });
  const { file, at } = last;
  const age = Temporal.Instant.from(now).since(at).total('hours');
  const hours = Math.floor(age);
  if (age > HOURS_MAX) return wrongAt('backups', { code: 'backup-old', params: { hours, file } });
  return existsSync(file)
    ? { ...fine('backups'), why: { code: 'backup-age', params: { hours, file } } }
    : unknownAt('backups', { code: 'backup-moved', params: { hours, file } });
}
