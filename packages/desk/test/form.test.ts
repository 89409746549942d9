import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  FORM_LIMITS,
  isTooLarge,
  limitsOf,
  rawField,
  readForm,
  readQuery,
  SMALL_LIMITS,
} from '../src/http/form.ts';

const body = (text: string) => Buffer.from(text);

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

test('a posted form is never given whole to the reader of addresses, whose cost grows with the square', (t) => {
  const { mock } = t.mock.method(globalThis, 'URLSearchParams');
  const read = readForm(body(`${'a=%C3%A9+x&'.repeat(500)}text=${'x+'.repeat(600_000)}`), {
    ...FORM_LIMITS,
    value: 10_000_000,
  });
  assert(!isTooLarge(read));
  assert.equal(read.all('a').length, 500);
  assert.equal(read.one('text'), 'x '.repeat(600_000));
  assert.equal(mock.callCount(), 0);
  assert.equal(readQuery('a=1').one('a'), '1');
  assert.equal(mock.callCount(), 1);
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
