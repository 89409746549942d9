import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, indexLaw, MEASURES } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { inWords, plainly, wordsFor } from '@comity/words';
import { readerOf } from '../src/law/names.ts';
import { saidOnce } from '../src/law/said-once.ts';
import { showAvenues } from '../src/law/show-avenues.ts';

const law = indexLaw(await loadLaw());
const DAYS = ['2012-10-15', '2018-07-01', '2020-08-21', '2024-01-01', '2026-11-29'];
const ANSWERS = 260;

/** Every answer of a walk that meets all States, measures and days in another order. */
function* questions() {
  const codes = [...law.jurisdictions.keys()];
  for (let n = 0; n < ANSWERS; n += 1) {
    const [from, to] = [codes[(n * 7) % codes.length], codes[(n * 31 + 11) % codes.length]];
    const [on, measure] = [DAYS[n % DAYS.length], MEASURES[(n * 5) % MEASURES.length]];
    if (from && to && on && measure && from !== to) yield { from, to, on, measure };
  }
  const known = [
    ['JPN', 'USA', 'preservation'],
    ['JPN', 'USA', 'extradition'],
    ['NGA', 'GHA', 'stored-data-access'],
    ['SWE', 'FRO', 'search-and-seizure'],
    ['DEU', 'ITA', 'freezing'],
    ['AUS', 'IND', 'testimony'],
  ] as const;
  for (const [from, to, measure] of known) yield { from, to, on: '2026-11-29', measure };
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/ \[[^\]]+\]/g, '')
    .replace(/^(?:Channel|Clock|Source): /, '')
    .split(/(?<=\.)\s+(?=[A-Z])|(?<=。)/)
    .map((one) => one.trim())
    .filter((one) => one.length > 12);

for (const tag of ['en', 'ja'] as const) {
  test(`no sentence is printed twice in an answer: ${tag}`, async () => {
    const words = wordsFor(tag);
    const reader = { ...(await readerOf(law)), words };
    let seen = 0;
    for (const question of questions()) {
      const answer = inWords(words, avenues(law, question), 'reader');
      // The last part lists networks, each a row of its own.
      const shown = plainly(showAvenues({ ...answer, networks: [] }, reader).join('\n'));
      const isHead = (line: string): boolean => /^\d+\. /.test(line);
      const text = shown
        .split('\n')
        .filter((line) => !isHead(line))
        .map((line) => line.trim())
        .join(words.locale.gap);
      const count = new Map<string, number>();
      for (const one of sentencesIn(text)) count.set(one, (count.get(one) ?? 0) + 1);
      const twice = [...count].filter(([, n]) => n > 1).map(([one]) => one);
      assert.deepEqual(twice, [], JSON.stringify(question));
      seen += 1;
    }
    assert.ok(seen >= 200, `${seen} answers`);
  });
}

test('no sentence that is lifted out leans on one that stays behind', async () => {
  const words = wordsFor('en');
  const reader = { ...(await readerOf(law)), words };
  for (const [from, to] of [
    ['NGA', 'GHA'],
    ['SEN', 'CIV'],
    ['KAZ', 'UZB'],
  ] as const) {
    const question = { from, to, on: '2026-11-29', measure: 'stored-data-access' } as const;
    const answer = inWords(words, avenues(law, question), 'reader');
    const text = plainly(showAvenues(answer, reader).join(' ')).replace(/\s+/g, ' ');
    assert.doesNotMatch(text, /(?:^|[.\]] )If it does, this holds/);
    for (const [, before = ''] of text.matchAll(/(.{0,80}); if it does, this holds/g)) {
      assert.match(before, /to be verified with the depositary$/);
    }
  }
});

test('what several say stands once, under all their marks and provisions, and nothing is lost', () => {
  const { own, shared } = saidOnce([
    { mark: '1', texts: [{ text: 'Help is owed here. It is asked by letter.', pinpoint: 'A:1' }] },
    { mark: '2', texts: [{ text: 'It is asked by letter. Nothing is owed.', pinpoint: 'B:2' }] },
    {
      mark: '3',
      texts: [
        { text: 'It stands alone, twice.', pinpoint: null },
        { text: 'It stands alone, twice.', pinpoint: 'C:3' },
        { text: 'Dz. U. No. 3. Treaty of 1998.', pinpoint: null, whole: true },
      ],
    },
  ]);
  assert.deepEqual(shared, [
    { text: 'It is asked by letter.', marks: ['1', '2'], pinpoints: ['A:1', 'B:2'] },
  ]);
  assert.deepEqual(
    own.map((texts) => texts.map(({ text }) => text)),
    [
      ['Help is owed here.'],
      ['Nothing is owed.'],
      ['It stands alone, twice.', 'Dz. U. No. 3. Treaty of 1998.'],
    ],
  );
});
