import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { LawFilesError } from '@comity/law-files';
import { lawCommand } from '../src/law/law-command.ts';
import { COMITY } from './program.ts';

/** The program itself, as a user starts it. */
function comity(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMITY, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The command within this process: the same code, without a start each time. */
async function law(...args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const status = await lawCommand(args, {
    out: { write: (text) => (stdout += text) },
    err: { write: (text) => (stderr += text) },
  });
  return { status, stdout, stderr };
}

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await law(...args, '--json');
  assert.deepEqual([status, stderr], [0, ''], args.join(' '));
  return JSON.parse(stdout);
}

test('the program: one JSON value on standard output, complaints on standard error', async () => {
  const ask = ['law', 'status', '--instrument', 'CETS185', '--on', '2012-10-15'];
  const good = comity(...ask, '--state', 'JPN', '--json');
  assert.deepEqual([good.status, good.stderr], [0, '']);
  assert.equal(JSON.parse(good.stdout).status, 'consented');
  const bad = comity(...ask, '--state', 'JPX', '--json');
  assert.deepEqual([bad.status, bad.stdout], [2, '']);
  assert.match(bad.stderr, /^--state: “JPX” is no jurisdiction.*JPN \(Japan\).*\n$/);
});

test('the program: a word that is no command', () => {
  for (const [args, words] of [
    [['nonsense'], /There is no command “nonsense”/],
    [[], /Commands:/],
  ] as const) {
    const { status, stdout, stderr } = comity(...args);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, words);
  }
  assert.equal(comity('--help').status, 0);
});

test('parties: the two ways of counting on 2013-12-04', async () => {
  const answer = await json('parties', '--instrument', 'CETS185', '--on', '2013-12-04');
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

test('status: the fields of the contract', async () => {
  const ask = ['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', '2012-10-15'];
  const answer = await json(...ask);
  for (const field of ['state', 'instrument', 'on', 'status', 'instrumentInForce', 'signed']) {
    assert.ok(field in answer, field);
  }
  for (const field of ['consented', 'inForce', 'reservations', 'pinpoint', 'confidence']) {
    assert.ok(field in answer, field);
  }
  assert.deepEqual([answer['status'], answer['inForce']], ['consented', '2012-11-01']);
});

test('entry-into-force, effect and deadline', async () => {
  const entry = await json(
    'entry-into-force',
    '--instrument',
    'CETS185',
    '--consented',
    '2012-06-13',
  );
  assert.deepEqual([entry['date'], entry['pinpoint']], ['2012-10-01', 'CETS185:36(4)']);
  const ask = ['effect', '--instrument', 'CETS185', '--event=denunciation'];
  const effect = await json(...ask, '--received', '2027-02-05');
  assert.deepEqual([effect['date'], effect['pinpoint']], ['2027-06-01', 'CETS185:47(2)']);
  const clock = ['--clock', 'eu-e-evidence:10(4)', '--start', '2026-11-20T17:10+01:00'];
  const due = await json('deadline', ...clock, '--state', 'DEU');
  assert.equal(due['due'], '2026-11-21T02:00:00+01:00');
  assert.match(String(due['rule']), /1182\/71/);
});

test('clocks, profile and article', async () => {
  const clocks = (await json('clocks', '--instrument', 'CETS185'))['clocks'] as { id: string }[];
  const preservation = clocks.find((row) => row.id === 'CETS185:29(7)');
  assert.deepEqual(preservation, {
    id: 'CETS185:29(7)',
    kind: 'minimum',
    length: '60 days',
    starts: 'Preservation is effected',
    condition: null,
    owedBy: null,
    counting: 'calendar-days',
    pinpoint: 'CETS185:29(7)',
    confidence: 'high',
    measures: ['preservation'],
    who: 'Requested Party: keep the data',
    liveFrom: '2004-07-01',
  });
  const profile = await json('profile', '--state', 'JPN', '--on', '2011-01-01');
  const access = (profile['substantive'] as { offence: string; maxPenaltyMonths: number }[]).find(
    (row) => row.offence === 'CETS185:2',
  );
  assert.equal(access?.maxPenaltyMonths, 12, 'before the law of 2012');
  assert.equal((await json('profile', '--state', 'LUX'))['known'], false);
  const article = await json('article', 'CETS185:29(7)');
  for (const field of ['pinpoint', 'title', 'gist', 'values', 'confidence', 'source']) {
    assert.ok(field in article, field);
  }
});

test('avenues, contents and grounds answer', async () => {
  const ask = ['--from', 'JPN', '--to', 'USA', '--on', '2024-01-01', '--measure', 'preservation'];
  const answer = await json('avenues', ...ask, '--offence', 'CETS185:8');
  const found = answer['avenues'] as { instrument: string; open: boolean | string }[];
  assert.equal(found.find((row) => row.instrument === 'CETS185')?.open, true);
  const contents = await json('contents', '--instrument', 'CETS185', '--measure', 'preservation');
  const fields = contents['fields'] as { name: string; pinpoint: string | null }[];
  assert.equal(fields[0]?.pinpoint, 'CETS185:29(2)(a)');
  const sides = ['--requesting', 'USA', '--requested', 'JPN', '--on', '2024-01-01'];
  const grounds = await json(
    ...['grounds', '--instrument', 'CETS185', '--measure', 'preservation', ...sides],
    ...['--offence', 'other', '--dual-criminality', 'unmet'],
  );
  const rows = grounds['grounds'] as { code: string; available: unknown; pinpoint: string }[];
  const dual = rows.find((row) => row.code === 'dual-criminality');
  assert.deepEqual([dual?.available, dual?.pinpoint], [true, 'CETS185:29(4)']);
});

test('every example of the help works as it stands', async () => {
  const { status, stdout } = await law('--help');
  assert.equal(status, 0);
  const examples = stdout.split('\n').filter((line) => line.startsWith('  comity law '));
  assert.equal(examples.length, 13);
  for (const example of examples) {
    const words = example.trim().replaceAll("'", '').split(' ').slice(2);
    const answer = await law(...words);
    assert.deepEqual([answer.status, answer.stderr], [0, ''], example);
    assert.ok(answer.stdout.length > 20, example);
    const own = await law(words[0] ?? '', '--help');
    assert.ok(own.stdout.includes(example.trim()), `help of ${words[0]}`);
  }
});

test('the layout for people says clocks, practice, and where an instrument does not bind', async () => {
  const sides = ['--from', 'JPN', '--to', 'USA', '--on', '2024-01-01'];
  const shown = (await law('avenues', ...sides, '--measure', 'preservation')).stdout;
  assert.match(shown, /Clock: 60 days \(minimum\); starts: .*\[CETS185:29\(7\)\]/);
  const stored = (await law('avenues', ...sides, '--measure', 'stored-data-access')).stdout;
  assert.match(stored, /In practice:\n {2}The data may be gone/);
  const asked = ['--instrument', 'CETS185', '--measure', 'preservation', '--on', '2012-10-15'];
  const early = (await law('grounds', ...asked, '--requesting', 'EST', '--requested', 'JPN'))
    .stdout;
  assert.match(
    early,
    /^Convention on Cybercrime does not bind both on 15 October 2012;.*\n {2}Japan consented on 3 July 2012/,
  );
});

const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['status', '--instrument', 'CETS185', '--state', 'JPX', '--on', '2024-01-01'], /JPN/],
  [['status', '--instrument', 'CETS18', '--state', 'JPN', '--on', '2024-01-01'], /CETS185/],
  [['parties', '--instrument', 'CETS185', '--on', '2024-02-30'], /no day of the calendar/],
  [['parties', '--instrument', 'CETS185'], /--on D is missing/],
  [['parties', '--instrument', 'CETS185', '--on'], /needs a value/],
  [['parties', '--instrument', 'A', '--instrument', 'B', '--on', '2024-01-01'], /twice/],
  [['parties', '--instrumnt', 'CETS185', '--on', '2024-01-01'], /instrument/],
  [['article', 'CETS185:29(99)'], /CETS185:29/],
  [['article', 'CETS185:999'], /no provision/],
  [['article'], /PINPOINT is missing/],
  [['article', 'CETS185:29', 'CETS185:30'], /one word too many/],
  [['clocks', '--instrument', '__proto__'], /no instrument/],
  [['deadline', '--clock', 'CETS185:29', '--start', '2024-01-01'], /no clock/],
  [['effect', '--instrument', 'CETS185', '--event', 'x', '--received', '2024-01-01'], /none of/],
  [
    ['avenues', '--from', 'JPN', '--to', 'USA', '--on', '2024-01-01', '--measure', 'presrvation'],
    /preservation/,
  ],
  [
    [
      ...['avenues', '--from', 'JPN', '--to', 'USA', '--on', '2024-01-01'],
      ...['--measure', 'preservation', '--max-penalty', 'many'],
    ],
    /no number of months/,
  ],
  [
    ['avenues', '--from', 'JPN', '--to', 'JPN', '--on', '2024-01-01', '--measure', 'testimony'],
    /JPN cannot ask itself/,
  ],
  [
    [
      ...['grounds', '--instrument', 'CETS185', '--measure', 'testimony', '--on', '2024-01-01'],
      ...['--requesting', 'JPN', '--requested', 'JPN'],
    ],
    /JPN cannot ask itself/,
  ],
  [
    [
      ...['contents', '--instrument', 'CETS185', '--measure', 'testimony', '--on', '2024-01-01'],
      ...['--from', 'JPN', '--to', 'JPN'],
    ],
    /JPN cannot ask itself/,
  ],
  [
    ['contents', '--instrument', 'CETS185', '--measure', 'testimony', '--from', 'JPN'],
    /--to is missing: --from, --to, --on go together/,
  ],
  [
    [
      ...[
        'avenues',
        '--from',
        'JPN',
        '--to',
        'USA',
        '--on',
        '2024-01-01',
        '--measure',
        'testimony',
      ],
      ...['--max-penalty', '12', '--max-penalty-requesting', '36'],
    ],
    /36 months contradict the 12/,
  ],
  [
    [
      ...[
        'avenues',
        '--from',
        'JPN',
        '--to',
        'USA',
        '--on',
        '2024-01-01',
        '--measure',
        'testimony',
      ],
      ...['--offence', 'CETS185:8', '--offence', 'CETS185:29'],
    ],
    /CETS185:29 .* creates no offence/,
  ],
  [
    ['avenues', '--from', 'ZZZ', '--to', 'ZZZ', '--on', '2024-01-01', '--measure', 'testimony'],
    /“ZZZ” is no jurisdiction/,
  ],
  [['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', '2023-02-29'], /no day/],
  [['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', '2024-13-01'], /no day/],
  [['status', '--instrument', 'CETS185', '--state', 'JPN', '--on', 'yesterday'], /no day/],
  [
    ['entry-into-force', '--instrument', 'CETS185', '--consented', '2001-11-22'],
    /opened for signature only on 23 November 2001/,
  ],
  [['entry-into-force', '--instrument', 'comity', '--consented', '2020-01-01'], /No rule/],
  [
    ['deadline', '--clock', 'CETS185:29(7)', '--start', '2024-02-28', '--zone', 'Mars/Olympus'],
    /“Mars\/Olympus” is no time zone/,
  ],
  [['deadline', '--clock', 'eu-e-evidence:10(4)', '--start', '2026-11-20'], /time of day/],
  [['gaps', '--state', 'JPN', '--instrument', 'CETS185'], /--on D is missing/],
  [['nonsense'], /no question/],
  [[], /Questions/],
];

for (const [args, words] of WRONG) {
  test(`wrong use: comity law ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await law(...args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, words);
    if (args.length > 0) assert.equal(stderr.trimEnd().split('\n').length, 1, 'one sentence');
  });
}

test('law files that cannot be used are one sentence and exit code 2, and no stack', async () => {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const why = { code: 'wrong-type', params: { at: 'inForce', expected: 'day' } } as const;
  const broken = new LawFilesError([
    { file: 'CETS185/parties.yaml', line: 12, rule: 'row-form', why },
    { file: 'CETS185/parties.yaml', line: 13, rule: 'row-form', why },
  ]);
  const code = await lawCommand(
    ['clocks', '--instrument', 'CETS185'],
    { out: stream, err: stream },
    () => Promise.reject(broken),
  );
  assert.equal(code, 2);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /CETS185\/parties\.yaml:12: inForce: is no day /);
  assert.doesNotMatch(said[0] ?? '', / at .*\.ts/);
});
