import { renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Said } from '@comity/base';
import { type ServerAccount, serverAccount } from './account.ts';
import { claim, release } from './claim.ts';
import {
  clusterFolder,
  damaged,
  hasCluster,
  makeCluster,
  readPassword,
  superuser,
} from './cluster.ts';
import { type DatabaseServer, probe, type ServerConnection } from './connection.ts';
import { endLeftover } from './leftover.ts';
import { makeHome } from './place.ts';
import { type Postmaster, startPostmaster, untilReady } from './postmaster.ts';
import { type Programs, preparePrograms } from './programs.ts';
import { asArguments, type Settings, serverSettings } from './settings.ts';
import { socketFolder, socketPort } from './socket-folder.ts';
import { DatabaseUnavailable, diskFull, folderUnavailable } from './unavailable.ts';

/** What the keeper of the embedded server does that people should know of. */
export type DatabaseStep = Said<'database-step'>;

/** What to open. */
export interface OpenOptions {
  /** The folder for everything of this server; made when it is missing. */
  readonly dataDir: string;
  /** Settings by PostgreSQL's names, over Comity's own; none that gives up durability. */
  readonly settings?: Settings;
  /** Told, by code, what takes time or departs from what was asked. */
  readonly progress?: (step: DatabaseStep) => void;
  /** Removed by the server's keeper when the server ends: for a test's own short-lived data. */
  readonly removeAtEnd?: string;
  /** Other programs than the embedded ones: for tests of an older server. */
  readonly programs?: Programs;
}

interface Site {
  readonly home: string;
  readonly dataDir: string;
  readonly account: ServerAccount;
  readonly programs: Programs;
  readonly args: readonly string[];
  readonly removeAtEnd?: string;
}

const logLimit = 10_000_000;

/** Folders that this process has open: a second server on one would end the first as a leftover. */
const openHere = new Set<string>();

/**
 * Starts the embedded PostgreSQL on a folder, making the database there at the first time. The
 * server answers on a Unix socket only, writes every confirmed change to the disk, and ends with
 * this process whatever ends it.
 *
 * @throws DatabaseUnavailable with the code of a sentence that names a way out.
 */
export async function open(options: OpenOptions): Promise<DatabaseServer> {
  const progress = options.progress ?? (() => undefined);
  const settings = serverSettings(options.settings ?? {});
  const account = serverAccount();
  const home = makeHome(options.dataDir, account);
  if (home !== resolve(options.dataDir)) {
    progress({ code: 'kept-elsewhere', params: { home, asked: resolve(options.dataDir) } });
  }
  if (openHere.has(home)) {
    const params = { process: String(process.pid), folder: home };
    throw new DatabaseUnavailable({ code: 'folder-in-use', params });
  }
  claim(home);
  openHere.add(home);
  try {
    const host = socketFolder(home, account);
    const programs = options.programs ?? preparePrograms(home, account);
    if (!hasCluster({ home, account, programs })) {
      progress({ code: 'making-database' });
      await makeCluster({ home, programs, account }, []);
    }
    const args = asArguments({
      ...settings,
      unix_socket_directories: host,
      port: String(socketPort),
    });
    const dataDir = clusterFolder(home);
    await endLeftover(dataDir, progress);
    trimLog(home);
    const removal = options.removeAtEnd === undefined ? {} : { removeAtEnd: options.removeAtEnd };
    const postmaster = await start(
      { home, dataDir, account, programs, args, ...removal },
      progress,
    );
    const connection = {
      host,
      port: socketPort,
      user: superuser,
      password: readPassword(home),
      database: 'postgres',
    };
    await firstQuestion(postmaster, connection, dataDir);
    return served(home, connection, postmaster);
  } catch (cause) {
    openHere.delete(home);
    release(home);
    throw cause instanceof DatabaseUnavailable ? cause : folderUnavailable(home, cause);
  }
}

function served(
  home: string,
  connection: ServerConnection,
  postmaster: Postmaster,
): DatabaseServer {
  // One that ended by itself is open no more: whoever keeps it starts it again.
  void postmaster.ended.then(() => openHere.delete(home));
  return {
    kind: 'embedded',
    connection,
    where: home,
    ended: postmaster.ended,
    stop: async () => {
      await postmaster.stop();
      openHere.delete(home);
      release(home);
    },
  };
}

/** Starts the server; a killed server's last children may hold its memory a moment longer. */
async function start(site: Site, progress: (step: DatabaseStep) => void): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = startPostmaster({ ...site, logFile: join(site.home, 'log') });
    if (await untilReady(postmaster, site.dataDir)) return postmaster;
    const said = postmaster.log();
    const held = /pre-existing shared memory block|lock file ".*" already exists/.test(said);
    if (!held || attempt === 10) throw notStarted(site, said);
    if (attempt === 2) progress({ code: 'waiting-for-earlier' });
    await pause(200 * attempt);
    await endLeftover(site.dataDir, progress);
  }
}

/** Some damage shows only when somebody connects. */
async function firstQuestion(
  postmaster: Postmaster,
  connection: ServerConnection,
  dataDir: string,
): Promise<void> {
  try {
    await probe(connection);
  } catch (cause) {
    await postmaster.stop();
    if (cause instanceof DatabaseUnavailable) throw cause;
    throw damaged(dataDir, cause instanceof Error ? cause.message : String(cause));
  }
}

function notStarted(site: Site, said: string): DatabaseUnavailable {
  if (/No space left on device|Disk quota exceeded/i.test(said)) return diskFull(site.home);
  const reason = /(?:FATAL|PANIC|ERROR):\s+(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1);
  if (/could not (map|create) (anonymous )?shared memory|out of memory/i.test(said)) {
    return new DatabaseUnavailable({
      code: 'database-memory',
      params: { reason: reason || 'ENOMEM' },
    });
  }
  return damaged(site.dataDir, reason || '-');
}

/** Keeps one earlier log, so that the two together stay small. */
function trimLog(home: string): void {
  const log = join(home, 'log');
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < logLimit) return;
  rmSync(`${log}.1`, { force: true });
  renameSync(log, `${log}.1`);
}
