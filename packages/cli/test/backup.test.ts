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
import { askAtDesk, readsAtDesk, sayAtDesk, TYPED } from './at-desk.ts';
import { type Browser, comity, type Run, type Served, serve, startInstead } from './made-node.ts';
import {
  admit,
  casesAt,
  type Made,
  makeNode,
  newKeys,
  officer,
  request,
  said,
  statesAt,
} from './made-pair.ts';
import { keptBeside, type TwoPackages, unpacked } from './packaged.ts';

// Everything here is started from the package, unpacked where nobody has npm and nothing can be
// written, as an ordinary account: what a State's operator has, from an empty folder through the worst
// night of its life to the next version. docs/guides/operator.md says it in the same order.

let folder = '';
let server: DatabaseServer;
let norway: Made;
let iceland: Made;
let here: readonly Browser[];
let there: readonly Browser[];
let made: TwoPackages;
const served: Served[] = [];
const at = (...names: readonly string[]): string => join(folder, ...names);

before(async () => {
  const all = mkdtempSync(join(tmpdir(), 'saved-'));
  made = await unpacked(all);
  startInstead(made.older);
  folder = join(all, 'homes');
  mkdirSync(folder);
  const { account } = made.program;
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
  server = await startTestDatabase();
  norway = await makeNode(folder, 'NOR');
  served.push(norway.served);
  iceland = await makeNode(folder, 'ISL');
  served.push(iceland.served);
  here = [await officer(norway, '0101'), await officer(norway, '0102')];
  there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
  await admit(norway, iceland, here);
  await admit(iceland, norway, there);
});
after(async () => {
  for (const each of served) each.child.kill('SIGKILL');
  await Promise.all(served.map((each) => each.ended));
  await server.stop();
  for (const home of ['nor', 'isl', 'again', 'isl-again', 'apart']) {
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

const refused = ({ code, err }: Run, why: RegExp): void => {
  assert.equal(code, 1, err);
  assert.match(err, why);
  assert.equal(err.trim().split('\n').length, 1, err);
};

/** A peer has an hour for so many new cases, and what is lost comes twice: a slow machine asks no more. */
const MOST = 48;

/** Requests from a node, three at a time, until they are ended; how many there were. */
function load(from: Made, to: Made, name: string) {
  let going = true;
  let n = 0;
  const sending = (async () => {
    for (; going && n < MOST; n += 3) {
      await request(from, to, ...[0, 1, 2].map((more) => `${name}-${n + more}`));
    }
  })();
  return {
    /** Waits until so many more were sent. */
    more: (count: number): Promise<void> => {
      const goal = Math.min(n + count, MOST);
      return until(`${count} more of ${name}`, () => n >= goal);
    },
    end: async (): Promise<number> => {
      going = false;
      await sending;
      return n;
    },
  };
}

async function lose({ served: { child, ended }, home }: Made): Promise<void> {
  child.kill('SIGKILL');
  await ended;
  rmSync(homeFor(join(home, 'postgres')), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}

async function stop({ served: { child, ended } }: Made): Promise<void> {
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
}

/** The case, begun at the desk, of which the text is erased after the backup. */
let forgotten = '';

/** What is left of its acts at a node, in the order in which they were said. */
async function forgottenAt({ home, authority }: Made): Promise<readonly string[]> {
  const which = ['--home', home, '--authority', authority, '--case', forgotten, '--json'];
  type Acts = { acts: { act: string; kind: string; body: string }[] };
  const { acts } = said<Acts>(await comity(['case', 'acts', ...which]));
  return acts.map(({ act, kind, body }) => `${kind} ${act} ${body}`);
}

/** Its text is erased: proposed by command, agreed to by two officers at the desk. */
async function forget(made: Made, officers: readonly Browser[]): Promise<void> {
  const [asked = ''] = await forgottenAt(made);
  const [, act = ''] = /^request-submitted (\S+) kept$/.exec(asked) ?? assert.fail(asked);
  const which = ['--authority', made.authority, '--case', forgotten, '--act', act];
  const why = ['--reason', 'The time to keep it is over.', '--home', made.home, '--json'];
  const { proposal } = said<{ proposal: string }>(await comity(['erase', ...which, ...why]));
  for (const browser of officers) {
    const path = `/proposals/${proposal}`;
    const done = await browser.send(path, {}, path);
    assert.equal(done.status, 303, await done.text());
  }
}

/**
 * Nothing of either is on its way, and both have the same cases in the same bytes; the one of which
 * the text was erased at one end, the same but for that text.
 */
async function equal(one: Made, other: Made): Promise<void> {
  await until('both ends are equal', async () => {
    const [out, taken] = [await shared(one, 'out'), await shared(other, 'in')];
    const [back, given] = [await shared(other, 'out'), await shared(one, 'in')];
    return out.length === taken.length && back.length === given.length;
  });
  assert.deepEqual(await shared(one, 'out'), await shared(other, 'in'));
  assert.deepEqual(await shared(other, 'out'), await shared(one, 'in'));
  const { [forgotten]: here = '', ...ours } = await statesAt(one);
  const { [forgotten]: there = '', ...theirs } = await statesAt(other);
  assert.deepEqual(ours, theirs);
  const withoutText = (state: string): unknown =>
    JSON.parse(state, (name, value: unknown) =>
      ['content', 'body', 'measure'].includes(name) ? undefined : value,
    );
  assert.deepEqual(withoutText(here), withoutText(there));
}

let again: Made;

test('a node that is saved under load and then loses everything comes back equal to its peer [T32]', async () => {
  const identity = at('identity.key');
  const split = ['backup', 'key', '--identity', identity, '--split', '2/3', '--json'];
  const { shares } = said<{ shares: string[] }>(await comity(split));
  assert.equal(existsSync(identity), false, 'no file opens backups by itself');
  const byShares = [0, 2].flatMap((n) => ['--share', shares[n] ?? '']);
  // A case from desk to desk, as officers of both have it.
  const [oslo, reykjavik] = [here[0], there[0]];
  assert.ok(oslo !== undefined && reykjavik !== undefined);
  forgotten = await askAtDesk(here, iceland);
  await sayAtDesk(reykjavik, { at: iceland, caseId: forgotten, text: 'A person is on it here.' });
  await readsAtDesk(oslo, forgotten, 'A person is on it here.');
  await arrived(iceland, 1);
  await newKeys(norway, here);
  const fromIceland = load(iceland, norway, 'theirs');
  await fromIceland.more(3);
  const words = ['backup', '--home', norway.home, '--to', at('backups')];
  const saved = said<{ file: string; holds: Record<string, number>; keys: boolean }>(
    await comity([...words, '--recipient', `${identity}.pub`, '--json']),
  );
  assert.equal(saved.keys, true);
  assert.ok((saved.holds['cases'] ?? 0) >= 1);
  // As their note of the root keys has it.
  const stated = said<{ fingerprint: string }>(
    await comity(['statement', '--home', norway.home, '--json']),
  );
  const note = ['--fingerprint', stated.fingerprint];
  assert.equal(saved.holds['sessions'], undefined, 'no session lives again');
  const text = readFileSync(saved.file, 'latin1');
  for (const word of [...Object.values(TYPED), 'A person is on it', forgotten]) {
    assert.ok(!text.includes(word), word);
  }
  const doctor = await comity(['doctor', '--home', norway.home, '--json']);
  const { checks } = JSON.parse(doctor.out) as { checks: { check: string; code?: string }[] };
  assert.equal(checks.find(({ check }) => check === 'backups')?.code, 'backup-age');

  // It goes on, both ways, for longer than it was before; then it is gone in the middle of it.
  await request(norway, iceland, 'after-1', 'after-2', 'after-3');
  await forget(norway, here);
  const left = await forgottenAt(norway);
  await fromIceland.more(6);
  await until('Iceland has what Norway said', async () => {
    const cases = await casesAt(iceland);
    const isTold = (await forgottenAt(iceland)).some((act) => act.startsWith('body-erased '));
    return cases.filter((each) => each.case.startsWith('after-')).length === 3 && isTold;
  });
  const known = await shared(iceland, 'in');
  await lose(norway);
  await fromIceland.more(3);

  const home = at('again');
  const into = ['restore', at('backups'), '--home', home];
  refused(await comity([...into, '--share', shares[1] ?? '']), /It takes more shares: 2/);
  const foreign = ['--fingerprint', 'f'.repeat(64)];
  refused(await comity([...into, ...byShares, ...foreign]), /signed under other root keys/);
  assert.equal(existsSync(home), false);
  const restored = said<{ holds: Record<string, number>; peers: { peer: string }[] }>(
    await comity([...into, ...byShares, ...note, '--json']),
  );
  assert.deepEqual(restored.holds, saved.holds);
  assert.deepEqual(
    restored.peers.map(({ peer }) => peer),
    ['ISL'],
  );
  refused(await comity([...into, ...byShares, ...note]), /holds something else/);

  again = { ...norway, home, served: await serve(home, norway.desk) };
  served.push(again.served);
  const sent = await fromIceland.end();
  await arrived(again, 4 + sent);
  await until('what was erased since the backup is erased again', async () => {
    const [asked = ''] = await forgottenAt(again);
    return asked.endsWith(' erased');
  });
  assert.deepEqual(await forgottenAt(again), left);
  await equal(again, iceland);
  const now = await shared(again, 'out');
  assert.deepEqual(now.slice(0, known.length), known, 'with the receipts of then');
  await request(again, iceland, 'anew');
  await arrived(iceland, 5 + sent);
  await equal(again, iceland);
  const newest = (await shared(again, 'out')).at(-1) as { epoch: string };
  assert.equal(newest.epoch, '2', 'it says by a new epoch that it was restored');
  const log = await comity(['log', 'check', '--deep', '--home', home, '--json']);
  assert.equal(said<{ verdict: string }>(log).verdict, 'whole');
  said(await comity(['backup', 'key', '--identity', identity, ...byShares, '--json']));
});

test('the other, lost after its keys were changed, comes back by what this one has of them', async () => {
  const identity = at('identity.key');
  const to = ['--to', at('their-backups'), '--recipient', `${identity}.pub`, '--json'];
  said(await comity(['backup', '--home', iceland.home, ...to]));
  const cases = (await casesAt(iceland)).length;
  await newKeys(iceland, there);
  await request(iceland, again, 'after-new-keys');
  await arrived(again, cases + 1);
  await lose(iceland);

  const earlier = at('earlier.json');
  const known = ['statement', '--home', again.home, '--of', 'ISL', '--out', earlier, '--json'];
  said(await comity(known));
  const home = at('isl-again');
  const into = ['restore', at('their-backups'), '--identity', identity, '--home', home];
  const back = said<{ version: number }>(await comity([...into, '--earlier', earlier, '--json']));
  assert.equal(back.version, 3);
  iceland = { ...iceland, home, served: await serve(home, iceland.desk) };
  served.push(iceland.served);
  await arrived(iceland, cases + 1);
  await equal(again, iceland);
  await request(again, iceland, 'to-the-newest-keys');
  await request(iceland, again, 'by-the-newest-keys');
  await arrived(iceland, cases + 3);
  await arrived(again, cases + 3);
  await equal(again, iceland);
});

test('one node goes to the next version, and works with the other, which goes there later', async () => {
  const cases = (await casesAt(iceland)).length;
  await stop(again);
  startInstead(made.program);
  const check = await comity(['upgrade', 'check', '--home', again.home, '--json']);
  assert.deepEqual(said(check), { pending: [{ number: 355, name: 'reach-of-urgent' }] });
  again = { ...again, served: await serve(again.home, again.desk) };
  served.push(again.served);
  await request(again, iceland, 'newer');
  await request(iceland, again, 'older');
  await arrived(iceland, cases + 2);
  await arrived(again, cases + 2);
  await equal(again, iceland);

  await stop(iceland);
  iceland = { ...iceland, served: await serve(iceland.home, iceland.desk) };
  served.push(iceland.served);
  for (const { home } of [again, iceland]) {
    const next = await comity(['upgrade', 'check', '--home', home, '--json']);
    assert.deepEqual(said(next), { pending: [] });
  }
  await request(iceland, again, 'both-newer');
  await arrived(again, cases + 3);
  await equal(again, iceland);
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
  for (const program of ['bin/comity', 'bin/node', 'packaging/Containerfile']) {
    assert.ok(existsSync(join(root, program)), program);
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
  // Whoever has the file that seals can lay one down with a digest of its own: nobody signed it.
  refused(await comity(['restore', cut, ...into]), /Nothing shows who made/);
  refused(await comity(['restore', cut, ...into, '--unsigned']), /was changed or cut off/);
  copyFileSync(`${file}.signed`, join(cut, `${name}.signed`));
  refused(await comity(['restore', cut, ...into, '--unsigned']), /is not of this file/);
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
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  const denmark = await makeNode(folder, 'DNK', env);
  served.push(denmark.served);
  const keys = at('kept-keys');
  mkdirSync(keys);
  for (const name of readdirSync(join(denmark.home, 'keys'))) {
    copyFileSync(join(denmark.home, 'keys', name), join(keys, name));
  }
  const made = await comity(['backup', '--home', denmark.home, '--to', at('apart-backups')]);
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
  const there = await comity(
    ['restore', at('apart-backups'), '--home', at('twin'), ...own(keys)],
    env,
  );
  refused(there, /database comity_dnk already, which this home did not make/);

  await stop(denmark);
  await removeDatabase(server.connection, 'comity_dnk');
  const home = at('dnk-again');
  const back = ['restore', at('apart-backups'), '--home', home, ...own(keys), '--json'];
  assert.equal(
    said<{ holds: Record<string, number> }>(await comity(back, env)).holds['officers'],
    2,
    'the first administrator, and the account in the envelope',
  );
  assert.deepEqual(await casesAt({ ...denmark, home }), []);
});

const own = (keys: string): readonly string[] => ['--keys', keys];
