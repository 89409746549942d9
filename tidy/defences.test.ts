import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './project-files.ts';

const ROW =
  /^\| T(\d+) \|[^|]*\|[^|]*\| (shown|in part|not) \| ([^|]*?) ?\| ?(?:`([^`]+)`: "(.+)")? ?\|$/;

/** What is wrong with the table, line by line. */
function faultsIn(page: string): readonly string[] {
  const lines = page.split('\n').filter((line) => line.startsWith('| T'));
  const faults = lines.flatMap((line, index) => {
    const [, number, state, why, file, name] = ROW.exec(line) ?? [];
    if (Number(number) !== index + 1) return [`row ${index + 1} is not T${index + 1}: ${line}`];
    if ((state === 'shown') !== (why === '')) return [`T${number}: what is missing is not said`];
    if ((state === 'not') !== (file === undefined)) return [`T${number}: a test for what is shown`];
    if (file === undefined || name === undefined) return [];
    const path = join(ROOT, file);
    if (!existsSync(path)) return [`T${number}: there is no ${file}`];
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
    const text = readFileSync(path, 'utf8');
    return quoted.some((each) => text.includes(`(${each}`))
      ? []
      : [`T${number}: no test "${name}"`];
  });
  return lines.length === 50 ? faults : [...faults, `${lines.length} rows`];
}

test('each defence of the table names a test that there is', () => {
  const page = readFileSync(join(ROOT, 'docs/defences.md'), 'utf8');
  assert.deepEqual(faultsIn(page), []);
  const renamed = page.replace('caught before its head', 'caught after its head');
  assert.deepEqual(faultsIn(renamed).length, 1, 'a test of another name is found');
  assert.ok(faultsIn(page.replace('deep-check', 'deep-checks')).length > 0);
  assert.ok(faultsIn(page.replace(/\| T9 .*\n/, '')).length > 0);
});
