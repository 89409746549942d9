import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'NLD',
  on: '2012-06-27',
  measure: 'provisional-arrest',
  offences: ['CETS185:2', 'CETS185:8'],
  maxPenaltyRequesting: 240,
  maxPenaltyRequested: 72,
};

const JUDGMENT = 'https://uitspraken.rechtspraak.nl/inziendocument?id=ECLI:NL:RBDHA:2015:708';

/** Asked for in the evening, arrested the next day, handed over two and a half years later. */
export const drinkman2012: Scenario = {
  id: 'drinkman-2012',
  title: 'Drinkman: arrested in the Netherlands for the United States, and asked for by Russia too',
  story:
    'A man from Moscow on holiday was arrested on 28 June 2012 on an American request of the day ' +
    'before. Russia asked for him on 15 October 2013. On 16 April 2014 the court in Rotterdam found ' +
    'both requests admissible, on 26 August the Supreme Court rejected his appeal, on 28 October ' +
    'the Minister chose the United States, and on 27 January 2015 the court in The Hague upheld ' +
    'that. He was handed over on 13 February 2015, 960 days after the arrest.',
  added:
    'The offices that wrote, hours, references and the words of the acts; the request of Russia is ' +
    'another case, told here by a step alone.',
  sources: [
    { title: 'District Court of The Hague, ECLI:NL:RBDHA:2015:708', url: JUDGMENT },
    { title: 'TASS: handed over', url: 'http://tass.com/world/777650' },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'usa-nld-extradition',
      says: {
        'eu-usa-extradition': { open: true, reasons: ['bound', 'own-rule'] },
        CETS185: { open: true },
        'usa-nld-extradition': { open: true, reasons: ['bound', 'own-rule'] },
        // The Netherlands surrenders nobody without a treaty.
        comity: { open: false, reasons: ['offence-not-covered'] },
        ETS024: { open: false, reasons: ['not-party'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, measure: 'extradition', on: '2014-10-28' },
      first: 'usa-nld-extradition',
      says: { interpol: { open: false, reasons: ['measure-not-covered'] } },
    },
  ],
  play: {
    asked: '2012-06-27T20:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'NLD',
      authority: 'NLD.airs',
      name: 'Ministry of Security and Justice, legal assistance in criminal matters',
      kind: 'central-authority',
      zone: 'Europe/Amsterdam',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'provisional-arrest',
          wanted: 'His arrest, until the papers for his surrender have come.',
          contents: {},
          basis: [{ id: 'eu-usa-extradition', pinpoints: [] }],
          targets: [{ kind: 'other', description: 'A Russian national who is on holiday' }],
        },
      ],
      title: 'A traveller from Moscow',
      to: 'NLD',
      toAuthority: 'NLD.airs',
      offences: [
        {
          kind: 'known',
          pinpoint: 'CETS185:2',
          provision: '18 USC 1030',
          maxPenalty: '5 years',
        },
        {
          kind: 'known',
          pinpoint: 'CETS185:8',
          provision: '18 USC 1343',
          maxPenalty: '20 years',
        },
      ],
      conduct:
        'With others he broke into the systems of firms that process payments, and took the numbers ' +
        'of cards, which were sold.',
      urgency: { level: 'urgent', why: 'He travels on in a few days.' },
      investigation: { reference: 'DNJ 2012-0627', authority: 'US Attorney, New Jersey' },
      confidentialityRequested: 'yes',
      sensitivity: 'restricted',
    },
    steps: [
      {
        at: '2012-06-27T21:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: {},
        because: 'Somebody is on duty in the evening.',
      },
      {
        at: '2012-06-28T12:00:00.000Z',
        by: 'requested',
        kind: 'part-admitted',
        content: {
          legalBasis: 'Extradition Act, Article 13',
          remarks: 'He was arrested this morning.',
        },
        because: 'The arrest, the day after it was asked for.',
      },
      {
        at: '2013-10-15T12:00:00.000Z',
        by: 'requested',
        kind: 'consultation-opened',
        content: {
          matter: 'competing-requests',
          text: 'The Russian Federation has asked for his surrender as well. What do you say to it?',
          wantedBy: '2013-11-15',
        },
        because: 'A second State asks, fourteen months later.',
        due: { reply: '2013-11-15' },
      },
      {
        at: '2013-11-01T15:00:00.000Z',
        by: 'requesting',
        kind: 'consultation-answered',
        content: ({ state }) => ({
          asked: state.waits.find(({ open }) => open)?.ask,
          text: 'We asked first, and the treaty between us obliges.',
        }),
        because: 'What the United States held, as the courts report it.',
      },
      {
        at: '2014-04-16T12:00:00.000Z',
        by: 'requested',
        kind: 'progress-reported',
        content: { step: 'order-obtained', text: 'Rotterdam: both requests are admissible.' },
        because: 'The court of first instance.',
      },
      {
        at: '2014-10-28T12:00:00.000Z',
        by: 'requested',
        kind: 'progress-reported',
        content: {
          step: 'other',
          text: 'The Supreme Court rejected his appeal on 26 August. The Minister chooses you.',
        },
        because: 'The choice between the two States is the Minister’s.',
      },
      {
        at: '2015-02-13T12:00:00.000Z',
        by: 'requested',
        kind: 'progress-reported',
        content: {
          step: 'other',
          text: 'The Hague upheld it on 27 January. He was handed over today.',
        },
        because: 'Surrendered, 960 days after the arrest.',
      },
    ],
    ends: {
      recorded: { outcome: 'Granted to the United States; surrendered.', source: JUDGMENT },
      status: 'in-execution',
      expected: 'answer',
      parts: ['admitted'],
      // No act of this version says that somebody was surrendered: an answer is still owed.
      due: { 'first-answer': '2012-06-30' },
    },
  },
};
