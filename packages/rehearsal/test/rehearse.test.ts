import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SCENARIOS } from '@comity/rehearsal';
import { LIMIT_MS } from '../../../test/wait.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

const rehearse = (...args: readonly string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', timeout: LIMIT_MS });

test('--list names every scenario', () => {
  const { stdout, status } = rehearse('--list');
  assert.equal(status, 0);
  for (const { id, title } of SCENARIOS) assert.ok(stdout.includes(`${id}  ${title}`), id);
});

test('an unknown scenario and a wrong number end with one sentence', () => {
  const unknown = rehearse('--scenario', 'atlantis');
  assert.equal(unknown.status, 1);
  assert.equal(unknown.stderr, 'There is no scenario "atlantis"; --list names them.\n');
  const wrong = rehearse('--seeds', 'many');
  assert.equal(wrong.status, 1);
  assert.equal(wrong.stderr, '--seeds takes a whole number.\n');
});

test('one scenario is played and told', () => {
  const { stdout, stderr, status } = rehearse('--scenario', 'davis-2016');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /open: eu-usa-extradition/);
  assert.match(stdout, /closed: CETS185 - Ireland only signed the Budapest Convention/);
});
