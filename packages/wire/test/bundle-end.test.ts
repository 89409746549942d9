import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BundleVerdict, verifyBundle } from '../src/index.ts';
import { vectors } from './run-vector.ts';

function verdictOn(name: string): BundleVerdict {
  const vector = vectors.find(({ file }) => file === `bundle/${name}.json`);
  assert.ok(vector, name);
  const trusted: readonly string[] = vector['trusted'] ?? [];
  return verifyBundle(new TextEncoder().encode(vector['text']), { trusted });
}

test('a whole file says what it ends with, each end covered by a receipt', () => {
  const { verdict, endsWith } = verdictOn('whole');
  assert.equal(verdict, 'valid');
  assert.deepEqual(
    endsWith?.acts.map(({ authority, kind, seq, time, covered }) => [
      ...[authority, kind, seq, time, covered],
    ]),
    [
      ['ISL.point-247', 'preservation-confirmed', 1, 'receipt', true],
      ['USA.point-247', 'body-erased', 3, 'receipt', true],
    ],
  );
  assert.deepEqual(
    endsWith?.receipts.map(({ by, of }) => [by, of]),
    [
      ['ISL.point-247', 'USA.point-247'],
      ['USA.point-247', 'ISL.point-247'],
    ],
  );
  assert.equal(endsWith?.uncovered, 0);
});

test('a file whose last receipt was left off ends with a claim that nobody covers', () => {
  const { verdict, endsWith, checks } = verdictOn('last-receipt-left-off');
  assert.equal(verdict, 'valid');
  const last = endsWith?.acts.find(({ authority }) => authority === 'USA.point-247');
  assert.deepEqual([last?.kind, last?.time, last?.covered], ['body-erased', 'claim', false]);
  assert.equal(endsWith?.uncovered, 1);
  const signatures = checks.find(({ name }) => name === 'act-signatures');
  assert.deepEqual(signatures?.ok && signatures.found, [
    { code: 'signed-on-arrival', params: { n: 3 } },
    { code: 'signed-at-claim', params: { n: 1 } },
  ]);
});

test('a file without any receipt: what the other side had seen is covered, the rest is not', () => {
  const { verdict, endsWith } = verdictOn('not-yet-received');
  assert.equal(verdict, 'consistent');
  assert.equal(endsWith?.uncovered, 2);
  assert.deepEqual(endsWith?.receipts, []);
});

test('trust is one thing, consistency another', () => {
  assert.equal(verdictOn('one-root-compared').verdict, 'consistent');
  const trust = verdictOn('one-root-compared').checks[1];
  const loose = { code: 'not-compared', params: { participants: 'ISL' } };
  assert.deepEqual(trust?.ok && trust.found.at(-1), loose);
  const strange = verdictOn('fingerprint-not-trusted');
  assert.deepEqual([strange.verdict, strange.endsWith], ['invalid', null]);
});
