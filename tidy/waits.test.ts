import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allFiles, read } from './project-files.ts';

/** Tests and what they are made of; `test/wait.ts` is where waiting is done. */
const testFiles = allFiles.filter(
  (file) => /^(packages\/[a-z-]+\/test|test|tidy)\/.*\.tsx?$/.test(file) && file !== 'test/wait.ts',
);

const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bwhile\s*\(\s*(?:true|1)\s*\)/, 'a loop without end: use until() of test/wait.ts'],
  [/\bfor\s*\([^;]*;\s*;[^{]*\{[^}]*\bawait\b/, 'a loop without end: use until() of test/wait.ts'],
  [
    /\bwhile\s*\([^{;]*\)\s*(?:\{[^}]*\bawait\s+(?:pause|sleep|setTimeout)\b|await\b(?![^;]*\bsignal\b))/,
    'a wait without limit: use until() of test/wait.ts',
  ],
  [
    /\b(?:function|const)\s+(?:until|waitFor|waitUntil|eventually|poll)\b/,
    'use until() of test/wait.ts',
  ],
  [
    /\bperformance\.(?:now|timeOrigin)\b|\bhrtime\b|\bDate\.now\b|\b(?:thread)?[cC]puUsage\b|\bresourceUsage\b|\bconsole\.time\b/,
    'a machine may be busy: measure in bench/, assert no time',
  ],
];

/** A limit of its own: what an idle machine does in ten seconds, a busy one does in a minute. */
const OWN_LIMIT = [
  /\btimeout(?:Ms)?:\s*\d|\bAbortSignal\.timeout\(\s*\d|\bsetDefault(?:Navigation)?Timeout\(\s*\d/,
  'a machine may be busy: the limit is LIMIT_MS of test/wait.ts',
] as const;

test('a limit of its own is found however it is given', () => {
  for (const text of ['{ timeout: 20_000 }', 'AbortSignal.timeout(5)', 'setDefaultTimeout(9)']) {
    assert.match(text, OWN_LIMIT[0]);
  }
});

/** A wait of a second or more that looks at nothing, and the clock read under another name. */
const DISGUISED: typeof BANNED = [
  [
    /\bnew Promise(?:<\w+>)?\(\s*\(?\w*\)?\s*=>\s*(?:\{\s*)?setTimeout\(\s*\w+\s*,\s*\d/,
    'a wait by the clock: use until() of test/wait.ts',
  ],
  [/\bnew Date\(\)\.(?:getTime|valueOf)\(|[-+]\s*new Date\(\)/, 'assert no time'],
];

test('a wait by the clock is found however it is written', () => {
  for (const text of [
    'await new Promise((r) => setTimeout(r, 5000))',
    'await new Promise(r => setTimeout(r, 5000))',
    'await new Promise<void>((done) => { setTimeout(done, 50); })',
    'const took = new Date().getTime() - began;',
    'const took = +new Date() - began;',
  ]) {
    assert.ok(
      DISGUISED.some(([pattern]) => pattern.test(text)),
      text,
    );
  }
});

/** Who may pause for a time, and for what. */
const PAUSES: Readonly<Record<string, string>> = {
  'packages/node/test/listeners.test.ts': 'a body that comes slowly is what is tested',
  'packages/server/test/exchange-recovery.test.ts': 'one after the other while connections end',
  'packages/server/test/two-nodes.ts': 'another process has the link: asked again, so many times',
  'test/faults/kill.test.ts': 'a process is ended anywhere in its work',
  'test/faults/restore.test.ts': 'acts come as from officers, one after the other',
};
const PAUSED =
  /\bsetTimeout(?: as \w+)? \} from 'node:timers\/promises'|\bwaitForTimeout\(|=> setTimeout\(\w+, \w+\)\)/;

/** Who may ask for the day and hour that it is where the test runs, and for what. */
const CLOCKS: Readonly<Record<string, string>> = {
  'packages/cli/test/made-node.ts': 'a code is good for the minute of the node that is asked',
  'packages/cli/test/operated-pair.ts': 'a node of the network speaks to programs with clocks',
  'packages/node/test/certificates.ts': 'a line is opened by the clock of the machine',
  'test/browser/job.test.ts': 'a code is good for the minute of the node that is asked',
};
const CLOCK = /\bnew Date\(\)|\bTemporal\.Now\b/;

test('a test pauses for a time, and asks which day it is, where it is said why', () => {
  for (const [pattern, may, instead] of [
    [PAUSED, PAUSES, 'until() of test/wait.ts, or what marks the moment'],
    [CLOCK, CLOCKS, 'a moment of its own, or the one that the node says'],
  ] as const) {
    const found = testFiles.filter((file) => !file.startsWith('tidy/') && pattern.test(read(file)));
    assert.deepEqual(found, Object.keys(may), instead);
  }
  for (const text of [
    "import { setTimeout as pause } from 'node:timers/promises';",
    'await page.waitForTimeout(500)',
    'await new Promise((done) => setTimeout(done, ms));',
  ]) {
    assert.match(text, PAUSED);
  }
});

test('every wait of a test has a limit, and no test measures time', () => {
  assert.ok(testFiles.length > 100, 'tests are found');
  const wrong = testFiles.flatMap((file) => {
    const text = file === 'tidy/waits.test.ts' ? '' : read(file);
    return [...BANNED, OWN_LIMIT, ...DISGUISED].flatMap(([pattern, instead]) => {
      const found = pattern.exec(text);
      return found === null ? [] : [`${file}: "${found[0].split('\n')[0]}": ${instead}`];
    });
  });
  assert.deepEqual(wrong, []);
});
