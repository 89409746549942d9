import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TOKEN_SIZE, tokensOf, wordsIn, wordsOf } from '../src/search/words.ts';

const KEY = new Uint8Array(32).fill(7);

test('words are found as people and machines write them, each once', () => {
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['The server, the SERVER.', ['the', 'server']],
    ['10.0.0.1 and operator@example.org', ['10.0.0.1', 'and', 'operator', 'example.org']],
    ['L’opérateur peut l’effacer', ['l’opérateur', 'peut', 'l’effacer']],
    ['ﬁle', ['file']],
    ['x y', []],
  ];
  for (const [text, words] of lines) assert.deepEqual(wordsOf(text), words, text);
});

test('languages without spaces are cut by their words, the same in a search and in an act', () => {
  const act = wordsIn({ conduct: '被疑者は暗号資産を不正に送金した。', title: 'サーバー' });
  for (const word of ['暗号', '資産', '不正', '送金', 'サーバー']) {
    assert.ok(act.includes(word), `${word} in ${act.join(' ')}`);
  }
  for (const word of wordsOf('暗号資産')) assert.ok(act.includes(word), word);
});

test('a token says nothing without its key, and each word has its own', () => {
  const words = ['a'.repeat(15), 'a'.repeat(16), 'a'.repeat(17), 'aa', 'ab', 'ü'.repeat(8)];
  const tokens = tokensOf(words, KEY);
  const each = words.map((word) => tokensOf([word], KEY).toString('hex'));
  assert.equal(tokens.length, words.length * TOKEN_SIZE);
  assert.equal(each.join(''), tokens.toString('hex'));
  assert.equal(new Set(each).size, words.length);
  const others = words.map((word) => tokensOf([word], new Uint8Array(32)).toString('hex'));
  assert.equal(new Set([...each, ...others]).size, 2 * words.length);
});

test('a text in ASCII has the words that it has beside a character that is none', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    '7',
    '_',
    '.',
    "'",
    ' ',
    '-',
    '/',
    '\n',
    '\t',
    'No',
    '10.0',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (ascii) => {
      assert.deepEqual(wordsOf(ascii), wordsOf(`${ascii} ¿`));
    }),
  );
  const texts = fc.array(fc.oneof(text, fc.string({ unit: 'grapheme' })));
  fc.assert(
    fc.property(texts, (all) => {
      assert.deepEqual(wordsIn(all), wordsOf(all.join(' \u2029 ')));
    }),
  );
});
