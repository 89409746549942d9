import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { accountNamed } from '../src/account.ts';
import { DatabaseUnavailable, homeFor, open } from '../src/index.ts';
import { preparePrograms } from '../src/programs.ts';
import { asRoot } from './openers.ts';

const lent = { uid: 65534, gid: 65534 };

test('a folder that the lent account cannot enter is replaced by the same one every time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'place-'));
  const inside = join(folder, 'closed/training/postgres');
  mkdirSync(join(folder, 'closed'));
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'closed'), 0o755);
  assert.equal(homeFor(inside, lent), inside);
  assert.equal(homeFor(inside, undefined), inside);
  chmodSync(join(folder, 'closed'), 0o700);
  const elsewhere = homeFor(inside, lent);
  assert.equal(elsewhere.startsWith(folder), false);
  assert.equal(homeFor(inside, lent), elsewhere);
  assert.notEqual(homeFor(join(folder, 'closed/other'), lent), elsewhere);
  rmSync(folder, { recursive: true });
});

test('in a closed folder, root gets a working server elsewhere and is told where', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-'));
  const told: string[] = [];
  const server = await open({
    dataDir: join(folder, 'postgres'),
    progress: (step) => told.push(JSON.stringify(step)),
  });
  assert.equal(server.where.startsWith(folder), !asRoot);
  assert.equal(
    told.some((line) => line.includes(server.where)),
    asRoot,
  );
  await server.stop();
  rmSync(server.where, { recursive: true });
  rmSync(folder, { recursive: true });
  context.diagnostic(server.where);
});

test('programs that the account cannot read are copied, with their libraries', () => {
  const home = mkdtempSync(join(tmpdir(), 'programs-'));
  chmodSync(home, 0o755);
  const linked = preparePrograms(home, undefined);
  const entered = spawnSync(linked.postgres, ['--version'], { env: linked.env, encoding: 'utf8' });
  assert.match(entered.stdout, /PostgreSQL\) 18\./);
  assert.equal(existsSync(join(home, 'program')), false);
  const copied = preparePrograms(home, undefined, () => false);
  assert.ok(copied.postgres.startsWith(home));
  const run = spawnSync(copied.postgres, ['--version'], { env: copied.env, encoding: 'utf8' });
  assert.match(run.stdout, /PostgreSQL\) 18\./);
  assert.ok(readdirSync(join(home, 'program/lib')).includes('libicuuc.so.60'));
  rmSync(home, { recursive: true });
});

test('the lent account is looked up, also where its number is written as negative', () => {
  assert.deepEqual(accountNamed('root:*:0:0::\nnobody:*:-2:-2::/var/empty:', 'nobody'), {
    uid: 4294967294,
    gid: 4294967294,
  });
  assert.equal(accountNamed('root:*:0:0::', 'nobody'), undefined);
});

test('a full disk is said as such, and the folder opens again when there is room', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  chmodSync(folder, 0o755);
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'comity-test', folder]).status === 0;
  if (!asRoot || !mount('size=8m,mode=755')) {
    context.diagnostic('only root can make a small disk');
    rmSync(folder, { recursive: true });
    return;
  }
  try {
    await assert.rejects(open({ dataDir: folder }), (cause) => {
      assert.ok(cause instanceof DatabaseUnavailable);
      assert.equal(cause.fault.code, 'disk-full');
      return true;
    });
    assert.ok(mount('remount,size=200m,mode=755'));
    const server = await open({ dataDir: folder });
    await server.stop();
  } finally {
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});
