import { accessSync, constants, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The account the server runs under. PostgreSQL refuses to run as root, so root lends it `nobody`;
 * everyone else runs it as themselves (`undefined`).
 */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** @returns the account for servers started by this process. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  return accountNamed(readPasswd(), 'nobody') ?? { uid: 65534, gid: 65534 };
}

/** @returns the ids of `name` in the text of a passwd file, negative ones as unsigned numbers. */
export function accountNamed(passwd: string, name: string): ServerAccount {
  for (const line of passwd.split('\n')) {
    const [login, , uid, gid] = line.split(':');
    if (login === name) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  return undefined;
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/**
 * Whether the account can walk down to `path` and read it. For a lent account only the rights of
 * "others" and of the owner count; for ourselves the system is asked.
 */
export function canReach(path: string, account: ServerAccount): boolean {
  if (account === undefined) return ourselves(path, constants.R_OK);
  for (let at = resolve(path); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat !== undefined) {
      const mode = stat.uid === account.uid ? stat.mode >> 6 : stat.mode;
      const needed = stat.isDirectory() ? 0o1 : 0o4;
      if ((mode & needed) !== needed) return false;
    }
    if (at === dirname(at)) return true;
  }
}

function ourselves(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether `path` is a real folder that belongs to the account (or to us, if none). */
export function belongsTo(path: string, account: ServerAccount): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === (account?.uid ?? process.getuid?.());
}
