import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { logFile } from '../src/log-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a log that cannot be written throws nothing, and later says how many lines are missing', () => {
  const file = join(folder, 'node.log');
  mkdirSync(file);
  const write = logFile(file);
  for (const line of ['one', 'two']) write(line);
  rmdirSync(file);
  write('three');
  const lines = readFileSync(file, 'utf8').split('\n');
  assert.deepEqual(lines, ['{"event":"log-lines-missing","missing":2}', 'three', '']);
});

test('a full log is put aside, and only so many are kept', () => {
  const write = logFile(join(folder, 'node.log'), { bytesMax: 4, files: 2 });
  for (const line of ['one', 'two', 'three', 'four']) write(line);
  assert.deepEqual(readdirSync(folder).sort(), ['node.log', 'node.log.1', 'node.log.2']);
  const texts = ['', '.1', '.2'].map((end) => readFileSync(join(folder, `node.log${end}`), 'utf8'));
  assert.deepEqual(texts, ['four\n', 'three\n', 'two\n']);
});

test('a log is read by the account of the node alone, the one put aside too', () => {
  const write = logFile(join(folder, 'node.log'), { bytesMax: 4, files: 1 });
  for (const line of ['one', 'two']) write(line);
  for (const name of ['node.log', 'node.log.1']) {
    assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name);
  }
});

test('a log that somebody renames or removes is begun anew with the next line, without a signal', () => {
  const file = join(folder, 'node.log');
  const write = logFile(file);
  write('one');
  renameSync(file, join(folder, 'node.log.yesterday'));
  write('two');
  assert.equal(readFileSync(join(folder, 'node.log.yesterday'), 'utf8'), 'one\n');
  assert.equal(readFileSync(file, 'utf8'), 'two\n');
  rmSync(file);
  write('three');
  assert.equal(readFileSync(file, 'utf8'), 'three\n');
});
