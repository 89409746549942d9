import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'JPN',
  on: '2020-03-16',
  measure: 'freezing',
  offences: ['CETS185:8'],
  maxPenaltyRequesting: 120,
  maxPenaltyRequested: 120,
};

const NEWS =
  'https://www.japantimes.co.jp/news/2020/08/19/national/crime-legal/cryptocurrency-coincheck-cyberattack/';

/** The first order of its sort in Japan, played as what another State might have asked for. */
export const coincheck2020: Scenario = {
  id: 'coincheck-2020',
  title: 'Coincheck: tokens at an exchange are frozen by a court in Tokyo',
  story:
    'Nearly all NEM of the customers of an exchange was stolen in January 2018. Buyers who had ' +
    'changed it cheaply on a hidden site were arrested on 11 March 2020; on 30 March, nineteen days ' +
    'later and at the request of the police, the District Court of Tokyo froze the tokens that one ' +
    'of them held at an exchange, until a sentence: the first order of its sort in Japan.',
  added:
    'The request itself: no other State is known to have asked. It is a model of how such a request ' +
    'would come to Japan, and the United States stand for whoever asks; only the arrests, the order ' +
    'and their days are real.',
  sources: [
    { title: 'The Japan Times, 2020-08-19', url: NEWS },
    { title: 'Digest of 12 March 2020', url: 'https://jmh.usembassy.gov/20200312139585/' },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'jpn-usa-mlat',
      says: {
        'jpn-usa-mlat': { open: true, reasons: ['bound', 'as-law-permits'] },
        CETS185: { open: true, reasons: ['as-law-permits'] },
        UNTOC: { open: 'uncertain', reasons: ['fact-missing'] },
        interpol: { open: false, reasons: ['measure-not-covered'] },
        CETS224: { open: false, reasons: ['not-in-force'] },
      },
    },
  ],
  play: {
    asked: '2020-03-16T14:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'JPN',
      authority: 'JPN.moj',
      name: 'Ministry of Justice, Criminal Affairs Bureau',
      kind: 'central-authority',
      zone: 'Asia/Tokyo',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'freezing',
          wanted: 'The tokens that the holder of the account has there, kept where they are.',
          contents: {
            languageOfRequestedState: 'A Japanese translation goes with it.',
          },
          basis: [{ id: 'jpn-usa-mlat', pinpoints: [] }],
          targets: [
            {
              kind: 'account',
              service: 'An exchange in Tokyo',
              identifier: 'the account of one of the buyers',
              custodian: 'The exchange',
            },
          ],
        },
      ],
      title: 'Tokens bought on a hidden site',
      to: 'JPN',
      toAuthority: 'JPN.moj',
      offences: [
        {
          kind: 'known',
          pinpoint: 'CETS185:8',
          provision: '18 USC 1343',
          maxPenalty: '20 years',
        },
      ],
      conduct:
        'Tokens that were stolen from an exchange were sold below their price on a hidden site; a ' +
        'buyer moved them to an account in Tokyo.',
      urgency: { level: 'urgent', why: 'Tokens can be moved within minutes.' },
      investigation: { reference: 'OIA 2020-0316', authority: 'US Attorney, New York' },
      confidentialityRequested: 'yes',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2020-03-17T01:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: '法-2020-31' },
        because: 'It is taken up the next morning.',
      },
      {
        at: '2020-03-19T05:00:00.000Z',
        by: 'requested',
        kind: 'part-admitted',
        content: { legalBasis: 'Act on Punishment of Organized Crimes, Article 22' },
        because: 'The police asks the court for an order.',
      },
      {
        at: '2020-03-30T08:00:00.000Z',
        by: 'requested',
        kind: 'evidence-delivered',
        content: {
          what: 'A copy of the order: the tokens stay at the exchange until there is a sentence.',
          items: [{ name: 'order.pdf' }],
          handover: 'electronic',
          handedOver: '2020-03-30',
        },
        because: 'The District Court of Tokyo gives the order, nineteen days after the arrests.',
      },
      {
        at: '2020-03-30T15:00:00.000Z',
        by: 'requesting',
        kind: 'evidence-received',
        content: ({ state }) => ({
          asked: state.waits.findLast(({ open }) => open)?.ask,
          complete: true,
          verified: true,
        }),
        because: 'The order has come.',
      },
    ],
    ends: {
      recorded: { outcome: 'Frozen by order of 30 March 2020, until a sentence.', source: NEWS },
      status: 'answered',
      expected: 'consider-answer',
      parts: ['answered'],
      due: {},
    },
  },
};
