import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lawCommand } from '../src/law/law-command.ts';
import { ANSWERS, type Held } from './answers-to-hold.ts';

/** Each answer to hold, by its id, asked as a user asks it. */

/** The ids that reviewers use; the table has each of them once. */
const IDS = `
01 02 03 07 11 12 13 14 15 16 17 19 21 24 26 28 31 32 35 37 44 47 49 50 52 54 55 56 58 60 61 62 63
68 70 71`
  .trim()
  .split(/\s+/)
  .map((number) => `AK-${number}`);

test('the table has every answer to hold, once', () => {
  assert.deepEqual(
    ANSWERS.map(({ id }) => id),
    IDS,
  );
  assert.equal(IDS.length, 36);
  for (const { id, asked, elsewhere } of ANSWERS) {
    assert.ok(asked.length + (elsewhere?.length ?? 0) > 0, id);
    for (const { file, title } of elsewhere ?? []) {
      const source = readFileSync(new URL(file, import.meta.url), 'utf8');
      assert.ok(source.includes(`test('${title}'`), `${id}: ${file} has "${title}"`);
    }
  }
});

async function ask(command: string): Promise<unknown> {
  let stdout = '';
  let stderr = '';
  const streams = {
    out: { write: (text: string) => (stdout += text) },
    err: { write: (text: string) => (stderr += text) },
  };
  const status = await lawCommand([...command.split(' '), '--json'], streams);
  assert.deepEqual([status, stderr], [0, ''], command);
  return JSON.parse(stdout);
}

/** Where the answer does not hold what it should, or `undefined`. */
function fault(answer: unknown, held: Held, path = ''): string | undefined {
  if (held instanceof RegExp) {
    return held.test(String(answer)) ? undefined : `${path}: ${String(answer)} is not ${held}`;
  }
  if (Array.isArray(held)) {
    const list = Array.isArray(answer) ? answer : [];
    for (const one of held) {
      const faults = list.map((item) => fault(item, one, path));
      if (!faults.includes(undefined)) {
        return `${path}: none is ${JSON.stringify(one, asText)}; ${faults.join(' | ')}`;
      }
    }
    return undefined;
  }
  if (typeof held === 'object' && held !== null) {
    for (const [field, wanted] of Object.entries(held)) {
      const found = fault((answer as Record<string, unknown>)?.[field], wanted, `${path}.${field}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return answer === held ? undefined : `${path}: ${JSON.stringify(answer)} is not ${held}`;
}

const asText = (_: string, value: unknown): unknown =>
  value instanceof RegExp ? String(value) : value;

for (const { id, says, asked } of ANSWERS) {
  for (const [command, held] of asked) {
    test(`${id}, ${says}: comity law ${command}`, async () => {
      assert.equal(fault(await ask(command), held), undefined);
    });
  }
}

test('the table can fail: a wrong date is found', async () => {
  const answer = await ask('entry-into-force --instrument CETS185 --consented 2012-06-13');
  assert.match(fault(answer, { date: '2012-09-01' }) ?? '', /2012-10-01.* is not 2012-09-01/);
  assert.match(fault({ rows: [{ a: 1 }] }, { rows: [{ a: 2 }] }) ?? '', /none is/);
});
