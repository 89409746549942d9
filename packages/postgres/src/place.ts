import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { canReach, type ServerAccount, serverAccount } from './account.ts';
import { folderUnavailable } from './unavailable.ts';

/**
 * Makes the folder that holds everything of one server and @returns its path: `wished`, or a folder
 * outside when the server account cannot walk down to `wished` (a checkout in root's own home).
 * The substitute is the same at every start, so the data is found again.
 *
 * @throws DatabaseUnavailable when it cannot be written.
 */
export function makeHome(wished: string, account: ServerAccount): string {
  const home = homeFor(wished, account);
  try {
    makeFolder(home, account === undefined ? 0o700 : 0o755);
    writeFileSync(join(home, '.writable'), '');
  } catch (cause) {
    throw folderUnavailable(home, cause);
  }
  return home;
}

/** @returns where the server for `wished` lives, without making anything. */
export function homeFor(wished: string, account: ServerAccount = serverAccount()): string {
  const folder = resolve(wished);
  if (account === undefined || canReach(folder, account)) return folder;
  const name = `${basename(folder)}-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  const roots = ['/var/lib', tmpdir(), '/tmp'].filter(
    (root) => existsSync(root) && canReach(root, account),
  );
  return join(roots[0] ?? tmpdir(), 'comity', name);
}

/** Makes the folder and its missing parents with exactly these rights, whatever the umask. */
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder);
  chmodSync(folder, mode);
}
