import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worldFault } from '@comity/base';
import { isAhead, readNote } from '../backup/backup-files.ts';
import { readRecipient } from '../backup/backup-keys.ts';
import type { BackupSettings } from '../backup/backup-settings.ts';
import { isBeforeKeys } from '../backup/keys-stated.ts';
import type { HomePlaces } from '../home/places.ts';
import { type Finding, unknownAt, wellAt, wrongAt } from './finding.ts';

/** A daily backup, and two hours for it to be late. */
const HOURS_MAX = 26;

/** The schedule makes one within a minute of a change of keys, and reads it to its end. */
const AFTER_KEYS_MINUTES = 10;

/** An empty file by which it is seen that the folder can be written to. */
const TRIED = '.comity-looked';

/** What is known of backups beside the home itself. */
export interface OfBackups {
  readonly now: string;
  readonly settings: BackupSettings;
  /** When another process of the node may have made the last; undefined where the database says none. */
  readonly made: Date | undefined;
  /** When the keys in force were stated, RFC 3339. */
  readonly stated: string | undefined;
}

/** How old the last backup is, whether it is where it was put, and whether the schedule works. */
export function lookAtBackups(places: HomePlaces, of: OfBackups): readonly Finding[] {
  const { recipient } = of.settings;
  const sealed = recipient === undefined ? undefined : readRecipient(recipient);
  const { failed, kept } = readNote(places);
  return [
    ageOf(places, of),
    ...(sealed?.ok === false ? [wrongAt('backups', sealed.error)] : []),
    ...(failed === undefined
      ? []
      : [wrongAt('backups', { code: 'backup-failed', params: { ...failed } })]),
    ...(kept === undefined
      ? []
      : [wrongAt('backups', { code: 'backup-older-kept', params: { ...kept } })]),
    ...placeOf(places, of.settings),
  ];
}

/** Whether backups can be written where they go to, and whether that is another disk. */
function placeOf(
  { folder: home }: HomePlaces,
  { to, sameDisk }: BackupSettings,
): readonly Finding[] {
  if (to === undefined) return [];
  const params = { folder: to };
  if (!existsSync(to)) return [wrongAt('backups', { code: 'backup-folder', params })];
  try {
    writeFileSync(join(to, TRIED), '', { flag: 'a', mode: 0o600 });
  } catch (cause) {
    const fault = worldFault(cause, to);
    if (fault === undefined) throw cause;
    return [wrongAt('backups', fault)];
  }
  try {
    rmSync(join(to, TRIED));
  } catch {
    // Where nothing can be removed it stays, and is written to again.
  }
  // A disk that is not mounted shows so: what lies there is the disk of the machine.
  return sameDisk || statSync(to).dev !== statSync(home).dev
    ? []
    : [wrongAt('backups', { code: 'backup-same-disk', params })];
}

function ageOf(places: HomePlaces, { now, made, stated, settings }: OfBackups): Finding {
  const { file, at } = readNote(places);
  const known = [at, made?.toISOString()].filter((each) => each !== undefined);
  const [first] = known;
  const last = known
    .filter((each) => !isAhead(each, now))
    .reduce<string | undefined>(newer, undefined);
  if (last === undefined && first !== undefined) {
    return wrongAt('backups', { code: 'backup-dated-ahead', params: { at: first } });
  }
  if (last === undefined) return unknownAt('backups', { code: 'backup-none' });
  const age = Temporal.Instant.from(now).since(last).total('hours');
  const hours = Math.floor(age);
  const isHere = file !== undefined && last === at;
  const where = isHere ? file : '-';
  if (age > HOURS_MAX) {
    return wrongAt('backups', { code: 'backup-old', params: { hours, file: where } });
  }
  const minutes = settings.to === undefined ? 0 : AFTER_KEYS_MINUTES;
  const then = Temporal.Instant.from(now).subtract({ minutes }).toString();
  if (isBeforeKeys(last, { stated, now: then })) {
    const params = { at: last, stated: stated ?? '' };
    return wrongAt('backups', { code: 'backup-before-keys', params });
  }
  return !isHere || existsSync(file)
    ? wellAt('backups', { code: 'backup-age', params: { hours, file: where } })
    : unknownAt('backups', { code: 'backup-moved', params: { hours, file } });
}

const newer = (one: string | undefined, other: string): string =>
  one !== undefined && Temporal.Instant.compare(one, other) >= 0 ? one : other;
