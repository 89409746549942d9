import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  avenues,
  contents,
  coverage,
  grounds,
  inNetwork,
  instrumentStart,
  partiesOn,
  profileOn,
} from '@comity/law';
import { told } from '../told.ts';
import { avenue, law } from './real-law.ts';

const ON = '2026-11-28';
const states = law.data.jurisdictions.filter((row) => row.kind === 'state');

test('every State has its basics, and what is unknown is said', () => {
  assert.ok(states.length >= 195);
  for (const state of states) {
    const basics = profileOn(law, state, ON).basics;
    assert.ok(basics, state.code);
    assert.ok(basics.legalTradition.source.length > 0);
    assert.ok(['yes', 'unknown'].includes(basics.contactPoint24x7.member));
    assert.ok(basics.nationals.surrendered === 'unknown' || basics.nationals.text !== '');
  }
});

/** Parts of a State, which the counts of States leave out. */
const NOT_COUNTED = new Set(
  law.data.jurisdictions.flatMap(({ code, of }) => (of === undefined ? [] : [code])),
);

test('the list of death penalties agrees with the published counts of the end of 2024', () => {
  const count = (status: string): number =>
    law.data.basics.filter(
      ({ state, deathPenalty }) => deathPenalty.status === status && !NOT_COUNTED.has(state),
    ).length;
  assert.deepEqual(
    ['abolished', 'ordinary-abolished', 'unused', 'retained'].map(count),
    [113, 9, 23, 54],
  );
});

test('what a State does with the death penalty rests on a list that names it, or is only recalled', () => {
  for (const { state, deathPenalty } of law.data.basics) {
    const { source, confidence } = deathPenalty;
    assert.doesNotMatch(source, /agrees with the counts/, state);
    if (/recalled/i.test(source)) assert.equal(confidence, 'low', state);
  }
});

test('for every Budapest Party the answer names the two authorities or says where to ask', () => {
  const convention = law.instruments.get('CETS185');
  assert.ok(convention && instrumentStart(convention, ON).passed === 'yes');
  const parties = partiesOn(law, convention, ON).parties.map((row) => row.state);
  assert.ok(parties.length >= 79);
  for (const to of parties) {
    const from = to === 'JPN' ? 'USA' : 'JPN';
    const row = avenue({ from, to, on: ON, measure: 'preservation' }, 'CETS185');
    if (row.open === false) continue;
    for (const channel of ['contact-point-24-7', 'central-authority']) {
      const found = row.authorities.filter((one) => one.channel === channel);
      assert.ok(found.length > 0, `${to} ${channel}`);
      for (const one of found) {
        assert.ok(one.name === null ? one.note !== null : one.source !== null, `${to} ${channel}`);
        const said = told(one.note);
        const weak = /recalled-ask-first|nobody-named/.test(said);
        assert.equal(one.confidence === 'low', weak, `${to}: ${said}`);
        const point = one.role === 'contact-point-24-7' && one.name !== null;
        assert.equal(/point-telephone/.test(said), point, `${to}: ${said}`);
      }
    }
  }
});

test('an authority changes on its day', () => {
  const named = (on: string) =>
    avenue({ from: 'JPN', to: 'NOR', on, measure: 'testimony' }, 'CETS185').authorities.find(
      (row) => row.channel === 'central-authority',
    );
  assert.equal(named('2025-12-31')?.name, 'KRIPOS');
  assert.equal(named('2026-01-01')?.name, 'Director of Public Prosecutions (Riksadvokaten)');
});

test('several share a role, each with what is its own; languages and age stand beside', () => {
  const question = { from: 'JPN', to: 'MDA', on: ON, measure: 'testimony' } as const;
  const rows = avenue(question, 'CETS185').authorities.filter(
    (row) => row.channel === 'central-authority',
  );
  assert.deepEqual(
    rows.map((row) => row.scope),
    ['Before trial', 'Trial and execution of sentences'],
  );
  assert.ok(rows.every((row) => row.asOf === '2010-06-29' && row.under === 'CETS185'));
  const morocco = avenue({ ...question, to: 'MAR', measure: 'preservation' }, 'CETS185');
  const point = morocco.authorities.find((row) => row.channel === 'contact-point-24-7');
  assert.deepEqual(point?.languages, ['Arabic', 'French']);
  assert.equal(point?.languagesAre, 'accepted');
});

test('the State acts for a territory that has named nobody', () => {
  const question = { from: 'USA', to: 'ABW', on: ON, measure: 'testimony' } as const;
  const row = avenue(question, 'usa-nld-mlat').authorities.find(
    (one) => one.channel === 'central-authority',
  );
  assert.equal(row?.state, 'NLD');
  assert.match(told(row?.note), /acts-for state=NLD territory=ABW/);
});

test('a pair that nobody researched is told so in every answer, with where to look', () => {
  const pair = { from: 'FRA', to: 'BRA', on: ON, measure: 'testimony' } as const;
  const answers = [
    avenues(law, pair).notes,
    contents(law, { ...pair, instrument: 'CETS185' }).notes,
    grounds(law, { ...pair, instrument: 'CETS185', requesting: 'FRA', requested: 'BRA' }).notes,
  ];
  for (const notes of answers) {
    assert.deepEqual(
      notes.map((row) => row.code),
      ['bilateral-not-researched'],
    );
    assert.match(
      told(notes[0]?.text),
      /^not-researched-between sort=assistance .*; look-in lists=\S+ first=.*Concordia /,
    );
  }
});

test('what was researched says nothing, or up to which day', () => {
  const notes = (from: string, to: string, on: string) =>
    avenues(law, { from, to, on, measure: 'testimony' }).notes.map((row) => row.code);
  assert.deepEqual(notes('JPN', 'FRA', '2024-01-01'), []);
  assert.deepEqual(notes('USA', 'FRA', '2015-03-01'), []);
  assert.deepEqual(notes('USA', 'FRA', '2015-03-02'), ['bilateral-research-ends']);
  assert.deepEqual(notes('CHN', 'HKG', '2024-01-01'), ['within-one-state']);
  assert.deepEqual(notes('ABW', 'FRA', '2024-01-01'), ['bilateral-not-researched']);
  const surrender = avenues(law, { from: 'FRA', to: 'BRA', on: ON, measure: 'extradition' });
  assert.match(told(surrender.notes[0]?.text), /sort=extradition from=FRA to=BRA/);
});

test('own nationals of a State without a profile are spoken of as far as its basics know', () => {
  const question = { from: 'JPN', to: 'SVN', on: ON, measure: 'extradition' } as const;
  const hangs = avenue({ ...question, personNationalOf: 'SVN' }, 'comity').hangsOn;
  const own = told(hangs.find((row) => row.code === 'own-national')?.text);
  assert.match(
    own,
    /^own-national state=SVN; national-barred .*quoted-from .*cite=.*Constitution 47/,
  );
  const other = avenue({ ...question, personNationalOf: 'JPN' }, 'comity').hangsOn;
  assert.ok(!other.some((row) => row.code === 'own-national'));
});

test('networks are those in which the other side is found, for the measure and the day', () => {
  const ids = (to: string, measure: 'tracing' | 'preservation', on = ON) =>
    avenues(law, { from: 'JPN', to, on, measure }).networks.map((row) => row.id);
  assert.ok(ids('DEU', 'tracing').includes('carin'));
  assert.ok(!ids('DEU', 'preservation').includes('carin'));
  assert.ok(ids('DEU', 'preservation').includes('coe-treaty-office-declarations'));
  assert.ok(ids('NGA', 'tracing').includes('wacap'));
  assert.ok(!ids('DEU', 'tracing').includes('wacap'));
  assert.ok(ids('DEU', 'tracing', '2021-06-03').includes('globe'));
  assert.ok(!ids('DEU', 'tracing', '2021-06-02').includes('globe'));
  const globe = law.data.networks.find((row) => row.id === 'globe');
  assert.ok(globe);
  assert.equal(inNetwork(law, globe, 'DEU', ON), 'may-join');
});

test('coverage counts each jurisdiction once, and no more pairs than there are', () => {
  const answer = coverage(law, ON);
  assert.equal(answer.states, states.length);
  assert.equal(new Set(answer.rows.map((row) => row.state)).size, answer.rows.length);
  const { counts } = answer;
  assert.equal(
    (counts['profile: researched'] ?? 0) + (counts['profile: basics'] ?? 0),
    states.length,
  );
  assert.ok(answer.pairsResearched.assistance < answer.pairs);
  assert.equal(
    answer.rows.find((row) => row.state === 'JPN')?.researchedWith.assistance,
    states.length - 1,
  );
});

test('the network of points is answered by the point that a declaration names, before one recalled', () => {
  const asked = { from: 'JPN', to: 'USA', on: ON, measure: 'preservation' } as const;
  const [point] = avenue(asked, 'police-24-7').authorities;
  assert.deepEqual([point?.confidence, point?.asOf], ['medium', '2010-09-14']);
  assert.deepEqual(point?.name, avenue(asked, 'CETS185').authorities[0]?.name);
});

test('nobody is said to be unnamed whom the data names under another instrument', () => {
  const convention = law.instruments.get('CETS185');
  assert.ok(convention);
  const parties = partiesOn(law, convention, ON).parties.map((row) => row.state);
  const silent: string[] = [];
  const elsewhere = new Set<string>();
  for (const to of parties) {
    for (const from of ['JPN', 'FRA', 'USA', 'BRA'].filter((code) => code !== to)) {
      for (const row of avenues(law, { from, to, on: ON, measure: 'stored-data-access' }).avenues) {
        for (const { channel, role, note, name } of row.authorities) {
          if (channel !== 'central-authority' || role === null) continue;
          if (/named-under-another/.test(told(note))) elsewhere.add(to);
          const known = (law.authoritiesOf.get(to) ?? []).some(
            (one) =>
              one.role === role &&
              (one.from === null || one.from <= ON) &&
              (one.to === null || ON < one.to),
          );
          if (name === null && known) silent.push(`${from} ${to} ${row.instrument}`);
        }
      }
    }
  }
  assert.deepEqual(silent, []);
  for (const to of ['AUT', 'MDA', 'PRT', 'ROU']) assert.ok(elsewhere.has(to), to);
});

test('who was declared stands where memory had named another, from the day on which it counts', () => {
  const named = (to: string, measure: 'testimony' | 'extradition' | 'preservation', on: string) =>
    avenue({ from: 'JPN', to, on, measure }, 'CETS185').authorities.flatMap(
      ({ name, confidence }) => (typeof name === 'string' ? [`${name} ${confidence}`] : []),
    );
  const sanMarino = named('SMR', 'testimony', ON);
  assert.ok(
    sanMarino.some((one) => /Foreign Affairs.* (?:high|medium)$/.test(one)),
    `${sanMarino}`,
  );
  assert.ok(named('SMR', 'extradition', ON).some((one) => /Secretariat for Justice/.test(one)));
  assert.deepEqual(named('SMR', 'testimony', '2019-06-30'), [], 'no Party yet');
  for (const [to, office] of [
    ['LIE', /Office of Justice medium/],
    ['TON', /Attorney General's Office medium/],
    ['MCO', /Directorate of Judicial Services .* medium/],
  ] as const) {
    assert.match(named(to, 'testimony', ON).join(), office, to);
  }
  assert.match(named('GRC', 'preservation', ON).join(), /Cyber Crime Division medium/);
});
