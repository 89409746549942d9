import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { COMITY } from './program.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-facts-'));
});
after(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a process of its own, as a national system would; `input` goes to its `-`. */
const run = (args: readonly string[], input = ''): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [...COMITY, 'facts', ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
    child.stdin?.end(input);
  });

const check = async (facts: unknown, ...options: string[]) => {
  const { code, out, err } = await run(['check', '-', '--json', ...options], JSON.stringify(facts));
  assert.equal(err, '');
  return { code, answer: JSON.parse(out) };
};
const named = (told: readonly { readonly at: string; readonly code: string }[]) =>
  told.map(({ at, code }) => `${at} ${code}`).toSorted();

const SILK_ROAD = {
  from: 'USA',
  to: 'ISL',
  measure: 'preservation',
  title: 'Silk Road server',
  offences: [{ kind: 'known', pinpoint: 'CETS185:2', maxPenalty: '10 years' }],
  wanted: 'An image of the server and the records of its line.',
  conduct: 'On 23 May 2013 a hidden market for drugs ran on the server 193.107.86.49 in Iceland.',
  targets: [
    {
      ...{ kind: 'ip', address: ' 193.107.86.49 ', port: '443' },
      ...{ from: '2025-07-15T13:05:22', to: '2025-07-16', zone: 'Asia/Tokyo' },
    },
    { kind: 'domain', domain: 'Bücher.example.' },
    { kind: 'account', service: 'Mail', identifier: ' A.Person+x@Example.ORG ' },
  ],
  urgency: { level: 'urgent', why: 'It can be wiped.' },
  contents: {},
  language: 'en',
};

test('whole facts are read without problems, and what was understood is said', async () => {
  const { code, answer } = await check(SILK_ROAD, '--on', '2025-08-01');
  assert.deepEqual([code, answer.problems, answer.missing, answer.advice], [0, [], [], []]);
  const { read } = answer;
  assert.equal(read.measure, 'preservation');
  assert.equal(read.offences[0].maxPenalty, 'P10Y');
  const [ip, domain, account] = read.targets;
  assert.deepEqual(ip, {
    ...{ kind: 'ip', address: '193.107.86.49', port: '443' },
    ...{ from: '2025-07-15T04:05:22Z', to: '2025-07-16T15:00:00Z', zone: 'Asia/Tokyo' },
    ...{ until: '2025-07-16T15:00:00Z', local: { from: '2025-07-15T13:05:22', to: '2025-07-16' } },
  });
  assert.equal(domain.domain, 'xn--bcher-kva.example');
  assert.equal(account.identifier, 'A.Person+x@Example.ORG');
});

test('every problem stands at its place in the file, in one measure and in several', async () => {
  const wrong = { kind: 'ip', address: '1.2.3', port: '70000', from: '2025-02-30', zone: 'Mars' };
  const flat = await check({ ...SILK_ROAD, to: 'Iceland', extra: '1', title: 7, targets: [wrong] });
  assert.equal(flat.code, 1);
  const found = named(flat.answer.problems);
  for (const one of [
    'extra unknown-field',
    'title not-allowed',
    'targets.0.address ip-form',
    'targets.0.from date-impossible',
    'targets.0.port number-out-of-range',
    'targets.0.zone zone-unknown',
  ]) {
    assert.ok(found.includes(one), `${one} in ${found.join('; ')}`);
  }
  assert.ok(found.some((one) => one.startsWith('to ')));
  for (const { text } of flat.answer.problems) assert.match(text, /\S/);
  const { measure, targets, ...rest } = SILK_ROAD;
  const parts = [
    { measure, targets },
    {
      measure,
      targets: [
        wrong,
        { kind: 'url', domain: 'x' },
        { kind: 'wallet', currency: 'BTC', address: '?', wallet: 'x' },
        { kind: 'telephone', number: '03-1234-5678' },
      ],
    },
  ];
  const several = await check({ ...rest, parts });
  const there = named(several.answer.problems);
  assert.ok(there.includes('parts.1.targets.0.from date-impossible'), there.join('; '));
  assert.ok(there.includes('parts.1.targets.1.domain unknown-field'), there.join('; '));
  assert.ok(there.includes('parts.1.targets.2.address wallet-form'), there.join('; '));
  assert.ok(there.includes('parts.1.targets.2.wallet unknown-field'), there.join('; '));
  assert.ok(there.includes('parts.1.targets.3.number telephone-national'), there.join('; '));
});

test('what is not filled in is missing, not wrong; advice stops nothing', async () => {
  const { code, answer } = await check(
    {
      from: 'USA',
      to: 'ISL',
      measure: 'preservation',
      targets: [{ kind: 'ip', address: '192.0.2.7', from: '2025-07-15', zone: 'UTC' }],
    },
    '--on',
    '2025-07-01',
  );
  assert.equal(code, 0);
  assert.deepEqual(answer.problems, []);
  const missing = answer.missing.map(({ at }: { readonly at: string }) => at);
  assert.ok(missing.includes('conduct') && missing.includes('offences'), missing.join());
  assert.ok(!missing.some((at: string) => at.includes('basis')));
  assert.deepEqual(named(answer.advice), [
    'targets.0.address ip-documentation',
    'targets.0.from period-future',
    'targets.0.from time-coarse',
    'targets.0.port ip-no-port',
  ]);
});

test('a file is read from its place; what is no facts is wrong use', async () => {
  const file = join(folder, 'facts.json');
  await writeFile(file, JSON.stringify(SILK_ROAD));
  const told = await run(['check', file, '--on', '2025-08-01']);
  assert.equal(told.code, 0);
  assert.match(told.out, /Understood:\n/);
  const uses: readonly (readonly [readonly string[], string])[] = [
    [['check'], ''],
    [['look', file], ''],
    [['check', join(folder, 'none.json')], ''],
    [['check', '-', '--on', '2025-02-30'], '{}'],
    [['check', '-'], '{"to": 1.5}'],
    [['check', '-'], '{"to": "ISL", "to": "JPN"}'],
    [['check', '-'], '{"__proto__": {}}'],
    [['check', '-'], `${'['.repeat(40)}${']'.repeat(40)}`],
  ];
  for (const [args, input] of uses) {
    const { code, out, err } = await run(args, input);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, /^[^\n]+\n$/);
  }
});

test('any JSON gets an answer', async () => {
  for (const hostile of [
    [],
    'x',
    { parts: 'x', offences: { kind: 'known' } },
    { measure: ['x'], targets: { 0: {} }, urgency: [] },
    { parts: [null, [], { targets: [null, 'x', { kind: 'toString', period: {} }] }] },
    { contents: { a: { b: 'c' } }, targets: [{ from: {}, zone: [] }] },
  ]) {
    const { code, answer } = await check(hostile);
    assert.equal(code, 1, JSON.stringify(hostile));
    assert.ok(answer.problems.length > 0);
  }
});
