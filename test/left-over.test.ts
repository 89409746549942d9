import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { LIMIT_MS, until } from './wait.ts';

const linux = existsSync('/proc/self/environ');
const limit = new URL('../tools/limit.js', import.meta.url).href;

const leaving = `
  const { spawn } = require('node:child_process');
  const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  left.unref();
  console.log(left.pid);
`;

test('what a file of tests leaves running is named and ended with it', {
  skip: !linux,
}, async () => {
  // A limit, as it would wait for the standard error that the process left running holds.
  const run = spawnSync(process.execPath, ['--import', limit, '-e', leaving], {
    env: { ...process.env, NODE_TEST_CONTEXT: 'child-v8', COMITY_TEST_TIMES: undefined },
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stderr, /left running, now ended: .*setInterval/);
  const pid = Number(/^\d+$/m.exec(run.stdout)?.[0]);
  await until('the process has ended', () => gone(pid));
});

function gone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
