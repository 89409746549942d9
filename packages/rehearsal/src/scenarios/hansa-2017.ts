import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'NLD',
  to: 'LTU',
  on: '2017-06-20',
  measure: 'search-and-seizure',
  offences: ['other'],
  maxPenaltyRequesting: 144,
};

const NEWS =
  'https://www.thestar.com/news/world/2017/07/20/us-european-police-shut-down-dark-web-marketplaces-alphabay-and-hansa-arrest-canadian-in-thailand.html';

/** A search that nobody may hear of until the day of the operation. */
export const hansa2017: Scenario = {
  id: 'hansa-2017',
  title: 'Hansa: the servers of a market, imaged and handed over in secret',
  story:
    'While another market was being closed, Dutch police had quietly taken over Hansa: its ' +
    'administrators were arrested in Germany, its servers imaged in Lithuania. They watched the ' +
    'sellers who moved there, and said so on 20 July 2017; data of buyers went to many countries.',
  added:
    'The request itself, its day, offices and references, the days of the acts before 20 July, and ' +
    'names of files. The parts of Germany and Lithuania are told from general knowledge: weak.',
  sources: [{ title: 'The Star, 2017-07-20: two hidden markets shut down', url: NEWS }],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'eu-eio',
      says: {
        'eu-eio': { open: true, reasons: ['bound', 'own-rule'] },
        CETS185: { open: true },
        UNTOC: { open: 'uncertain', reasons: ['fact-missing'] },
        'eu-e-evidence': { open: false, reasons: ['not-in-force'] },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'eu-eio',
        measure: 'search-and-seizure',
        requesting: 'NLD',
        requested: 'LTU',
        on: '2017-06-20',
        offences: ['other'],
        dualCriminality: 'unknown',
      },
      says: { 'essential-interests': true, 'dual-criminality': 'unknown' },
    },
  ],
  play: {
    asked: '2017-06-12T08:00:00.000Z',
    requesting: {
      participant: 'NLD',
      authority: 'NLD.prosecution',
      name: 'National Public Prosecution Office, Driebergen',
      kind: 'central-authority',
      zone: 'Europe/Amsterdam',
    },
    requested: {
      participant: 'LTU',
      authority: 'LTU.prosecution',
      name: 'Prosecutor General’s Office, Vilnius',
      kind: 'central-authority',
      zone: 'Europe/Vilnius',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'search-and-seizure',
          wanted: 'Images of the servers, made without anybody noticing.',
          contents: {
            persons: 'Two administrators, who are arrested in Germany on the same day.',
            purpose: 'To take the market over and to find its sellers and buyers.',
            issuingAuthority: 'A public prosecutor, as issuing authority.',
            translation: 'A Lithuanian translation goes with it.',
            legalProvisions: 'Penal Code, Article 140; Opium Act, Article 10.',
            systemInTerritory: 'The servers stand in a data centre in Lithuania.',
            generalContents: 'As the order has them, in its form.',
          },
          basis: [
            { id: 'eu-eio', pinpoints: ['eu-eio:5(1)'] },
            { id: 'CETS185', pinpoints: ['CETS185:31(1)'] },
          ],
          targets: [
            {
              kind: 'device',
              description: 'The servers of the market in a data centre in Lithuania',
              custodian: 'The hosting company',
            },
          ],
        },
      ],
      title: 'Servers of a hidden market',
      to: 'LTU',
      toAuthority: 'LTU.prosecution',
      offences: [
        {
          kind: 'other',
          description: 'Participation in a criminal organisation that sells drugs',
          provision: 'Penal Code, Article 140; Opium Act, Article 10',
          maxPenalty: '12 years',
        },
      ],
      conduct:
        'On a hidden market thousands of sellers offer drugs; it is run by two persons in Germany ' +
        'from servers in Lithuania.',
      urgency: { level: 'urgent', why: 'The operation has a fixed day, and its secrecy is all.' },
      investigation: { reference: 'LP 2017-0612', authority: 'National High Tech Crime Unit' },
      confidentialityRequested: 'yes',
      sensitivity: 'sealed',
    },
    steps: [
      {
        at: '2017-06-12T12:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: 'GP 2017-0612' },
        because: 'It is taken up the same day.',
      },
      {
        at: '2017-06-14T09:00:00.000Z',
        by: 'requested',
        kind: 'part-admitted',
        content: { legalBasis: 'Law on the European investigation order, Article 13' },
        because: 'The order is recognised.',
      },
      {
        at: '2017-06-20T15:00:00.000Z',
        by: 'requested',
        kind: 'search-made',
        content: {
          done: 'The servers were imaged while they ran; nobody was alarmed.',
          day: '2017-06-20',
          by: 'Lithuanian Criminal Police Bureau',
          attended: 'Two officers of the Dutch police',
        },
        because: 'The market is taken over.',
      },
      {
        at: '2017-06-21T09:00:00.000Z',
        by: 'requested',
        kind: 'evidence-delivered',
        content: {
          what: 'The images of the servers.',
          items: [{ name: 'server-1.img' }, { name: 'server-2.img' }],
          handover: 'in-person',
          handedOver: '2017-06-21',
          limits: 'Nothing is made public before the day on which both sides agree.',
        },
        because: 'The images are carried to the Netherlands.',
      },
      {
        at: '2017-06-22T08:00:00.000Z',
        by: 'requesting',
        kind: 'evidence-received',
        content: ({ state }) => ({
          asked: state.waits.findLast(({ open }) => open)?.ask,
          complete: true,
          verified: true,
        }),
        because: 'Both images open.',
      },
      {
        at: '2017-07-20T14:00:00.000Z',
        by: 'requesting',
        kind: 'outcome-reported',
        content: { outcome: 'used', text: 'The take-over was made public today, as agreed.' },
        because: 'The day of the operation.',
      },
      {
        at: '2017-07-21T08:00:00.000Z',
        by: 'requesting',
        kind: 'case-closed',
        content: { why: 'Everything that was asked for has come.' },
        because: 'Nothing more is needed.',
      },
    ],
    ends: {
      recorded: { outcome: 'Granted; made public on 20 July 2017.', source: NEWS },
      status: 'closed',
      expected: 'nothing',
      parts: ['answered'],
      due: {},
      staysThere: true,
    },
  },
};
