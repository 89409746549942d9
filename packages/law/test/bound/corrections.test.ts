import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type AvenueQuestion,
  avenues,
  findInstrument,
  grounds,
  indexLaw,
  MEASURES,
  partiesOn,
  statusOn,
} from '@comity/law';
import { loadLaw } from '@comity/law-files';

/** Corrections of November 2026, from the page that a lawyer reads: the day before and the day of. */

const law = indexLaw(await loadLaw());
const page = readFileSync(
  new URL('../../../../docs/law/corrections-2026-11.md', import.meta.url),
  'utf8',
);

/** The rows of the table under a heading, without its head. */
function table(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const lines = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const instrumentOf = (id: string) => {
  const found = findInstrument(law, id);
  assert.ok(found.ok, id);
  return found.value;
};
const status = (id: string, state: string, day: string): string => {
  const answer = statusOn(law, instrumentOf(id), state, day);
  return `${answer.status} ${answer.confidence}`;
};

const standings = table('Who is bound, the day before and the day of');
for (const [id = '', state = '', before = '', then = '', day = '', now = ''] of standings) {
  test(`${id}: ${state} is ${then} on ${before} and ${now} on ${day}`, () => {
    assert.ok(before < day);
    assert.equal(status(id, state, before), then);
    assert.equal(status(id, state, day), now);
  });
}

const ANSWERS = new Map<string, boolean | 'uncertain'>([
  ['open', true],
  ['closed', false],
  ['uncertain', 'uncertain'],
]);

function questionOf(row: readonly string[]): AvenueQuestion {
  const [from = '', to = '', on = '', name = '', facts = ''] = row;
  const measure = MEASURES.find((known) => known === name);
  assert.ok(measure, name);
  const words = facts.split(' ').filter((word) => word !== '');
  const months = (side: string): number =>
    Number(words.find((word) => word.startsWith(`${side}=`))?.split('=')[1] ?? Number.NaN);
  const [requesting, requested] = [months('requesting'), months('requested')];
  const offences = words.filter((word) => word.includes(':'));
  return {
    from,
    to,
    on,
    measure,
    ...(offences.length === 0 ? {} : { offences }),
    ...(Number.isNaN(requesting) ? {} : { maxPenaltyRequesting: requesting }),
    ...(Number.isNaN(requested) ? {} : { maxPenaltyRequested: requested }),
    ...(words.includes('group')
      ? { facts: { transnational: true, 'organized-criminal-group': true } }
      : {}),
  };
}

const cells = table('What follows for an avenue');
for (const row of cells) {
  const [from, to, on, measure, facts, id, answer = '', because = ''] = row;
  test(`${from} asks ${to} on ${on} for ${measure} ${facts}: ${id} is ${answer}`, () => {
    const found = avenues(law, questionOf(row)).avenues.find((one) => one.instrument === id);
    assert.equal(found?.open, ANSWERS.get(answer));
    if (because !== '') {
      const codes = found?.reasons.map((reason) => reason.code) ?? [];
      assert.ok(codes.includes(because), `${because} is not among ${codes.join(', ')}`);
    }
  });
}

const texts = table('What a text says');
for (const [pinpoint = '', says = '', confidence = ''] of texts) {
  test(`${pinpoint} is there, ${confidence}${says === '' ? '' : `, and says "${says}"`}`, () => {
    const found = law.data.provisions.find((row) => row.pinpoint === pinpoint);
    assert.ok(found, pinpoint);
    assert.equal(found.confidence, confidence);
    const words = `${found.title} ${found.gist}`.toLowerCase();
    assert.ok(words.includes(says.toLowerCase()), words);
  });
}

/** What was proposed with high or medium confidence, by the keys that this project gave it. */
const CORRECTIONS = [
  ...['CETS185-NZL', 'CETS185-IRL', 'UNTOC-BTN', 'UNTOC-SSD', 'UNTOC-counted', 'UNTOC-16-5'],
  ...['USA-HKG-suspended', 'cis-minsk-start', 'cis-minsk-UKR', 'cis-it-2018', 'CETS224-traffic'],
  ...[
    'UNCC-15-title',
    'UNCC-1-to-15',
    'UNCC-2-emergency',
    'UNCC-11-reservation',
    'UNCC-13-letters',
  ],
  ...['ETS030-by-ETS182', 'ETS024-by-ETS086', 'ETS024-NOR', 'ETS182-list', 'eu-mla-2000-list'],
  ...['USA-EU-seven', 'usa-bgr-mlat', 'usa-nld-territories', 'usa-gbr-territories'],
  ...['usa-fra-territories', 'usa-extradition-list', 'usa-twn-mlaa', 'eu-gbr-tca', 'eu-eaw'],
];

/** The names of the tests in this file, as it stands. */
const OWN_TESTS = readFileSync(new URL(import.meta.url), 'utf8');

/** Whether what a reference names is a row of a table, or a test here. */
function isShown(reference: string): boolean {
  const [kind = '', ...words] = reference.split(' ');
  const [one = '', two = '', three = ''] = words;
  switch (kind) {
    case 'bound':
      return standings.some(([id, state]) => id === one && state === two);
    case 'avenue':
      return cells.some(([from, to, , , , id]) => from === one && to === two && id === three);
    case 'text':
      return texts.some(([pinpoint]) => pinpoint === one);
    case 'test':
      return OWN_TESTS.includes(`test('${words.join(' ')}'`);
    default:
      return false;
  }
}

const listed = table('Each correction, and what shows it');

test('every correction of high or medium confidence is there, and each is shown by a row', () => {
  assert.deepEqual(listed.map(([key]) => key).sort(), CORRECTIONS.toSorted());
  for (const [key = '', confidence = '', shown = ''] of listed) {
    assert.match(confidence, /^(?:high|medium)$/, key);
    const references = shown.split('; ');
    assert.deepEqual(
      references.filter((one) => !isShown(one)),
      [],
      `${key} names what is not there`,
    );
  }
});

/** Whose day lies between two days that a source shows: asked at both ends of that time. */
const BETWEEN = [
  'CETS185 NZL 2020-09-30',
  'CETS185 IRL 2025-10-08',
  'usa-hkg-extradition HKG 2020-08-20',
  'cis-chisinau KGZ 2004-10-02',
];

test('a standing is asked on the day before and on the day, save where a source shows only a time', () => {
  const apart = standings.filter(
    ([, , before = '', , day = '']) => Date.parse(day) - Date.parse(before) !== 86_400_000,
  );
  assert.deepEqual(
    apart.map(([id, state, , , day]) => `${id} ${state} ${day}`).sort(),
    BETWEEN.toSorted(),
  );
});

test('the page has a row for every correction, none twice', () => {
  assert.ok(standings.length >= 180, `${standings.length} standings`);
  assert.ok(cells.length >= 50, `${cells.length} cells`);
  assert.ok(texts.length >= 30, `${texts.length} texts`);
  for (const rows of [standings, cells, texts]) {
    const keys = rows.map((row) => row.slice(0, 6).join(' '));
    assert.equal(new Set(keys).size, keys.length, 'none twice');
  }
});

test('UNTOC has 192 Parties on 4 May 2024, as the depositary counted', () => {
  assert.equal(partiesOn(law, instrumentOf('UNTOC'), '2024-05-04').inForce, 192);
  for (const state of ['COG', 'IRN', 'PNG', 'SLB', 'SOM', 'TUV']) {
    assert.match(status('UNTOC', state, '2024-05-04'), /^(none|signatory) medium$/, state);
  }
});

test('the clock on returning traffic data is for stored data and not for subscribers', () => {
  const clock = law.data.clocks.find((row) => row.id === 'CETS224:8(6)#traffic');
  assert.deepEqual(clock?.measures, ['stored-data-access']);
});

test('who finds that preservation will not help has to say so (42(7))', () => {
  const answer = grounds(law, {
    instrument: 'UNCC',
    measure: 'preservation',
    requesting: 'JPN',
    requested: 'FRA',
    on: '2026-11-28',
  });
  const warning = answer.duties.find((row) => row.pinpoint === 'UNCC:42(7)');
  assert.equal(warning?.code, 'warn-requesting-state');
});
