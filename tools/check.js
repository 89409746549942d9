// `npm run check`: what a change must pass before it is shown to anybody, in under a minute:
// format and lint, types, tidy, and the tests that need neither database nor browser.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkout, runtime } from './runtime.js';
import { runTests, testsIn } from './test-files.js';

const quick = ['base', 'case', 'law', 'law-files', 'log', 'seal', 'service', 'wire'];

const program = (name, ...args) => {
  const file = join(checkout, 'node_modules', '.bin', name);
  return spawnSync(runtime(), [file, ...args], { cwd: checkout, stdio: 'inherit' }).status ?? 1;
};
const tests = (folders) => runTests(testsIn(folders), ['--test-reporter=dot']);

const steps = [
  ['format and lint', () => program('biome', 'check', '.')],
  ['types', () => program('tsc', '--noEmit')],
  ['tidy', () => tests(['tidy'])],
  ['unit tests and vectors', () => tests(quick.map((name) => `packages/${name}/test`))],
];

const outcomes = [];
for (const [name, step] of steps) {
  const began = Date.now();
  const passed = (await step()) === 0;
  outcomes.push({ name, passed, seconds: (Date.now() - began) / 1000 });
}

console.log('');
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}
if (outcomes.some((each) => !each.passed)) process.exitCode = 1;
