import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, dualCriminality, gapAnalysis, profileAt, profileOn } from '@comity/law';
import { law } from './real-law.ts';

test('ILOVEYOU: no offence of data interference in the Philippines in May 2000, and one from June', () => {
  const question = { requesting: 'USA', requested: 'PHL', offences: ['CETS185:4'] } as const;
  const before = dualCriminality(law, { ...question, on: '2000-05-04' });
  assert.equal(before.dualCriminality, 'unmet');
  assert.equal(before.offences[0]?.requested.criminal, 'no');
  const after = dualCriminality(law, { ...question, on: '2015-01-01' });
  assert.notEqual(after.dualCriminality, 'unmet');
});

test('of a profile the rows of a day are read, and all of them where no day is asked', () => {
  const offences = (on: string | null) =>
    profileAt(law, 'PHL', on)?.substantive.filter(({ offence }) => offence === 'CETS185:4') ?? [];
  assert.deepEqual(
    offences('2000-05-04').map(({ criminalised }) => criminalised),
    ['no'],
  );
  assert.ok(offences('2015-01-01').every(({ criminalised }) => criminalised !== 'no'));
  assert.ok(offences(null).length > offences('2000-05-04').length);
  assert.equal(profileAt(law, 'KEN', '2020-01-01'), undefined);
});

test('an offence under another convention is looked up by its conduct', () => {
  const question = { requesting: 'JPN', requested: 'DEU', on: '2020-01-01' } as const;
  const budapest = dualCriminality(law, { ...question, offences: ['CETS185:2'] });
  const unitedNations = dualCriminality(law, { ...question, offences: ['UNCC:7'] });
  assert.deepEqual(
    unitedNations.offences[0]?.requested.statutes,
    budapest.offences[0]?.requested.statutes,
  );
  assert.equal(unitedNations.dualCriminality, budapest.dualCriminality);
});

test('what nobody researched is unknown and never "no"', () => {
  const question = { requesting: 'JPN', on: '2020-01-01' } as const;
  const noProfile = dualCriminality(law, {
    ...question,
    requested: 'KEN',
    offences: ['CETS185:2'],
  });
  assert.equal(noProfile.dualCriminality, 'unknown');
  const other = dualCriminality(law, { ...question, requested: 'DEU', offences: ['other'] });
  assert.equal(other.dualCriminality, 'unknown');
  assert.equal(
    dualCriminality(law, { ...question, requested: 'DEU', offences: [] }).confidence,
    'low',
  );
});

test('the gap analysis of Japan against Budapest names what is only partly there', () => {
  const answer = gapAnalysis(law, { state: 'JPN', instrument: 'CETS185', on: '2024-01-01' });
  const row = (pinpoint: string) => answer.rows.find((found) => found.pinpoint === pinpoint);
  assert.equal(row('CETS185:2')?.present, 'yes');
  assert.equal(row('CETS185:16')?.present, 'partly');
  assert.ok(answer.gaps.some((found) => found.pinpoint === 'CETS185:16'));
  assert.equal(row('CETS185:29'), undefined, 'cooperation is no home law');
  const before = gapAnalysis(law, { state: 'JPN', instrument: 'CETS185', on: '1999-01-01' });
  assert.notEqual(before.rows.find((found) => found.pinpoint === 'CETS185:2')?.present, 'yes');
  const unknown = gapAnalysis(law, { state: 'KEN', instrument: 'CETS185', on: '2024-01-01' });
  assert.equal(unknown.unknown, unknown.rows.length);
  assert.deepEqual(unknown.gaps, []);
});

test('a preservation request is not held up by a translation or by what only content needs', () => {
  const { fields } = contents(law, {
    instrument: 'CETS185',
    measure: 'preservation',
    from: 'JPN',
    to: 'USA',
    on: '2024-01-01',
  });
  assert.equal(fields.find((row) => row.name === 'languageOfRequestedState')?.required, false);
  assert.ok(!fields.some((row) => row.name === 'probableCause'));
  assert.ok(!fields.some((row) => row.from === 'treaty-between'));
  const content = contents(law, {
    instrument: 'CETS185',
    measure: 'stored-data-access',
    from: 'JPN',
    to: 'USA',
    on: '2024-01-01',
  });
  assert.equal(content.fields.find((row) => row.name === 'probableCause')?.required, true);
});

test('a fact of a profile names its own source, or says that only those of the whole profile are known', () => {
  let own = 0;
  let whole = 0;
  for (const { state, sources } of law.data.profiles) {
    const jurisdiction = law.jurisdictions.get(state);
    assert.ok(jurisdiction);
    const {
      cooperation,
      capacity,
      prevention,
      sources: rests,
    } = profileOn(law, jurisdiction, null);
    for (const { topic, source, confidence } of [...cooperation, ...capacity, ...prevention]) {
      if (typeof source === 'string') {
        assert.ok(
          sources.length === 1 || !source.includes(sources.join('; ')),
          `${state} ${topic}`,
        );
        own += 1;
      } else {
        assert.equal(source.says[0]?.code, 'source-of-profile', `${state} ${topic}`);
        assert.notEqual(
          confidence,
          'high',
          `${state} ${topic}: of no source that can be looked up`,
        );
        assert.ok(rests.length > 1, `${state}: what the whole rests on`);
        whole += 1;
      }
    }
  }
  assert.ok(own > 70 && whole > 100, `${own} and ${whole}`);
});
