import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { no, ok, PARTICIPANT_FORM, type Result } from '@comity/base';
import type { KeptBackup } from '@comity/service';
import * as z from 'zod';
import type { HomePlaces } from '../home/places.ts';

const FORM = new RegExp(`^comity-(${PARTICIPANT_FORM})-(\\d{8}T\\d{6}Z)\\.backup$`);

/** The name of a backup: whose, and when it was begun. */
export const backupName = (participant: string, at: string): string =>
  `comity-${participant}-${backupTime(Temporal.Instant.from(at))}.backup`;

/** Clocks of machines differ by less than that. */
const CLOCKS_DIFFER_MINUTES = 10;

/** Whether a backup says that it was made when it is not yet: a clock was ahead. @param at RFC 3339 */
export const isAhead = (at: string, now: string): boolean =>
  Temporal.Instant.compare(at, Temporal.Instant.from(now).add({ minutes: CLOCKS_DIFFER_MINUTES })) >
  0;

/** The newest backup of a folder. */
export interface Newest {
  readonly file: string;
  /** Those that a clock that was ahead made: nobody knows whether they are newer. */
  readonly ahead: readonly string[];
}

/**
 * The newest backup in a folder that is not dated ahead, or the one that is named itself. Codes:
 * `backup-not-there`, `backup-ahead` where there is no other.
 *
 * @param now RFC 3339
 */
export function newestBackup(place: string, now: string): Result<Newest> {
  const folder = resolve(place);
  if (FORM.test(basename(folder)) && existsSync(folder)) return ok({ file: folder, ahead: [] });
  try {
    const names = readdirSync(folder).filter((name) => FORM.test(name));
    names.sort((a, b) => (timeIn(a) < timeIn(b) ? -1 : 1));
    const last = backupTime(Temporal.Instant.from(now).add({ minutes: CLOCKS_DIFFER_MINUTES }));
    const ahead = names.filter((name) => timeIn(name) > last).map((name) => join(folder, name));
    const newest = names.filter((name) => timeIn(name) <= last).at(-1);
    if (newest !== undefined) return ok({ file: join(folder, newest), ahead });
    const [first] = ahead;
    if (first !== undefined) return no({ code: 'backup-ahead', params: { file: first } });
  } catch (cause) {
    // What is no folder holds none; one that may not be read might.
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (!['ENOENT', 'ENOTDIR'].includes(code)) throw cause;
  }
  return no({ code: 'backup-not-there', params: { folder } });
}

const backupTime = (at: Temporal.Instant): string =>
  `${at.toString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const timeIn = (name: string): string => FORM.exec(name)?.[2] ?? '';

/** The names of a participant's backups in a folder, the oldest first. */
export const backupsIn = (folder: string, participant: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => FORM.exec(name)?.[1] === participant)
    .sort((a, b) => (timeIn(a) < timeIn(b) ? -1 : 1));

/**
 * The backups of a participant in a folder, the newest first, with what this home remembers of them;
 * none where the folder cannot be read.
 */
export function keptBackups(
  places: HomePlaces,
  folder: string,
  participant: string,
): readonly KeptBackup[] {
  try {
    const { read = {} } = readNote(places);
    return backupsIn(folder, participant)
      .toReversed()
      .map((name) => ({
        ...{ file: name, at: isoIn(name), bytes: statSync(join(folder, name)).size },
        read: read[name] ?? null,
      }));
  } catch {
    // A folder that is away is what the doctor tells of.
    return [];
  }
}

/** `20261130T033000Z` as RFC 3339. */
const isoIn = (name: string): string =>
  timeIn(name).replace(/^(.{4})(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');

/** Puts the digest of a file beside it, as `sha256sum -c` reads it. @param digest SHA-256, hexadecimal */
export const putDigest = (file: string, digest: string): void =>
  writeFileSync(`${file}.sha256`, `${digest}  ${basename(file)}\n`, { flush: true });

/**
 * Whether a file is the one that its digest was taken of. Codes: `backup-no-digest`, `backup-digest`.
 *
 * @param digest of the file, as it was read
 */
export function checkDigest(file: string, digest: string): Result<null> {
  const beside = `${file}.sha256`;
  if (!existsSync(beside)) return no({ code: 'backup-no-digest', params: { file } });
  const [said = ''] = readFileSync(beside, 'utf8').split(' ');
  return digest === said ? ok(null) : no({ code: 'backup-digest', params: { file } });
}

/** What a home remembers of its backups. */
export interface BackupNote {
  /** The last that was made. */
  readonly file?: string;
  readonly at?: string;
  /** When the schedule last failed since, and by which code. */
  readonly failed?: Trouble;
  /** When older ones could last not be removed, since that was made. */
  readonly kept?: Trouble;
  /** Which, by name, were read to their end after they were made, and when. */
  readonly read?: Readonly<Record<string, string>>;
}

const READ_MAX = 1_000;

interface Trouble {
  readonly at: string;
  readonly code: string;
}

/** Keeps which backup was the last; it was read to its end. */
export function noteBackup(
  places: HomePlaces,
  { file, at, read }: { readonly file: string; readonly at: string; readonly read: string },
): void {
  const all = Object.entries({ ...readNote(places).read, [basename(file)]: read });
  writeNote(places, { file, at, read: Object.fromEntries(all.slice(-READ_MAX)) });
}

/** Keeps that a backup was not made, beside which was the last. */
export const noteFailure = (places: HomePlaces, failed: Trouble): void =>
  noteTrouble(places, { failed });

/** Keeps that what is older could not be removed, beside which was the last. */
export const noteKept = (places: HomePlaces, kept: Trouble): void => noteTrouble(places, { kept });

function noteTrouble(places: HomePlaces, trouble: Pick<BackupNote, 'failed' | 'kept'>): void {
  try {
    writeNote(places, { ...readNote(places), ...trouble });
  } catch {
    // A disk that is full is what the doctor tells of next.
  }
}

function writeNote({ backups }: HomePlaces, note: BackupNote): void {
  writeFileSync(`${backups}.new`, `${JSON.stringify(note)}\n`, { mode: 0o600, flush: true });
  renameSync(`${backups}.new`, backups);
}

const time = z.iso.datetime();
const NOTE = z.object({
  ...{ file: z.string().optional(), at: time.optional() },
  failed: z.object({ at: time, code: z.string() }).optional(),
  kept: z.object({ at: time, code: z.string() }).optional(),
  read: z.record(z.string(), time).optional(),
});

/** What this home remembers; nothing where the file is none. */
export function readNote({ backups }: HomePlaces): BackupNote {
  try {
    return NOTE.parse(JSON.parse(readFileSync(backups, 'utf8'))) as BackupNote;
  } catch {
    return {};
  }
}

/** The last backup that this home knows of; undefined where none is known. */
export function lastBackup(
  places: HomePlaces,
): { readonly file: string; readonly at: string } | undefined {
  const { file, at } = readNote(places);
  return file === undefined || at === undefined ? undefined : { file, at };
}
