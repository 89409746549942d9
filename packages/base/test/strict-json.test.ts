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
