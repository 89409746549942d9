import { questionsOf } from '@comity/case';
import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'ISL',
  on: '2013-05-15',
  measure: 'preservation',
  offences: ['other', 'CETS185:2'],
  maxPenaltyRequesting: 240,
};

/** A server in Iceland, of which nothing but the server was Icelandic. */
export const silkRoad2013: Scenario = {
  id: 'silk-road-2013',
  title: 'The Silk Road server in Iceland',
  story:
    'From the middle of May 2013 the police in Reykjavik, on a formal request of the United ' +
    'States, collected electronic data about a hidden market that was hosted in Iceland. The help ' +
    'ended in the first days of October, when the site was taken down and bitcoin worth over three ' +
    'million dollars was seized. Nothing else tied the case to Iceland.',
  added:
    'The days of the single acts, the offices that wrote, references, the address and the questions; that the ' +
    'data was first preserved under Article 29 and kept on until the end.',
  sources: [
    { title: 'Statement of the Icelandic police, 2013-10-09', url: 'https://logreglan.is/?p=8130' },
    {
      title: 'The same statement in English',
      url: 'https://medium.com/@runasand/statement-from-reykjavik-metropolitan-police-regarding-silk-road-3dcc1f6d12ab',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'CETS185',
      says: {
        CETS185: { open: true, reasons: ['bound', 'own-rule'], naming: '2007-05-01' },
        UNTOC: { open: 'uncertain' },
        comity: { open: true },
        'police-24-7': { open: true },
        CETS189: { open: false, reasons: ['not-party'] },
        ETS030: { open: false, reasons: ['not-party'] },
        UNCC: { open: false, reasons: ['not-in-force'] },
        CETS224: { open: false, reasons: ['not-in-force', 'measure-not-covered'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, measure: 'stored-data-access' },
      first: 'CETS185',
      says: { CETS185: { open: true, naming: '2007-01-01' }, comity: { open: true } },
    },
    {
      asks: 'contents',
      question: {
        instrument: 'CETS185',
        measure: 'preservation',
        from: 'USA',
        to: 'ISL',
        on: '2013-05-15',
      },
      requires: {
        requestingAuthority: 'CETS185:29(2)(a)',
        offence: 'CETS185:29(2)(b)',
        factsSummary: 'CETS185:29(2)(b)',
        dataRelationToOffence: 'CETS185:29(2)(c)',
        necessity: 'CETS185:29(2)(e)',
        intendsMlaRequest: 'CETS185:29(2)(f)',
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'CETS185',
        measure: 'preservation',
        requesting: 'USA',
        requested: 'ISL',
        on: '2013-05-15',
        offences: ['other', 'CETS185:2'],
        dualCriminality: 'unknown',
      },
      says: {
        'political-offence': true,
        'essential-interests': true,
        'dual-criminality': false,
        'domestic-law-or-treaty': false,
      },
    },
    {
      asks: 'parties',
      instrument: 'CETS185',
      on: '2013-05-15',
      deposited: 39,
      inForce: 38,
      since: { ISL: '2007-05-01', USA: '2007-01-01', JPN: '2012-11-01' },
    },
    {
      asks: 'parties',
      instrument: 'CETS185',
      on: '2013-12-04',
      deposited: 41,
      inForce: 40,
      since: { DOM: '2013-06-01' },
    },
  ],
  play: {
    asked: '2013-05-14T14:30:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.ccips-247',
      name: 'Computer Crime and Intellectual Property Section, duty desk',
      kind: 'contact-point-24-7',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'ISL',
      authority: 'ISL.police-247',
      name: 'National Commissioner of the Icelandic Police, duty desk',
      kind: 'contact-point-24-7',
      zone: 'Atlantic/Reykjavik',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'preservation',
          wanted: 'An image of the server and the traffic records of its line.',
          contents: {
            dataRelationToOffence: 'It holds the records of the sales and of those who run them.',
            necessity: 'The operator administers it from afar and can wipe it at any time.',
            intendsMlaRequest: 'A request for search and disclosure under Article 31 will follow.',
          },
          basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)', 'CETS185:35(1)(b)'] }],
          targets: [
            {
              kind: 'ip',
              address: '198.51.100.49',
              port: '443',
              custodian: 'The hosting company of the data centre',
              period: { from: '2013-05-01', to: '2013-05-14', zone: 'UTC' },
            },
          ],
        },
      ],
      title: 'Silk Road server',
      to: 'ISL',
      toAuthority: 'ISL.police-247',
      offences: [
        {
          kind: 'other',
          description: 'Conspiracy to traffic narcotics by means of a computer system',
          provision: '21 USC 846',
          maxPenalty: '40 years',
        },
        {
          kind: 'known',
          pinpoint: 'CETS185:2',
          provision: '18 USC 1030(a)(2)',
          maxPenalty: '5 years',
        },
      ],
      conduct:
        'A hidden market, reached through an anonymity network, brings sellers and buyers of drugs ' +
        'and of intrusion tools together. Its server stands in a data centre near Reykjavik.',
      urgency: { level: 'urgent', why: 'The operator can wipe the server from afar.' },
      investigation: {
        reference: 'SDNY 2013-0514',
        authority: "United States Attorney's Office, Southern District of New York",
      },
      confidentialityRequested: 'yes',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2013-05-14T16:10:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: '007-2013-26114' },
        because: 'A duty officer has it on the desk.',
      },
      {
        at: '2013-05-14T16:40:00.000Z',
        by: 'requested',
        kind: 'information-requested',
        content: { questions: ['Was the address in use without a break since 1 May?'] },
        because: 'The hosting company gives addresses to customers by turns.',
      },
      {
        at: '2013-05-14T19:05:00.000Z',
        by: 'requesting',
        kind: 'information-supplied',
        content: ({ state }) => ({
          answers: questionsOf(state).map(({ asked: act, question }) => ({
            asked: act,
            question,
            text: 'Yes: it answered every hour since 1 May 2013, 00:00 UTC.',
          })),
        }),
        because: 'The question is answered the same day.',
      },
      {
        at: '2013-05-15T09:20:00.000Z',
        by: 'requested',
        kind: 'request-triaged',
        content: {
          capability: 'full',
          capacity: 'full',
          priority: 'high',
          resources: 'Two officers of the Reykjavik Metropolitan Police',
          expectedDate: '2013-05-16',
        },
        because: 'The police of the capital begins to help in the middle of May.',
      },
      {
        at: '2013-05-15T15:00:00.000Z',
        by: 'requested',
        kind: 'preservation-confirmed',
        content: {
          preserved: 'Image of the server; records of its line since 1 May 2013.',
          since: '2013-05-15',
          lastDay: '2013-08-12',
          legalBasis: 'Code of Criminal Procedure 88/2008, Article 87',
        },
        because: 'The data is kept for ninety days, thirty more than the Convention asks for.',
      },
      {
        at: '2013-08-09T10:00:00.000Z',
        by: 'requested',
        kind: 'preservation-confirmed',
        content: {
          preserved: 'The same image and records.',
          since: '2013-05-15',
          lastDay: '2013-11-10',
          legalBasis: 'Code of Criminal Procedure 88/2008, Article 87, ordered anew',
        },
        because: 'The request for disclosure is there: the data is kept until it is decided.',
      },
      {
        at: '2013-10-02T18:30:00.000Z',
        by: 'requesting',
        kind: 'case-closed',
        content: { why: 'The site is down, its funds are seized, the data was handed over.' },
        because: 'The help ends in the first days of October.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Granted: data collected until the first days of October 2013.',
        source: 'https://logreglan.is/?p=8130',
      },
      parts: ['preserved'],
      status: 'closed',
      expected: 'nothing',
      preservedUntil: '2013-11-10',
      due: { 'preservation-minimum': '2013-07-14', 'preservation-ends': '2013-11-10' },
    },
  },
};
