import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { no, ok, PARTICIPANT_FORM, type Result } from '@comity/base';
import type { HomePlaces } from '../home/places.ts';

const FORM = new RegExp(`^comity-${PARTICIPANT_FORM}-(\\d{8}T\\d{6}Z)\\.backup$`);

/** The name of a backup: whose, and when it was begun. */
export const backupName = (participant: string, at: string): string =>
  `comity-${participant}-${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z.backup`;

/** The newest backup in a folder, or the one that is named itself. Code: `backup-not-there`. */
export function newestBackup(place: string): Result<string> {
  const folder = resolve(place);
  if (FORM.test(basename(folder)) && existsSync(folder)) return ok(folder);
  try {
    const names = readdirSync(folder).filter((name) => FORM.test(name));
    const newest = names.sort((a, b) => (timeIn(a) < timeIn(b) ? -1 : 1)).at(-1);
    if (newest !== undefined) return ok(join(folder, newest));
  } catch (cause) {
    // What is no folder holds none; one that may not be read might.
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR'].includes(code)) throw cause;
  }
  return no({ code: 'backup-not-there', params: { folder } });
}

const timeIn = (name: string): string => FORM.exec(name)?.[1] ?? '';

/** Whether a file is the one that its digest was taken of. Codes: `backup-no-digest`, `backup-digest`. */
export async function checkDigest(file: string): Promise<Result<string>> {
  const beside = `${file}.sha256`;
  if (!existsSync(beside)) return no({ code: 'backup-no-digest', params: { file } });
  const [said = ''] = readFileSync(beside, 'utf8').split(' ');
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const digest = hash.digest('hex');
  return digest === said ? ok(digest) : no({ code: 'backup-digest', params: { file } });
}

/** What a home remembers of its last backup. */
export interface BackupNote {
  readonly file: string;
  readonly at: string;
}

/** Keeps which backup was the last. */
export function noteBackup({ backups }: HomePlaces, note: BackupNote): void {
  writeFileSync(backups, `${JSON.stringify(note)}\n`, { mode: 0o600, flush: true });
}

/** The last backup; undefined where none is known. */
export function lastBackup({ backups }: HomePlaces): BackupNote | undefined {
  try {
    const { file, at } = JSON.parse(readFileSync(backups, 'utf8')) as Partial<BackupNote>;
    return typeof file === 'string' && typeof at === 'string' ? { file, at } : undefined;
  } catch {
    return undefined;
  }
}
