import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadLaw } from '@comity/law-files';
import { wordsFor } from '@comity/words';
import { namedKinds, usingPage } from './using-tables.ts';

const pages = { en: 'who-may-say-what.md', ja: 'who-may-say-what.ja.md' } as const;

for (const language of ['en', 'ja'] as const) {
  test(`the page of who may say what, and when, is what the rules make of it: ${language}`, async () => {
    const file = fileURLToPath(new URL(`../docs/using/${pages[language]}`, import.meta.url));
    const page = usingPage(language, await loadLaw());
    if (process.env['COMITY_WRITE'] === '1') writeFileSync(file, page);
    assert.equal(readFileSync(file, 'utf8'), page, 'COMITY_WRITE=1 npm test -- using-tables');
    const words = wordsFor(language);
    for (const kind of namedKinds) {
      const key = `act-name.${kind}`;
      const name = words.has(key) ? words.t(key as 'act-name.message-sent') : key;
      assert.ok(page.includes(`\n| ${name} `), `${kind} is not on the page`);
    }
  });
}
