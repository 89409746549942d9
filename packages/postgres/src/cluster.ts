import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { belongsTo, type ServerAccount } from './account.ts';
import type { Programs } from './programs.ts';
import { DatabaseUnavailable, diskFull } from './unavailable.ts';

/** The one login that a new cluster has; it makes the roles that the nodes use. */
export const superuser = 'postgres';

/** Where a cluster is made, and by what. */
export interface ClusterPlace {
  readonly home: string;
  readonly programs: Programs;
  readonly account: ServerAccount;
}

/** @returns the cluster's own folder in `home`. */
export const clusterFolder = (home: string): string => join(home, 'data');

/** @returns the superuser's password. */
export const readPassword = (home: string): string =>
  readFileSync(join(home, 'password'), 'utf8').trim();

/**
 * @returns whether there is a cluster already.
 * @throws DatabaseUnavailable when what is there is no cluster of the version of the programs.
 */
export function hasCluster({ home, account, programs }: ClusterPlace): boolean {
  const folder = clusterFolder(home);
  if (!existsSync(folder)) return false;
  checkOwner(folder, account);
  const names = readdirSync(folder);
  if (names.length === 0) return false;
  if (!names.includes('PG_VERSION')) throw lacking(folder, 'PG_VERSION');
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (/^\d+$/.test(major) && Number(major) !== programs.major) {
    throw new DatabaseUnavailable({
      code: 'database-other-version',
      params: { folder, is: major, ours: String(programs.major) },
    });
  }
  try {
    readPassword(home);
  } catch {
    throw lacking(home, 'password');
  }
  return true;
}

function checkOwner(folder: string, account: ServerAccount): void {
  if (belongsTo(folder, account)) return;
  throw new DatabaseUnavailable({
    code: 'database-other-account',
    params: { folder, uid: String(statSync(folder).uid) },
  });
}

/** @returns the failure of a damaged folder; `reason` is what PostgreSQL said of it. */
export const damaged = (folder: string, reason: string): DatabaseUnavailable =>
  new DatabaseUnavailable({ code: 'database-damaged', params: { folder, reason } });

const lacking = (folder: string, file: string): DatabaseUnavailable =>
  new DatabaseUnavailable({ code: 'database-lacks-file', params: { folder, file } });

/** Makes a new cluster; one that is interrupted leaves nothing that looks finished. */
export async function makeCluster(place: ClusterPlace, extra: readonly string[]): Promise<void> {
  const { home, account } = place;
  removeUnfinished(home);
  // An interrupted attempt may still be writing: each has a folder of its own.
  const unfinished = mkdtempSync(join(home, unfinishedPrefix));
  const passwordFile = join(home, 'password.unfinished');
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account !== undefined) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  await initdb(place, [`--pgdata=${unfinished}`, `--pwfile=${passwordFile}`, ...extra]);
  if (account !== undefined)
    chownSync(passwordFile, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  chmodSync(passwordFile, 0o600);
  renameSync(passwordFile, join(home, 'password'));
  rmSync(clusterFolder(home), { recursive: true, force: true });
  renameSync(unfinished, clusterFolder(home));
  removeUnfinished(home);
}

const unfinishedPrefix = 'data.unfinished-';

function removeUnfinished(home: string): void {
  for (const name of readdirSync(home).filter((each) => each.startsWith(unfinishedPrefix))) {
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // Its initdb is still at work; the next start removes the rest.
    }
  }
}

/** Letters in the order of their numbers; what brings its own tables for that came with 17. */
const localeOf = ({ major }: Programs): readonly string[] =>
  major < 17
    ? ['--locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

async function initdb(place: ClusterPlace, args: readonly string[]): Promise<void> {
  const standing = [
    `--username=${superuser}`,
    '--encoding=UTF8',
    ...localeOf(place.programs),
    '--data-checksums',
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  const child = spawn(place.programs.initdb, [...standing, ...args], {
    cwd: '/',
    env: place.programs.env,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...place.account,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (cause) => {
      said += cause.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  if (code !== 0) throw initFailed(place.home, said);
}

function initFailed(home: string, said: string): DatabaseUnavailable {
  if (/No space left on device|Disk quota exceeded/i.test(said)) return diskFull(home);
  if (/EPERM|Operation not permitted/.test(said)) {
    return new DatabaseUnavailable({ code: 'database-as-root' });
  }
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !/removing|hint/i.test(line));
  return new DatabaseUnavailable({
    code: 'database-not-made',
    params: { folder: home, reason: lines.at(-1) || 'initdb' },
  });
}
