import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, databaseUrl, homeFor, startTestDatabase } from '@comity/postgres';
import { until } from '../../../test/wait.ts';
import { Browser, comity, type Served, serve } from './made-node.ts';
import {
  addresses,
  admit,
  casesAt,
  initWords,
  type Made,
  makeNode,
  officer,
  request,
  said,
} from './made-pair.ts';
import { COMITY } from './program.ts';

let folder = '';
let server: DatabaseServer;
const served: Served[] = [];
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'made-'));
  server = await startTestDatabase();
});
after(async () => {
  for (const each of served) each.child.kill('SIGKILL');
  await Promise.all(served.map((each) => each.ended));
  await server.stop();
  rmSync(homeFor(join(folder, 'nor', 'postgres')), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** A made node that is ended with this file. */
async function make(
  participant: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Made> {
  const made = await makeNode(folder, participant, env);
  served.push(made.served);
  return made;
}

test('two nodes are made by commands, admit each other at the desk and exchange a case, also after kill -9', async () => {
  const norway = await make('NOR');
  const url = databaseUrl(server.connection);
  const iceland = await make('ISL', { DATABASE_URL: url });

  const envelope = join(norway.home, 'envelope.txt');
  assert.equal(statSync(envelope).mode & 0o777, 0o600);
  const [, sealed = ''] = readFileSync(envelope, 'utf8').split('\n');
  assert.ok(sealed.startsWith(`${norway.desk}/link/`) && sealed !== norway.link, sealed);

  const admin = new Browser(norway.desk);
  const { answer } = await admin.setUp(norway.link, 'admin');
  assert.equal(answer.status, 303, await answer.text());
  assert.equal((await new Browser(norway.desk).ask(new URL(norway.link).pathname)).status, 422);
  assert.equal((await admin.ask('/drafts')).status, 404, 'an administrator sees no drafts');

  const here = [await officer(norway, '0101'), await officer(norway, '0102')];
  const there = [await officer(iceland, '0101'), await officer(iceland, '0102')];
  await admit(norway, iceland, here);
  await admit(iceland, norway, there);

  norway.served.child.kill('SIGKILL');
  await norway.served.ended;
  norway.served = await serve(norway.home, norway.desk);
  served.push(norway.served);
  await request(norway, iceland);
  await until('the case has arrived', async () => (await casesAt(iceland)).length === 1, 500);

  // A session outlives its process; whoever is suspended has none.
  const [first] = here;
  assert.equal((await first?.ask('/drafts'))?.status, 200);
  const id = `${norway.authority}.0101`;
  const suspended = await comity([
    'officer',
    'suspend',
    '--home',
    norway.home,
    '--officer',
    id,
    '--json',
  ]);
  assert.deepEqual(said(suspended), {
    ...{ officer: id, suspended: true, shifts: [], fallback: false },
  });
  assert.match((await first?.ask('/drafts'))?.headers.get('location') ?? '', /sign-in/);

  // One session alone ends; what waits, what runs by itself and what is damaged is told at the terminal.
  const run = (...words: string[]) => comity([...words, '--home', norway.home, '--json']);
  const { sessions } = said<{ sessions: { id: string; officer: string; way: string }[] }>(
    await run('officer', 'sessions'),
  );
  assert.ok(sessions.length >= 2);
  assert.ok(!sessions.some(({ officer }) => officer === id), 'who is suspended has none');
  const [mine] = sessions.filter(({ officer }) => officer.endsWith('.0102'));
  assert.equal(mine?.way, 'link');
  const out = ['officer', 'sign-out', '--officer', `${norway.authority}.0102`, '--session'];
  assert.deepEqual(said(await run(...out, mine?.id ?? '')), {
    ...{ officer: `${norway.authority}.0102`, ended: 1 },
  });
  assert.match((await here[1]?.ask('/drafts'))?.headers.get('location') ?? '', /sign-in/);
  const gone = await run(...out, mine?.id ?? '');
  assert.equal(gone.code, 1);
  const { peers } = said<{ peers: { participant: string; lanes: { lane: string }[] }[] }>(
    await run('queue', 'list'),
  );
  assert.deepEqual(
    peers.map(({ participant, lanes }) => [participant, lanes.map(({ lane }) => lane).sort()]),
    [['ISL', ['emergency', 'normal']]],
  );
  const { timers } = said<{ timers: { timer: string; ran: string | null }[] }>(
    await run('queue', 'timers'),
  );
  assert.ok(timers.some(({ timer, ran }) => timer === 'alarms' && ran !== null));
  assert.deepEqual(said(await run('queue', 'damaged')), { damaged: [] });
  const shown = await comity(['queue', 'list', '--home', norway.home]);
  assert.match(shown.out, /ISL/);

  const token = (...words: string[]) =>
    comity(['token', ...words, '--home', norway.home, '--json']);
  const wish = ['--authority', norway.authority, '--name', 'Register', '--days', '180'];
  const strange = await token('ask', ...wish, '--use', 'cases.erase');
  assert.equal(strange.code, 2);
  assert.match(strange.err, /--use/);
  const asked = said(await token('ask', ...wish, '--use', 'cases.view')) as { token: string };
  const standing = async () => {
    const { tokens } = said(await token('list')) as { tokens: { id: string; state: string }[] };
    return tokens.find((one) => one.id === asked.token)?.state;
  };
  assert.equal(await standing(), 'asked');
  assert.equal((await token('end', '--token', asked.token)).code, 0);
  assert.equal(await standing(), 'ended');
  assert.equal((await token('end', '--token', 'vKq0Zb6yYx3mTn8a')).code, 1);

  const second = await comity(['serve', '--home', norway.home]);
  assert.equal(second.code, 3);
  assert.match(second.err, /Another Comity \(process \d+\) is running on/);
  const again = await comity(initWords(norway.home, 'NOR', await addresses()));
  assert.equal(again.code, 1);
  assert.match(again.err, /There is a node in .* already, the one of NOR/);

  norway.served.child.kill('SIGTERM');
  assert.equal(await norway.served.ended, 0);
  assert.match(norway.served.text(), /stopped/);
  // Beside a node that does not run, a command starts its database for as long as it takes.
  const list = await comity(['officer', 'list', '--home', norway.home, '--json']);
  const { officers } = said<{
    officers: { id: string; ways: string[]; suspended: string | null }[];
  }>(list);
  assert.deepEqual(
    officers.map((each) => [each.id.slice(-4), each.ways, each.suspended !== null]),
    [
      ['0001', ['password'], false],
      ['0101', ['password'], true],
      ['0102', ['password'], false],
      ['LASS', [], false],
    ],
  );
  for (const secret of [
    'keys/node.secret',
    'keys/root.key',
    'comity.yaml',
    'database-logins.json',
  ]) {
    assert.equal(statSync(join(norway.home, secret)).mode & 0o077, 0, secret);
  }
  const log = await comity(['log', 'check', '--home', norway.home, '--json']);
  assert.equal(said<{ verdict: string }>(log).verdict, 'whole');
});

test('an init that is killed at any step is gone on with by the same words, and named to others', async () => {
  const home = join(folder, 'cut-off');
  const at = await addresses();
  const words = initWords(home, 'INTERPOL', at);
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  for (const step of [/making the keys/, /making the database/, /entering the first/]) {
    await killedAt(step, words, env);
    assert.ok(!existsSync(join(home, 'comity.yaml')));
    const early = await comity(['serve', '--home', home]);
    assert.equal(early.code, 3);
    assert.match(early.err, /was not made to its end/);
    const other = await comity(initWords(home, 'LVA', at), env);
    assert.equal(other.code, 1);
    assert.match(other.err, /An init of INTERPOL was cut off/);
  }
  const made = await comity([...words, '--json'], env);
  assert.equal(said<{ takenOver: boolean }>(made).takenOver, true);
  assert.ok(!existsSync(join(home, 'init.json')));
  const twin = await comity(initWords(join(folder, 'twin'), 'INTERPOL', at), env);
  assert.equal(twin.code, 1);
  assert.match(twin.err, /database comity_interpol already, which this home did not make/);
});

test('an organisation has a node under its own code, and its backups are found by it', async () => {
  const home = join(folder, 'forum');
  const words = initWords(home, 'PIF-SEC', await addresses());
  const authority = 'PIF-SEC.secretariat:secretariat:Forum Secretariat';
  const env = { DATABASE_URL: databaseUrl(server.connection) };
  const made = await comity([...words, '--authority', authority, '--json'], env);
  assert.equal(said<{ takenOver: boolean }>(made).takenOver, false);
  const stated = await comity(['statement', '--home', home, '--json']);
  assert.equal(said<{ participant: string }>(stated).participant, 'PIF-SEC');
  const backups = join(folder, 'forum-backups');
  const file = said<{ file: string }>(
    await comity(['backup', '--home', home, '--to', backups, '--json']),
  );
  assert.match(file.file, /comity-PIF-SEC-\d{8}T\d{6}Z\.backup$/);
  const checked = await comity(['backup', 'check', backups, '--json']);
  assert.equal(said<{ file: string }>(checked).file, file.file);
  const list = await comity(['backup', 'list', '--home', home, '--to', backups, '--json']);
  const { backups: kept } = said<{ backups: { file: string; read: string | null }[] }>(list);
  assert.deepEqual(
    kept.map((each) => [join(backups, each.file), each.read !== null]),
    [[file.file, true]],
  );
  const unsaid = await comity(['backup', 'list', '--home', home]);
  assert.equal(unsaid.code, 2, 'the settings name no folder');
  const own = await comity(['authority', 'list', '--home', home]);
  assert.match(own.out, /PIF-SEC\.secretariat {2}Forum Secretariat .* 2, suspended: 0 /);
  assert.match(own.out, /write it under authorities in comity\.yaml/);
  const waiting = await comity(['officer', 'waiting', '--home', home]);
  assert.equal(waiting.out.trim(), 'Nothing waits.');
});

/** Runs an init and kills it when it says that it is at a step. */
async function killedAt(
  step: RegExp,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, [...COMITY, ...words], {
    env: { ...process.env, COMITY_LANG: 'en', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let text = '';
  let isOver = false;
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    if (step.test(text)) child.kill('SIGKILL');
  });
  child.once('exit', () => {
    isOver = true;
  });
  await until(`init was killed at ${step}`, () => isOver);
  assert.equal(child.signalCode, 'SIGKILL', text);
}

test('what is typed wrong is named by its option, and nothing is made', async () => {
  const home = join(folder, 'never');
  const at = await addresses();
  const words = initWords(home, 'NOR', at);
  const changed = (option: string, value: string): readonly string[] =>
    words.map((word, n) => (words[n - 1] === option ? value : word));
  for (const [option, value] of [
    ['--participant', 'nor'],
    ['--zone', 'Europe/Olso'],
    ['--desk-url', 'desk.example'],
    ['--exchange-url', 'https://comity.example.no/path'],
    ['--name', ' '],
  ] as const) {
    const { code, err } = await comity(changed(option, value));
    assert.equal(code, 2, `${option}: ${err}`);
    assert.equal(err.trim().split('\n').length, 1, err);
    if (option !== '--participant') assert.ok(err.startsWith(option), err);
  }
  const authority = await comity([...words, '--authority', 'ISL.police:contact-point-24-7:Police']);
  assert.equal(authority.code, 2);
  assert.match(authority.err, /^--authority: An authority is written ID:KIND:NAME/);
  assert.ok(!existsSync(home));
  const strange = join(folder, 'strange');
  writeFileSync(strange, '');
  const full = await comity(initWords(folder, 'NOR', at));
  assert.equal(full.code, 1);
  assert.match(full.err, /holds something else/);
});
