import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fromBase64Url, no, ok, type Result, worldFault } from '@comity/base';
import { claim, folderUnavailable, type NodeDatabase, release } from '@comity/postgres';
import {
  enterLater,
  importRows,
  type LaterSelf,
  loadKeyring,
  type Migration,
  migrate,
  openStore,
  type PeerThen,
  type RemadeKeys,
  readMigrations,
  type SchemaStep,
  type StatementsFile,
  takeUpLater,
} from '@comity/server';
import { homeSettings } from '../home/home-settings.ts';
import { isKeptSo } from '../home/keep-secret.ts';
import { makeDatabase, put } from '../home/make-home.ts';
import type { HomePlaces } from '../home/places.ts';
import { textOnDisk } from '../settings.ts';
import { systemWorld } from '../system-world.ts';
import { checkDigest, newestBackup } from './backup-files.ts';
import { type BackupContent, readContent } from './backup-records.ts';
import { believe, signerOf } from './backup-signature.ts';
import { demandNamed, type OpenedWith, openerOf } from './check-backup.ts';
import { type NamedFile, settleFiles } from './named-files.ts';
import { openSealed, seeFile } from './sealed-file.ts';

/** A node that was put back. */
export interface RestoredHome {
  readonly participant: string;
  readonly folder: string;
  readonly file: string;
  /** Backups of the folder that are dated ahead, and were passed over. */
  readonly ahead: readonly string[];
  /** When the backup was taken: what came after is not in it. */
  readonly at: string;
  /** Fingerprint of the root under which it was signed; null where it was not. */
  readonly signedUnder: string | null;
  /** Rows by table. */
  readonly holds: Readonly<Record<string, number>>;
  /** The settings want the node's secret wrapped; a backup holds it as it is. */
  readonly secretOpen: boolean;
  /** Files of the State's policy that stand in the home now; the settings say so. */
  readonly moved: readonly NamedFile[];
  /** What the settings name, no backup holds, and is not on this machine. */
  readonly missing: readonly NamedFile[];
  /** The number of the key statement by which it goes on. */
  readonly version: number;
  /** Where a peer has known a later one than the backup: which keys had to be made anew. */
  readonly later: { readonly from: string; readonly made: RemadeKeys } | null;
  /** Who gives back what was said since, and when each was heard last before the backup. */
  readonly peers: readonly PeerThen[];
}

/** From where, with what, and where to. */
export interface RestorePlan extends OpenedWith {
  readonly from: string;
  /** It is taken though nobody shows who made it: one of before backups were signed. */
  readonly unsigned?: boolean | undefined;
  /** What peers have of its key statements: keys may have been changed since the backup. */
  readonly earlier?: readonly StatementsFile[] | undefined;
  /** An administrator's login, where the node works on a PostgreSQL of its own. */
  readonly databaseUrl?: string | undefined;
}

/**
 * Puts a node back from the newest backup of a folder, into a home that is empty. At its first start
 * the node finds that it was restored: it takes back what its peers have, erases again what was
 * erased since, and begins new epochs. The settings are written last: a home that was cut off has
 * none. Codes: those of `checkBackup`, `restore-no-key`, `home-strange`, `backup-newer`,
 * `restore-database-url`, `database-there`, `secret-command-unnamed`, and those of `believe` and
 * `takeUpLater`.
 */
export async function restoreHome(
  places: HomePlaces,
  plan: RestorePlan,
): Promise<Result<RestoredHome>> {
  const { folder } = places;
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      return no({ code: 'home-strange', params: { folder } });
    }
    const newest = newestBackup(plan.from, systemWorld(() => undefined).now());
    if (!newest.ok) return newest;
    const { file, ahead } = newest.value;
    const opener = openerOf(plan);
    if (opener === undefined) return no({ code: 'restore-no-key' });
    if (!opener.ok) return opener;
    const seen = await seeFile(file);
    if (!seen.ok) return seen;
    const { head, digest } = seen.value;
    const { participant, at } = head;
    const same = checkDigest(file, digest);
    if (!same.ok) return same;
    const signer = signerOf(file, { participant, at, digest });
    if (!signer.ok) return signer;
    const shown = believe(file, signer.value, { ...plan, own: 'own' in opener.value });
    if (!shown.ok) return shown;
    const opened = openSealed(seen.value, opener.value);
    if (!opened.ok) return opened;
    const content = await readContent(opened.value, file);
    const put = await putBack(places, plan, { content, file, isShown: shown.value });
    const signedUnder = signer.value;
    return put.ok ? ok({ participant, folder, file, ahead, at, signedUnder, ...put.value }) : put;
  } catch (cause) {
    const fault = worldFault(cause, folder);
    if (fault === undefined) throw cause;
    return no(fault);
  }
}

interface ToPutBack {
  readonly content: BackupContent;
  readonly file: string;
  /** It is shown who made it. */
  readonly isShown: boolean;
}

async function putBack(
  places: HomePlaces,
  { databaseUrl, keys, secretCommand, earlier = [] }: RestorePlan,
  { content, file, isShown }: ToPutBack,
): Promise<
  Result<Omit<RestoredHome, 'participant' | 'folder' | 'file' | 'ahead' | 'at' | 'signedUnder'>>
> {
  const { settings: saved, policies, schema } = content.front;
  const { text, moved, missing } = settleFiles(places, saved, policies);
  const settings = homeSettings(
    places,
    text,
    (named) => moved.find((each) => each.file === named)?.text ?? textOnDisk(named),
  );
  if (!settings.ok) return settings;
  const { secret } = settings.value.node;
  // Whoever laid it down would have a program of theirs run as soon as the secret is wrapped again.
  if (!isShown && secret.by === 'command' && secret.command.join(' ') !== secretCommand) {
    const params = { command: secret.command.join(' ') };
    return no({ code: 'secret-command-unnamed', params });
  }
  const steps = stepsOf(schema, file);
  if (!steps.ok) return steps;
  const isOwn = settings.value.database === 'own';
  if (isOwn !== (databaseUrl !== undefined)) {
    return no({ code: 'restore-database-url', params: { own: isOwn ? 'yes' : 'no' } });
  }
  takeFolder(places);
  try {
    putKeys(places, content, keys);
    // Whoever has the file that seals can make a backup, with any keys in it.
    const named = demandNamed(places.keys, secretCommand);
    if (!named.ok) return named;
    const world = systemWorld(() => undefined);
    const later = takeUpLater(places.keys, earlier, world);
    if (!later.ok) return later;
    const { version } = loadKeyring(places.keys, world).statement.statement;
    const made = await makeDatabase(places, settings.value, databaseUrl);
    if (!made.ok) return made;
    const { database, close } = made.value;
    try {
      // The rows are of this schema; the first start brings it up to date.
      await migrate(database, steps.value, settings.value.node.approvalRules);
      const { counts, peers } = await importRows(database, content.rows());
      if (later.value !== undefined) await enter(database, later.value);
      for (const each of moved) put(each.file, each.text);
      put(places.file, text);
      const secretOpen = !isKeptSo(places, settings.value.node.secret);
      const named = moved.map(({ setting, file: here }) => ({ setting, file: here }));
      const known = later.value && { from: later.value.from, made: later.value.made };
      const stated = { version, later: known ?? null };
      return ok({ ...stated, holds: counts, peers, secretOpen, moved: named, missing });
    } finally {
      await close();
    }
  } finally {
    release(places.folder);
  }
}

async function enter(database: NodeDatabase, later: LaterSelf): Promise<void> {
  const world = systemWorld(() => undefined);
  const store = openStore({ database, world, appConnections: 1, workerConnections: 1 });
  try {
    await enterLater(store, later, world.now());
  } finally {
    await store.close();
  }
}

/** The migrations that the rows are of. Code: `backup-newer` for one that this version does not know. */
function stepsOf(schema: readonly SchemaStep[], file: string): Result<readonly Migration[]> {
  const ours = readMigrations();
  const steps: Migration[] = [];
  for (const { number, checksum } of schema) {
    const step = ours.find((each) => each.number === number && each.checksum === checksum);
    if (step === undefined) return no({ code: 'backup-newer', params: { file } });
    steps.push(step);
  }
  return ok(steps);
}

function takeFolder({ folder }: HomePlaces): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // The embedded server of root runs as another account, which walks through to its own folder.
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    claim(folder);
  } catch (cause) {
    throw folderUnavailable(folder, cause);
  }
}

/** The keys that the backup holds, or those that were kept apart from it. */
function putKeys({ keys }: HomePlaces, { front }: BackupContent, apart: string | undefined): void {
  mkdirSync(keys, { mode: 0o700 });
  const save = (name: string, bytes: Uint8Array): void =>
    writeFileSync(join(keys, basename(name)), bytes, { mode: 0o600, flush: true });
  for (const { name, bytes } of front.keys) save(name, fromBase64Url(bytes) ?? new Uint8Array());
  if (front.keys.length > 0 || apart === undefined) return;
  for (const name of readdirSync(apart)) save(name, readFileSync(join(apart, name)));
}
