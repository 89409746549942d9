import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ENGLISH_ENDS, ENGLISH_OPENS } from '../src/borrowed.ts';
import { filesOf } from '../src/files.ts';
import { chooseLanguage, LOCALES, markBorrowed, plainly, wordsFor } from '../src/index.ts';

test('the officer decides, then the browser’s cookie, then what it accepts, then the operator', () => {
  const offered = ['en', 'ja', 'fr'];
  const accepted = 'de, fr-CH;q=0.8, ja;q=0.9';
  assert.equal(chooseLanguage(offered, { officer: 'fr', cookie: 'ja', accepted }), 'fr');
  assert.equal(chooseLanguage(offered, { officer: 'ru', cookie: 'ja', accepted }), 'ja');
  assert.equal(chooseLanguage(offered, { accepted }), 'ja');
  assert.equal(chooseLanguage(offered, { accepted: 'fr-CH, ja;q=0' }), 'fr');
  assert.equal(chooseLanguage(['ja', 'en'], {}), 'ja');
  fc.assert(
    fc.property(fc.string(), fc.string(), (cookie, header) => {
      assert.ok(offered.includes(chooseLanguage(offered, { cookie, accepted: header })));
    }),
  );
});

test('what is borrowed from English is marked in the text and bare in attributes and titles', () => {
  const said = (text: string) => `${ENGLISH_OPENS}${text}${ENGLISH_ENDS}`;
  assert.equal(
    markBorrowed(
      `<title>${said('T')}</title><p title="${said('a > b')}">${said('x <b>y</b>')}</p>`,
    ),
    '<title>T</title><p title="a > b"><span lang="en" dir="ltr">x <b>y</b></span></p>',
  );
  assert.equal(markBorrowed(`<p>${ENGLISH_OPENS}half</p>`), '<p>half</p>');
  assert.equal(plainly(said('x')), 'x');
});

for (const { tag } of LOCALES.filter((locale) => locale.draft)) {
  test(`${tag}: every file says at its head that no native lawyer has reviewed it`, () => {
    for (const { name, text } of filesOf(tag)) {
      assert.match(text, /^###[^\n]*not yet reviewed by a native lawyer/, name);
    }
  });
}

test('Arabic counts in its six forms, in an isolate each, and borrows English for what it lacks', () => {
  const arabic = wordsFor('ar');
  const rest = { authority: 'A', city: 'B', offset: 'C', moment: 'D' };
  const said = [0, 1, 2, 3, 11, 100].map((n) => arabic.t('work.lead', { n, ...rest }));
  assert.equal(new Set(said.map((text) => text.replaceAll(/\d+/g, ''))).size, 6);
  assert.ok(said[3]?.includes('\u20683\u2069'));
  // No word is lacking any more; of names a language has only those that CLDR has otherwise.
  const named = (arabic.t as (key: string) => string)('name-state.VGB');
  assert.equal(named, `${ENGLISH_OPENS}British Virgin Islands${ENGLISH_ENDS}`);
});
