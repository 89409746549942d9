import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LIMIT_MS } from './wait.ts';

const tools = new URL('../tools/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const { portionsOf, LONGEST } = (await import(new URL('portions.js', tools).href)) as {
  portionsOf(files: readonly string[]): readonly (readonly string[])[];
  readonly LONGEST: readonly string[];
};
const { packages, testsIn } = (await import(new URL('test-files.js', tools).href)) as {
  packages(): readonly string[];
  testsIn(folders: readonly string[]): readonly string[];
};
const everything = testsIn([...packages().map((name) => `packages/${name}/test`), 'tidy', 'test']);

test('every file of tests is run once, the longest first, and what starts programs alone', () => {
  const portions = portionsOf(everything);
  assert.deepEqual(portions.flat().sort(), [...everything].sort());
  assert.deepEqual(portions.slice(0, LONGEST.length).flat(), LONGEST);
  for (const portion of portions.filter(({ length }) => length > 1)) {
    for (const file of portion) {
      const text = readFileSync(join(root, file), 'utf8');
      assert.equal(/node:child_process|process\.env\S+ = /.test(text), false, file);
    }
  }
  assert.ok(portions.length < everything.length / 2);
});

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  'one.test.mjs': `
    import assert from 'node:assert/strict';
    import { after, before, beforeEach, test } from 'node:test';
    const said = [];
    before(() => said.push('before'));
    beforeEach(() => said.push('each'));
    after(() => console.log('one: ' + said));
    test('fails in the first file', () => assert.fail('as it should'));
  `,
  'two.test.mjs': `
    import { test } from 'node:test';
    const waited = await new Promise((resolve) => setImmediate(resolve, 'waited'));
    console.log('two is loaded');
    test('passes in the second file', () => console.log('two: ' + waited));
  `,
  'three.test.mjs': `
    import 'a-package-that-there-is-not';
  `,
  'four.test.mjs': `
    import { test } from 'node:test';
    test('passes in the last file', () => console.log('four: runs'));
  `,
} as const;

test('files in one process are suites one after the other; a failure is named by its file and line', () => {
  const paths = Object.entries(FILES).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const runner = JSON.stringify(new URL('together.js', tools).href);
  const entry = join(folder, 'entry.mjs');
  writeFileSync(
    entry,
    `import { runTogether } from ${runner};\nawait runTogether(${JSON.stringify(paths)});\n`,
  );
  const times = join(folder, 'times');
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', entry], {
    env: { ...process.env, COMITY_TEST_TIMES: times, NODE_TEST_CONTEXT: undefined },
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  assert.equal(run.status, 1, run.stderr);
  assert.match(run.stdout, /^# pass 2$/m);
  assert.match(run.stdout, /not ok 1 - fails in the first file/);
  assert.match(run.stdout, /location: '.*one\.test\.mjs:8:5'/);
  assert.match(run.stdout, /not ok 3 - .*three\.test\.mjs/, 'a file that cannot be loaded fails');
  assert.match(run.stdout, /one: before,each\n/, 'its hooks are for its own tests');
  const order = ['two is loaded', 'one: before', 'two: waited', 'four: runs'];
  const places = order.map((said) => run.stdout.indexOf(said));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.ok(!places.includes(-1));
  const timed = readFileSync(times, 'utf8').trim().split('\n');
  const files = timed.map((line) => (JSON.parse(line) as { readonly file: string }).file);
  const isEnd = timed.map((line) => line.includes('"seconds"'));
  const ended = files.filter((_, n) => isEnd[n]);
  assert.deepEqual(ended, [...paths.map((path) => `loading ${path}`), ...paths]);
  assert.deepEqual(
    files.filter((_, n) => !isEnd[n]),
    ended,
    'each is said as it begins: what hangs or dies is named',
  );
});

test('a process of tests that dies is named by the file that it was at, loading or running', () => {
  const texts = {
    'quiet.test.mjs': `import { test } from 'node:test'; test('passes', () => {});`,
    'dies.test.mjs': `
      import { test } from 'node:test';
      test('is killed', () => process.kill(process.pid, 'SIGKILL'));
    `,
    'late.test.mjs': `import { test } from 'node:test'; test('is not come to', () => {});`,
    'dies-loading.test.mjs': `process.kill(process.pid, 'SIGKILL');`,
  };
  const paths = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const [quiet, dies, late, loading] = paths;
  const from = JSON.stringify(new URL('test-files.js', tools).href);
  const diedAt = (files: readonly (string | undefined)[]) => {
    const named = files.map((file) => relative(root, file ?? ''));
    const script = `import { runTests } from ${from};
      process.exitCode = await runTests(${JSON.stringify(named)});`;
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, NODE_TEST_CONTEXT: undefined },
      encoding: 'utf8',
      timeout: LIMIT_MS,
    });
    assert.equal(run.status, 1, run.stderr);
    return run.stderr
      .match(/(?<=^a process of tests died at: ).*$/gm)
      ?.map((said) => said.replace(/\S*\//, ''));
  };
  assert.deepEqual(diedAt([quiet, dies, late]), ['dies.test.mjs']);
  assert.deepEqual(diedAt([quiet, loading, late]), ['loading dies-loading.test.mjs']);
});
