import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { belongsTo, canReach, type ServerAccount } from './account.ts';

/** The port number is only a part of the socket's file name: nothing listens on the network. */
export const socketPort = 5432;

/**
 * Makes the folder for the server's socket: in `home` where the path stays under the 100 bytes that
 * every system allows, else under the system's temporary folder by a name derived from `home`.
 */
export function socketFolder(home: string, account: ServerAccount): string {
  const name = `comity-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  for (const folder of [join(home, 'socket'), join(tmpdir(), name), join('/tmp', name)]) {
    if (tooLong(folder) || !canReach(dirname(folder), account)) continue;
    if (!made(folder)) continue;
    // Somebody else may sit on the derived name: never meet a stranger's server there.
    if (!belongsTo(folder, account) && !(account && belongsTo(folder, undefined))) continue;
    return give(folder, account);
  }
  return give(mkdtempSync('/tmp/comity-'), account);
}

function made(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    return existsSync(folder);
  }
}

function tooLong(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}.lock`)) >= 100;
}

function give(folder: string, account: ServerAccount): string {
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  return folder;
}
