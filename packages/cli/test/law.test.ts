import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

function comity(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function json(...args: readonly string[]): Record<string, unknown> {
  const { status, stdout, stderr } = comity('law', ...args, '--json');
  assert.deepEqual([status, stderr], [0, ''], args.join(' '));
  return JSON.parse(stdout);
}

test('parties: the two ways of counting on 2013-12-04', () => {
  const answer = json('parties', '--instrument', 'CETS185', '--on', '2013-12-04');
  assert.deepEqual(Object.keys(answer), [
    'instrument',
    'on',
    'instrumentInForce',
    'deposited',
    'inForce',
    'parties',
    'undated',
  ]);
  assert.deepEqual([answer['deposited'], answer['inForce']], [41, 40]);
});

test('status: the fields of the contract', () => {
  const ask = ['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', '2012-10-15'];
  const answer = json(...ask);
  for (const field of ['state', 'instrument', 'on', 'status', 'instrumentInForce', 'signed']) {
    assert.ok(field in answer, field);
  }
  for (const field of ['consented', 'inForce', 'reservations', 'pinpoint', 'confidence']) {
    assert.ok(field in answer, field);
  }
  assert.deepEqual([answer['status'], answer['inForce']], ['consented', '2012-11-01']);
});

test('entry-into-force, effect and deadline', () => {
  const entry = json('entry-into-force', '--instrument', 'CETS185', '--consented', '2012-06-13');
  assert.deepEqual([entry['date'], entry['pinpoint']], ['2012-10-01', 'CETS185:36(4)']);
  const ask = ['effect', '--instrument', 'CETS185', '--event=denunciation'];
  const effect = json(...ask, '--received', '2027-02-05');
  assert.deepEqual([effect['date'], effect['pinpoint']], ['2027-06-01', 'CETS185:47(2)']);
  const clock = ['--clock', 'eu-e-evidence:10(4)', '--start', '2026-11-20T17:10+01:00'];
  const due = json('deadline', ...clock, '--state', 'DEU');
  assert.equal(due['due'], '2026-11-21T02:00:00+01:00');
  assert.match(String(due['rule']), /1182\/71/);
});

test('clocks, profile and article', () => {
  const clocks = json('clocks', '--instrument', 'CETS185')['clocks'] as { id: string }[];
  const preservation = clocks.find((row) => row.id === 'CETS185:29(7)');
  assert.deepEqual(preservation, {
    id: 'CETS185:29(7)',
    kind: 'minimum',
    length: '60 days',
    starts: 'preservation is effected',
    counting: 'calendar-days',
    pinpoint: 'CETS185:29(7)',
    confidence: 'high',
    measures: ['preservation'],
    who: 'requested Party: keep the data',
  });
  const profile = json('profile', '--state', 'JPN', '--on', '2011-01-01');
  const access = (profile['substantive'] as { offence: string; maxPenaltyMonths: number }[]).find(
    (row) => row.offence === 'CETS185:2',
  );
  assert.equal(access?.maxPenaltyMonths, 12, 'before the law of 2012');
  assert.equal(json('profile', '--state', 'LUX')['known'], false);
  const article = json('article', 'CETS185:29(7)');
  for (const field of ['pinpoint', 'title', 'gist', 'values', 'confidence', 'source']) {
    assert.ok(field in article, field);
  }
});

test('avenues, contents and grounds answer', () => {
  const ask = ['--from', 'JPN', '--to', 'USA', '--on', '2024-01-01', '--measure', 'preservation'];
  const answer = json('avenues', ...ask, '--offence', 'CETS185:8');
  const found = answer['avenues'] as { instrument: string; open: boolean | string }[];
  assert.equal(found.find((row) => row.instrument === 'CETS185')?.open, true);
  const contents = json('contents', '--instrument', 'CETS185', '--measure', 'preservation');
  const fields = contents['fields'] as { name: string; pinpoint: string | null }[];
  assert.equal(fields[0]?.pinpoint, 'CETS185:29(2)(a)');
  const sides = ['--requesting', 'USA', '--requested', 'JPN', '--on', '2024-01-01'];
  const grounds = json(
    ...['grounds', '--instrument', 'CETS185', '--measure', 'preservation', ...sides],
    ...['--offence', 'other', '--dual-criminality', 'unmet'],
  );
  const rows = grounds['grounds'] as { code: string; available: unknown; pinpoint: string }[];
  const dual = rows.find((row) => row.code === 'dual-criminality');
  assert.deepEqual([dual?.available, dual?.pinpoint], [true, 'CETS185:29(4)']);
});

test('every example of the help works as it stands', () => {
  const { status, stdout } = comity('law', '--help');
  assert.equal(status, 0);
  const examples = stdout.split('\n').filter((line) => line.startsWith('  comity law '));
  assert.equal(examples.length, 11);
  for (const example of examples) {
    const words = example.trim().replaceAll("'", '').split(' ').slice(1);
    const answer = comity(...words);
    assert.deepEqual([answer.status, answer.stderr], [0, ''], example);
    assert.ok(answer.stdout.length > 20, example);
    const own = comity('law', words[1] ?? '', '--help');
    assert.ok(own.stdout.includes(example.trim()), `help of ${words[1]}`);
  }
});

const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['law', 'status', '--instrument', 'CETS185', '--state', 'JP', '--on', '2024-01-01'], /JPN/],
  [['law', 'status', '--instrument', 'CETS18', '--state', 'JPN', '--on', '2024-01-01'], /CETS185/],
  [['law', 'parties', '--instrument', 'CETS185', '--on', '2024-02-30'], /no day of the calendar/],
  [['law', 'parties', '--instrument', 'CETS185'], /--on D is missing/],
  [['law', 'parties', '--instrument', 'CETS185', '--on'], /needs a value/],
  [['law', 'parties', '--instrument', 'A', '--instrument', 'B', '--on', '2024-01-01'], /twice/],
  [['law', 'parties', '--instrumnt', 'CETS185', '--on', '2024-01-01'], /instrument/],
  [['law', 'article', 'CETS185:29(99)'], /CETS185:29/],
  [['law', 'article', 'CETS185:999'], /no provision/],
  [['law', 'article'], /PINPOINT is missing/],
  [['law', 'article', 'CETS185:29', 'CETS185:30'], /one word too many/],
  [['law', 'clocks', '--instrument', '__proto__'], /no instrument/],
  [['law', 'deadline', '--clock', 'CETS185:29', '--start', '2024-01-01'], /no clock/],
  [
    ['law', 'effect', '--instrument', 'CETS185', '--event', 'x', '--received', '2024-01-01'],
    /none of/,
  ],
  [
    [
      'law',
      'avenues',
      '--from',
      'JPN',
      '--to',
      'USA',
      '--on',
      '2024-01-01',
      '--measure',
      'presrvation',
    ],
    /preservation/,
  ],
  [
    [
      ...['law', 'avenues', '--from', 'JPN', '--to', 'USA', '--on', '2024-01-01'],
      ...['--measure', 'preservation', '--max-penalty', 'many'],
    ],
    /no number of months/,
  ],
  [['law', 'nonsense'], /no question/],
  [['law'], /Questions/],
  [['nonsense'], /no command/],
  [[], /Commands/],
];

for (const [args, words] of WRONG) {
  test(`wrong use: comity ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = comity(...args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, words);
    if (args.length > 1) assert.equal(stderr.trimEnd().split('\n').length, 1, 'one sentence');
  });
}
