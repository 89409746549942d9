import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { until } from '../../../test/wait.ts';
import { serversOn } from '../src/running.ts';
import { type Account, accounts, folderOf, type Opener, startOpener } from './openers.ts';

interface Opened {
  readonly before: number;
  readonly host: string;
  readonly port: number;
  readonly backend: number;
  readonly [name: string]: unknown;
}

async function opened(opener: Opener): Promise<Opened> {
  const line = await opener.until('open ');
  if (line === undefined) assert.fail(`not opened: ${(await opener.ended).lines.join('\n')}`);
  return JSON.parse(line.slice(5)) as Opened;
}

async function refused(opener: Opener): Promise<{ code: string; message: string }> {
  const line = await opener.until('refused ');
  if (line === undefined) assert.fail(`not refused: ${(await opener.ended).lines.join('\n')}`);
  return JSON.parse(line.slice(8)) as { code: string; message: string };
}

/** Opens once and stops, so that there is a cluster. @returns its folder. */
async function finished(account: Account): Promise<string> {
  const folder = folderOf(account);
  const opener = startOpener(account, folder);
  await opened(opener);
  opener.kill('SIGTERM');
  assert.equal((await opener.ended).status, 0);
  return folder;
}

const finishedBy = new Map<Account, Promise<string>>();

/** A cluster of one's own that was opened once before: making one costs more than all else here. */
async function copied(account: Account): Promise<string> {
  const sound = finishedBy.get(account) ?? finished(account);
  finishedBy.set(account, sound);
  const folder = folderOf(account);
  spawnSync('cp', ['-Rp', `${await sound}/.`, folder]);
  return folder;
}

after(async () => {
  for (const sound of finishedBy.values()) rmSync(await sound, { recursive: true });
});

const untilNoServer = (folder: string): Promise<void> =>
  until('the server has ended', () => serversOn(join(folder, 'data')).length === 0);

/** Whether initdb has written something that it has not finished. */
const isBeingMade = (folder: string): boolean =>
  readdirSync(folder).some(
    (name) => name.startsWith('data.unfinished-') && readdirSync(join(folder, name)).length > 0,
  );

const postmaster = (folder: string): number =>
  Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

for (const account of accounts) {
  test(`${account.name}: made, durable, local, kept over a restart, stopped`, async () => {
    const folder = folderOf(account);
    const first = startOpener(account, folder);
    const facts = await opened(first);
    assert.equal(facts['fsync'], 'on');
    assert.equal(facts['checksums'], 'on');
    assert.equal(facts['listens'], '');
    assert.equal(facts['locale'], 'bC.UTF-8');
    assert.equal(facts['encoding'], 'UTF8');
    assert.equal(facts.before, 0);
    const socket = join(facts.host, `.s.PGSQL.${facts.port}`);
    assert.ok(Buffer.byteLength(socket) < 100);
    assert.ok(statSync(socket).isSocket());
    first.kill('SIGTERM');
    assert.equal((await first.ended).status, 0);
    assert.deepEqual(serversOn(join(folder, 'data')), []);

    const second = startOpener(account, folder);
    assert.equal((await opened(second)).before, 1);
    second.kill('SIGTERM');
    await second.ended;
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: a second opener is told who is there, and does no harm`, async () => {
    const folder = await copied(account);
    const first = startOpener(account, folder);
    await opened(first);
    const { code, message } = await refused(startOpener(account, folder));
    assert.equal(code, 'folder-in-use');
    assert.ok(message.includes(`"process":"${first.pid}"`), message);
    assert.equal(serversOn(join(folder, 'data')).length > 0, true);
    first.kill('SIGTERM');
    assert.equal((await first.ended).status, 0);
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: killed with SIGKILL, the server ends too; the next start goes on`, async () => {
    const folder = await copied(account);
    const first = startOpener(account, folder);
    const { before } = await opened(first);
    first.kill('SIGKILL');
    await first.ended;
    await untilNoServer(folder);
    // Once more, and this time the next one comes at once.
    const second = startOpener(account, folder);
    assert.equal((await opened(second)).before, before + 1);
    second.kill('SIGKILL');
    const third = startOpener(account, folder);
    assert.equal((await opened(third)).before, before + 2);
    third.kill('SIGTERM');
    await third.ended;
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: an orphan without its keeper is ended, and the start goes on`, async () => {
    const folder = await copied(account);
    const first = startOpener(account, folder);
    const { before } = await opened(first);
    const server = postmaster(folder);
    const keeper = Number(readFileSync(`/proc/${server}/stat`, 'utf8').split(' ')[3]);
    const readers = readFileSync(`/proc/${keeper}/task/${keeper}/children`, 'utf8');
    // The readers first: once the keeper is gone its parent closes the pipe, and a reader that still
    // is there then ends the server.
    for (const pid of [...readers.trim().split(' ').map(Number), keeper]) {
      if (pid !== server) process.kill(pid, 'SIGKILL');
    }
    first.kill('SIGKILL');
    await first.ended;
    assert.ok(serversOn(join(folder, 'data')).includes(server), 'it is an orphan now');
    const second = startOpener(account, folder);
    assert.equal((await opened(second)).before, before + 1);
    assert.match((await second.until('progress ')) ?? '', /ending-leftover/);
    second.kill('SIGTERM');
    await second.ended;
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: a killed server whose child lives on does not keep us out`, async () => {
    const folder = await copied(account);
    const first = startOpener(account, folder);
    const { backend, before } = await opened(first);
    process.kill(backend, 'SIGSTOP');
    process.kill(postmaster(folder), 'SIGKILL');
    first.kill('SIGKILL');
    await first.ended;
    const second = startOpener(account, folder);
    setTimeout(() => process.kill(backend, 'SIGCONT'), 3000).unref();
    assert.equal((await opened(second)).before, before + 1);
    second.kill('SIGTERM');
    await second.ended;
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: damage is said in a sentence with the way out`, async () => {
    const harm: readonly ((data: string) => void)[] = [
      (data) => rmSync(join(data, 'PG_VERSION')),
      (data) => writeFileSync(join(data, 'global/pg_control'), Buffer.alloc(8192, 7)),
      (data) => rmSync(join(data, 'global'), { recursive: true }),
      (data) => rmSync(join(data, 'base'), { recursive: true }),
      (data) => rmSync(join(data, 'pg_wal'), { recursive: true }),
      (data) => truncateSync(join(data, 'global/1260'), 100),
      (data) => rmSync(join(data, '../password')),
    ];
    for (const [n, damage] of harm.entries()) {
      const folder = await copied(account);
      damage(join(folder, 'data'));
      const { code, message } = await refused(startOpener(account, folder));
      assert.match(code, /^database-(damaged|lacks-file)$/, `damage ${n}: ${message}`);
      assert.equal(message.includes('\n'), false);
      assert.deepEqual(serversOn(join(folder, 'data')), []);
      rmSync(folder, { recursive: true });
    }
  });

  test(`${account.name}: another version’s data is named as such`, async () => {
    const folder = await copied(account);
    writeFileSync(join(folder, 'data/PG_VERSION'), '15\n');
    const { code, message } = await refused(startOpener(account, folder));
    assert.equal(code, 'database-other-version');
    assert.match(message, /"is":"15"/);
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: an interrupted first start leaves nothing in the way`, async () => {
    const folder = folderOf(account);
    const first = startOpener(account, folder);
    await first.until('progress making-database');
    await until('initdb is at work', () => isBeingMade(folder));
    first.kill('SIGKILL');
    await first.ended;
    assert.equal(existsSync(join(folder, 'data')), false);
    const second = startOpener(account, folder);
    assert.equal((await opened(second)).before, 0);
    second.kill('SIGTERM');
    await second.ended;
    rmSync(folder, { recursive: true });
  });

  test(`${account.name}: no setting gives durability up or opens a port`, async () => {
    for (const settings of [
      { fsync: 'off' },
      { full_page_writes: 'no' },
      { listen_addresses: '*' },
    ]) {
      const folder = folderOf(account);
      const { code } = await refused(startOpener(account, folder, JSON.stringify(settings)));
      assert.equal(code, 'database-setting');
      assert.equal(existsSync(join(folder, 'data')), false);
      rmSync(folder, { recursive: true });
    }
  });

  test(`${account.name}: a very long folder name still gets a short socket`, async () => {
    const folder = folderOf(account);
    const deep = join(folder, 'a-long-name-'.repeat(12));
    const opener = startOpener(account, deep);
    const { host, where } = await opened(opener);
    assert.equal(where, deep);
    assert.ok(Buffer.byteLength(`${host}/.s.PGSQL.5432`) < 100);
    opener.kill('SIGTERM');
    await opener.ended;
    rmSync(folder, { recursive: true });
    rmSync(host, { recursive: true, force: true });
  });
}

const ordinary = accounts.at(-1);

test('an ordinary account: a folder that cannot be written is named', async () => {
  assert.ok(ordinary);
  const folder = folderOf(ordinary);
  if (ordinary.ids.uid === undefined) chmodSync(folder, 0o500);
  else chownSync(folder, 0, 0);
  const { code, message } = await refused(startOpener(ordinary, join(folder, 'new')));
  assert.equal(code, 'folder-not-writable');
  assert.ok(message.includes(folder));
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test('a file where the folder should be is named', async () => {
  assert.ok(ordinary);
  const folder = folderOf(ordinary);
  writeFileSync(join(folder, 'file'), '');
  const { code, message } = await refused(startOpener(ordinary, join(folder, 'file/inside')));
  assert.equal(code, 'place-not-usable');
  assert.ok(message.includes(folder));
  rmSync(folder, { recursive: true });
});
