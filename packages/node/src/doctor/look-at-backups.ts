import { existsSync } from 'node:fs';
import { readNote } from '../backup/backup-files.ts';
import { readRecipient } from '../backup/backup-keys.ts';
import type { BackupSettings } from '../backup/backup-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { type Finding, fine, unknownAt, wrongAt } from './finding.ts';

/** A daily backup, and two hours for it to be late. */
const HOURS_MAX = 26;

/** What is known of backups beside the home itself. */
export interface OfBackups {
  readonly now: string;
  readonly settings: BackupSettings;
  /** When another process of the node may have made the last; undefined where the database says none. */
  readonly made: Date | undefined;
}

/** How old the last backup is, whether it is where it was put, and whether the schedule works. */
export function lookAtBackups(places: HomePlaces, of: OfBackups): readonly Finding[] {
  const { recipient } = of.settings;
  const sealed = recipient === undefined ? undefined : readRecipient(recipient);
  const { failed } = readNote(places);
  return [
    ageOf(places, of),
    ...(sealed?.ok === false ? [wrongAt('backups', sealed.error)] : []),
    ...(failed === undefined
      ? []
      : [wrongAt('backups', { code: 'backup-failed', params: failed })]),
  ];
}

function ageOf(places: HomePlaces, { now, made }: OfBackups): Finding {
  const { file, at } = readNote(places);
  const last = made === undefined ? at : newer(at, made.toISOString());
  if (last === undefined) return unknownAt('backups', { code: 'backup-none' });
  const age = Temporal.Instant.from(now).since(last).total('hours');
  const hours = Math.floor(age);
  const isHere = file !== undefined && last === at;
  const where = isHere ? file : '-';
  if (age > HOURS_MAX) {
    return wrongAt('backups', { code: 'backup-old', params: { hours, file: where } });
  }
  return !isHere || existsSync(file)
    ? { ...fine('backups'), why: { code: 'backup-age', params: { hours, file: where } } }
    : unknownAt('backups', { code: 'backup-moved', params: { hours, file } });
}

const newer = (one: string | undefined, other: string): string =>
  one !== undefined && Temporal.Instant.compare(one, other) >= 0 ? one : other;
