import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  type DatabaseServer,
  databaseUrl,
  homeFor,
  removeDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { Client } from 'pg';
import { until } from '../../../test/wait.ts';
import { type Browser, comity, type Run, type Served, serve, startInstead } from './made-node.ts';
import { admit, casesAt, type Made, makeNode, officer, request, said } from './made-pair.ts';
import { keptBeside, type Unpacked, unpacked } from './packaged.ts';

// Everything here is started from the package, unpacked where nobody has npm and nothing can be
// written: what a State's operator has, through the worst night of its life.

let folder = '';
let server: DatabaseServer;
let norway: Made;
let iceland: Made;
let here: readonly Browser[];
let made: Unpacked;
const served: Served[] = [];
const at = (...names: readonly string[]): string => join(folder, ...names);

before(async () => {
  const all = mkdtempSync(join(tmpdir(), 'saved-'));
  made = await unpacked(all);
  startInstead(made.program);
  folder = join(all, 'homes');
  mkdirSync(folder);
  const { account } = made.program;
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  server = await startTestDatabase();
  norway = await makeNode(folder, 'NOR');
  served.push(norway.served);
  iceland = await makeNode(folder, 'ISL', { DATABASE_URL: databaseUrl(server.connection) });
  served.push(iceland.served);
  here = [await officer(norway, '0101'), await officer(norway, '0102')];
  const there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
  await admit(norway, iceland, here);
  await admit(iceland, norway, there);
});
after(async () => {
  for (const each of served) each.child.kill('SIGKILL');
  await Promise.all(served.map((each) => each.ended));
  await server.stop();
  for (const home of ['nor', 'again', 'apart']) {
    rmSync(homeFor(at(home, 'postgres')), { recursive: true, force: true });
  }
  execFileSync('chmod', ['-R', 'u+w', join(folder, '..')]);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** The rows that both ends must have alike, each end its own direction. */
async function shared(made: Made, own: 'out' | 'in'): Promise<readonly unknown[]> {
  const logins = JSON.parse(readFileSync(join(made.home, 'database-logins.json'), 'utf8'));
  const client = new Client(logins.worker);
  await client.connect();
  try {
    const { rows } = await client.query(
      `select l.lane, l.epoch, l.seq, l.prev, l.hash, l.envelope, r.act_id, r.case_id, r.outcome,
         encode(r.receipt, 'hex') as receipt
       from link_log l join receipts r on r.envelope = l.envelope
       where l.direction = $1 order by l.lane, l.epoch, l.seq`,
      [own],
    );
    return rows;
  } finally {
    await client.end();
  }
}

const arrived = (made: Made, n: number): Promise<void> =>
  until(`${made.authority} has ${n} cases`, async () => (await casesAt(made)).length === n, 500);

/** New keys of Norway, agreed to by its two officers at the desk. */
async function newKeys(): Promise<void> {
  type Listed = { keys: { id: string; current: boolean }[] };
  const list = async () => {
    const { keys } = said<Listed>(await comity(['key', 'list', '--home', norway.home, '--json']));
    return keys.filter(({ current }) => current).map(({ id }) => id);
  };
  const before = await list();
  said(await comity(['key', 'rotate', '--home', norway.home, '--json']));
  assert.deepEqual(await list(), before, 'nobody has agreed');
  for (const browser of here) {
    const path = /action="(\/keys\/[^"/]+)"/.exec(await browser.page('/keys'))?.[1] ?? '';
    const done = await browser.send(path, {}, '/keys');
    assert.equal(done.status, 303, await done.text());
  }
  const now = await list();
  assert.ok(before.length > 0 && before.every((id) => !now.includes(id)), now.join(' '));
}

const refused = ({ code, err }: Run, why: RegExp): void => {
  assert.equal(code, 1, err);
  assert.match(err, why);
  assert.equal(err.trim().split('\n').length, 1, err);
};

test('a node that is saved while it runs and then lost comes back equal to its peer', async () => {
  const identity = at('identity.key');
  said(await comity(['backup', 'key', '--identity', identity, '--json']));
  assert.equal(statSync(identity).mode & 0o077, 0);
  await request(norway, iceland, 'before');
  await arrived(iceland, 1);
  await newKeys();
  const words = ['backup', '--home', norway.home, '--to', at('backups')];
  const saved = said<{ file: string; holds: Record<string, number>; keys: boolean }>(
    await comity([...words, '--recipient', `${identity}.pub`, '--json']),
  );
  assert.equal(saved.keys, true);
  assert.equal(saved.holds['cases'], 1);
  assert.equal(saved.holds['sessions'], undefined, 'no session lives again');
  const text = readFileSync(saved.file, 'latin1');
  assert.ok(!text.includes('Logs of an account') && !text.includes('before.NOR'));
  const doctor = await comity(['doctor', '--home', norway.home, '--json']);
  const { checks } = JSON.parse(doctor.out) as { checks: { check: string; code?: string }[] };
  assert.equal(checks.find(({ check }) => check === 'backups')?.code, 'backup-age');

  // It goes on for a while, both ways.
  await request(norway, iceland, 'after-1');
  await request(norway, iceland, 'after-2');
  await request(iceland, norway, 'theirs');
  await arrived(iceland, 4);
  await arrived(norway, 4);
  const sent = await shared(iceland, 'in');
  const taken = await shared(iceland, 'out');

  norway.served.child.kill('SIGKILL');
  await norway.served.ended;
  rmSync(homeFor(join(norway.home, 'postgres')), { recursive: true, force: true });
  rmSync(norway.home, { recursive: true, force: true });

  const home = at('again');
  const restored = said<{ holds: Record<string, number>; peers: { peer: string }[] }>(
    await comity(['restore', at('backups'), '--identity', identity, '--home', home, '--json']),
  );
  assert.equal(restored.holds['cases'], 1);
  assert.deepEqual(
    restored.peers.map(({ peer }) => peer),
    ['ISL'],
  );
  const second = await comity(['restore', at('backups'), '--identity', identity, '--home', home]);
  refused(second, /holds something else/);

  const again: Made = { ...norway, home, served: await serve(home, norway.desk) };
  served.push(again.served);
  await arrived(again, 4);
  await until('both ends are equal', async () => {
    const [own, theirs] = [await shared(again, 'out'), await shared(again, 'in')];
    return own.length === sent.length && theirs.length === taken.length;
  });
  assert.deepEqual(await shared(again, 'out'), sent, 'what it had said, with the receipts of then');
  assert.deepEqual(await shared(again, 'in'), taken);
  await request(again, iceland, 'anew');
  await arrived(iceland, 5);
  assert.deepEqual(await shared(again, 'out'), await shared(iceland, 'in'));
  const newest = (await shared(again, 'out')).at(-1) as { epoch: string };
  assert.equal(newest.epoch, '2', 'it says by a new epoch that it was restored');
  const log = await comity(['log', 'check', '--deep', '--home', home, '--json']);
  assert.equal(said<{ verdict: string }>(log).verdict, 'whole');
});

test('the package brings what a start would make, and none of our tools', async () => {
  const { root } = made;
  const before = keptBeside(root);
  assert.ok(before.some((name) => /^programs\/[0-9a-f]{24}\/operate\.mjs$/.test(name)));
  // As an account that could write there: what is not found to be current is made anew.
  const start = [
    "const { KEPT, keptProgram } = await import('./tools/kept-program.js');",
    "const { resolve } = await import('node:path');",
    'for (const each of Object.keys(KEPT)) await keptProgram(resolve(each));',
    "await (await import('@comity/law-files')).loadLaw();",
    "await import('./tools/hooks.js');",
    "(await import('@comity/design')).deskAssets();",
  ];
  const node = ['--input-type=module', '--eval', start.join('\n')];
  execFileSync(join(root, 'bin/node'), node, { cwd: root, env: {} });
  assert.deepEqual(keptBeside(root), before);
  for (const tool of ['typescript', 'playwright-core', '@biomejs/biome', 'fast-check']) {
    assert.ok(!existsSync(join(root, 'node_modules', tool)), tool);
  }
  const named = readFileSync(join(root, 'THIRD-PARTY.md'), 'utf8');
  assert.match(named, /\| `fastify` \| [\d.]+ \| MIT \| `node_modules\/fastify` \|/);
  const next = await comity(['upgrade', 'check', '--home', at('again'), '--json']);
  assert.equal(next.code, 0, next.err);
});

test('a backup that is cut, changed, foreign or of another version is refused in a sentence', async () => {
  const [name = ''] = readdirSync(at('backups')).filter((each) => each.endsWith('.backup'));
  const file = at('backups', name);
  const bytes = readFileSync(file);
  const identity = at('identity.key');
  let n = 0;
  /** A folder with this file, its digest written anew: the digest alone is no guard. */
  const folderWith = async (content: Uint8Array): Promise<string> => {
    n += 1;
    const made = at(`made-${n}`);
    mkdirSync(made);
    writeFileSync(join(made, name), content);
    const hash = await crypto.subtle.digest('SHA-256', Uint8Array.from(content));
    writeFileSync(join(made, `${name}.sha256`), `${Buffer.from(hash).toString('hex')}  ${name}\n`);
    return made;
  };
  const check = (place: string, key = identity) =>
    comity(['backup', 'check', place, '--identity', key]);
  assert.equal((await check(at('backups'))).code, 0);
  const end = bytes.indexOf(10) + 1;
  const middle = end + Math.floor((bytes.length - end) / 2);
  for (const changed of [
    bytes.subarray(0, bytes.length - 1),
    bytes.subarray(0, middle),
    bytes.subarray(0, end),
    Buffer.concat([bytes, bytes.subarray(middle)]),
    bytes.map((byte, at) => (at === middle ? byte ^ 1 : byte)),
    Buffer.from(bytes.toString('latin1').replace('"NOR"', '"SWE"'), 'latin1'),
  ]) {
    refused(await check(await folderWith(changed)), /was changed or cut off/);
  }
  const cut = await folderWith(bytes.subarray(0, middle));
  const target = at('never');
  const into = ['--identity', identity, '--home', target];
  refused(await comity(['restore', cut, ...into]), /was changed or cut off/);
  assert.ok(!existsSync(join(target, 'comity.yaml')), 'no home is made of half a backup');
  const next = Buffer.from(
    bytes.toString('latin1').replace('comity/2/backup', 'comity/3/backup'),
    'latin1',
  );
  refused(await check(await folderWith(next)), /no backup that this version of Comity reads/);
  const other = at('other.key');
  said(await comity(['backup', 'key', '--identity', other, '--json']));
  refused(await check(at('backups'), other), /was sealed to somebody else/);
  refused(await check(at('backups'), `${identity}.pub`), /no key of this kind/);
  const digest = at('digest');
  mkdirSync(digest);
  copyFileSync(file, join(digest, basename(file)));
  refused(await check(digest), /digest of .* is missing/);
  writeFileSync(join(digest, `${name}.sha256`), `${'0'.repeat(64)}  ${name}\n`);
  refused(await check(digest), /not the file that its digest was taken of/);
  refused(await check(at('nowhere')), /There is no backup/);
});

test('without a recipient the keys stay out, and a copy of them opens it', async () => {
  const keys = at('kept-keys');
  mkdirSync(keys);
  for (const name of readdirSync(join(iceland.home, 'keys'))) {
    copyFileSync(join(iceland.home, 'keys', name), join(keys, name));
  }
  const made = await comity(['backup', '--home', iceland.home, '--to', at('apart-backups')]);
  assert.equal(made.code, 0, made.err);
  assert.match(made.out, /keys are not in it/);
  const held = await comity(['backup', 'check', at('apart-backups'), '--keys', keys, '--json']);
  assert.deepEqual(
    [said<{ opened: boolean }>(held).opened, said<{ keys: boolean }>(held).keys],
    [true, false],
  );
  const identity = ['--identity', at('identity.key')];
  refused(
    await comity(['backup', 'check', at('apart-backups'), ...identity]),
    /sealed for the node's own keys/,
  );
  const into = ['restore', at('apart-backups'), '--home', at('apart')];
  refused(await comity(into), /Nothing was named that opens the backup/);
  refused(await comity([...into, '--keys', keys]), /worked on a PostgreSQL of its own/);
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  const there = await comity(
    ['restore', at('apart-backups'), '--home', at('twin'), ...own(keys)],
    env,
  );
  refused(there, /database comity_isl already, which this home did not make/);

  iceland.served.child.kill('SIGKILL');
  await iceland.served.ended;
  await removeDatabase(server.connection, 'comity_isl');
  const home = at('isl-again');
  const back = ['restore', at('apart-backups'), '--home', home, ...own(keys), '--json'];
  assert.equal(said<{ holds: Record<string, number> }>(await comity(back, env)).holds['cases'], 5);
  assert.equal((await casesAt({ ...iceland, home })).length, 5);
});

const own = (keys: string): readonly string[] => ['--keys', keys];
