import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalText, MESSAGE_LIMITS, parseStrictJson } from '../src/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const code = (text: string | Uint8Array, limits = MESSAGE_LIMITS) => {
  const result = parseStrictJson(typeof text === 'string' ? bytes(text) : text, limits);
  return result.ok ? 'ok' : result.error.code;
};

test('refusals, one line each', () => {
  const lines: [string | Uint8Array, string][] = [
    ['{"a":1,"a":2}', 'json-duplicate-name'],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-name'],
    ['{"__proto__":1}', 'json-forbidden-name'],
    ['"\\ud800"', 'json-lone-surrogate'],
    ['-0', 'json-number'],
    ['1.5', 'json-number'],
    ['1e3', 'json-number'],
    ['12345678901234567890', 'json-number'],
    ['NaN', 'json-syntax'],
    ['01', 'json-syntax'],
    ['', 'json-syntax'],
    ['{"a":1', 'json-syntax'],
    ['[1,]', 'json-syntax'],
    ['"a\nb"', 'json-syntax'],
    ['"\\', 'json-syntax'],
    ['"\\"', 'json-syntax'],
    ['"\\u00e"', 'json-syntax'],
    ['"\\u00g0"', 'json-syntax'],
    ['"\\x"', 'json-syntax'],
    ['"\\"a\\\\"', 'ok'],
    ['\ufeff{}', 'json-syntax'],
    ['{} {}', 'json-syntax'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'json-not-utf8'],
    ['['.repeat(10_000), 'json-too-deep'],
    ['{"a":'.repeat(10_000), 'json-too-deep'],
    [' {"b":[1,true,null,"é"]} ', 'ok'],
  ];
  for (const [text, expected] of lines)
    assert.equal(code(text), expected, String(text).slice(0, 40));
  assert.equal(code('[1,2,3]', { bytesMax: 6, depthMax: 2 }), 'json-too-large');
});

test('the example of RFC 8785, section 3.2.3, sorts by UTF-16 code units', () => {
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 };
  assert.equal(
    canonicalText(names),
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}',
  );
});

test('a text has no length at which the stack ends', () => {
  const limits = { bytesMax: 64 * 1_048_576, depthMax: 2 };
  const lines: [text: string, expected: string][] = [
    [`"${'a'.repeat(17_000_000)}"`, 'ok'],
    [`"${'é'.repeat(9_000_000)}"`, 'ok'],
    [`"${'\\u00e9'.repeat(3_000_000)}"`, 'ok'],
    [`"${'\\n'.repeat(5_000_000)}"`, 'ok'],
    [`"${'a'.repeat(17_000_000)}`, 'json-syntax'],
    [`"${'\\u00e9'.repeat(3_000_000)}\\x"`, 'json-syntax'],
    [' '.repeat(17_000_000), 'json-syntax'],
    ['1'.repeat(17_000_000), 'json-number'],
    [`-${'0'.repeat(17_000_000)}`, 'json-number'],
  ];
  for (const [text, expected] of lines)
    assert.equal(code(text, limits), expected, text.slice(0, 9));
});

test('values and members are counted while reading, not after', () => {
  const limits = { bytesMax: 64 * 1_048_576, depthMax: 24 };
  const at = (text: string, more = {}) => {
    const read = parseStrictJson(bytes(text), { ...limits, ...more });
    return read.ok ? 'ok' : [read.error.code, Number(read.error.at?.split(' ')[1])];
  };
  // What follows the hundred thousandth value is not looked at, however much it is.
  assert.deepEqual(at(`[${'0,'.repeat(4_000_000)}`), ['json-too-many', 200_000]);
  assert.deepEqual(at(`[${'[],'.repeat(2_000_000)}`), ['json-too-many', 299_999]);
  const members = (n: number) => Array.from({ length: n }, (_, i) => `"k${i}":1`).join(',');
  assert.equal(at(`{${members(10_000)}}`), 'ok');
  assert.deepEqual(at(`{${members(10_001)}}`), ['json-too-many', members(10_000).length + 3]);
  assert.equal(at('[1,2]', { valuesMax: 3 }), 'ok');
  assert.deepEqual(at('[1,2,3]', { valuesMax: 3 }), ['json-too-many', 6]);
});
