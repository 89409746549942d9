import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BundleVerdict, verifyBundle } from '../src/index.ts';
import { oneByteChanged } from './every-byte.ts';
import { expectation, parties, vectors } from './run-vector.ts';

/** Written from the pages of the specification; shares no code with the packages. */
const second: {
  verifyBundle(
    bytes: Uint8Array,
    fingerprints?: readonly string[],
  ): Pick<BundleVerdict, 'verdict' | 'endsWith'> & { readonly broken: string | null };
} = await import(new URL('../../../spec/verifier/verify-bundle.js', import.meta.url).href);

const bundles = vectors.filter(({ layer }) => layer === 'bundle');

for (const vector of bundles) {
  test(`a second verifier agrees: ${vector.title}`, () => {
    const bytes = new TextEncoder().encode(vector['text']);
    const expected = vector.expect === 'canonical-form' ? 'canonical-form' : expectation(vector);
    const found = second.verifyBundle(bytes, vector['trusted']);
    assert.equal(found.broken ?? found.verdict, expected);
    const first = verifyBundle(bytes, { trusted: vector['trusted'] ?? [] });
    assert.equal(found.verdict, first.verdict);
    assert.deepEqual(found.endsWith, first.endsWith);
  });
}

test('both name the same check for changes all over a bundle', () => {
  const whole = bundles.find(({ file }) => file === 'bundle/whole.json');
  const bytes = new TextEncoder().encode(whole?.['text']);
  let count = 0;
  for (const { at, changed } of oneByteChanged(bytes, { start: 3, step: 61 })) {
    const { checks } = verifyBundle(changed);
    const ours = checks.find(({ ok }) => !ok)?.name;
    assert.equal(second.verifyBundle(changed).broken?.split(' ')[0], ours, `byte ${at}`);
    count += 1;
  }
  assert.ok(count > 500, `${count} changes were tried`);
});

const feeds: {
  verifyFeed(
    given: unknown,
    known: ReadonlyMap<string, readonly unknown[]>,
  ): { readonly verdict: string };
} = await import(new URL('../../../spec/verifier/verify-feed.js', import.meta.url).href);

for (const vector of vectors.filter(({ layer }) => layer === 'feed')) {
  test(`a second verifier agrees: ${vector.title}`, () => {
    const known = new Map<string, readonly unknown[]>(
      parties.parties.map(
        ({ statement }: { statement: { statement: { participant: string } } }) => [
          statement.statement.participant,
          [statement.statement],
        ],
      ),
    );
    assert.equal(feeds.verifyFeed(vector, known).verdict, vector.expect);
  });
}
