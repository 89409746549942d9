import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Finding, lineTrouble, mostUrgentFirst } from '@comity/service';
import { LINE_TROUBLES } from '../src/line-trouble.ts';

const CODES: readonly (readonly [code: string, trouble: string])[] = [
  ['no-answer', 'silent'],
  ['no-answer-tls', 'tls'],
  ['header-certificate', 'tls'],
  ['header-key', 'keys'],
  ['receipt-signature', 'keys'],
  ['header-time', 'clock'],
  ['sender-suspended', 'suspended'],
  ['peer-not-admitted', 'admission'],
  ['peer-behind', 'behind'],
  ['heads-not-stated', 'behind'],
  ['too-many-at-once', 'busy'],
  ['status-502', 'busy'],
  ['answer-unreadable', 'refused'],
];

test('what stands at a line is told by its code, and each trouble by one at least', () => {
  for (const [code, trouble] of CODES) assert.equal(lineTrouble(code), trouble, code);
  assert.deepEqual(new Set(CODES.map(([, trouble]) => trouble)), new Set(LINE_TROUBLES));
});

test('a State under other keys comes before all else that is wrong', () => {
  const wrong = (['disk', 'peer-keys', 'backups'] as const).map(
    (check): Pick<Finding, 'check'> => ({ check }),
  );
  assert.deepEqual(
    mostUrgentFirst(wrong).map(({ check }) => check),
    ['peer-keys', 'disk', 'backups'],
  );
});
