import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  avenues,
  clocksOf,
  contents,
  deadline,
  grounds,
  indexLaw,
  type Law,
  namedInstrument,
  namedState,
  profileOn,
  statusOn,
  WEEKENDS_ONLY,
} from '@comity/law';
import { loadLaw } from '@comity/law-files';
import {
  instrumentName,
  instrumentTitle,
  lawSentences,
  plainly,
  provisionTitle,
  stateName,
  theState,
  wordsFor,
} from '@comity/words';

/** States, territories, an organisation: both sides of the questions. */
const SIDES = ['JPN', 'USA', 'DEU', 'FRA', 'EST', 'GBR', 'NLD', 'PHL', 'HKG', 'CUW', 'EUE', 'COD'];
const DAYS = ['2012-10-15', '2026-11-29'];
const MEASURES = ['preservation', 'stored-data-access', 'extradition'] as const;
const LANGUAGES = ['en', 'ja'] as const;

let law: Law;
/** Each text of the engine once, as data. */
const texts = new Map<string, Says>();

interface Says {
  readonly says: readonly { readonly code: string; readonly params?: object }[];
}

function gather(value: unknown): void {
  if (Array.isArray(value)) value.forEach(gather);
  else if (typeof value === 'object' && value !== null) {
    if ('says' in value) texts.set(JSON.stringify(value), value as Says);
    else Object.values(value).forEach(gather);
  }
}

/** One pair in the order of the list with each, so that every side asks and is asked. */
const pairs = SIDES.map((from, n) => [from, SIDES[(n + 1) % SIDES.length] ?? 'JPN'] as const);

before(async () => {
  law = indexLaw(await loadLaw());
  for (const on of DAYS) {
    for (const [from, to] of [...pairs, ['JPN', 'USA'], ['JPN', 'EST'], ['USA', 'HKG']] as const) {
      for (const measure of MEASURES) {
        gather(avenues(law, { from, to, on, measure }));
        gather(avenues(law, { from, to, on, measure, offences: ['CETS185:8', 'other'] }));
        for (const instrument of ['CETS185', 'UNTOC', 'comity']) {
          const sides = { instrument, measure, requesting: from, requested: to, on };
          gather(grounds(law, { ...sides, personNationalOf: to }));
          gather(contents(law, { instrument, measure, from, to, on }));
        }
      }
    }
    for (const instrument of law.data.instruments) {
      for (const state of SIDES) gather(statusOn(law, instrument, state, on));
      gather(clocksOf(law, instrument.id));
    }
  }
  for (const state of law.data.jurisdictions) gather(profileOn(law, state, '2026-11-29'));
  for (const { id } of law.data.clocks) {
    for (const start of ['2026-11-20', '2026-11-20T17:10+01:00']) {
      gather(deadline(law, { clock: id, start, state: 'DEU' }, WEEKENDS_ONLY));
    }
  }
});

/** What a reader must not meet in a sentence of the engine, by what it is. */
function faultsIn(text: string, ids: readonly string[], codes: ReadonlySet<string>): string[] {
  const words = text.split(/[\s,;.:()（）、。「」：]+/);
  return [
    ...words.filter((word) => codes.has(word)).map((word) => `${word} stands as a name`),
    ...ids.filter((id) => words.includes(id)).map((id) => `${id} stands as a name`),
    ...(/undefined|\[object|null\b|NaN|\{ ?\$?\w+ ?\}/.test(text) ? ['a hole'] : []),
    ...(/--| - |–\s*$|\s\s|\(\)|（）/.test(text) ? ['an empty place or a double space'] : []),
    ...(/\b\d{4}-\d{2}-\d{2}\b/.test(text) ? ['an ISO day'] : []),
    ...(/[.!?][A-Z][a-z]|[a-z]\.[A-Z]/.test(text) ? ['no space between sentences'] : []),
  ];
}

/** What the engine says, with a sign in the place of each text of the data that it quotes. */
const ownWords = (text: string, says: Says): string =>
  says.says.reduce(
    (told, { params }) =>
      ['law', 'cite', 'source', 'first', 'second'].reduce((one, name) => {
        const law: unknown = Object.entries(params ?? {}).find(([key]) => key === name)?.[1];
        return typeof law === 'string' && law !== '' ? one.replace(withoutDays(law), '§') : one;
      }, told),
    text,
  );

const withoutDays = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => wordsFor('en').day(day, 'wholeDate'));

describe('what the engine says of every instrument between States, territories and the Union', () => {
  for (const tag of LANGUAGES) {
    it(`names no thing by its code, leaves no hole and says nothing twice: ${tag}`, () => {
      const words = wordsFor(tag);
      // `INTERPOL` is its own name; ids of letters alone (UNTOC) are what lawyers cite.
      const ids = law.data.instruments.map(({ id }) => id).filter((id) => /[\d-]/.test(id));
      const codes = new Set(law.data.jurisdictions.map(({ code }) => code));
      const faults: string[] = [];
      for (const says of texts.values()) {
        const sentences = lawSentences(words, says as Parameters<typeof lawSentences>[1]);
        const whole = sentences.map(({ text, after }) => text + after).join('');
        const own = ownWords(whole, says);
        faults.push(...faultsIn(own, ids, codes).map((fault) => `${fault}: ${whole}`));
        if (/[\ufdd0\ufdd1]/.test(whole)) faults.push(`borrowed from English: ${plainly(whole)}`);
        if (new Set(sentences.map(({ text }) => text)).size < sentences.length) {
          faults.push(`said twice: ${whole}`);
        }
      }
      assert.ok(texts.size > 1000, `${texts.size} texts`);
      assert.deepEqual([...new Set(faults)].slice(0, 20), []);
    });
  }

  it('is Japanese but for names that have no other letters and what the data says', () => {
    const words = wordsFor('ja');
    const faults: string[] = [];
    for (const says of texts.values()) {
      const text = lawSentences(words, says as Parameters<typeof lawSentences>[1])
        .map(({ text: one, after }) => one + after)
        .join('');
      const own = ownWords(text, says);
      const english = own.match(/\b[a-z]{3,}\b/g) ?? [];
      const quoted = says.says.some(({ code }) => /quoted|source|look-in|researched/.test(code));
      if (english.length > 0 && !quoted) faults.push(`${english.join(' ')}: ${text}`);
      if (/\. |\.$/.test(own)) faults.push(`an ASCII full stop: ${text}`);
    }
    assert.deepEqual([...new Set(faults)].slice(0, 20), []);
  });
});

describe('names', () => {
  it('are there in Japanese for every jurisdiction, instrument and article of the big conventions', () => {
    const words = wordsFor('ja');
    const lacking = [
      ...law.data.jurisdictions.map(({ code }) => stateName(words, namedState(law, code))),
      ...law.data.instruments.flatMap(({ id }) => [
        instrumentName(words, namedInstrument(law, id)),
        instrumentTitle(words, namedInstrument(law, id)),
      ]),
      ...law.data.provisions
        .filter(({ instrument }) => /^(CETS185|CETS224|UNCC|UNTOC|UNCAC)$/.test(instrument))
        .map((row) => provisionTitle(words, row)),
    ].filter((name) => /[\ufdd0\ufdd1]/.test(name) || !/[\u3040-\u30ff\u4e00-\u9fff]/.test(name));
    assert.deepEqual(lacking.map(plainly), [], 'write them in locales/ja/names-*.ftl');
  });

  it('tell two treaties of the same States apart', () => {
    for (const tag of LANGUAGES) {
      const words = wordsFor(tag);
      const names = law.data.instruments.map(({ id }) =>
        instrumentTitle(words, namedInstrument(law, id)),
      );
      const twice = names.filter((name, n) => names.indexOf(name) !== n);
      assert.deepEqual(twice, []);
    }
  });

  it('stand with the article that English wants, and in each language as it calls them', () => {
    const said = (tag: string, code: string) => theState(wordsFor(tag), namedState(law, code));
    assert.equal(said('en', 'USA'), 'the United States');
    assert.equal(said('en', 'JPN'), 'Japan');
    assert.equal(said('en', 'COD'), 'the Democratic Republic of the Congo');
    assert.equal(said('en', 'VGB'), 'the British Virgin Islands');
    assert.equal(said('ja', 'USA'), 'アメリカ合衆国');
    assert.equal(said('ja', 'EUE'), '欧州連合');
    assert.equal(said('fr', 'DEU'), 'Allemagne');
    assert.equal(said('zh', 'PSE'), '巴勒斯坦国');
  });
});
