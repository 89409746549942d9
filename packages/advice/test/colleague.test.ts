import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '@comity/case';
import { indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { adviceOnFacts, isSameTarget, keptLongEnough } from '../src/index.ts';

const law = indexLaw(await loadLaw());
const ON = '2026-11-21';
const CONDUCT = 'On 15 July 2025 somebody took passwords at Example Bank in Osaka.';

const said = (facts: Facts, codes: RegExp): readonly (readonly (string | undefined)[])[] =>
  adviceOnFacts(law, { from: 'JPN', conduct: CONDUCT, ...facts }, ON)
    .filter(({ code }) => codes.test(code))
    .map(({ code, at, pinpoint }) => [code, at, pinpoint]);

test('a small case is questioned where the State turns them away, or where nothing is known and the penalty is light', () => {
  const small = (facts: Facts) => said(facts, /^case-small/).map(([code]) => code);
  for (const to of ['SGP', 'MYS', 'CHE', 'GBR'])
    assert.deepEqual(small({ to }), ['case-small'], to);
  const [cited] = adviceOnFacts(law, { to: 'CHE', conduct: CONDUCT }, ON).filter(
    ({ code }) => code === 'case-small',
  );
  assert.equal(cited?.params?.['cite'], 'IMAC 4');
  for (const sum of ['JPY 4,000,000', '¥4,000,000', '400万円', '20 000 EUR']) {
    assert.deepEqual(small({ to: 'SGP', conduct: `${CONDUCT} ${sum} was taken.` }), [], sum);
  }
  for (const none of ['at 13:05 UTC', 'under 12 CCP', 'in 2025 IBM', 'from 3 VPN servers']) {
    const conduct = `${CONDUCT} It happened ${none}.`;
    assert.deepEqual(small({ to: 'SGP', conduct }), ['case-small'], none);
  }
  const penal = (maxPenalty: string, to = 'FRA') =>
    small({ to, offences: [{ kind: 'other', maxPenalty }] });
  assert.deepEqual(penal('fine only'), ['case-small-unknown']);
  assert.deepEqual(penal('6 months'), ['case-small-unknown']);
  assert.deepEqual(penal('2 years'), []);
  assert.deepEqual(penal('life'), []);
  assert.deepEqual(small({ to: 'SGP', urgency: { level: 'emergency' } }), []);
  assert.deepEqual(small({ to: 'SGP', conduct: ' ' }), []);
  const contents = { deMinimisCheck: 'Twelve victims lost their savings.' };
  assert.deepEqual(small({ to: 'SGP', parts: [{ measure: 'mla-general', contents }] }), []);
});

test('a measure that compels is asked why a milder one does not do, with the rule of its basis', () => {
  const why = (measure: string, contents = {}, id = 'CETS185') =>
    said(
      { to: 'FRA', parts: [{ measure, basis: [{ id, pinpoints: [] }], contents }] },
      /^milder-way/,
    );
  assert.deepEqual(why('preservation'), []);
  assert.deepEqual(why('subscriber-info'), []);
  assert.deepEqual(why('search-and-seizure'), [], 'no basis asks it');
  const asked = (contents: Readonly<Record<string, string>>) => {
    const basis = [{ id: 'eu-gbr-tca', pinpoints: [] }];
    const parts = [{ measure: 'search-and-seizure', basis, contents }];
    return said({ from: 'DEU', to: 'GBR', parts }, /^milder-way/);
  };
  const remark = [['milder-way', 'parts.0.contents.proportionality', 'eu-gbr-tca:636']];
  assert.deepEqual(asked({}), remark);
  assert.deepEqual(asked({ necessity: 'x' }), remark);
  assert.deepEqual(
    asked({ necessity: 'The provider does not answer, and nobody else has it.' }),
    [],
  );
});

test('kept data is measured against what was seen, else good practice, else said to be unknown', () => {
  const now = '2026-11-21T09:00:00Z';
  const kept = {
    ...{ at: 'earlier.0.case', day: '2026-12-10', ends: '2026-12-11T00:00:00Z' },
    untilDecision: null,
  };
  const codes = (takes: Parameters<typeof keptLongEnough>[1]['takes'], one = kept) =>
    keptLongEnough([one], { now, takes }).map(({ code }) => code);
  assert.deepEqual(codes({ days: 19, answers: 20 }), []);
  assert.deepEqual(codes({ days: 20, answers: 20 }), ['kept-too-short']);
  assert.deepEqual(codes({ days: 20, answers: 0 }), ['kept-too-short-practice']);
  assert.deepEqual(codes(null), ['kept-answer-unknown']);
  assert.deepEqual(codes(null, { ...kept, ends: '2026-11-21T08:59:59Z' }), ['kept-no-longer']);
});

test('one target is one by what it is called and when', () => {
  const at = (from: string, to: string, address = '203.0.113.9') => ({
    ...{ kind: 'ip', address, period: { from, to, zone: 'UTC' } },
  });
  const noon = at('2025-07-15T12:00:00', '2025-07-15T13:00:00');
  assert.ok(isSameTarget(noon, at('2025-07-15T12:30:00', '2025-07-15T14:00:00')));
  assert.ok(!isSameTarget(noon, at('2025-07-15T15:00:00', '2025-07-15T16:00:00')));
  assert.ok(!isSameTarget(noon, { ...noon, address: '203.0.113.10' }));
  const account = { kind: 'account', service: 'Example Mail', identifier: 'A.B@example.org' };
  assert.ok(isSameTarget(account, { ...account, identifier: 'a.b@EXAMPLE.org' }));
  assert.ok(!isSameTarget(account, { ...account, service: 'Other Mail' }));
  assert.ok(!isSameTarget({ kind: 'account' }, { kind: 'account' }));
});

test('a number of things is no date, a word of one letter no place, and a month names nobody', () => {
  const facts = (conduct: string) => said({ conduct }, /^facts-no-/).map(([code]) => code);
  const LONG = ' and then he took what was there, all of it, and nobody saw him do it';
  const NEITHER = ['facts-no-date', 'facts-no-place'];
  assert.deepEqual(facts(`he used 2 accounts and said that I was a thief${LONG}`), NEITHER);
  assert.deepEqual(facts(`he came at 13:05 UTC with EUR 500${LONG}`), NEITHER);
  assert.deepEqual(facts(`he came on 3 July${LONG}`), ['facts-no-place']);
  assert.deepEqual(facts(`he came to Osaka from 203.0.113.9${LONG}`), ['facts-no-date']);
  for (const date of [
    ...['2025', '15/7', '15.7.2025', '2025-07-15', 'July 15', '15th of July', '3 de julio'],
    ...['15 июля', '15 juillet', '２０２５', '令和7年', '七月', '٢٠٢٥'],
  ])
    assert.deepEqual(facts(`On ${date} he came to Osaka${LONG}`), [], date);
});

test('what is wanted names its target by itself and is no link between it and the facts', () => {
  const target = { kind: 'account', service: 'Example Mail', identifier: 'mule@example.org' };
  const links = (conduct: string, contents: Readonly<Record<string, string>> = {}) => {
    const wanted = 'All messages of mule@example.org of that week.';
    const parts = [{ measure: 'stored-data-access', targets: [target], wanted, contents }];
    return said({ conduct, parts }, /^no-link$/).map(([code]) => code);
  };
  assert.deepEqual(links(CONDUCT), ['no-link']);
  assert.deepEqual(links(`${CONDUCT} He wrote as mule@example.org.`), []);
  const relationToOffence = 'The mails show who was paid.';
  assert.deepEqual(links(CONDUCT, { relationToOffence }), []);
});
