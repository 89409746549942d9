import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { type DatabaseServer, startTestDatabase } from '@comity/postgres';
import { suspendOfficer } from '@comity/server';
import { type Operated, operatedPair } from './operated-pair.ts';
import { COMITY } from './program.ts';

const JP = 'JPN.npa-247';
const [FIRST, SECOND] = [`${JP}.0101`, `${JP}.0102`];

let server: DatabaseServer;
let pair: Operated;
let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-duty-'));
  server = await startTestDatabase();
  pair = await operatedPair({ server: server.connection, law: await loadLaw(), folder });
  await pair.tamper(`insert into comity.roster_shifts
    (authority, id, begins, ends, officer, substitute) values
    ('${JP}', 'a', now() - interval '1 hour', now() + interval '1 hour', '${FIRST}', '${SECOND}'),
    ('${JP}', 'b', now() + interval '3 hours', now() + interval '9 hours', '${SECOND}', null)`);
});
after(async () => {
  await pair?.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const run = (words: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const options = { env: { PATH, NODE_COMPILE_CACHE, ...pair.env } };
    const place = ['--participant', 'JPN', '--keys', pair.keys];
    execFile(process.execPath, [...COMITY, ...words, ...place], options, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });

interface Duty {
  readonly authority: string;
  readonly called: readonly string[];
  readonly next: { readonly officers: readonly string[] } | null;
  readonly gaps: readonly { readonly from: string; readonly until: string }[];
}
const json = async <T>(...words: string[]): Promise<T> => {
  const { out, err } = await run([...words, '--json']);
  assert.equal(err, '', words.join(' '));
  return JSON.parse(out) as T;
};

test('who is on duty, the week, and hours that nobody has', async () => {
  const { duty } = await json<{ duty: readonly Duty[] }>('duty');
  assert.deepEqual(
    duty.map(({ authority, called, next }) => [authority, called, next?.officers]),
    [[JP, [FIRST], [SECOND]]],
  );
  assert.match((await run(['duty'])).out, /An alarm calls first: JPN\.npa-247\.0101/);
  const week = await run(['duty', 'week', '--authority', JP]);
  assert.match(week.out, /JPN\.npa-247\.0101 +JPN\.npa-247\.0102/);
  const gaps = await run(['duty', 'gaps', '--json']);
  assert.equal(gaps.code, 1, 'a gap, and nobody is named for it');
  const [found] = (JSON.parse(gaps.out) as { duty: readonly Duty[] }).duty;
  assert.equal(found?.gaps.length, 1);
  for (const wrong of [
    ['duty', 'week', '--day', 'tomorrow'],
    ['duty', '--authority', 'JPN.none'],
    ['duty', 'wek'],
  ]) {
    const { code, out, err } = await run(wrong);
    assert.deepEqual([code, out, err.split('\n').length], [2, '', 2], wrong.join(' '));
  }
});

test('what rings is told with whom it has reached', async () => {
  assert.match((await run(['duty', 'alarms'])).out, /Nothing rings\./);
  await pair.tamper(`insert into comity.alarms
      (authority, id, sort, officer, raised_at, next_at) values
      ('${JP}', 't', 'test', '${FIRST}', '2026-11-30T03:00Z', '2026-11-30T03:15Z');
    insert into comity.calls (authority, alarm, rung, officer, channel, called_at) values
      ('${JP}', 't', 0, '${FIRST}', 'mail', '2026-11-30T03:00Z')`);
  const { alarms } = await json<{ alarms: readonly Record<string, unknown>[] }>('duty', 'alarms');
  assert.equal(alarms.length, 1);
  assert.deepEqual(alarms[0]?.['calls'], [
    {
      ...{ officer: FIRST, channel: 'mail', trouble: null },
      ...{ called: '2026-11-30T03:00:00.000Z', reached: null },
    },
  ]);
  assert.match((await run(['duty', 'alarms'])).out, /e-mail: called .*, not reached yet/);
});

test('who is suspended is on duty no more, and marked in the week', async () => {
  assert.ok((await suspendOfficer(pair.japan.parts, SECOND, true)).ok);
  const { duty } = await json<{ duty: readonly Duty[] }>('duty');
  assert.equal(duty[0]?.next, null);
  const { out } = await run(['duty', 'week']);
  assert.match(out, /suspended, or works on no cases: JPN\.npa-247\.0102/);
});

test('the directory is searched; what nobody has published is said', async () => {
  const none = await run(['directory', 'Iceland']);
  assert.deepEqual([none.code, none.err], [0, '']);
  assert.match(none.out, /No State has published/);
  assert.deepEqual(await json('directory', 'Iceland'), { entries: [] });
  assert.equal((await run(['directory'])).code, 2);
});

test('what is carried for others is told in counts and ages, and who has agreed to it', async () => {
  const none = await run(['relay']);
  assert.deepEqual([none.code, none.err], [0, '']);
  assert.match(none.out, /Carried for others:\n {2}nothing\n/);
  assert.match(none.out, /Nobody names this node as a relay\./);
  assert.match(none.out, /Two officers publish/);
  await pair.tamper(`insert into comity.consignments
    (sender, id, recipient, lane, bytes, body, taken_at, until, handed_at, answer, next_try_at) values
    ('JPN', 'a', 'JPN', 'emergency', 6, 'canary', '2026-11-22T03:00:00Z', now() + interval '1 day', null, null, now()),
    ('JPN', 'b', 'JPN', 'emergency', 4, 'cana', '2026-11-22T04:00:00Z', now() + interval '1 day', null, null, now()),
    ('JPN', 'c', 'JPN', 'emergency', 6, null, now(), now() + interval '1 day', now(), 'sealed', now()),
    ('JPN', 'd', 'JPN', 'normal', 6, 'canary', now(), now() - interval '1 day', null, null, now())`);
  const told = await json<{ carried: readonly Record<string, unknown>[] }>('relay');
  assert.deepEqual(told.carried, [
    {
      ...{ sender: 'JPN', recipient: 'JPN', lane: 'emergency', waiting: 2, bytes: 10 },
      ...{ oldest: '2026-11-22T03:00:00.000Z', answered: 1 },
    },
  ]);
  const { out } = await run(['relay']);
  assert.match(out, /JPN +JPN +emergency +2 +10 +.*1$/m);
  assert.doesNotMatch(out, /canary|sealed/, 'nothing of what it is');
});
