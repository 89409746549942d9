import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { no, ok, type Result, worldFault } from '@comity/base';
import { xWingKey } from '@comity/seal';
import { loadKeyring, waySecretIsKept } from '@comity/server';
import { systemWorld } from '../system-world.ts';
import { checkDigest, newestBackup } from './backup-files.ts';
import type { Opener } from './backup-head.ts';
import { readIdentity } from './backup-keys.ts';
import { readContent } from './backup-records.ts';
import { believe, signerOf } from './backup-signature.ts';
import { joinIdentity } from './identity-shares.ts';
import { openSealed, type SeenFile, seeFile } from './sealed-file.ts';

/** What opens a backup, as files. */
export interface OpenedWith {
  readonly identity?: string | undefined;
  /** Shares of the identity, in place of its file. */
  readonly shares?: readonly string[] | undefined;
  /** A copy of the node's key folder, for a backup that was sealed for the node's own keys. */
  readonly keys?: string | undefined;
  /** The program that unwraps the secret of a key folder, with its words: no other is run. */
  readonly secretCommand?: string | undefined;
  /** The fingerprint of the root of whose node it is. */
  readonly fingerprint?: string | undefined;
}

/** A backup that is whole, as far as it was looked into. */
export interface CheckedBackup {
  readonly file: string;
  /** Backups of the folder that are dated ahead, and were passed over. */
  readonly ahead: readonly string[];
  readonly participant: string;
  readonly at: string;
  readonly digest: string;
  /** Fingerprint of the root under which it was signed; null where it was not. */
  readonly signedUnder: string | null;
  /** Whether it was opened and read to its end. */
  readonly opened: boolean;
  readonly keys: boolean;
  /** Rows by table; none where it was not opened. */
  readonly holds: Readonly<Record<string, number>>;
}

/**
 * Checks the newest backup of a folder: its digest, and with what opens it every piece and row.
 * Codes: `backup-not-there`, `backup-ahead`, `secret-command-unnamed`, `backup-no-digest`, `backup-digest`, `backup-format`, `backup-damaged`,
 * `backup-other-identity`, `backup-own-keys`, `backup-key-form`, `backup-forged`, with a fingerprint
 * `backup-not-signed` and `backup-other-root`, and those of `joinIdentity`.
 */
export async function checkBackup(place: string, by: OpenedWith): Promise<Result<CheckedBackup>> {
  const newest = newestBackup(place, systemWorld(() => undefined).now());
  if (!newest.ok) return newest;
  const { file, ahead } = newest.value;
  const seen = await seeFile(file);
  if (!seen.ok) return seen;
  const { head, digest } = seen.value;
  const same = checkDigest(file, digest);
  if (!same.ok) return same;
  const { participant, at, recipient } = head;
  const signer = signerOf(file, { participant, at, digest });
  if (!signer.ok) return signer;
  if (by.fingerprint !== undefined) {
    const believed = believe(file, signer.value, { fingerprint: by.fingerprint, own: false });
    if (!believed.ok) return believed;
  }
  const known = { file, ahead, participant, at, digest, signedUnder: signer.value };
  const opener = openerOf(by);
  if (opener === undefined) {
    return ok({ ...known, opened: false, keys: recipient !== null, holds: {} });
  }
  if (!opener.ok) return opener;
  const read = await readThrough(seen.value, opener.value);
  return read.ok ? ok({ ...known, opened: true, ...read.value }) : read;
}

/** Opens a backup and reads every row of it. Codes: those of opening, `backup-damaged`. */
export async function readThrough(
  seen: SeenFile,
  by: Opener,
): Promise<Result<Pick<CheckedBackup, 'keys' | 'holds'>>> {
  const { file } = seen;
  try {
    const opened = openSealed(seen, by);
    if (!opened.ok) return opened;
    const content = await readContent(opened.value, file);
    const holds: Record<string, number> = {};
    for await (const { table, rows } of content.rows()) {
      holds[table] = (holds[table] ?? 0) + rows.length;
    }
    return ok({ keys: content.front.keys.length > 0, holds });
  } catch (cause) {
    const fault = worldFault(cause, file);
    if (fault === undefined) throw cause;
    return no(fault);
  }
}

/** What opens a backup; undefined where nothing was named. Code: `secret-command-unnamed`. @throws KeyFolderUnusable */
export function openerOf({
  identity,
  shares,
  keys,
  secretCommand,
}: OpenedWith): Result<Opener> | undefined {
  if (identity === undefined && shares !== undefined && shares.length > 0) {
    const joined = joinIdentity(shares);
    return joined.ok ? ok({ identity: xWingKey(joined.value.seed) }) : joined;
  }
  if (identity !== undefined) {
    const read = readIdentity(identity);
    return read.ok ? ok({ identity: read.value }) : read;
  }
  if (keys === undefined) return undefined;
  const named = demandNamed(keys, secretCommand);
  if (!named.ok) return named;
  const world = systemWorld(() => undefined);
  return ok({ own: loadKeyring(keys, world).derived('backups') });
}

/**
 * Sees that a key folder from elsewhere has no program run but the one that somebody named: whoever could
 * write to it would have this machine otherwise. Code: `secret-command-unnamed`.
 */
export function demandNamed(keys: string, named: string | undefined): Result<null> {
  if (!existsSync(join(keys, 'node.secret'))) return ok(null);
  const way = waySecretIsKept(keys);
  if (way.by !== 'command') return ok(null);
  const command = way.command.join(' ');
  return command === named ? ok(null) : no({ code: 'secret-command-unnamed', params: { command } });
}
