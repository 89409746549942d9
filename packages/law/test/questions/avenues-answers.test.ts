import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askable, avenues, contents, MEASURES, type Measure } from '@comity/law';
import { told } from '../told.ts';
import { avenue, codes, law, words } from './real-law.ts';

/** The answers to hold that ask for an avenue; each test names its AK. */

test('AK-01: accepted is not in force; the agreement of the Union serves instead', () => {
  const question = {
    from: 'JPN',
    to: 'FRA',
    on: '2012-10-15',
    measure: 'stored-data-access',
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, false);
  assert.ok(codes(budapest).includes('consented-not-bound'));
  assert.match(words(budapest), /2012-11-01/);
  assert.equal(avenue(question, 'jpn-eu-mlat').open, true);
  assert.equal(avenue({ ...question, on: '2012-10-31' }, 'CETS185').open, false);
  assert.equal(avenue({ ...question, on: '2012-11-01' }, 'CETS185').open, true);
});

test('AK-03: a treaty that binds only the asked State gives nothing', () => {
  const question = {
    from: 'BEL',
    to: 'USA',
    on: '2007-11-01',
    measure: 'stored-data-access',
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, false);
  assert.match(words(budapest), /only-signed state=BEL/);
  assert.notEqual(avenue(question, 'usa-bel-mlat').open, false);
  assert.equal(avenue({ ...question, on: '2012-12-01' }, 'CETS185').open, true);
});

test('AK-07: Estonia and Russia in 2007', () => {
  const question = {
    from: 'EST',
    to: 'RUS',
    on: '2007-05-10',
    measure: 'locate-or-identify-person',
    offences: ['CETS185:5'],
    maxPenaltyRequesting: 36,
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, false);
  assert.ok(codes(budapest).includes('not-party'));
  const bilateral = avenue(question, 'est-rus-legal-aid');
  assert.equal(bilateral.open, 'uncertain', 'a recalled treaty never opens by itself');
  assert.equal(bilateral.confidence, 'low');
  assert.equal(avenue(question, 'UNTOC').open, false, 'three years are no serious crime');
  assert.equal(avenue(question, 'comity').open, true);
});

test('AK-11: an extension has its own three months', () => {
  const question = { from: 'NLD', to: 'CUW', on: '2024-07-15', measure: 'preservation' } as const;
  const before = avenue(question, 'CETS185');
  assert.equal(before.open, false);
  assert.match(words(before), /2024-09-01/);
  assert.equal(avenue({ ...question, from: 'JPN', on: '2024-08-31' }, 'CETS185').open, false);
  assert.equal(avenue({ ...question, from: 'JPN', on: '2024-09-01' }, 'CETS185').open, true);
});

test('AK-12: Hong Kong is a jurisdiction of its own', () => {
  const question = {
    from: 'JPN',
    to: 'HKG',
    on: '2023-05-01',
    measure: 'stored-data-access',
  } as const;
  assert.equal(avenue(question, 'CETS185').open, false);
  assert.equal(avenue(question, 'jpn-hkg-mlat').open, true);
  assert.notEqual(avenue(question, 'UNTOC').open, false, 'through China');
  const surrender = avenues(law, { ...question, measure: 'extradition' }).avenues;
  assert.ok(surrender.every((row) => row.kind !== 'extradition' || row.open === false));
});

test('AK-14: signed by many is not in force', () => {
  const question = { from: 'JPN', to: 'VNM', on: '2025-12-31', measure: 'preservation' } as const;
  const convention = avenue(question, 'UNCC');
  assert.equal(convention.open, false);
  assert.ok(codes(convention).includes('not-in-force'));
  assert.match(words(convention), /quorum needed=40 .*"n":90,"unit":"days"/);
});

test('AK-17: two ratifications do not start a treaty of five', () => {
  const question = {
    from: 'JPN',
    to: 'SRB',
    on: '2024-07-01',
    measure: 'subscriber-info',
  } as const;
  const protocol = avenue(question, 'CETS224');
  assert.equal(protocol.open, false);
  assert.ok(codes(protocol).includes('not-in-force'));
  assert.match(words(protocol), /quorum needed=5 /);
});

test('AK-19: the two articles on emergencies ask for different things', () => {
  const { fields } = contents(law, { instrument: 'CETS224', measure: 'emergency-mla' });
  const routes = new Map(Map.groupBy(fields, (field) => field.route));
  const byPoint = routes.get('expedited-via-24-7')?.map((field) => field.name) ?? [];
  const mutual = routes.get('emergency-mla')?.map((field) => field.name) ?? [];
  assert.ok(byPoint.includes('providerNameAddress') && byPoint.includes('emergencyFacts'));
  assert.ok(mutual.includes('assistanceRelationToEmergency'));
});

test('AK-37: the threshold of extradition, and a treaty that sets its own', () => {
  const one = { from: 'EST', to: 'PHL', on: '2020-01-01', measure: 'extradition' } as const;
  const hacking = { ...one, offences: ['CETS185:2'] } as const;
  const year = { maxPenaltyRequesting: 12, maxPenaltyRequested: 12 };
  assert.equal(avenue({ ...hacking, ...year }, 'CETS185').open, true);
  assert.equal(avenue({ ...hacking, ...year, maxPenaltyRequested: 11 }, 'CETS185').open, false);
  assert.equal(avenue({ ...one, ...year, offences: ['other'] }, 'CETS185').open, false);
  const asked = avenues(law, hacking).missing.map((row) => row.fact);
  assert.ok(asked.includes('max-penalty-requesting') && asked.includes('max-penalty-requested'));
  const korea = { from: 'JPN', to: 'USA', on: '2024-01-01', measure: 'extradition' } as const;
  const exact = avenue({ ...korea, ...year, offences: ['CETS185:2'] }, 'CETS185');
  assert.equal(
    exact.open,
    false,
    'the treaty of Japan and the United States asks for more than a year',
  );
});

test('AK-44: what the contact point is for', () => {
  const question = {
    from: 'JPN',
    to: 'EST',
    on: '2024-01-01',
    measure: 'locate-or-identify-person',
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, true);
  assert.ok(budapest.pinpoints.includes('CETS185:35(1)(c)'));
  assert.ok(budapest.channels.some((row) => row.channel === 'contact-point-24-7'));
  const content = avenue({ ...question, measure: 'stored-data-access' }, 'police-24-7');
  assert.equal(content.open, false, 'content needs a request for assistance');
});

test('AK-47: leads on any offence may be sent unasked', () => {
  const question = {
    from: 'FRA',
    to: 'NLD',
    on: '2020-06-01',
    measure: 'spontaneous-information',
    offences: ['other'],
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, true);
  assert.match(words(budapest), /might lead to a request/);
});

test('AK-58: the return of embezzled public funds is a duty under UNCAC only', () => {
  const question = {
    from: 'PHL',
    to: 'JPN',
    on: '2024-01-01',
    measure: 'asset-return',
    offences: ['UNCAC:17'],
    maxPenaltyRequesting: 120,
  } as const;
  const corruption = avenue(question, 'UNCAC');
  assert.equal(corruption.open, true);
  assert.equal(corruption.level, 'own-rule');
  assert.ok(corruption.pinpoints.includes('UNCAC:57(3)'));
  assert.equal(avenue(question, 'UNTOC').level, 'endeavour');
  assert.equal(avenue(question, 'CETS185').open, false);
  const { fields } = contents(law, { instrument: 'UNCAC', measure: 'asset-return' });
  assert.ok(fields.some((row) => row.name === 'finalJudgment' && row.pinpoint === 'UNCAC:57(3)'));
});

test('AK-60, AK-61: European orders apply from 18 August 2026, and not to Denmark', () => {
  const question = {
    from: 'ESP',
    to: 'DEU',
    on: '2026-08-17',
    measure: 'subscriber-info',
  } as const;
  const before = avenue(question, 'eu-e-evidence');
  assert.equal(before.open, false);
  assert.ok(codes(before).includes('not-yet-applicable'));
  assert.match(words(before), /2026-08-18/);
  assert.equal(avenue({ ...question, on: '2026-08-18' }, 'eu-e-evidence').open, true);
  const denmark = avenue({ ...question, to: 'DNK', on: '2026-09-01' }, 'eu-e-evidence');
  assert.ok(codes(denmark).includes('not-participating'));
});

test('AK-63: no investigation order to Ireland', () => {
  const question = { from: 'FRA', to: 'IRL', on: '2022-06-01', measure: 'testimony' } as const;
  assert.ok(codes(avenue(question, 'eu-eio')).includes('not-participating'));
  assert.equal(avenue(question, 'ETS030').open, true);
});

test('AK-68: Japan surrenders from three years, unless a treaty says otherwise', () => {
  const question = { from: 'BRA', to: 'JPN', on: '2024-01-01', measure: 'extradition' } as const;
  const bounds = (months: number) => ({
    maxPenaltyRequesting: months,
    maxPenaltyRequested: months,
    offences: ['CETS185:2'],
  });
  assert.equal(avenue({ ...question, ...bounds(36) }, 'comity').open, true);
  assert.equal(avenue({ ...question, ...bounds(35) }, 'comity').open, false);
  const treaty = { ...question, from: 'USA', ...bounds(13) };
  assert.equal(avenue(treaty, 'jpn-usa-extradition').open, true);
  assert.equal(avenue({ ...treaty, ...bounds(12) }, 'jpn-usa-extradition').open, false);
});

test('AK-71: a red notice is no request for extradition', () => {
  const question = { from: 'USA', to: 'MDV', on: '2014-07-05', measure: 'extradition' } as const;
  const notice = avenue(question, 'interpol');
  assert.equal(notice.open, false);
  assert.match(words(notice), /not a request for extradition/);
  assert.equal(avenue({ ...question, measure: 'provisional-arrest' }, 'interpol').open, true);
});

test('what is outside the network is answered with where to turn', () => {
  const question = { from: 'JPN', to: 'EST', on: '2024-01-01' } as const;
  for (const measure of ['transfer-of-sentenced-person', 'transfer-of-proceedings'] as const) {
    const { avenues: found } = avenues(law, { ...question, measure });
    assert.ok(found.every((row) => row.open === false));
    const outside = found.filter((row) => codes(row).includes('outside-network'));
    assert.ok(outside.length >= 3);
    assert.match(words(outside[0] ?? found[0] ?? assert.fail('none')), /[Tt]urn to|turn-to-member/);
  }
  const provider = avenue(
    { ...question, measure: 'emergency-disclosure-by-provider' },
    'provider-voluntary',
  );
  assert.equal(provider.level, 'information');
  assert.equal(provider.providerDirect, true);
});

test('every answer ranks totally, carries its proof, and never opens on low confidence', () => {
  for (const measure of MEASURES) {
    for (const [from, to] of [
      ['JPN', 'USA'],
      ['EST', 'RUS'],
      ['FRA', 'DEU'],
      ['AUS', 'SGP'],
    ] as const) {
      const { avenues: found } = avenues(law, { from, to, on: '2024-11-21', measure });
      assert.deepEqual(
        found.map((row) => row.rank),
        found.map((_, index) => index + 1),
      );
      const order = found.map((row) => [true, 'uncertain', false].indexOf(row.open));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      for (const row of found) {
        assert.ok(row.reasons.length > 0, `${row.instrument} gives a reason`);
        assert.ok(row.proof.length > 0, `${row.instrument} gives its proof`);
        assert.ok(row.open !== true || row.confidence !== 'low', row.instrument);
      }
    }
  }
});

test('a side that does not exist, or that asks itself, is told by code', () => {
  const strange = askable(law, 'JPN', 'XXX');
  assert.equal(strange.ok, false);
  assert.equal(strange.ok ? '' : strange.error.code, 'unknown-jurisdiction');
  const itself = askable(law, 'JPN', 'JPN');
  assert.equal(itself.ok ? '' : itself.error.code, 'same-jurisdiction');
  assert.equal(askable(law, 'CHN', 'HKG').ok, true);
});

test('advice: preserve what may vanish, and name several bases', () => {
  const question = {
    from: 'JPN',
    to: 'USA',
    on: '2024-11-21',
    measure: 'stored-data-access',
  } as const;
  const { advice } = avenues(law, question);
  const first = advice.find((row) => row.code === 'preserve-first');
  assert.equal(first?.instrument, 'CETS185');
  assert.equal(first?.pinpoint, 'CETS185:29(1)');
  assert.ok(advice.some((row) => row.code === 'several-bases'));
  const none = avenues(law, { ...question, to: 'CHN' }).advice;
  assert.ok(!none.some((row) => row.code === 'preserve-first'));
});

test('where a treaty comes first the reason says what steps back, what does not, and by agreement', () => {
  const question = {
    from: 'JPN',
    to: 'USA',
    on: '2024-11-21',
    measure: 'stored-data-access',
  } as const;
  const budapest = avenue(question, 'CETS185');
  assert.equal(budapest.open, true);
  assert.equal(budapest.proceduralRulesFrom, 'jpn-usa-mlat');
  const reason = budapest.reasons.find((row) => row.code === 'procedural-rules');
  assert.equal(reason?.pinpoint, 'CETS185:27(1)');
  assert.match(
    told(reason?.text),
    /^quoted .*step back.*; quoted .*do not step back.*; may-agree-to-use pinpoint=CETS185/s,
  );
  assert.ok(budapest.channels.some((row) => row.from === 'jpn-usa-mlat'));
  const toJapan = avenue({ ...question, from: 'EST', to: 'JPN', on: '2014-01-01' }, 'CETS185');
  assert.equal(toJapan.proceduralRulesFrom, 'jpn-eu-mlat');
});

test('Japan takes urgent requests only through its central authority', () => {
  const question = {
    from: 'PHL',
    to: 'JPN',
    on: '2024-01-01',
    measure: 'stored-data-access',
  } as const;
  const channels = avenue(question, 'CETS185').channels.map((row) => row.pinpoint);
  assert.ok(channels.includes('CETS185:27(2)'));
  assert.ok(!channels.includes('CETS185:27(9)(a)'));
  const back = avenue({ ...question, from: 'JPN', to: 'PHL' }, 'CETS185').channels;
  assert.ok(back.some((row) => row.pinpoint === 'CETS185:27(9)(a)'));
});

test('UNTOC freezes, confiscates and returns for an offence that it covers; a suspicion is enough for assistance alone', () => {
  const cited = (measure: Measure): readonly string[] => {
    const asked = { from: 'JPN', to: 'SRB', on: '2024-01-01', measure } as const;
    const found = avenues(law, asked).avenues.find((row) => row.instrument === 'UNTOC');
    assert.equal(found?.open, 'uncertain');
    return found.reasons.flatMap(({ pinpoint }) => pinpoint ?? []);
  };
  for (const measure of ['freezing', 'confiscation', 'asset-return'] as const) {
    const places = cited(measure);
    assert.ok(places.includes('UNTOC:3(2)') && places.includes('UNTOC:3(1)'), measure);
    assert.equal(places.includes('UNTOC:18(1)'), false, measure);
  }
  assert.ok(cited('stored-data-access').includes('UNTOC:18(1)'));
  assert.ok(cited('emergency-mla').includes('UNTOC:18(1)'));
  assert.equal(cited('emergency-mla').includes('UNTOC:18(14)'), false);
});
