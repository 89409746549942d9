import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { belongsTo, type ServerAccount, serverAccount } from './account.ts';
import { clusterFolder, makeCluster } from './cluster.ts';
import type { DatabaseServer, ServerConnection } from './connection.ts';
import { open } from './open.ts';
import { embeddedMajor, installedPrograms, type Programs, preparePrograms } from './programs.ts';
import { renameDatabase } from './provision.ts';
import { type Settings, serverSettings } from './settings.ts';

/** Databases that a test server has from its start: made once per temporary folder, then copied. */
export interface PreparedDatabases {
  /** Says what they hold: letters and digits. */
  readonly key: string;
  readonly count: number;
  /** Makes them on a server that is otherwise empty. */
  make(server: ServerConnection, names: readonly string[]): Promise<void>;
}

/** What a test starts with. */
export interface TestDatabaseOptions {
  readonly settings?: Settings;
  readonly prepared?: PreparedDatabases;
}

/**
 * Where the machine has an older PostgreSQL by which tests are to run, such as
 * `/usr/lib/postgresql/15/bin`; by the embedded one unless set.
 */
const OLDER = process.env['COMITY_TEST_POSTGRES'] || undefined;
const older: Programs | undefined = OLDER === undefined ? undefined : installedPrograms(OLDER);
const told = older === undefined ? {} : { programs: older };

/** Small, as many run at a time. */
const SMALL: Settings = { shared_buffers: '16MB' };

/**
 * Starts a new PostgreSQL for one test file, in about a tenth of a second: the database is made
 * once per temporary folder and copied. It is durable like any other; its data is removed when it
 * ends, also when the test process is killed.
 */
export async function startTestDatabase({
  settings = {},
  prepared,
}: TestDatabaseOptions = {}): Promise<DatabaseServer> {
  serverSettings(settings);
  const account = serverAccount();
  const template = await templateWith(prepared, account);
  const home = copyOf(template, 'comity-test-database-', account);
  try {
    const server = await open({
      dataDir: home,
      settings: { ...SMALL, ...settings },
      removeAtEnd: home,
      ...told,
    });
    const stop = async (): Promise<void> => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    };
    return { ...server, stop };
  } catch (cause) {
    rmSync(home, { recursive: true, force: true });
    throw cause;
  }
}

const PREPARED = 'prepared_';

/**
 * Gives the next prepared database and its roles the name of a new one: what is made once is no
 * less the database of a node. Nothing where the server has none left, or has one of that name.
 *
 * @param admin a superuser of a server that {@link startTestDatabase} started
 */
export const adoptPrepared = (admin: ServerConnection, name: string): Promise<void> =>
  renameDatabase(admin, { like: PREPARED, name });

/** @returns the folder with the database that is copied; made by the first who asks. */
async function templateWith(
  prepared: PreparedDatabases | undefined,
  account: ServerAccount,
): Promise<string> {
  if (prepared === undefined) return keptOnce('', account, emptyCluster);
  const empty = await keptOnce('', account, emptyCluster);
  return keptOnce(`-${prepared.key}`, account, async () => {
    const making = copyOf(empty, 'comity-test-template-', account);
    const server = await open({ dataDir: making, settings: SMALL, ...told });
    const names = Array.from({ length: prepared.count }, (_, n) => `${PREPARED}${n}`);
    await prepared.make(server.connection, names);
    await server.stop();
    return making;
  });
}

async function emptyCluster(account: ServerAccount): Promise<string> {
  const making = temporaryHome('comity-test-template-', account);
  const programs = older ?? preparePrograms(making, account);
  await makeCluster({ home: making, programs, account }, ['--wal-segsize=1', '--no-sync']);
  return making;
}

async function keptOnce(
  kind: string,
  account: ServerAccount,
  make: (account: ServerAccount) => Promise<string>,
): Promise<string> {
  const owner = process.getuid?.() ?? 0;
  const template = join(
    tmpdir(),
    `comity-test-template-${older?.major ?? embeddedMajor}-${owner}${kind}`,
  );
  if (existsSync(template) && belongsTo(template, account)) return template;
  const making = await make(account);
  try {
    renameSync(making, template);
    return template;
  } catch {
    // Another process was first; a stranger's folder under the name is left alone.
    if (!belongsTo(template, account)) return making;
    rmSync(making, { recursive: true, force: true });
    return template;
  }
}

function copyOf(template: string, prefix: string, account: ServerAccount): string {
  const home = temporaryHome(prefix, account);
  spawnSync('cp', ['-Rp', clusterFolder(template), clusterFolder(home)], { ...account });
  cpSync(join(template, 'password'), join(home, 'password'));
  return home;
}

/** A folder of the server account's own, so that the keeper can remove it. */
function temporaryHome(prefix: string, account: ServerAccount): string {
  const home = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(home, 0o700);
  if (account !== undefined) chownSync(home, account.uid, account.gid);
  return home;
}
