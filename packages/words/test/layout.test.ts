import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brokenLines, padded, shownWidth } from '../src/index.ts';

test('a sign of Japanese takes two columns, a mark on another none', () => {
  assert.equal(shownWidth('発効 CETS185'), 12);
  assert.equal(shownWidth('e\u0301\u200b'), 1);
  assert.equal(padded('日', 4), '日  ');
});

test('lines are broken between words, and between signs where there are no spaces', () => {
  const at = { width: 12, indent: '  ' };
  assert.deepEqual(brokenLines('one two three', at), ['  one two', '  three']);
  assert.deepEqual(brokenLines('日本語は語を分けない。', { width: 10 }), [
    '日本語は語',
    'を分けな',
    'い。',
  ]);
  assert.deepEqual(brokenLines('（日）「語」', { width: 6 }), ['（日）', '「語」']);
  assert.deepEqual(brokenLines('a  b\n c', { width: 20 }), ['a  b c']);
  assert.deepEqual(brokenLines('abcdefgh', { width: 3, cut: true }), ['abc', 'def', 'gh']);
  assert.deepEqual(brokenLines('abcdefgh', { width: 3 }), ['abcdefgh']);
  assert.deepEqual(brokenLines('  ', { width: 3 }), []);
});

test('no line is wider than it may be, and no sign is lost', () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '語、', '（')),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 6, max: 40 }), (parts, width) => {
      const text = parts.join('');
      const lines = brokenLines(text, { width, indent: '  ', cut: true });
      for (const line of lines) assert.ok(shownWidth(line) <= width, line);
      const bare = (of: string): string => of.replace(/\s/gu, '');
      assert.equal(bare(lines.join('')), bare(text));
    }),
  );
});
