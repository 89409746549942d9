import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spanOf } from '@comity/statements';
import { localNow } from '../src/screens/local-now.ts';

const ZONE = 'Europe/Amsterdam';

test('a moment is written as the clock on the wall shows it', () => {
  assert.equal(localNow('2026-11-30T07:05:31Z', ZONE), '2026-11-30T08:05');
});

test('in the hour that comes twice it says which of the two, and is read as that moment', () => {
  for (const [at, said] of [
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30+02:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30+01:00'],
  ] as const) {
    assert.equal(localNow(at, ZONE), said);
    const { from } = spanOf({ from: said, zone: ZONE }) ?? {};
    assert.equal(from?.toString(), at);
  }
});
