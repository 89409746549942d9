import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { canonicalText } from '@comity/base';
import { requestOfCase } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { type Operated, operatedPair } from './operated-pair.ts';
import { COMITY } from './program.ts';

const JP = 'JPN.npa-247';
const IS = 'ISL.police-247';
const CANARY = 'Canary-of-yellow-feathers';
const main = new URL('../src/main.ts', import.meta.url).pathname;

let server: DatabaseServer;
let pair: Operated;
let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-operate-'));
  server = await startTestDatabase();
  pair = await operatedPair({ server: server.connection, law: await loadLaw(), folder });
});
after(async () => {
  await pair?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `comity` in a process of its own, as an operator of Japan's node would. */
const comity = (words: readonly string[], env: Record<string, string> = pair.env): Promise<Run> =>
  new Promise((resolve) => {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const options = { env: { PATH, NODE_COMPILE_CACHE, ...env } };
    execFile(process.execPath, [...COMITY, ...words], options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });

const place = (): string[] => ['--participant', 'JPN', '--keys', pair.keys];

async function answer<T>(...words: string[]): Promise<T> {
  const { code, out, err } = await comity([...words, ...place(), '--json']);
  assert.deepEqual([code, err], [0, ''], words.join(' '));
  return JSON.parse(out) as T;
}

interface Peers {
  readonly peers: readonly { readonly participant: string; readonly state: string }[];
}

test('the command only proposes a participant; two officers at the desk admit it', async () => {
  const file = join(folder, 'iceland.json');
  const { statement } = pair.iceland.parts.keyring;
  writeFileSync(file, `${canonicalText(statement)}\n`);
  const admit = (fingerprint: string) =>
    comity([
      ...['admit', ...place(), '--json', '--statement', file],
      ...['--fingerprint', fingerprint],
    ]);
  const other = ['--statement', main, '--fingerprint', pair.icelandPrint];
  const unread = await comity(['admit', ...place(), ...other]);
  assert.equal(unread.code, 2);
  assert.match(unread.err, /main\.ts is no key statement; .*comity statement --out/);
  const strange = await admit('0000 '.repeat(16).trim());
  assert.equal(strange.code, 1);
  assert.match(strange.err, /another fingerprint/);
  const stateOf = async () => (await answer<Peers>('peers')).peers.map((peer) => peer.state);
  for (let times = 0; times < 3; times += 1) {
    assert.equal(JSON.parse((await admit(pair.icelandPrint)).out).step, 'proposed');
    assert.deepEqual(await stateOf(), ['this node', 'proposed'], 'said again, it is no more');
  }
  assert.equal(await pair.confirmIceland('0101'), 'first-officer');
  assert.equal(await pair.confirmIceland('0101'), 'admission-own-twice');
  assert.deepEqual(await stateOf(), ['this node', 'proposed']);
  assert.equal(await pair.confirmIceland('0102'), 'admitted');
  const named = await comity(['admit', ...place(), '--statement', file, '--officer', '0101']);
  assert.equal(named.code, 2, 'nobody is named on a command line');
});

test('the statement goes to a file, as others admit it', async () => {
  const out = join(folder, 'japan.json');
  const said = await answer<{ fingerprint: string }>('statement', '--out', out);
  assert.equal(said.fingerprint, pair.japanPrint);
  await pair.admitJapan(out, said.fingerprint);
  await pair.japan.trust.reload();
  await pair.iceland.trust.reload();
  const since = (day: string) =>
    answer<{ peers: readonly { participant: string; changed: unknown }[] }>(
      ...['peers', 'changed', '--since', day],
    );
  assert.deepEqual(
    (await since('2026-01-01')).peers.map(({ participant, changed }) => [participant, changed]),
    [['ISL', null]],
    'nothing was known of it before',
  );
  assert.deepEqual((await since('2999-01-01')).peers, []);
  const none = await comity(['peers', 'changed', ...place(), '--since', '2026-02-30']);
  assert.equal(none.code, 2);
  assert.match(none.err, /no day of the calendar/);
});

test('the shell asks that a State is suspended and let in again; two officers do it', async () => {
  const ask = async (...words: string[]) => {
    const done = await comity([...words, ...place(), '--json']);
    return { ...done, change: done.code === 0 ? (JSON.parse(done.out).change as string) : '' };
  };
  const agree = async (number: string, change: string): Promise<string> => {
    const signedIn = await pair.japan.service.identity.signInForTraining(`${JP}.${number}`);
    assert.ok(signedIn.ok);
    const done = await pair.japan.service.admissions.agreeStanding(signedIn.value, change);
    return done.ok ? done.value.step : done.error.code;
  };
  const stateOf = async () => (await answer<Peers>('peers')).peers.map((peer) => peer.state).at(-1);
  const before = await stateOf();
  const from = '2026-11-29T18:00:00+01:00';
  const words = ['suspend', 'ISL', '--reason', 'Their office called'];
  const suspended = await ask(...words, '--from', from);
  assert.equal(suspended.code, 0, suspended.err);
  const { change: _, ...value } = JSON.parse(suspended.out);
  assert.deepEqual(value, {
    ...{ participant: 'ISL', wanted: 'suspended', doubt: '2026-11-29T17:00:00.000Z', people: 2 },
  });
  const again = await comity([...words, ...place()]);
  assert.equal(again.code, 1);
  assert.match(again.err, /waits/);
  assert.equal(await agree('0101', suspended.change), 'first-officer');
  assert.equal(await agree('0101', suspended.change), 'approval-own-twice');
  assert.equal(await stateOf(), before, 'one officer suspends nobody');
  assert.equal(await agree('0102', suspended.change), 'done');
  assert.equal(await stateOf(), 'suspended');

  const letIn = await ask('let-in', 'ISL', '--keep-doubt', '--reason', 'New keys, note 12');
  assert.equal(letIn.code, 0, letIn.err);
  assert.equal(JSON.parse(letIn.out).doubt, true);
  assert.equal(await stateOf(), 'suspended', 'the shell lets nobody in');
  for (const number of ['0101', '0102']) await agree(number, letIn.change);
  assert.equal(await stateOf(), before);

  for (const [typed, code, expected] of [
    [['suspend', 'ISL', '--reason', 'x', '--from', '2026-11-29'], 2, /zone/],
    [['suspend', 'ISL'], 2, /--reason/],
    [['suspend', 'JPN', '--reason', 'x'], 1, /./],
    [['suspend', 'FRA', '--reason', 'x'], 1, /./],
    [['let-in', 'ISL', '--reason', 'x'], 1, /./],
  ] as const) {
    const done = await comity([...typed, ...place()]);
    assert.equal(done.code, code, `${typed.join(' ')}: ${done.err}`);
    assert.match(done.err, expected);
    assert.equal(done.err.trim().split('\n').length, 1);
  }
});

interface Cases {
  readonly cases: readonly {
    readonly case: string;
    readonly parts: readonly { readonly measure: string }[];
  }[];
}
interface Acts {
  readonly acts: readonly { readonly act: string; readonly kind: string; readonly body: string }[];
}

test('an erased body is nowhere any more, and its proof stands on both sides', async () => {
  const caseId = await pair.request({ from: JP, to: IS, words: CANARY });
  const found = await answer<Cases>('case', 'list', '--authority', JP);
  assert.deepEqual(
    found.cases.map((each) => [each.case, each.parts[0]?.measure]),
    [[caseId, 'preservation']],
  );
  assert.doesNotMatch(JSON.stringify(found), /canary/i);
  const which = ['--authority', JP, '--case', caseId];
  const [request] = (await answer<Acts>('case', 'acts', ...which)).acts;
  assert(request !== undefined);
  assert.deepEqual([request.kind, request.body], ['request-submitted', 'kept']);
  assert.deepEqual(await pair.search(CANARY), [caseId]);
  assert.match(await pair.shown(caseId), new RegExp(CANARY));

  const erase = ['erase', ...which, '--act', request.act, '--reason'];
  const proposed = await answer<{ proposal: string; needed: number }>(
    ...[...erase, 'Retention is over.'],
  );
  assert.equal(proposed.needed, 2);
  assert.match(await pair.shown(caseId), new RegExp(CANARY), 'nothing is destroyed yet');
  assert.equal(await pair.agree('0101', proposed.proposal), null);
  assert.equal(await pair.agree('0101', proposed.proposal), 'approval-own-twice');
  const done = { act: await pair.agree('0102', proposed.proposal) };
  await pair.deliver();
  const [ours, theirs] = await pair.states(caseId);
  assert.deepEqual(ours?.erasures, [{ act: request.act, erasedBy: ['requesting'], askedBy: [] }]);
  assert.deepEqual(theirs?.erasures, ours?.erasures);
  assert.equal(ours && requestOfCase(ours)?.content, null);
  assert.equal(theirs && requestOfCase(theirs)?.content?.title, CANARY, 'their copy is theirs');
  assert.deepEqual(await pair.search(CANARY), []);
  const verdict = await pair.bundleVerdict(caseId);
  assert.deepEqual([verdict.verdict, verdict.broken], ['consistent', null]);
  assert.doesNotMatch(await pair.shown(caseId), new RegExp(CANARY));
  assert.deepEqual(await pair.columnsWith(CANARY), []);
  assert((await pair.columnsWith(caseId)).includes('acts.case_id'), 'the scan finds what is there');

  const acts = (await answer<Acts>('case', 'acts', ...which)).acts;
  assert.deepEqual(
    acts.map(({ act, body }) => [act, body]),
    [
      [request.act, 'erased'],
      [done.act, 'kept'],
    ],
  );
  const again = await comity([...erase, 'Again.', ...place()]);
  assert.deepEqual([again.code, again.err], [1, 'The body of this act was erased before.\n']);
});

test('a damaged act is shown as such, told to the repair, and said what to do about', async () => {
  const which = ['--authority', JP, '--case', 'operated-case.JPN.npa-247'];
  const before = (await answer<Acts>('case', 'acts', ...which)).acts;
  const [damaged] = before;
  assert(damaged !== undefined);
  const flip = `update acts set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
    where id = '${damaged.act}'`;
  await pair.tamper(`set session_replication_role = 'replica'; ${flip}`);
  const after = (await answer<Acts>('case', 'acts', ...which)).acts;
  assert.deepEqual(
    after.map(({ act, body }) => [act, body]),
    before.map(({ act, body }) => [act, act === damaged.act ? 'damaged' : body]),
  );
  assert.match((await comity(['case', 'acts', ...which, ...place()])).out, /One act is damaged/);
  const json = await comity(['log', 'check', '--deep', ...place(), '--json']);
  assert.equal(json.code, 1);
  const { repair } = JSON.parse(json.out);
  assert.deepEqual(
    [repair.begun, repair.mended, repair.open.map((row: { subject: string }) => row.subject)],
    [1, 0, [damaged.act]],
  );
  const said = await comity(['log', 'check', '--deep', ...place()]);
  assert.match(said.out, /waits for ISL: act/);
  assert.match(said.out, /Next: let the node run/);
  await pair.tamper(`set session_replication_role = 'replica'; ${flip}`);
  await pair.tamper('update quarantine set mended_at = now()');
});

test('the chains are whole until somebody changes a row behind the node', async () => {
  interface Checked {
    readonly verdict: string;
    readonly checks: readonly { log: string; of: unknown; entries: number; ok: boolean }[];
  }
  const whole = await answer<Checked>('log', 'check');
  assert.equal(whole.verdict, 'whole');
  const link = whole.checks.find(
    ({ log, of }) => log === 'link' && JSON.stringify(of).includes('"from":"JPN"'),
  );
  assert.deepEqual(link, {
    ...{ log: 'link', of: { from: 'JPN', to: 'ISL', lane: 'normal' } },
    ...{ entries: 2, ok: true, broken: null },
  });
  const audit = whole.checks.find(({ log, of }) => log === 'audit' && of === JP);
  assert((audit?.entries ?? 0) >= 2, 'the erasure and the looks at acts are noted');
  await pair.tamper(`update links set whole = false where direction = 'out' and lane = 'normal'`);
  const held = await comity(['log', 'check', ...place()]);
  await pair.tamper('update links set whole = true');
  assert.equal(held.code, 0, 'its log is whole');
  assert.match(held.out, /What was said with ISL before is not all here/);
  await pair.tamper(`update link_log set envelope = 'another' where direction = 'out' and seq = 1`);
  const broken = await comity(['log', 'check', ...place()]);
  assert.equal(broken.code, 1);
  assert.match(broken.out, /broken {2}link\s+JPN to ISL/);
});

test('every command that operates a node is reached by its first word', async () => {
  const folder = new URL('../src/operate/', import.meta.url);
  const names = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...text.matchAll(/: OperatorCommand = \{\s+name: '([a-z-]+)/g)].map(([, name]) => name);
  });
  assert.ok(names.length > 35, String(names.length));
  const { out } = await comity(['--help']);
  const told = [...out.matchAll(/^\s*comity ([a-z-]+)/gm)].map(([, name]) => name);
  assert.deepEqual(
    [...new Set(names)].filter((name) => !told.includes(name)),
    [],
  );
});

test('wrong use is one sentence and exit code 2', async () => {
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['case'], /Say which: comity case list, comity case acts/],
    [['log', 'chekc'], /There is no command “log chekc”; did you mean check\?/],
    [['peers'], /Say where the node is, in one way/],
    [['peers', '--keys', pair.keys], /--participant JPN is missing/],
    [['peers', '--participant', 'JPN'], /Say where the node is, in one way/],
    [['peers', '--participant', 'USA', '--keys', pair.keys], /are of JPN, not USA/],
    [['peers', '--participant', 'JPN', '--keys', folder], /holds no keys of a node/],
    [['peers', '--participant', 'JPN', '--data', folder], /No training network with JPN runs/],
    [['peers', ...place(), '--frist'], /There is no option --frist/],
    [['case', 'list', ...place(), '--authority', 'JPN.other'], /has no authority JPN\.other/],
  ];
  for (const [words, expected] of wrong) {
    const { code, out, err } = await comity(words);
    assert.match(err, expected);
    assert.equal(err.trim().split('\n').length, 1, words.join(' '));
    assert.equal(out, '');
    assert([1, 2].includes(code), words.join(' '));
  }
  const help = await comity(['erase', '--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /Example:\n {2}comity erase/);
});

test('a database that is not there, or lets nobody in, is said in a sentence', async () => {
  const gone = await comity(['peers', ...place()], {
    ...pair.env,
    DATABASE_WORKER_URL: 'postgresql://a:b@127.0.0.1:1/none',
    DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/none',
  });
  assert.equal(gone.code, 1);
  assert.match(gone.err, /^The database of the node does not let us in .*check that.*runs\.\n$/);
  const alone = await comity(['peers', ...place()], {
    DATABASE_URL: databaseUrl(server.connection),
  });
  assert.equal(alone.code, 0, alone.err);
});

interface ListedKeys {
  readonly keys: readonly { readonly use: string; readonly current: boolean }[];
  readonly changes: readonly { readonly kind: string; readonly compromised: string | null }[];
  readonly peers: readonly { readonly participant: string; readonly version: number }[];
}

test('new keys are proposed by command and made by nobody before officers agree', async () => {
  const before = await answer<ListedKeys>('key', 'list');
  assert.deepEqual(
    before.keys.map(({ use, current }) => [use, current]),
    [
      ['receipt', true],
      ['signing', true],
      ['encryption', true],
    ],
  );
  const wanted = await answer<{ readonly people: number }>('key', 'rotate');
  assert.equal(wanted.people, 2);
  const at = '2026-01-02T03:04:05+09:00';
  await answer('key', 'revoke', '--at', at, '--authority', JP);
  const { changes, keys } = await answer<ListedKeys>('key', 'list');
  assert.deepEqual(keys, before.keys, 'nothing has changed');
  assert.deepEqual(
    changes.map(({ kind, compromised }) => [kind, compromised]),
    [
      ['keys-rotated', null],
      ['keys-revoked', '2026-01-01T18:04:05.000Z'],
    ],
  );
  const wrong = async (...words: string[]) => comity(['key', ...words, ...place()]);
  assert.equal((await wrong('revoke', '--at', 'yesterday')).code, 2);
  assert.equal((await wrong('rotate', '--authority', IS)).code, 2);
  const ahead = await wrong('revoke', '--at', '2999-01-01T00:00:00Z');
  assert.equal(ahead.code, 1);
  assert.match(ahead.err, /lies ahead/);
  const told = await wrong('list');
  assert.match(told.out, /waits for officers: new keys for/);
});
