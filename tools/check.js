// `npm run check`: what a change must pass before it is shown to anybody, in about a minute on two cores:
// format and lint, types, tidy, and the tests that need neither database nor browser.
// Two steps run at a time, the longest first; each step's words come when it has ended.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout, runtime } from './runtime.js';
import { runTests, testsIn } from './test-files.js';

const quick = [
  ...['advice', 'base', 'case', 'law', 'law-files', 'log', 'seal', 'service', 'statements'],
  ...['wire', 'words'],
];
/**
 * Exhaustive: every byte of a format, hundreds of thousands of cells of the law, all law files anew
 * for every mistake and every wrong calendar, every way a case can go and every order in which it
 * arrives. `npm test` runs them.
 */
const SLOW =
  /every-(odd|even)-byte|envelope-every-byte|checks-removed|law\/test\/questions\/coverage|law-files\/test\/(?:loading|calendars)|case\/test\/(?:dead-ends|order-independence|crossings-everywhere)/;
const AT_A_TIME = 2;

const program = (name, ...args) =>
  new Promise((resolve) => {
    const file = join(checkout, 'node_modules', '.bin', name);
    // The checker of types collects its garbage less often: an eighth less of a processor.
    const env = { GOGC: '400', ...process.env };
    const child = spawn(runtime(), [file, ...args], { cwd: checkout, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.on('close', (status) => resolve({ status: status ?? 1, said }));
  });
const tests = async (folders) => {
  const files = testsIn(folders).filter((file) => !SLOW.test(file));
  let said = '';
  const status = await runTests(files, ['--test-reporter=dot'], (text) => {
    said += text;
  });
  return { status, said };
};

const steps = [
  ['unit tests and vectors', () => tests(quick.map((name) => `packages/${name}/test`))],
  [
    'types',
    // Several checkers each resolve what they share: on two cores one takes a quarter less of them.
    () =>
      program(
        'tsc',
        ...['--checkers', '1', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
      ),
  ],
  ['format and lint', () => program('biome', 'check', '.')],
  ['tidy', () => tests(['tidy'])],
];

const outcomes = [];
const waiting = [...steps];
const worker = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, step] = next;
    const began = Date.now();
    const { status, said } = await step();
    outcomes.push({ name, passed: status === 0, seconds: (Date.now() - began) / 1000 });
    if (status !== 0) console.log(`--- ${name}\n${said}`);
  }
};
await Promise.all(Array.from({ length: AT_A_TIME }, worker));

for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}
if (outcomes.some((each) => !each.passed)) process.exitCode = 1;
