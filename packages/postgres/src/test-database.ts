import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { belongsTo, type ServerAccount, serverAccount } from './account.ts';
import { clusterFolder, makeCluster } from './cluster.ts';
import type { DatabaseServer } from './connection.ts';
import { open } from './open.ts';
import { embeddedMajor, preparePrograms } from './programs.ts';
import { type Settings, serverSettings } from './settings.ts';

/**
 * Starts a new, empty PostgreSQL for one test file, in about a tenth of a second: the database is
 * made once per temporary folder and copied. It is durable like any other; its data is removed when
 * it ends, also when the test process is killed.
 */
export async function startTestDatabase(settings: Settings = {}): Promise<DatabaseServer> {
  serverSettings(settings);
  const account = serverAccount();
  const template = await testTemplate(account);
  const home = temporaryHome('comity-test-database-', account);
  spawnSync('cp', ['-Rp', clusterFolder(template), clusterFolder(home)], { ...account });
  cpSync(join(template, 'password'), join(home, 'password'));
  try {
    const small = { shared_buffers: '16MB', ...settings };
    const server = await open({ dataDir: home, settings: small, removeAtEnd: home });
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

/** @returns the folder with the database that is copied; made by the first who asks. */
async function testTemplate(account: ServerAccount): Promise<string> {
  const owner = process.getuid?.() ?? 0;
  const template = join(tmpdir(), `comity-test-template-${embeddedMajor}-${owner}`);
  if (existsSync(template) && belongsTo(template, account)) return template;
  const making = temporaryHome('comity-test-template-', account);
  const programs = preparePrograms(making, account);
  await makeCluster({ home: making, programs, account }, ['--wal-segsize=1', '--no-sync']);
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

/** A folder of the server account's own, so that the keeper can remove it. */
function temporaryHome(prefix: string, account: ServerAccount): string {
  const home = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(home, 0o700);
  if (account !== undefined) chownSync(home, account.uid, account.gid);
  return home;
}
