import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, packageOf, read, sourceFiles } from './project-files.ts';

const PURE = new Set([
  'base',
  'law',
  'statements',
  'case',
  'duty',
  'feed',
  'advice',
  'seal',
  'log',
  'wire',
  'service',
]);
/** These may compute with node:crypto: keys, time and randomness are still arguments. */
const MAY_HASH = new Set(['seal', 'log', 'wire']);

const BANNED: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\s*\(/, 'take the time as an argument'],
  [/\bnew Date\s*\(\s*\)/, 'take the time as an argument'],
  [/\bTemporal\.Now\b/, 'take the time as an argument'],
  [/\bMath\.random\b/, 'take random bytes as an argument'],
  [/\brandomBytes\b|\brandomUUID\b|\bgetRandomValues\b/, 'take random bytes as an argument'],
  [/\bfetch\s*\(/, 'no I/O here: return what is to be sent'],
  [/\bprocess\.(env|argv|cwd|exit|nextTick)\b/, 'no process here: take the value as an argument'],
  [/\bset(?:Timeout|Interval|Immediate)\s*\(/, 'no timers here: return when it is due'],
  [/\bconsole\./, 'return a value; the edge prints'],
];

test('pure packages have no clock, randomness or I/O', () => {
  const wrong: string[] = [];
  for (const file of sourceFiles.filter((name) => PURE.has(packageOf(name)))) {
    const code = withoutComments(read(file));
    for (const [pattern, instead] of BANNED) {
      const found = pattern.exec(code);
      if (found !== null) wrong.push(`${file}: "${found[0]}" - ${instead}`);
    }
    for (const specifier of importsOf(file)) {
      const crypto = specifier === 'node:crypto' && MAY_HASH.has(packageOf(file));
      if (specifier.startsWith('node:') && !crypto) {
        wrong.push(`${file}: ${specifier} does not belong in a pure package`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
