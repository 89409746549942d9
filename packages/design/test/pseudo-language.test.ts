import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOCALES, wordsFor } from '@comity/words';
import { renderStyleSheetPage } from '../src/index.ts';
import { untranslated } from './untranslated.ts';

for (const locale of LOCALES.filter((one) => one.pseudo)) {
  test(`${locale.tag}: every word of the style sheet page comes from a catalogue`, () => {
    const html = renderStyleSheetPage({ words: wordsFor(locale.tag) });
    assert.ok(html.length > 30_000);
    assert.deepEqual(untranslated(html), []);
    assert.match(html, new RegExp(`<html lang="${locale.tag}" dir="${locale.direction}"`));
  });
}

test('the search for untranslated words finds them', () => {
  assert.deepEqual(untranslated('<p>⟦Ŵöŕð⟧ word</p>'), ['⟦Ŵöŕð⟧ word']);
  assert.deepEqual(untranslated('<p title="word">⟦ŵ⟧</p>'), ['p title=word']);
  assert.deepEqual(untranslated('<p>⟦ţö <bdi>Iceland</bdi> ñöŵ⟧ 12 · <time>3 May</time></p>'), []);
  assert.equal(untranslated('<p>⟦open</p>').length, 1);
  assert.ok(untranslated(renderStyleSheetPage({ words: wordsFor('en') })).length > 50);
});
