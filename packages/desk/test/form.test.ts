import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FORM_LIMITS,
  isTooLarge,
  limitsOf,
  rawField,
  readForm,
  SMALL_LIMITS,
} from '../src/http/form.ts';

const body = (text: string) => Buffer.from(text);

/** Smallest of several costs, in microseconds of this thread's processor: no clock of the wall. */
function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 5; n += 1) {
    const began = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(began);
    best = Math.min(best, user + system);
  }
  return best;
}

test('a form is read as the platform reads it', () => {
  const texts = [
    'a=1&b=2',
    'a=%C3%A9+x&a=2&c',
    '&&a=1&',
    '=x',
    'a=b=c',
    'a=%zz&b=%F0',
    'a=1%0D%0A2',
  ];
  for (const text of texts) {
    const read = readForm(body(text), FORM_LIMITS);
    assert.ok(!isTooLarge(read));
    const expected = [...new URLSearchParams(text)].map(([n, v]) => [
      n,
      v.replaceAll('\r\n', '\n'),
    ]);
    assert.deepEqual(read.pairs(), expected, text);
  }
});

test('pairs are counted before one is read: two megabytes of them are refused unread', () => {
  const read = readForm(body('a&'.repeat(1_048_576)), FORM_LIMITS);
  assert.ok(isTooLarge(read));
  assert.deepEqual([read.unit, read.size], ['fields', FORM_LIMITS.pairs + 1]);
});

test('what a form costs grows with its bytes: twice as many cost no four times as much', () => {
  const half = body(`text=${'%C3%A9&'.repeat(500)}${'x+'.repeat(600_000)}`);
  const whole = body(`text=${'%C3%A9&'.repeat(500)}${'x+'.repeat(1_200_000)}`);
  const limits = { ...FORM_LIMITS, value: 10_000_000 };
  const ratio = quickest(() => readForm(whole, limits)) / quickest(() => readForm(half, limits));
  assert.ok(ratio < 4, `ratio ${ratio}`);
});

test('the token is found without reading the form', () => {
  assert.equal(rawField(body('form-token=abc&x=1'), 'form-token'), 'abc');
  assert.equal(rawField(body('x=1&form-token=abc'), 'form-token'), 'abc');
  assert.equal(rawField(body('form-token=first&form-token=second'), 'form-token'), 'first');
  assert.equal(rawField(body('other-form-token=abc'), 'form-token'), '');
  assert.equal(rawField(body(''), 'form-token'), '');
  assert.equal(rawField(body(`form-token=${'a'.repeat(5_000)}`), 'form-token').length, 200);
});

test('only forms with long texts hold much', () => {
  assert.equal(limitsOf('case.refuse.send'), FORM_LIMITS);
  assert.equal(limitsOf('request.facts.save'), FORM_LIMITS);
  for (const name of ['sign-in.password', 'sign-out', 'passkey.register', '']) {
    assert.equal(limitsOf(name), SMALL_LIMITS, name);
  }
});
