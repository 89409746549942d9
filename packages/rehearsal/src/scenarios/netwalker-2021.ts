import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'BGR',
  on: '2021-01-11',
  measure: 'preservation',
  offences: ['CETS185:4', 'CETS185:5', 'CETS185:8'],
  maxPenaltyRequesting: 120,
};

/** One State holds the evidence, another the suspect, a third prosecutes. */
export const netwalker2021: Scenario = {
  id: 'netwalker-2021',
  title: 'NetWalker: a server and a hidden site in Bulgaria',
  story:
    'Bulgarian authorities seized the hidden site on which the victims of a ransomware were told ' +
    'how to pay, and the data of its server, which led to those who had used it; one was arrested ' +
    'in Canada. The seizure was made public on 27 January 2021.',
  added:
    'That the data was first preserved under Article 29, the days of the acts before 27 January, ' +
    'the offices that wrote, and the name of the hidden site.',
  sources: [
    {
      title: 'NetWalker suspect sent to the United States',
      url: 'https://duo.com/decipher/netwalker-ransomware-suspect-sent-to-u-s',
    },
    {
      title: 'The Globe and Mail: the server was in Bulgaria',
      url: 'https://www.theglobeandmail.com/canada/article-ex-federal-worker-extradited-to-us-on-cybercrime-charges/',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'CETS185',
      says: {
        CETS185: { open: true, reasons: ['bound', 'own-rule'], naming: '2005-08-01' },
        'eu-usa-mla': { open: true, naming: '2010-02-01' },
        'police-24-7': { open: true },
        'eu-eio': { open: false, reasons: ['not-party'] },
        UNCC: { open: false, reasons: ['not-in-force'] },
        CETS224: { open: false, reasons: ['not-in-force'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, measure: 'search-and-seizure', on: '2021-01-27' },
      first: 'usa-bgr-mlat',
      says: {
        'usa-bgr-mlat': { open: true, reasons: ['bound', 'own-rule'] },
        'eu-usa-mla': { open: true },
        CETS185: { open: true },
        'police-24-7': { open: false, reasons: ['measure-not-covered'] },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'contents',
      question: {
        instrument: 'CETS185',
        measure: 'preservation',
        from: 'USA',
        to: 'BGR',
        on: '2021-01-11',
      },
      requires: {
        factsSummary: 'CETS185:29(2)(b)',
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
        requested: 'BGR',
        on: '2021-01-11',
        offences: ['CETS185:4', 'CETS185:5', 'CETS185:8'],
        dualCriminality: 'unknown',
      },
      says: { 'political-offence': true, 'dual-criminality': false },
    },
  ],
  play: {
    asked: '2021-01-11T15:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.ccips-247',
      name: 'Computer Crime and Intellectual Property Section, duty desk',
      kind: 'contact-point-24-7',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'BGR',
      authority: 'BGR.gdbop-247',
      name: 'General Directorate Combating Organised Crime, cybercrime',
      kind: 'contact-point-24-7',
      zone: 'Europe/Sofia',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'preservation',
          wanted: 'An image of the server and the records of its rental.',
          contents: {
            dataRelationToOffence:
              'It shows who paid, who was paid and who deployed the ransomware.',
            necessity: 'Those who run it move their server whenever they feel watched.',
            intendsMlaRequest:
              'A request for search and seizure follows before the end of the month.',
            contentsOfTreaty:
              'The request of the central authority follows in the form agreed between us.',
          },
          basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
          targets: [
            {
              kind: 'device',
              description: 'The rented server in Sofia behind the payment and leak site',
              custodian: 'The hosting company in Sofia',
              period: { from: '2020-03-01', to: '2021-01-11', zone: 'UTC' },
            },
            {
              kind: 'other',
              description: 'Customer and payment records of the rental',
              custodian: 'The hosting company in Sofia',
            },
          ],
        },
      ],
      title: 'NetWalker payment site',
      to: 'BGR',
      toAuthority: 'BGR.gdbop-247',
      offences: [
        {
          kind: 'known',
          pinpoint: 'CETS185:4',
          provision: '18 USC 1030(a)(5)(A)',
          maxPenalty: '10 years',
        },
        {
          kind: 'known',
          pinpoint: 'CETS185:8',
          provision: '18 USC 1343',
          maxPenalty: '20 years',
        },
      ],
      conduct:
        'A ransomware encrypts hospitals, schools and firms; victims are led to a hidden site where ' +
        'they are told how to pay and see what was stolen from them.',
      urgency: { level: 'urgent', why: 'The server may be moved at any time.' },
      investigation: {
        reference: 'MDFL 2021-0111',
        authority: "United States Attorney's Office, Middle District of Florida",
      },
      confidentialityRequested: 'yes',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2021-01-11T16:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: {},
        because: 'The duty officer in Sofia takes it up within the hour.',
      },
      {
        at: '2021-01-12T08:00:00.000Z',
        by: 'requested',
        kind: 'preservation-confirmed',
        content: {
          preserved: 'Image of the server. The rental records are at another firm: to follow.',
          since: '2021-01-12',
          lastDay: '2021-02-11',
          legalBasis: 'Code of Criminal Procedure, Article 159',
        },
        because: 'The order is given for thirty days at first: shorter than the Convention asks.',
        warned: ['preservation-under-minimum'],
      },
      {
        at: '2021-01-13T14:20:00.000Z',
        by: 'requesting',
        kind: 'message-sent',
        content: {
          text: 'Article 29(7) speaks of sixty days at least: can the order be made longer?',
        },
        because: 'The shorter period is noticed and asked about.',
      },
      {
        at: '2021-01-14T09:30:00.000Z',
        by: 'requested',
        kind: 'preservation-confirmed',
        content: {
          preserved: 'Image of the server; rental and payment records.',
          since: '2021-01-12',
          lastDay: '2021-04-11',
          legalBasis:
            'Code of Criminal Procedure, Article 159, by order of the supervising prosecutor',
        },
        because: 'The prosecutor orders it for ninety days.',
      },
      {
        at: '2021-01-27T17:00:00.000Z',
        by: 'requesting',
        kind: 'message-sent',
        content: { text: 'Thank you: the site shows the notice of seizure. The rest by treaty.' },
        because: 'The seizure, asked for by the central authorities, is made public.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Granted: the seizure was announced on 27 January 2021.',
        source: 'https://duo.com/decipher/netwalker-ransomware-suspect-sent-to-u-s',
      },
      parts: ['preserved'],
      status: 'preserved',
      expected: 'send-request-for-disclosure',
      preservedUntil: '2021-04-11',
      due: { 'preservation-minimum': '2021-03-13', 'preservation-ends': '2021-04-11' },
    },
  },
};
