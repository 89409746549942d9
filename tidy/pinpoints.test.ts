import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePinpoint } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import { read, sourceFiles } from './project-files.ts';

/** An instrument id, a colon, an article: in quotes, backticks or running text. */
const CITED =
  /(?<![A-Za-z0-9-])((?:CETS|ETS)[0-9]{3}|UNCC|UNCAC|UNTOC):([0-9]+[A-Za-z]*)((?:\([0-9A-Za-z]+\))*)/g;

test('every pinpoint cited in code leads to an article in the law data', async () => {
  const law = await loadLaw();
  const known = new Set(law.articles.map((article) => `${article.instrument}:${article.article}`));
  const wrong: string[] = [];
  let cited = 0;
  for (const file of sourceFiles) {
    for (const match of read(file).matchAll(CITED)) {
      cited += 1;
      const pinpoint = parsePinpoint(match[0]);
      const found = pinpoint.ok
        ? known.has(`${pinpoint.value.instrument}:${pinpoint.value.article}`)
        : false;
      if (!found) wrong.push(`${file}: ${match[0]}`);
    }
  }
  assert.ok(cited > 20, 'the search for pinpoints finds some');
  assert.deepEqual(wrong, []);
});
