import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ADDRESSES } from './addresses.ts';
import { LAW } from './law.ts';
import { TEXTS } from './texts.ts';
import { TIMES } from './times.ts';

/** Small inputs from the field that once went wrong, each with what is right and where it was met. */
interface Row {
  readonly id: string;
  readonly kind: string;
}

const ROWS = JSON.parse(
  readFileSync(new URL('rows.json', import.meta.url), 'utf8'),
) as readonly Row[];
const CASES = { ...TIMES, ...ADDRESSES, ...TEXTS, ...LAW };

test('every row is shown, and nothing else', () => {
  assert.equal(ROWS.length, 41);
  assert.deepEqual(Object.keys(CASES).sort(), ROWS.map(({ id }) => id).sort());
});

for (const { id, kind } of ROWS) test(`${id}: ${kind}`, async () => CASES[id]?.());
