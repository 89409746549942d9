import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { Browser, comity, type Run, serve } from './made-node.ts';
import { addresses, initWords } from './made-pair.ts';

/** Root may write anywhere: what is refused to others is tried as another account. */
const asRoot = process.getuid?.() === 0;
const other = asRoot ? { uid: 65534, gid: 65534 } : {};

let folder = '';
let home = '';
let desk = '';
let server: DatabaseServer;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'));
  chmodSync(folder, 0o755);
  server = await startTestDatabase();
  home = join(folder, 'nor');
  const at = await addresses();
  desk = at.desk;
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  const made = await comity(initWords(home, 'NOR', at), env);
  assert.equal(made.code, 0, made.err);
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const oneSentence = ({ err }: Run): void => assert.equal(err.trim().split('\n').length, 1, err);

/** The home for as long as nobody but root may write in it; others read it. */
async function readOnly(work: () => Promise<void>): Promise<void> {
  const places = [home, join(home, 'keys')];
  const files = ['comity.yaml', 'database-logins.json', 'keys/node.secret', 'keys/root.key'];
  const rest = ['keys/receipt.key', 'keys/NOR.point-247.key', 'keys/statement.json'];
  for (const each of places) chmodSync(each, 0o555);
  for (const each of [...files, ...rest]) chmodSync(join(home, each), 0o444);
  try {
    await work();
  } finally {
    for (const each of places) chmodSync(each, 0o700);
    for (const each of [...files, ...rest]) chmodSync(join(home, each), 0o600);
  }
}

test('a home that cannot be written is named with what to do, and serve is not started again', () =>
  readOnly(async () => {
    const served = await comity(['serve', '--home', home], {}, other);
    assert.equal(served.code, 3, served.err);
    assert.match(served.err, /Comity may not read or write .*nor.*\. Give it to the account/);
    oneSentence(served);
    const looked = await comity(['doctor', '--home', home, '--json'], {}, other);
    assert.equal(looked.code, 1, looked.err);
    const { checks } = JSON.parse(looked.out) as { checks: { check: string; code?: string }[] };
    assert.ok(checks.some(({ check, code }) => check === 'home' && code === 'folder-not-writable'));
  }));

test('the home of another account is not taken for one that is not there', async () => {
  if (!asRoot) return;
  chmodSync(home, 0o700);
  for (const word of ['serve', 'doctor', 'backup', 'officer list']) {
    const words = word === 'backup' ? [word, '--to', join(folder, 'kept')] : word.split(' ');
    const run = await comity([...words, '--home', home], {}, other);
    assert.equal(run.code, word === 'serve' ? 3 : 1, `${word}: ${run.err}`);
    assert.match(`${run.out}${run.err}`, /Comity may not read or write .*comity\.yaml/, word);
  }
});

test('what backup, restore and init cannot use is named by each', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o555 });
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const under = join(closed, 'inside');
  const saved = await comity(['backup', '--home', home, '--to', join(file, 'inside')]);
  assert.equal(saved.code, 1);
  assert.match(saved.err, /file.* cannot be used as it is .*; if it was there before, put it back/);
  const made = await comity(initWords(under, 'SWE', await addresses()), {}, other);
  assert.equal(made.code, 1);
  assert.match(made.err, /Comity may not read or write .*closed/);
  const identity = join(folder, 'identity.key');
  assert.equal((await comity(['backup', 'key', '--identity', identity])).code, 0);
  const backups = join(folder, 'backups');
  const words = ['backup', '--home', home, '--to', backups, '--recipient', `${identity}.pub`];
  assert.equal((await comity(words)).code, 0);
  const restore = ['restore', backups, '--identity', identity, '--unsigned', '--home'];
  const onFile = await comity([...restore, join(file, 'home')], {
    DATABASE_URL: databaseUrl(server.connection),
  });
  assert.equal(onFile.code, 1);
  assert.match(onFile.err, /cannot be used as it is/);
  if (asRoot) {
    chmodSync(backups, 0o700);
    const unread = await comity(['backup', 'check', backups], {}, other);
    assert.equal(unread.code, 1);
    assert.match(unread.err, /Comity may not read or write .*backups/);
  }
  for (const run of [saved, made, onFile]) oneSentence(run);
});

test('law data that is missing or broken is told to the operator, with the line that names it', async () => {
  const file = join(home, 'comity.yaml');
  const text = readFileSync(file, 'utf8');
  const law = join(folder, 'law');
  writeFileSync(file, text.replace('# law:', `law: ${law}`));
  const line = 1 + text.split('\n').findIndex((each) => each.startsWith('# law:'));
  const missing = await comity(['serve', '--home', home]);
  mkdirSync(join(law, 'CETS185'), { recursive: true });
  writeFileSync(join(law, 'CETS185', 'instrument.yaml'), 'id: [');
  writeFileSync(join(law, 'strange.yaml'), '- a');
  const broken = await comity(['serve', '--home', home]);
  const beside = await comity(['officer', 'list', '--home', home]);
  const saved = await comity(['backup', '--home', home, '--to', join(folder, 'by-own-keys')]);
  writeFileSync(file, text);
  assert.equal(missing.code, 3, missing.err);
  assert.ok(
    missing.err.includes(`comity.yaml:${line} law: There is no law data in ${law}`),
    missing.err,
  );
  assert.match(missing.err, /\. Put the folder back, name another one with law:/);
  assert.equal(broken.code, 3, broken.err);
  assert.ok(broken.err.includes(`comity.yaml:${line} law: `), broken.err);
  assert.match(broken.err, /CETS185\/instrument\.yaml:.*strange\.yaml:/);
  assert.match(broken.err, /Put the files back as they came with this version of Comity/);
  assert.doesNotMatch(broken.err, /npm test/);
  assert.equal(beside.code, 1);
  assert.match(beside.err, /strange\.yaml:/, 'a command beside the node has the law of the node');
  assert.equal(saved.code, 0, `a backup asks for no law: ${saved.err}`);
  for (const run of [missing, broken]) oneSentence(run);
});

test('a service that is told to take up its log anew goes on, also when nobody reads what it says', async () => {
  const served = await serve(home, desk);
  try {
    served.child.stdout?.destroy();
    served.child.stderr?.destroy();
    served.child.kill('SIGHUP');
    const answer = await new Browser(desk).ask('/ready');
    assert.equal(answer.status, 200);
  } finally {
    served.child.kill('SIGTERM');
    assert.equal(await served.ended, 0);
  }
});
