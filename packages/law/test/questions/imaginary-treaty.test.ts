import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  avenues,
  contents,
  type Declaration,
  grounds,
  type Instrument,
  type InstrumentRules,
  indexLaw,
  type Jurisdiction,
  type LawData,
  MEASURES,
  type Measure,
  type MeasureRow,
  matrix,
  type PartyRow,
  prosecuteInstead,
  useLimits,
} from '@comity/law';
import { told } from '../told.ts';

/** The engine knows no treaty by name: here is one that does not exist, with its own rules. */

const sourced = { source: 'Imagined for a test', confidence: 'high' } as const;
const state = (code: string): Jurisdiction => ({ code, name: `State ${code}`, kind: 'state' });

function instrument(id: string, more: Partial<Instrument> = {}): Instrument {
  return {
    ...sourced,
    id,
    title: `Treaty ${id}`,
    shortTitle: id,
    kind: 'convention',
    signed: '2030-01-01',
    inForce: '2031-01-01',
    binding: true,
    legalBasis: 'full',
    providerDirect: false,
    centralAuthorityChannel: true,
    mlaTreaty: false,
    extraditionTreaty: false,
    mayJoin: 'states',
    ...more,
  };
}

/** A measure of which nothing is said but that it is one; one of them has data kept. */
const plain = (measure: Measure): MeasureRow => ({
  measure,
  sort: 'assistance',
  group: 'other',
  coercive: null,
  powers: [],
  contentsLike: null,
  leadsTo: [],
  template: { id: 'NO-FORM' },
  marks: measure === 'preservation' ? ['preserves'] : [],
});

const party = (
  id: string,
  code: string,
  inForce: string,
  more: Partial<PartyRow> = {},
): PartyRow => ({
  ...sourced,
  instrument: id,
  state: code,
  kind: 'ratification',
  signed: '2030-01-01',
  consented: inForce,
  inForce,
  verified: [],
  ...more,
});

const ATLANTIS: InstrumentRules = {
  ...sourced,
  instrument: 'ATLANTIS',
  offences: ['ATLANTIS:2'],
  sameConduct: [{ own: 'ATLANTIS:2', as: ['ELSEWHERE:9'] }],
  scopes: {
    pearls: {
      any: [
        { offence: 'own', of: 'some', why: 'Its own offences need no penalty.' },
        { penalty: { months: 24, in: 'requesting' } },
      ],
    },
  },
  measures: {
    preservation: { level: 'own-rule', pinpoints: ['ATLANTIS:5'], scope: 'pearls' },
    testimony: { level: 'general', pinpoints: ['ATLANTIS:6'], scope: 'pearls' },
    interception: { level: 'none', pinpoints: ['ATLANTIS:7'] },
    freezing: { level: 'own-rule', pinpoints: ['ATLANTIS:8'], closedBy: ['no-freezing'] },
    'transfer-of-sentenced-person': {
      level: 'outside',
      pinpoints: ['ATLANTIS:9'],
      text: 'Turn to the harbour master.',
    },
  },
  regimes: {
    general: {
      grounds: [
        { code: 'essential-interests', pinpoint: 'ATLANTIS:10', text: 'The sea is in danger.' },
        {
          code: 'dual-criminality',
          pinpoint: 'ATLANTIS:11',
          text: 'May be refused by a State that reserved it.',
          closed: 'No reservation.',
          when: {
            all: [
              { declared: 'both-laws', by: 'requested' },
              { not: { offence: 'own' } },
              { fact: 'dual-criminality', is: 'unmet' },
            ],
          },
        },
        { code: 'fiscal', pinpoint: 'ATLANTIS:12', text: 'Salt tax.' },
      ],
      duties: [{ code: 'give-reasons', on: 'refusal', pinpoint: 'ATLANTIS:13', text: 'In verse.' }],
      domesticLaw: { pinpoint: 'ATLANTIS:14', text: 'The law of the tide applies.' },
    },
  },
  stepsBack: {
    pinpoint: 'ATLANTIS:15',
    text: 'A treaty binds both, so Article 12 steps back.',
    never: 'The rest does not.',
    byAgreement: null,
    provisions: [{ article: 'ATLANTIS:12' }],
  },
  useLimits: [
    {
      code: 'speciality',
      kind: 'automatic',
      pinpoint: 'ATLANTIS:16',
      text: 'For this case only.',
      lift: 'Consent.',
    },
  ],
  prosecuteInstead: {
    pinpoint: 'ATLANTIS:17',
    refusedFor: ['nationality'],
    onRequest: false,
    reportOutcome: true,
    text: 'Prosecute instead.',
  },
};

const BILATERAL: InstrumentRules = {
  ...sourced,
  instrumentKind: 'mlat',
  order: 1,
  measures: { testimony: { level: 'own-rule', pinpoints: [] } },
};

function lawWith(declarations: readonly Declaration[] = []) {
  const data: LawData = {
    version: 'imaginary',
    jurisdictions: ['AAA', 'BBB', 'CCC', 'DDD'].map(state),
    instruments: [
      instrument('ATLANTIS'),
      instrument('aaa-bbb', { kind: 'mlat', mlaTreaty: true, mayJoin: 'listed' }),
    ],
    articles: [],
    provisions: [],
    parties: [
      party('ATLANTIS', 'AAA', '2031-01-01'),
      party('ATLANTIS', 'BBB', '2032-06-01'),
      party('ATLANTIS', 'CCC', '2031-01-01', { confidence: 'low' }),
      party('aaa-bbb', 'AAA', '2033-01-01', { kind: 'listed' }),
      party('aaa-bbb', 'BBB', '2033-01-01', { kind: 'listed' }),
    ],
    declarations,
    rules: [ATLANTIS, BILATERAL],
    contents: [
      {
        ...sourced,
        instrument: 'ATLANTIS',
        measure: 'preservation',
        name: 'depth',
        label: 'Depth in fathoms',
        required: true,
        pinpoint: 'ATLANTIS:5',
        route: null,
      },
    ],
    calendars: [],
    clocks: [],
    basics: [],
    authorities: [],
    networks: [],
    research: [],
    profiles: [],
    practices: [],
    programmes: [],
    actProvisions: [],
    measures: MEASURES.map(plain),
    conditions: [],
  };
  return indexLaw(data);
}

const law = lawWith();
const open = (from: string, to: string, on: string, facts: object = {}): unknown =>
  avenues(law, { from, to, on, measure: 'preservation', ...facts }).avenues.find(
    (row) => row.instrument === 'ATLANTIS',
  )?.open;

test('an imaginary treaty opens on the day that binds the later of the two', () => {
  const offences = ['ATLANTIS:2'];
  assert.equal(open('AAA', 'BBB', '2032-05-31', { offences }), false);
  assert.equal(open('AAA', 'BBB', '2032-06-01', { offences }), true);
  assert.equal(open('AAA', 'DDD', '2034-01-01', { offences }), false);
  assert.equal(open('AAA', 'CCC', '2034-01-01', { offences }), 'uncertain', 'only recalled');
});

test('its scope: own offences by conduct, or two years; unknown asks for both facts', () => {
  const on = '2032-06-01';
  assert.equal(open('AAA', 'BBB', on, { offences: ['ELSEWHERE:9'] }), true, 'the same conduct');
  assert.equal(open('AAA', 'BBB', on, { offences: ['other'], maxPenaltyRequesting: 24 }), true);
  assert.equal(open('AAA', 'BBB', on, { offences: ['other'], maxPenaltyRequesting: 23 }), false);
  assert.equal(open('AAA', 'BBB', on), 'uncertain');
  const { missing } = avenues(law, { from: 'AAA', to: 'BBB', on, measure: 'preservation' });
  assert.deepEqual(missing.map((row) => row.fact).sort(), ['max-penalty-requesting', 'offence']);
});

test('a measure it does not name, one it rules out, one it leaves outside', () => {
  const ask = (measure: 'tracing' | 'interception' | 'transfer-of-sentenced-person') =>
    avenues(law, { from: 'AAA', to: 'BBB', on: '2034-01-01', measure }).avenues[0]?.reasons[0];
  assert.equal(ask('tracing')?.code, 'measure-not-covered');
  assert.equal(ask('interception')?.code, 'measure-not-covered');
  assert.equal(ask('transfer-of-sentenced-person')?.code, 'outside-network');
  assert.equal(
    told(ask('transfer-of-sentenced-person')?.text),
    'quoted law=Turn to the harbour master.',
  );
});

test('a treaty between the two comes first, and the convention stays open', () => {
  const question = {
    from: 'AAA',
    to: 'BBB',
    measure: 'testimony',
    offences: ['ATLANTIS:2'],
  } as const;
  const before = avenues(law, { ...question, on: '2032-12-31' }).avenues;
  assert.equal(before.find((row) => row.instrument === 'ATLANTIS')?.proceduralRulesFrom, null);
  const after = avenues(law, { ...question, on: '2033-01-01' }).avenues;
  assert.deepEqual(
    after.map((row) => [row.instrument, row.open]),
    [
      ['aaa-bbb', true],
      ['ATLANTIS', true],
    ],
  );
  assert.equal(after[1]?.proceduralRulesFrom, 'aaa-bbb');
  const asked = {
    instrument: 'ATLANTIS',
    measure: 'testimony',
    requesting: 'AAA',
    requested: 'BBB',
  } as const;
  const fiscal = (on: string): unknown =>
    grounds(law, { ...asked, on }).grounds.find((row) => row.code === 'fiscal')?.available;
  assert.equal(fiscal('2032-12-31'), true);
  assert.equal(fiscal('2033-01-01'), false);
});

test('a reservation counts from its day until the day it is gone', () => {
  const reserved = lawWith([
    {
      ...sourced,
      instrument: 'ATLANTIS',
      state: 'BBB',
      pinpoint: 'ATLANTIS:11',
      kind: 'reservation',
      effect: 'both-laws',
      summary: 'Wants both laws.',
      from: '2032-06-01',
      to: '2035-01-01',
    },
    {
      ...sourced,
      instrument: 'ATLANTIS',
      state: 'BBB',
      pinpoint: 'ATLANTIS:8',
      kind: 'reservation',
      effect: 'no-freezing',
      summary: 'Freezes nothing.',
      from: '2032-06-01',
      to: null,
    },
  ]);
  const available = (on: string, offence: string): unknown =>
    grounds(reserved, {
      instrument: 'ATLANTIS',
      measure: 'preservation',
      requesting: 'AAA',
      requested: 'BBB',
      on,
      offences: [offence],
      dualCriminality: 'unmet',
    }).grounds.find((row) => row.code === 'dual-criminality')?.available;
  assert.equal(available('2034-12-31', 'other'), true);
  assert.equal(available('2034-12-31', 'ELSEWHERE:9'), false);
  assert.equal(available('2035-01-01', 'other'), false);
  const freezing = avenues(reserved, {
    from: 'AAA',
    to: 'BBB',
    on: '2034-01-01',
    measure: 'freezing',
  });
  assert.equal(freezing.avenues[0]?.reasons[0]?.code, 'reserved');
});

test('contents, use limits, prosecution and the matrix come from the same data', () => {
  assert.equal(
    contents(law, { instrument: 'ATLANTIS', measure: 'preservation' }).fields[0]?.name,
    'depth',
  );
  const both = { requesting: 'AAA', requested: 'BBB', on: '2032-07-01' } as const;
  const limits = useLimits(law, { instrument: 'ATLANTIS', measure: 'testimony', ...both });
  assert.equal(limits.limits[0]?.pinpoint, 'ATLANTIS:16');
  const owed = prosecuteInstead(law, {
    instrument: 'ATLANTIS',
    ...both,
    refusedFor: 'nationality',
    requestedStateHasJurisdiction: true,
  });
  assert.equal(owed.owed, true, 'this treaty needs no request');
  const table = matrix(law, '2032-07-01', { offences: ['ATLANTIS:2'] });
  const place = table.measures.indexOf('preservation');
  assert.equal(table.best(0, 1, place), 2);
  assert.equal(table.best(0, 2, place), 1);
  assert.equal(table.best(0, 3, place), 0);
});

test('a treaty without any rules in the data is uncertain and never a silent no', () => {
  const data = lawWith().data;
  const bare = indexLaw({ ...data, rules: [] });
  const found = avenues(bare, {
    from: 'AAA',
    to: 'BBB',
    on: '2034-01-01',
    measure: 'preservation',
  });
  assert.equal(found.avenues.find((row) => row.instrument === 'ATLANTIS')?.open, 'uncertain');
  const asked = {
    instrument: 'ATLANTIS',
    measure: 'preservation',
    requesting: 'AAA',
    requested: 'BBB',
  } as const;
  assert.equal(grounds(bare, { ...asked, on: '2034-01-01' }).confidence, 'low');
});
