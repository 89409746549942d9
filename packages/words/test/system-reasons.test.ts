import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainly, sentencesOf, wordsFor } from '@comity/words';

const told = (language: string, reason: string): string =>
  plainly(
    sentencesOf(wordsFor(language), {
      code: 'folder-not-writable',
      params: { folder: '/srv/comity', reason },
    }),
  );

test('what the system says by code is said in words, its own text behind them', () => {
  assert.match(told('en', 'EACCES'), /\(this account may not do it: EACCES\)/);
  assert.match(
    told('en', "ENOENT: no such file or directory, open '/x'"),
    /\(it is not there: ENOENT: no such file or directory, open '\/x'\)/,
  );
  assert.match(told('ja', 'EROFS'), /（ディスクは読み取り専用です：EROFS）/);
});

test('another reason stands as it came', () => {
  assert.match(told('en', 'EVERYTHING is wrong'), /\(EVERYTHING is wrong\)/);
  assert.match(told('en', 'password authentication failed'), /\(password authentication failed\)/);
});
