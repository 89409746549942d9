import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage, profileOn } from '@comity/law';
import { contactAge, sureOfContact } from '../../src/rules/contact-age.ts';
import { told } from '../told.ts';
import { avenue, law } from './real-law.ts';

const ON = '2026-11-28';

test('a contact is as old as its own source, and never as young as the profile around it', () => {
  for (const { state, cooperation, updated } of law.data.profiles) {
    for (const row of law.authoritiesOf.get(state) ?? []) {
      assert.notEqual(row.asOf, updated, `${state}: ${row.name}`);
      const year = /\b(?:copy|page|declarations?|notification).* ((?:19|20)\d\d)$/.exec(
        row.source,
      )?.[1];
      if (year !== undefined) assert.ok(row.asOf?.startsWith(year), `${state}: ${row.source}`);
    }
    assert.ok(
      cooperation.centralAuthority.asOf === null || cooperation.centralAuthority.asOf < updated,
    );
  }
});

test('five years to the day: then the source is old and carries no more than medium', () => {
  const row = { ...someRow, asOf: '2021-11-28', confidence: 'high' } as const;
  assert.deepEqual(
    ['2026-11-28', '2026-11-29'].map((on) => [contactAge(row, on), sureOfContact(row, on)]),
    [
      ['fresh', 'high'],
      ['old', 'medium'],
    ],
  );
  assert.equal(sureOfContact({ ...row, asOf: null }, ON), 'medium');
  assert.equal(sureOfContact({ ...row, confidence: 'low', asOf: '2010-01-01' }, ON), 'low');
  assert.equal(contactAge(row, '2012-01-01'), 'fresh', 'asked for a day before it was seen');
});

test('no authority from a list of 2010 is high in 2026, and the answer says how old it is', () => {
  for (const to of law.jurisdictions.keys()) {
    if (to === 'JPN') continue;
    for (const row of avenue({ from: 'JPN', to, on: ON, measure: 'testimony' }, 'CETS185')
      .authorities) {
      if (row.source === null) continue;
      const fresh = row.asOf !== null && row.asOf >= '2021-11-28';
      assert.ok(fresh || row.confidence !== 'high', `${to}: ${row.name} of ${row.asOf}`);
      if (!fresh && row.confidence === 'medium') assert.match(told(row.note), /contact-old/, to);
    }
  }
  const [usa] = avenue(
    { from: 'JPN', to: 'USA', on: ON, measure: 'testimony' },
    'CETS185',
  ).authorities.filter((row) => row.channel === 'central-authority');
  assert.deepEqual([usa?.asOf, usa?.confidence], ['2010-09-17', 'medium']);
});

test('the coverage, the State and the avenues say of each contact the same confidence', () => {
  const SURE = ['high', 'medium', 'low'] as const;
  const surest = (rows: readonly { readonly confidence: string }[]): string =>
    SURE.find((sure) => rows.some((row) => row.confidence === sure)) ?? 'none';
  const counted = coverage(law, ON);
  for (const row of counted.rows) {
    const state = law.jurisdictions.get(row.state);
    assert.ok(state);
    const shown = profileOn(law, state, ON);
    const inRole = (role: string) =>
      (shown.basics?.authorities ?? []).filter((one) => one.role === role);
    assert.equal(row.authority, surest(inRole('central-authority')), row.state);
    const point = { high: 'named', medium: 'named', low: 'recalled' }[
      surest(inRole('contact-point-24-7'))
    ];
    assert.equal(
      ['named', 'recalled'].find((one) => one === row.contactPoint24x7),
      point,
    );
    for (const { topic, value, confidence } of shown.cooperation) {
      const { name } = Object(value) as { readonly name?: string };
      const contact = inRole(ROLE_OF[topic] ?? '').find(
        (one) => one.name === name && one.under === undefined,
      );
      if (contact !== undefined)
        assert.equal(confidence, contact.confidence, `${state.code} ${topic}`);
    }
    if (row.state === 'JPN') continue;
    const asked = { from: 'JPN', to: row.state, on: ON, measure: 'testimony' } as const;
    for (const one of avenue(asked, 'CETS185').authorities) {
      const own = inRole(one.role ?? '').filter(
        ({ name, source }) => name === one.name && source === one.source,
      );
      const sures = own.map((contact) => contact.confidence);
      if (own.length > 0) assert.ok(sures.includes(one.confidence), `${row.state} ${one.name}`);
    }
  }
  const high = counted.counts['authority: high'] ?? 0;
  const medium = counted.counts['authority: medium'] ?? 0;
  assert.ok(high < medium, `most contacts are of old lists: ${high} high, ${medium} medium`);
});

const ROLE_OF: Readonly<Record<string, string>> = {
  centralAuthority: 'central-authority',
  point24x7: 'contact-point-24-7',
  extraditionAuthority: 'extradition-authority',
};

const someRow = {
  state: 'AAA',
  role: 'central-authority',
  name: 'Ministry of Justice',
  from: null,
  to: null,
  source: 'A page',
} as const;
