import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result, toBase64Url } from '@comity/base';
import {
  aloneAtBackups,
  bytesToSave,
  loadKeyring,
  markBackupMade,
  openSnapshot,
  type Snapshot,
} from '@comity/server';
import { openBeside } from '../home/home-database.ts';
import { readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { systemWorld } from '../system-world.ts';
import { backupName, checkDigest, noteBackup, putDigest } from './backup-files.ts';
import { newHead } from './backup-head.ts';
import { readRecipient } from './backup-keys.ts';
import { recordOf } from './backup-records.ts';
import type { BackupSettings } from './backup-settings.ts';
import { signBackup } from './backup-signature.ts';
import { readThrough } from './check-backup.ts';
import { policiesToSave } from './named-files.ts';
import { seeFile, type WrittenFile, writeSealed } from './sealed-file.ts';

/** Where a backup goes, and whom it is sealed to. */
export interface BackupPlan {
  readonly to: string;
  /** A file made with an identity; without one, the node's own keys open the backup, and are not in it. */
  readonly recipient?: string | undefined;
  /** Whether it is read to its end before it counts. */
  readonly check?: boolean;
  /** Whoever asks holds the lock of backups, and the folder is there: it is the schedule's. */
  readonly scheduled?: true;
}

/** A backup that was written. */
export interface BackedUp extends WrittenFile {
  readonly file: string;
  readonly participant: string;
  readonly at: string;
  readonly keys: boolean;
  /** Rows by table. */
  readonly holds: Readonly<Record<string, number>>;
}

const SECOND_MS = 1_010;

/**
 * Writes everything that a node keeps into one sealed file, as it is at one moment, while the node
 * runs or not. Codes: of the home, `backup-key-form`, and
 * those of `worldFault` for the place that it goes to,
 * `backup-running`, `backup-folder`.
 */
export async function backUp(places: HomePlaces, plan: BackupPlan): Promise<Result<BackedUp>> {
  const home = readHome(places);
  if (!home.ok) return home;
  const world = systemWorld(() => undefined);
  const keyring = loadKeyring(places.keys, world);
  const { participant } = keyring;
  const folder = resolve(plan.to);
  let at = world.now();
  // Names count seconds: the second one of a second takes the next.
  if (existsSync(join(folder, backupName(participant, at)))) {
    await pause(SECOND_MS);
    at = world.now();
  }
  const own = { own: keyring.derived('backups'), salt: world.randomBytes(32) };
  const to = plan.recipient === undefined ? ok(own) : readRecipient(plan.recipient);
  if (!to.ok) return to;
  const head = newHead({ participant, at, to: to.value });
  if (!head.ok) return head;
  if (plan.scheduled !== true) mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Made anew it would lie below a disk that is not mounted.
  else if (!existsSync(folder)) return no({ code: 'backup-folder', params: { folder } });
  const file = join(folder, backupName(participant, at));
  if (existsSync(file)) return no({ code: 'file-not-written', params: { file, reason: 'EEXIST' } });
  const { database, close } = await openBeside(places, home.value);
  const write = async (): Promise<Result<BackedUp>> => {
    const keys = plan.recipient !== undefined;
    const holds: Record<string, number> = {};
    const snapshot = await openSnapshot(database);
    try {
      const records = recordsOf(places, { snapshot, keys, holds });
      const beside = (digest: string): void => {
        putDigest(file, digest);
        signBackup(file, keyring, { participant, at, digest });
      };
      const written = await writeSealed(file, { ...head.value, beside }, records);
      if (plan.check === true) {
        const seen = await seeFile(file);
        if (!seen.ok) return seen;
        const same = checkDigest(file, seen.value.digest);
        if (!same.ok) return same;
        const read = await readThrough(seen.value, { stream: head.value.secret });
        if (!read.ok) return read;
      }
      if (isWanted(plan, home.value.node.backups)) {
        noteBackup(places, { file, at, read: world.now() });
        await markBackupMade(database, at);
      }
      return ok({ file, participant, at, keys, holds, ...written });
    } finally {
      await snapshot.close();
    }
  };
  try {
    // What another one is still writing would look cut off to whoever removes that.
    const made = plan.scheduled === true ? await write() : await aloneAtBackups(database, write);
    return made ?? no({ code: 'backup-running' });
  } finally {
    await close();
  }
}

/** Whether it is one that the settings want: one that was checked, where they say and sealed as they say. */
function isWanted({ to, recipient, check }: BackupPlan, wanted: BackupSettings): boolean {
  if (check !== true) return false;
  if (wanted.to === undefined) return true;
  return resolve(to) === resolve(wanted.to) && recipient === wanted.recipient;
}

interface Content {
  readonly snapshot: Snapshot;
  readonly keys: boolean;
  /** Counted while they are written. */
  readonly holds: Record<string, number>;
}

const STATEMENT = 'statement.json';

async function* recordsOf(
  places: HomePlaces,
  { snapshot, keys, holds }: Content,
): AsyncGenerator<string> {
  const settings = readFileSync(places.file, 'utf8');
  yield recordOf('settings', JSON.stringify(settings));
  for (const policy of policiesToSave(places, settings)) {
    yield recordOf('policy', JSON.stringify(policy));
  }
  if (keys) {
    const { keys: folder } = places;
    const keyRecord = (name: string, bytes: Uint8Array): string =>
      recordOf('key', JSON.stringify({ name, bytes: toBase64Url(bytes) }));
    // First what says which keys count: should they be changed meanwhile, none that it names is missing.
    yield keyRecord(STATEMENT, bytesToSave(folder, STATEMENT));
    for (const name of readdirSync(folder).sort()) {
      if (name !== STATEMENT) yield keyRecord(name, bytesToSave(folder, name));
    }
  }
  yield recordOf('schema', JSON.stringify(snapshot.schema));
  for await (const { table, rows } of snapshot.rows()) {
    holds[table] = (holds[table] ?? 0) + rows.length;
    for (const row of rows) yield recordOf(`row ${table}`, row);
  }
  yield recordOf('end', JSON.stringify(holds));
}
