import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import {
  type Account,
  accounts,
  newFolder,
  portsOfNetwork,
  processesOn,
  start,
  untilNoneOn,
} from './network.ts';

const ready = /^ready after \d/m;

/** A network that is ready; its folder and first port. */
async function running(account: Account) {
  const folder = newFolder(account);
  const port = await portsOfNetwork();
  const args = ['--data', folder, '--port', String(port), '--empty'];
  const network = start(account, args);
  await network.until(ready);
  return { folder, port, args, network };
}

const health = async (port: number): Promise<number> =>
  (await fetch(`http://127.0.0.1:${port}/health`)).status;

const remove = (folder: string): void => rmSync(dirname(folder), { recursive: true });

// A start costs four node processes and a database: each story below takes a network as far as it goes,
// and the accounts take turns, as only the database knows them apart (`postgres/test` tries each).
const turns = (nth: number): Account => {
  const account = accounts[nth % accounts.length];
  assert.ok(account);
  return account;
};

test('four nodes, kept over a restart, begun anew with --fresh; each way to stop ends everything', async () => {
  const account = turns(0);
  const { folder, port, args, network } = await running(account);
  for (const [n, name] of ['Japan', 'United States', 'Iceland', 'Estonia'].entries()) {
    assert.ok(network.text().includes(name));
    assert.ok(network.text().includes(`http://localhost:${port + n}`));
    assert.equal(await health(port + n), 200);
    assert.equal(await health(port + 10 + n), 200);
  }
  const nodes = processesOn(folder).filter((each) => each.command.includes('--participant'));
  assert.equal(nodes.length, 4, 'each node is a process');
  assert.match(network.text(), /sign in as .* - Duty officer, /);
  const second = start(account, args);
  assert.equal(await second.ended, 1);
  const taken = new RegExp(`Another Comity \\(process ${network.pid}\\) is running`);
  assert.match(second.text(), taken);
  network.kill('SIGINT');
  assert.equal(await network.ended, 0);
  await untilNoneOn(folder);

  const other = createServer().listen(port + 1, '127.0.0.1');
  const busy = start(account, args);
  assert.equal(await busy.ended, 1);
  assert.match(busy.text(), new RegExp(`Port ${port + 1} is in use.*npm start -- --port \\d+`));
  await new Promise((resolve) => other.close(resolve));

  const made = readFileSync(join(folder, 'postgres/password'), 'utf8');
  writeFileSync(join(folder, 'JPN/keys/kept'), '');
  const again = start(account, args);
  await again.until(ready);
  assert.equal(/new database/.test(again.text()), false);
  assert.equal(existsSync(join(folder, 'JPN/keys/kept')), true);
  assert.equal(readFileSync(join(folder, 'postgres/password'), 'utf8'), made);
  again.kill('SIGTERM');
  assert.equal(await again.ended, 0);
  await untilNoneOn(folder);

  const fresh = start(account, [...args, '--fresh']);
  await fresh.until(ready);
  assert.match(fresh.text(), /new database/);
  assert.equal(existsSync(join(folder, 'JPN/keys/kept')), false);
  assert.notEqual(readFileSync(join(folder, 'postgres/password'), 'utf8'), made);
  fresh.hangUp();
  assert.equal(await fresh.ended, 0);
  await untilNoneOn(folder);

  writeFileSync(join(folder, 'postgres/data/global/pg_control'), 'x');
  const damaged = start(account, args);
  assert.equal(await damaged.ended, 1);
  assert.match(damaged.text(), /is damaged .*--fresh/);
  for (const each of [second, busy, damaged]) {
    assert.equal(/\n\s+at /.test(each.text()), false, 'no stack');
  }
  await untilNoneOn(folder);
  remove(folder);
});

test('a node that is killed, and a database that is, come back; killed whole, the next start works', async () => {
  const account = turns(1);
  const { folder, port, args, network } = await running(account);
  const victim = processesOn(folder).find((each) => each.command.includes('--participant USA'));
  assert.ok(victim);
  process.kill(victim.pid, 'SIGKILL');
  await network.until(/USA {2}ended unexpectedly \(SIGKILL\); starting again in 0\.25 s/);
  await network.until(/USA {2}ready again/);
  assert.equal(await health(port + 1), 200);
  const [server] = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(server), 'SIGKILL');
  await network.until(/The database ended unexpectedly/);
  await network.until(/The database is back/);
  network.kill('SIGKILL');
  await network.ended;
  // The next start comes at once, while the old nodes are still ending on the same ports.
  const next = start(account, args);
  await next.until(ready);
  next.kill('SIGKILL');
  await next.ended;
  await untilNoneOn(folder);
  remove(folder);
});

test('stopped in the middle of its first start, it leaves no process', async () => {
  const account = turns(2);
  const folder = newFolder(account);
  const network = start(account, [
    '--data',
    folder,
    '--port',
    String(await portsOfNetwork()),
    '--empty',
  ]);
  await network.until(/new database/);
  network.kill('SIGINT');
  await network.ended;
  await untilNoneOn(folder);
  remove(folder);
});

test('a folder that is not ours is left alone, with --fresh too', async () => {
  const [account] = accounts;
  assert.ok(account);
  const folder = newFolder(account);
  mkdirSync(folder);
  writeFileSync(join(folder, 'thesis.txt'), 'ten years');
  for (const fresh of [[], ['--fresh']]) {
    const network = start(account, ['--data', folder, ...fresh]);
    assert.equal(await network.ended, 1);
    assert.match(network.text(), /was not made by Comity/);
    assert.equal(readFileSync(join(folder, 'thesis.txt'), 'utf8'), 'ten years');
  }
  remove(folder);
});

test('a folder that cannot be written is named', async () => {
  const account = accounts.at(-1);
  assert.ok(account);
  const network = start(account, ['--data', '/proc/comity']);
  assert.equal(await network.ended, 1);
  assert.match(
    network.text(),
    /\/proc\/comity cannot be used as it is \(it is not there: ENOENT\)/,
  );
});

test('wrong use is answered with the right one', async () => {
  const [account] = accounts;
  assert.ok(account);
  for (const [args, answer] of [
    [['--port', 'x'], /A port is a number/],
    [['--port', '65534'], /no room for 4 nodes/],
    [['--frish'], /--fresh/],
  ] as const) {
    const network = start(account, args);
    assert.equal(await network.ended, 2);
    assert.match(network.text(), answer);
  }
});
