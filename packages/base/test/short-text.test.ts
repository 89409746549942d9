import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstLine, shortText } from '../src/index.ts';

describe('a text that is cut', () => {
  it('ends with a whole word and says that it goes on', () => {
    assert.equal(shortText('A stream announces a killing', 28), 'A stream announces a killing');
    assert.equal(shortText('A stream announces a killing', 27), 'A stream announces a…');
    assert.equal(shortText('Names, addresses, accounts', 17), 'Names, addresses…');
    // Where a word ends in Japanese is known from a dictionary, which grows.
    assert.match(
      shortText('配信者が03:30に殺害を予告しており、名前を挙げている', 20),
      /^配信者が03:30に殺害を予告し(て|てお|ており)…$/,
    );
    assert.equal(shortText('бот-сеть управляет', 14), 'бот-сеть…');
  });

  it('has whole characters where one word is longer than there is room', () => {
    assert.equal(shortText('a'.repeat(30), 10), `${'a'.repeat(9)}…`);
    assert.equal(shortText('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 24), '👨‍👩‍👧‍👦👨‍👩‍👧‍👦…');
  });

  it('is never longer than asked for, well formed, and a beginning of the whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 20, max: 80 }),
        (text, max) => {
          const short = shortText(text, max);
          assert.ok(short.length <= max);
          assert.ok(short.isWellFormed());
          assert.ok(short === text || (short.endsWith('…') && text.startsWith(short.slice(0, -1))));
        },
      ),
    );
  });

  it('is its first line where it has several', () => {
    assert.equal(firstLine('Threat to life\r\nStream began 01:40', 80), 'Threat to life');
    assert.equal(firstLine('', 80), '');
  });
});
