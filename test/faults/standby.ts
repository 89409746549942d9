import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseServer, open, type ServerConnection } from '@comity/postgres';
import { Client } from 'pg';
import { until } from '../wait.ts';

/** From now on each commit is on a standby too before it is confirmed. */
export async function demandQuorum({ server }: Kept): Promise<void> {
  await asAdmin(
    server.connection,
    `alter system set synchronous_standby_names = 'ANY 1 (standby)'`,
  );
  await asAdmin(server.connection, 'select pg_reload_conf()');
  await until('the standby confirms commits', async () => {
    const [row] = await asAdmin<{ n: number }>(
      server.connection,
      `select count(*)::integer as n from pg_stat_replication where sync_state = 'quorum'`,
    );
    return row?.n === 1;
  });
}

/** A standby takes over; from then on it asks for no other's word. */
export async function promote({ server }: Kept): Promise<void> {
  await asAdmin(server.connection, 'select pg_promote(true, 120)');
}

/** Asks a server as its administrator. */
export async function asAdmin<T>(
  connection: ServerConnection,
  sql: string,
  params: readonly unknown[] = [],
): Promise<readonly T[]> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, [...params])).rows as T[];
  } finally {
    await client.end();
  }
}

/** A server of the project's own, its data in a folder of the test's. */
export interface Kept {
  readonly home: string;
  readonly server: DatabaseServer;
}

/** Starts a server on a new folder, or on one that is there. */
export async function keepServer(home = newFolder('kept-')): Promise<Kept> {
  return { home, server: await open({ dataDir: home }) };
}

/** A folder that the account of the server can walk into. */
function newFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Makes a standby of a running server, as `pg_basebackup` would: a copy of its files between the beginning
 * and the end of a backup, with the mark of a standby and where it streams from.
 */
export async function makeStandby({ server }: Kept): Promise<Kept> {
  const to = newFolder('standby-');
  const { connection } = server;
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query("select pg_backup_start('standby', true)");
    const from = join(server.where, 'data');
    run('cp', ['-Rp', from, join(to, 'data')]);
    run('cp', ['-p', join(server.where, 'password'), join(to, 'password')]);
    const { rows } = await client.query<{ labelfile: string }>(
      'select labelfile from pg_backup_stop(false)',
    );
    const at = (name: string): string => join(to, 'data', name);
    for (const name of ['postmaster.pid', 'postmaster.opts', 'pg_wal/summaries']) {
      rmSync(at(name), { recursive: true, force: true });
    }
    writeFileSync(at('backup_label'), rows[0]?.labelfile ?? '');
    writeFileSync(at('standby.signal'), '');
    const { host, port, user, password } = connection;
    const source = `host=${host} port=${port} user=${user} password=${password} application_name=standby`;
    appendFileSync(at('postgresql.auto.conf'), `\nprimary_conninfo = '${source}'\n`);
    own(to, server.where, ['backup_label', 'standby.signal']);
  } finally {
    await client.end();
  }
  return { home: to, server: await open({ dataDir: to }) };
}

/** The files are the account's that the server runs under. */
function own(to: string, like: string, names: readonly string[]): void {
  const { stdout } = spawnSync('stat', ['-c', '%u %g', join(like, 'data')], { encoding: 'utf8' });
  const [uid = 0, gid = 0] = stdout.trim().split(' ').map(Number);
  if (process.getuid?.() !== 0) return;
  for (const name of names) chownSync(join(to, 'data', name), uid, gid);
}

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, [...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** Kills a server and all that hangs on it, as when its machine loses power. */
export async function cutPower({ server }: Kept): Promise<void> {
  const [row] = await asAdmin<{ pid: number }>(
    server.connection,
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::integer as pid`,
  );
  process.kill(row?.pid ?? 0, 'SIGKILL');
  await server.ended;
}
