import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerConnection } from '@comity/postgres';
import { parse } from 'yaml';
import { freePort } from '../free-ports.ts';
import { until, within } from '../wait.ts';

/** The file that operators are given; the test runs it with names, addresses and folders of its own. */
const GIVEN = new URL('../../packaging/patroni.yml', import.meta.url);
const TOLD_MAX = 4_000;
const INSTALLED = '/usr/lib/postgresql';

/** PostgreSQL refuses root: root lends the servers an account that owns nothing else. */
const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

const runs = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Patroni asks its cluster for each answer: asked all the time it has none left for its work. */
export const ASK_MS = 500;

/** The newest PostgreSQL of the machine that has what Patroni calls. */
const programs = (): string | undefined =>
  (existsSync(INSTALLED) ? readdirSync(INSTALLED) : [])
    .filter((major) => Number(major) >= 15)
    .sort((one, other) => Number(other) - Number(one))
    .map((major) => join(INSTALLED, major, 'bin'))
    .find((bin) => ['initdb', 'pg_basebackup', 'pg_rewind'].every((n) => existsSync(join(bin, n))));

/** What of Patroni is not on this machine; undefined where all of it is. */
export function whatLacks(): string | undefined {
  const lacking = [
    ...['patroni', 'etcd'].filter((program) => !runs(program)),
    ...(programs() === undefined ? [`a PostgreSQL from 15 on in ${INSTALLED}`] : []),
  ];
  return lacking.length === 0 ? undefined : `this machine has no ${lacking.join(', no ')}`;
}

/** One server with the Patroni that looks after it. */
export interface Member {
  readonly name: string;
  /** Login of the servers' administrator. */
  readonly connection: ServerConnection;
  start(): void;
  /** What Patroni says of it: `leader`, `sync_standby`, `replica`; undefined where it does not answer. */
  role(): Promise<string | undefined>;
  /** The end of what it has written down. */
  told(): string;
  /** SIGKILL to Patroni and server, as when the machine loses power. */
  cutPower(): Promise<void>;
  /** SIGSTOP to Patroni alone: nobody looks after the server, which goes on. */
  leaveAlone(): void;
  /** SIGCONT. */
  lookAfter(): void;
  /** Starts the server as it lies there, by a hand that knows nothing of Patroni; gives what ends it. */
  startByHand(): Promise<() => Promise<void>>;
}

/** Three members and the etcd that they agree by. */
export interface Cluster {
  readonly members: readonly Member[];
  leader(): Promise<Member>;
  close(): Promise<void>;
}

/** Makes the database by the given file and waits until a standby confirms its commits. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'patroni-'));
  chmodSync(folder, 0o755);
  const etcd = await startEtcd(ownFolder(folder, 'etcd'));
  const members: Member[] = [];
  for (const name of ['db1', 'db2', 'db3']) {
    members.push(await memberIn(ownFolder(folder, name), { name, etcd: etcd.address }));
  }
  const cluster: Cluster = {
    members,
    leader: () => leaderOf(members),
    close: async () => {
      await Promise.all(members.map((member) => member.cutPower()));
      await ended(etcd.child, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (const member of members) member.start();
  try {
    await leaderOf(members);
    await until(
      'one confirms commits, the third follows',
      async () => {
        const roles = await Promise.all(members.map((member) => member.role()));
        return roles.sort().join() === 'leader,replica,sync_standby';
      },
      ASK_MS,
    );
    return cluster;
  } catch (cause) {
    const told = members.map((member) => member.told());
    await cluster.close();
    throw new Error(told.join('\n'), { cause });
  }
}

async function leaderOf(members: readonly Member[]): Promise<Member> {
  let found: Member | undefined;
  await until(
    'one of the members leads',
    async () => {
      const roles = await Promise.all(members.map((member) => member.role()));
      found = members[roles.indexOf('leader')];
      return found !== undefined;
    },
    ASK_MS,
  );
  return found as Member;
}

function ownFolder(folder: string, name: string): string {
  const own = join(folder, name);
  mkdirSync(own, { mode: 0o700 });
  if (account !== undefined) chownSync(own, account.uid, account.gid);
  return own;
}

/** A program under the account of the servers, its words in a file of its folder. */
function run(home: string, program: string, words: readonly string[]): ChildProcess {
  const log = openSync(join(home, 'log'), 'a');
  return spawn(program, [...words], {
    ...account,
    cwd: home,
    env: { ...process.env, HOME: home },
    stdio: ['ignore', log, log],
  });
}

async function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await within('the program has ended', gone);
}

async function startEtcd(home: string) {
  const [clients, peers] = [await freePort(), await freePort()];
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  const child = run(home, 'etcd', [
    ...['--name', 'one', '--data-dir', join(home, 'data')],
    ...['--listen-client-urls', at(clients), '--advertise-client-urls', at(clients)],
    ...['--listen-peer-urls', at(peers), '--initial-advertise-peer-urls', at(peers)],
    ...['--initial-cluster', `one=${at(peers)}`],
  ]);
  await until('etcd is well', async () => {
    const answer = await fetch(`${at(clients)}/health`).catch(() => undefined);
    return answer?.ok === true;
  });
  return { child, address: `127.0.0.1:${clients}` };
}

async function memberIn(
  home: string,
  { name, etcd }: { readonly name: string; readonly etcd: string },
): Promise<Member> {
  const [server, rest] = [await freePort(), await freePort()];
  const given = parse(readFileSync(GIVEN, 'utf8'));
  const data = join(home, 'data');
  const at = (port: number) => ({
    listen: `127.0.0.1:${port}`,
    connect_address: `127.0.0.1:${port}`,
  });
  const settings = {
    ...given,
    ...{ name, etcd3: { hosts: [etcd] }, restapi: at(rest) },
    postgresql: {
      ...given.postgresql,
      ...at(server),
      data_dir: data,
      bin_dir: programs(),
      parameters: { unix_socket_directories: home },
      pg_hba: given.postgresql.pg_hba.map((line: string) =>
        line.replace('10.0.0.0/24', '127.0.0.1/32'),
      ),
    },
  };
  const file = join(home, 'patroni.yml');
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(settings), { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
  const { username: user, password } = given.postgresql.authentication.superuser;
  let patroni: ChildProcess | undefined;
  return {
    name,
    told: () => readFileSync(join(home, 'log'), 'utf8').slice(-TOLD_MAX),
    connection: { host: '127.0.0.1', port: server, user, password, database: 'postgres' },
    start: () => {
      patroni = run(home, 'patroni', [file]);
    },
    role: async () => {
      const answer = await fetch(`http://127.0.0.1:${rest}/cluster`).catch(() => undefined);
      const said = (await answer?.json().catch(() => undefined)) as
        | { readonly members: readonly { name: string; role: string; state: string }[] }
        | undefined;
      const own = said?.members.find((member) => member.name === name);
      return own !== undefined && ['running', 'streaming'].includes(own.state)
        ? own.role
        : undefined;
    },
    cutPower: async () => {
      await ended(patroni, 'SIGKILL');
      await killServer(data);
    },
    leaveAlone: () => void patroni?.kill('SIGSTOP'),
    lookAfter: () => void patroni?.kill('SIGCONT'),
    startByHand: async () => {
      const child = run(home, join(programs() ?? '', 'postgres'), ['-D', data]);
      return () => ended(child, 'SIGINT');
    },
  };
}

/** Kills a server by the number that it wrote down; those that hang on it end by themselves. */
async function killServer(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, data)) return;
  process.kill(pid, 'SIGKILL');
  await until('the server is gone', () => !isServerOf(pid, data));
}

/** Whether a process runs on the folder: the number may be another's by now. */
function isServerOf(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}
