import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'PHL',
  on: '2000-05-08',
  measure: 'stored-data-access',
  offences: ['CETS185:4', 'CETS185:5'],
  maxPenaltyRequesting: 120,
};

/** No computer offence on the day of the worm: nothing to search for, nobody to surrender. */
export const iloveyou2000: Scenario = {
  id: 'iloveyou-2000',
  title: 'ILOVEYOU: no offence on the day of the conduct',
  story:
    'From 4 May 2000 a worm overwrote files and mailed itself to tens of millions of machines, ' +
    'those of the Pentagon and of Parliament in London among them. It was traced to a student in ' +
    'Manila. The Philippines had no offence of hacking: theft and the law on access devices did ' +
    'not fit, and the E-Commerce Act of 14 June, forty-one days after the worm, could not reach ' +
    'back. The charges were dropped on 21 August 2000. Police of both States had worked together; ' +
    'no formal request is known.',
  added:
    'The request itself: a hypothetical one for the data of the provider in Manila, on the ground ' +
    'of comity, with the answer that the law of the day would have given.',
  sources: [
    {
      title: 'Prosecutors drop charges against the suspect, 2000-08-21',
      url: 'https://www.deseret.com/2000/8/21/19524793/prosecutors-drop-charges-against-love-bug-suspect',
    },
    {
      title: 'Plea to revive the charges',
      url: 'http://news.bbc.co.uk/1/hi/world/asia-pacific/911415.stm',
    },
    {
      title: 'UNODC E4J, module 7: dual criminality',
      url: 'https://unodc.org/e4j/fr/cybercrime/module-7/key-issues/formal-international-cooperation-mechanisms.html',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'comity',
      says: {
        comity: { open: true },
        'usa-phl-mlat': { open: 'uncertain', reasons: ['low-confidence'], naming: '1996-11-22' },
        CETS185: { open: false, reasons: ['not-in-force'], naming: '2004-07-01' },
        UNTOC: { open: false, reasons: ['not-in-force'], naming: '2003-09-29' },
        UNCC: { open: false, reasons: ['not-in-force'] },
        'asean-mlat': { open: false, reasons: ['not-in-force'], naming: '2005-04-28' },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, measure: 'locate-or-identify-person' },
      first: 'comity',
      says: {
        interpol: { open: true, reasons: ['as-law-permits'] },
        'police-24-7': { open: 'uncertain', reasons: ['membership-unknown'] },
        'usa-phl-mlat': { open: 'uncertain' },
        CETS185: { open: false, reasons: ['not-in-force'] },
      },
    },
    {
      asks: 'avenues',
      question: {
        ...asked,
        on: '2000-08-21',
        measure: 'extradition',
        maxPenaltyRequested: 0,
      },
      first: 'asean-extradition',
      says: {
        'usa-phl-extradition': {
          open: false,
          reasons: ['offence-not-covered'],
          naming: '0 months',
        },
        CETS185: { open: false, reasons: ['not-in-force'] },
        UNTOC: { open: false, reasons: ['not-in-force'] },
        comity: { open: false },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'comity',
        measure: 'stored-data-access',
        requesting: 'USA',
        requested: 'PHL',
        on: '2000-08-21',
        offences: ['CETS185:4', 'CETS185:5'],
        dualCriminality: 'unknown',
      },
      says: { 'dual-criminality': 'unknown', 'domestic-law-or-treaty': true },
    },
    {
      asks: 'parties',
      instrument: 'CETS185',
      on: '2000-08-21',
      deposited: 0,
      inForce: 0,
      since: {},
    },
    {
      asks: 'parties',
      instrument: 'CETS185',
      on: '2018-07-01',
      deposited: 60,
      inForce: 57,
      since: { PHL: '2018-07-01' },
    },
  ],
  play: {
    asked: '2000-05-08T14:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'PHL',
      authority: 'PHL.doj',
      name: 'Department of Justice, Manila',
      kind: 'central-authority',
      zone: 'Asia/Manila',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'stored-data-access',
          wanted: 'The pages from which the second file was fetched, and who put them there.',
          contents: {
            assuranceOfReciprocity: 'The United States would do the same in a like case.',
            equivalentOffence: 'Damage to the property of others, by means of a program.',
          },
          basis: [{ id: 'comity', pinpoints: [] }],
          targets: [
            {
              kind: 'account',
              service: 'A provider of access and pages in Manila',
              identifier: 'the pages and the mailbox that the worm names in its text',
              custodian: 'The provider in Manila',
              period: { from: '2000-04-15', to: '2000-05-08', zone: 'Asia/Manila' },
            },
          ],
        },
      ],
      title: 'Worm of 4 May',
      to: 'PHL',
      toAuthority: 'PHL.doj',
      offences: [
        {
          kind: 'other',
          description: 'Intentional damage to protected computers; theft of passwords',
          provision: '18 USC 1030(a)(5)(A)',
          maxPenalty: '10 years',
        },
      ],
      conduct:
        'A program sent as a letter of love overwrites files, mails itself on and fetches a further ' +
        'program from four pages at a provider in Manila, which sends passwords to a mailbox there.',
      urgency: {
        level: 'urgent',
        why: 'The worm still spreads and its makers clear their traces.',
      },
      sensitivity: 'normal',
      confidentialityRequested: 'no',
      investigation: { reference: 'OIA 2000-0508', authority: 'Department of Justice' },
    },
    steps: [
      {
        at: '2000-05-09T01:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: 'DOJ-IA-2000-118' },
        because: 'Manila takes it up the next morning; its police is at work already.',
      },
      {
        at: '2000-05-10T03:00:00.000Z',
        by: 'requested',
        kind: 'request-triaged',
        content: {
          capability: 'partial',
          capacity: 'full',
          priority: 'urgent',
          resources: 'National Bureau of Investigation',
          remarks: 'No statute names the conduct: theft and the law on access devices are tried.',
        },
        because: 'Investigators look for an offence that would carry the order.',
      },
      {
        at: '2000-06-14T02:00:00.000Z',
        by: 'requested',
        kind: 'message-sent',
        content: {
          text: 'The E-Commerce Act, Republic Act 8792, is signed. It does not reach back to May.',
        },
        because: 'The offence exists from now on: forty-one days too late.',
      },
      {
        at: '2000-08-21T06:00:00.000Z',
        by: 'requested',
        kind: 'assistance-refused',
        content: {
          ground: {
            kind: 'other',
            text: 'The conduct was no offence under Philippine law when it took place.',
            citation:
              'Revised Penal Code, Article 21; Republic Act 8792, section 33, from 2000-06-14',
          },
          reasons:
            'Theft and the law on access devices do not fit; the Act of June is not retroactive. ' +
            'The charges against the suspect are dropped today, and no order can be founded.',
          consultedFirst: true,
          consultation: 'Spoken about with your office on 18 August.',
        },
        because: 'The charges are dropped: dual criminality fails on the day of the conduct.',
        warned: ['ground-not-in-law-data'],
      },
      {
        at: '2000-09-05T15:00:00.000Z',
        by: 'requesting',
        kind: 'case-closed',
        content: { why: 'No avenue is left for this conduct.' },
        because: 'The reasons are taken note of.',
      },
    ],
    ends: {
      recorded: {
        outcome:
          'No case: the conduct was no offence on its day; charges dropped on 21 August 2000.',
        source:
          'https://www.deseret.com/2000/8/21/19524793/prosecutors-drop-charges-against-love-bug-suspect',
      },
      status: 'closed',
      expected: 'nothing',
      parts: ['refused'],
      refusedOn: ['Revised Penal Code, Article 21; Republic Act 8792, section 33, from 2000-06-14'],
      due: {},
    },
  },
};
