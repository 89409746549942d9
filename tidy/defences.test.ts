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

/** What is wrong with the proofs of the table of attackers in SECURITY: each row names files that there are. */
function proofsIn(page: string): readonly string[] {
  const [table = ''] = page.split('| who | can |')[1]?.split('\n\n') ?? [];
  const rows = table.split('\n').filter((line) => line.startsWith('| **'));
  const faults = rows.flatMap((line) => {
    const cells = line.split('|').slice(1, -1);
    const files = [...(cells[4] ?? '').matchAll(/`([^`]+\.[a-z]+|\.npmrc)`/g)].map(
      ([, file = '']) => file,
    );
    if (cells.length !== 5 || files.length === 0) return [`no proof: ${line.slice(0, 60)}`];
    return files
      .filter((file) => !existsSync(join(ROOT, file)))
      .map((file) => `there is no ${file}`);
  });
  return rows.length > 10 ? faults : [...faults, `${rows.length} rows`];
}

/** Whether the sentence below the table counts its rows as they are. */
function countsAreTrue(page: string): boolean {
  const count = (state: string) =>
    page.split('\n').filter((line) => ROW.exec(line)?.[2] === state).length;
  const said = `${count('shown')} are shown, ${count('in part')} in part, ${count('not')} not.`;
  return page.includes(`\n${said}`);
}

test('each attacker of SECURITY has a proof that there is', () => {
  const page = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
  assert.deepEqual(proofsIn(page), []);
  assert.equal(proofsIn(page.replace('alarm-mail.test', 'no-mail.test')).length, 1);
  assert.equal(
    proofsIn(page.replace('| `packages/node/test/alarm-mail.test.ts` |', '|')).length,
    1,
  );
});

test('each defence of the table names a test that there is', () => {
  const page = readFileSync(join(ROOT, 'docs/defences.md'), 'utf8');
  assert.deepEqual(faultsIn(page), []);
  assert.ok(countsAreTrue(page), 'the counts below the table');
  assert.ok(!countsAreTrue(page.replace('| I15 | shown |', '| I15 | not |')));
  const renamed = page.replace('caught before its head', 'caught after its head');
  assert.deepEqual(faultsIn(renamed).length, 1, 'a test of another name is found');
  assert.ok(faultsIn(page.replace('deep-check', 'deep-checks')).length > 0);
  assert.ok(faultsIn(page.replace(/\| T9 .*\n/, '')).length > 0);
});
