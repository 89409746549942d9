import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { COMITY } from './program.ts';

const vectors = new URL('../../../spec/vectors/bundle/', import.meta.url);
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'comity-verify-'));
});
after(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in a process of its own, as a person would. */
const run = (...args: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...COMITY, 'verify', ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });

async function fileOf(name: string): Promise<{ file: string; trusted: string[] }> {
  const vector = JSON.parse(await readFile(new URL(`${name}.json`, vectors), 'utf8'));
  const file = join(folder, `${name}.comity`);
  await writeFile(file, vector.text);
  return { file, trusted: vector.trusted ?? [] };
}

test('a valid case file, with the fingerprints that the reader has', async () => {
  const { file, trusted } = await fileOf('whole');
  const pins = trusted.flatMap((pin) => ['--fingerprint', pin]);
  const { code, out, err } = await run(file, '--json', ...pins);
  assert.deepEqual([code, err], [0, '']);
  const verdict = JSON.parse(out);
  assert.equal(verdict.verdict, 'valid');
  assert.equal(verdict.broken, null);
  assert.equal(verdict.endsWith.uncovered, 0);
  assert.ok(verdict.checks.length >= 9);
  for (const check of verdict.checks)
    assert.deepEqual(Object.keys(check), ['name', 'ok', 'detail']);
});

test('laid out for people, without fingerprints of their own', async () => {
  const { file } = await fileOf('small');
  const { code, out } = await run(file);
  assert.equal(code, 3, 'trust was not checked');
  assert.match(out, /: consistent; who made the keys was not checked\n/);
  assert.match(out, /USA\.point-247: act 1, request-submitted, received 2013-05-20/);
  assert.match(out, /fingerprints as printed, compare them/);
  assert.match(out, /ok {2}Seal of the exporter/);
});

test('a file without receipts says that nobody confirms its last acts', async () => {
  const { file } = await fileOf('not-yet-received');
  const people = await run(file);
  assert.equal(people.code, 3);
  assert.match(people.out, /USA\.point-247: act 3, .*by its own claim.*confirmed by nobody else/);
  const { out } = await run(file, '--json');
  const { verdict, endsWith } = JSON.parse(out);
  assert.deepEqual([verdict, endsWith.uncovered], ['consistent', 2]);
});

test('the fingerprint of one of two participants: consistent, and who is left', async () => {
  const { file, trusted } = await fileOf('one-root-compared');
  const { code, out } = await run(file, '--json', '--fingerprint', trusted[0] ?? '');
  assert.equal(code, 3);
  assert.equal(JSON.parse(out).verdict, 'consistent');
});

test('a broken case file: exit code 1 and the first broken element', async () => {
  const { file } = await fileOf('body-changed');
  const { code, out } = await run(file);
  assert.equal(code, 1);
  assert.match(out, /broken {2}Contents/);
  assert.match(out, /First broken element: \/acts\/0\/body \(body-commitments\)/);
});

test('a fingerprint that fits nobody', async () => {
  const { file } = await fileOf('small');
  const { code, out } = await run(file, '--json', `--fingerprint=${'0'.repeat(64)}`);
  assert.equal(code, 1);
  assert.match(JSON.parse(out).broken, /^\/statements\/0 \(trust\)/);
});

test('wrong use is one sentence on standard error and exit code 2', async () => {
  const { file } = await fileOf('small');
  const lines: [string[], RegExp][] = [
    [[], /Which case file\?/],
    [[join(folder, 'missing')], /There is no file .*check the path/],
    [[folder], /is a folder/],
    [[file, file], /One case file at a time/],
    [[file, '--fast'], /There is no option --fast/],
    [[file, '--fingerprint', 'abc'], /“abc” is no fingerprint/],
    [[file, '--fingerprint'], /“” is no fingerprint/],
  ];
  for (const [args, sentence] of lines) {
    const { code, out, err } = await run(...args);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(err, sentence);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('a picture is no case file, and help is help', async () => {
  const picture = join(folder, 'picture.png');
  await writeFile(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  const { code, out } = await run(picture, '--json');
  assert.equal(code, 1);
  assert.match(JSON.parse(out).broken, /\(canonical-form\): It is not UTF-8 text/);
  const help = await run('--help');
  assert.equal(help.code, 0);
  assert.match(help.out, /^comity verify BUNDLE/);
});
