import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues } from '@comity/law';
import { avenue, codes, law, words } from './real-law.ts';

/** What a list of Parties says ends with the list: day of its end, day after. */

const open = (from: string, to: string, on: string, instrument = 'CETS185') =>
  avenue({ from, to, on, measure: 'preservation' }, instrument);

test('who was invited or had signed may have joined since the list was read', () => {
  assert.equal(open('JPN', 'KEN', '2025-01-31').open, false, 'the list was read up to this day');
  const after = open('JPN', 'KEN', '2025-02-01');
  assert.equal(after.open, 'uncertain');
  assert.ok(codes(after).includes('parties-unknown'));
  assert.match(words(after), /perhaps-since state=KEN instrument=CETS185 day=2025-01-31/);
  assert.match(words(after), /verify-with-depositary/);
});

test('a row that a source showed later holds up to that day', () => {
  assert.equal(open('USA', 'IRL', '2025-10-08').open, false);
  assert.equal(open('USA', 'IRL', '2025-10-09').open, 'uncertain');
});

test('a row that knows of a later step knows more than the list', () => {
  assert.equal(open('NLD', 'NZL', '2025-11-30').open, false);
  assert.equal(open('NLD', 'NZL', '2025-12-01').open, true);
});

test('who was neither is no Party, as far as the list goes, which is said', () => {
  const at = open('JPN', 'VNM', '2026-12-01');
  assert.equal(at.open, false);
  assert.equal(at.confidence, 'medium');
  assert.match(words(at), /list-ends day=2025-01-31/);
  assert.doesNotMatch(words(open('JPN', 'VNM', '2025-01-31')), /list-ends/);
});

test('a universal convention: whoever stands as no Party may have acceded since', () => {
  const question = { from: 'AUS', to: 'PNG', measure: 'testimony' } as const;
  assert.equal(avenue({ ...question, on: '2024-05-31' }, 'UNTOC').open, false);
  assert.ok(codes(avenue({ ...question, on: '2024-06-01' }, 'UNTOC')).includes('parties-unknown'));
});

test('no instrument whose list lacks Parties refuses flatly whoever took a first step', () => {
  for (const { id, gapsIn, listEnds, inForce } of law.data.instruments) {
    if (gapsIn?.includes('parties') !== true || listEnds === undefined || inForce === null)
      continue;
    const rows = law.data.parties.filter(
      (row) =>
        row.instrument === id &&
        row.kind === 'signature-only' &&
        row.shownOn === undefined &&
        row.consentedNotBefore === undefined,
    );
    for (const { state } of rows) {
      const from = state === 'DEU' ? 'FRA' : 'DEU';
      const on = '2026-12-01';
      const found = law.data.measures.flatMap(({ measure }) =>
        avenues(law, { from, to: state, on, measure }).avenues.filter(
          (row) => row.instrument === id && codes(row).includes('not-party'),
        ),
      );
      const ofState = found.filter((row) =>
        row.reasons.some(({ text }) => JSON.stringify(text).includes('only-signed')),
      );
      assert.deepEqual(
        ofState.map((row) => row.instrument),
        [],
        `${id} ${state}`,
      );
    }
  }
});

test('a first day that was only recalled is said to be that', () => {
  const question = { from: 'USA', to: 'KOR', measure: 'extradition', on: '2026-12-01' } as const;
  assert.match(words(avenue(question, 'usa-kor-extradition')), /day-recalled/);
  const read = avenue({ ...question, from: 'JPN', to: 'USA' }, 'jpn-usa-extradition');
  assert.doesNotMatch(words(read), /day-recalled/);
});

test('the convention comes before what adds to it', () => {
  const question = { measure: 'stored-data-access', to: 'FRA', from: 'GBR' } as const;
  const under = (from: string, to: string, on: string) =>
    avenue({ ...question, from, to, on }, 'CETS185');
  const now = under('GBR', 'FRA', '2021-01-01');
  assert.equal(now.proceduralRulesFrom, 'ETS030', 'eu-gbr-tca:633: Title VIII adds to it');
  assert.match(words(now), /first-read-with instrument=ETS030 instruments=[^;]*eu-gbr-tca/);
  assert.equal(under('SWE', 'DNK', '2026-12-01').proceduralRulesFrom, 'ETS030', 'eu-mla-2000:1');
  assert.equal(under('NOR', 'CHE', '2026-12-01').proceduralRulesFrom, 'ETS030');
  const before = under('GBR', 'FRA', '2020-12-31');
  assert.doesNotMatch(words(before), /eu-gbr-tca/);
});
