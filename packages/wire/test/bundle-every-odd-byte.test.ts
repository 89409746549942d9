import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyBundle } from '../src/index.ts';
import { oneByteChanged } from './every-byte.ts';
import { sealedBy, smallContent } from './scenarios/bundle-scenarios.ts';

const bytes = new TextEncoder().encode(sealedBy({}, smallContent));

test('a change of any odd byte of a bundle is found and named', () => {
  assert.equal(verifyBundle(bytes).verdict, 'consistent');
  let count = 0;
  for (const { at, changed } of oneByteChanged(bytes, { start: 1, step: 2 })) {
    const { verdict, broken } = verifyBundle(changed);
    assert.equal(verdict, 'invalid', `byte ${at}`);
    assert.ok(broken?.at && broken.check && broken.why.code, `byte ${at}`);
    count += 1;
  }
  assert.ok(count > 10_000, `${count} changes were tried`);
});
