import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'EST',
  to: 'RUS',
  on: '2007-05-10',
  measure: 'locate-or-identify-person',
  offences: ['CETS185:4', 'CETS185:5'],
  maxPenaltyRequesting: 36,
};

/** A refusal for the scope of a treaty, not for sovereignty: the reasons have to say so. */
export const estonia2007: Scenario = {
  id: 'estonia-2007',
  title: 'Estonia 2007: assistance refused for the scope of the treaty',
  story:
    'After the attacks of spring 2007 on servers of the State and of banks, Estonia opened a case ' +
    'of computer sabotage and on 10 May asked Moscow to find out who stood behind sources of the ' +
    'attacks in Russia, on the treaty on legal assistance of 1993. The answer of late June, made ' +
    'public on 6 July, was no: the treaty was read as covering procedural acts, not the operative ' +
    'search for persons, and a new request was asked for. The highest penalty was three years.',
  added:
    'The hours of the acts, the offices, references and the address, and the day of the answer within late June.',
  sources: [
    {
      title: 'The Baltic Times: Cyber attacks lead to war of words',
      url: 'https://www.baltictimes.com/news/articles/18284/',
    },
    { title: 'Regnum, 2007-07-06', url: 'https://regnum.ru/news/853642.html' },
    {
      title: 'Tikk and Kaska, Legal cooperation to investigate cyber incidents, CCDCOE 2010',
      url: 'https://ccdcoe.org/library/publications/legal-cooperation-to-investigate-cyber-incidents-estonian-case-study-and-lessons',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'ETS030',
      says: {
        ETS030: { open: true, reasons: ['bound', 'as-law-permits'], naming: '2000-03-09' },
        'est-rus-legal-aid': { open: 'uncertain', reasons: ['low-confidence'] },
        comity: { open: true },
        interpol: { open: true },
        CETS185: { open: false, reasons: ['not-party'] },
        UNTOC: { open: false, reasons: ['offence-not-covered'], naming: '36 months' },
        'cis-minsk': { open: false },
        UNCC: { open: false, reasons: ['not-in-force'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, measure: 'subscriber-info' },
      first: 'ETS030',
      says: {
        ETS030: { open: true, reasons: ['own-rule'] },
        'est-rus-legal-aid': { open: 'uncertain' },
        CETS185: { open: false, reasons: ['not-party'] },
        interpol: { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'ETS030',
        measure: 'locate-or-identify-person',
        requesting: 'EST',
        requested: 'RUS',
        on: '2007-06-28',
        offences: ['CETS185:4', 'CETS185:5'],
        dualCriminality: 'unknown',
      },
      says: {
        'political-offence': true,
        'essential-interests': true,
        'dual-criminality': false,
      },
    },
    {
      asks: 'parties',
      instrument: 'CETS185',
      on: '2007-05-10',
      deposited: 20,
      inForce: 19,
      since: { EST: '2004-07-01' },
    },
  ],
  play: {
    asked: '2007-05-10T07:00:00.000Z',
    requesting: {
      participant: 'EST',
      authority: 'EST.prosecution',
      name: 'Office of the Prosecutor General, Tallinn',
      kind: 'central-authority',
      zone: 'Europe/Tallinn',
    },
    requested: {
      participant: 'RUS',
      authority: 'RUS.prosecution',
      name: "General Prosecutor's Office, Moscow",
      kind: 'central-authority',
      zone: 'Europe/Moscow',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'locate-or-identify-person',
          wanted: 'Who held the addresses at those hours, and where that person is to be found.',
          contents: {
            contentsOfTreaty:
              'Given in the order of the treaty of 1993; a Russian translation follows.',
            purpose: 'To bring those who are responsible before a court.',
          },
          basis: [
            { id: 'est-rus-legal-aid', pinpoints: [] },
            { id: 'ETS030', pinpoints: ['ETS030:1'] },
          ],
          targets: [
            {
              kind: 'ip',
              address: '198.51.100.17',
              custodian: 'A provider in the Russian Federation',
              period: { from: '2007-05-08T20:00', to: '2007-05-09T23:59', zone: 'Europe/Tallinn' },
            },
            {
              kind: 'other',
              description:
                'Those who called for the attacks and gave instructions on public boards',
            },
          ],
        },
      ],
      title: 'Attacks of April and May',
      to: 'RUS',
      toAuthority: 'RUS.prosecution',
      offences: [
        {
          kind: 'known',
          pinpoint: 'CETS185:5',
          provision: 'Penal Code, sections 206 and 207',
          maxPenalty: '3 years',
        },
      ],
      conduct:
        'From 27 April floods of requests put servers of the State, of banks and of newspapers out ' +
        'of service. Some of their sources are addresses in the Russian Federation.',
      urgency: { level: 'urgent', why: 'Records of connections are kept for a short time only.' },
      sensitivity: 'normal',
      confidentialityRequested: 'no',
      investigation: { reference: 'EST 2007-0510', authority: 'Public Prosecutor, Tallinn' },
    },
    steps: [
      {
        at: '2007-05-14T06:30:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: '82/1-2007' },
        because: 'It is taken up; nothing is promised.',
      },
      {
        at: '2007-05-29T12:00:00.000Z',
        by: 'requesting',
        kind: 'message-sent',
        content: { text: 'May we ask how far the request has come?' },
        because: 'Two weeks have passed without a word.',
      },
      {
        at: '2007-06-28T09:00:00.000Z',
        by: 'requested',
        kind: 'assistance-refused',
        content: {
          ground: {
            kind: 'other',
            text:
              'The treaty provides for procedural acts; an operative search to find out where ' +
              'persons are and who they are is none.',
            citation:
              'Treaty between Estonia and the Russian Federation on legal assistance of 1993, ' +
              'scope of assistance in criminal matters',
          },
          reasons:
            'The acts asked for are measures of operative search, which the treaty does not ' +
            'mention. A new request for procedural acts, with the data needed for them, would be ' +
            'considered.',
          consultedFirst: false,
          consultation: 'Not thought necessary: the request can be put anew.',
        },
        because: 'The answer of late June: the treaty is said not to reach so far.',
        warned: ['ground-not-in-law-data'],
      },
      {
        at: '2007-07-06T08:00:00.000Z',
        by: 'requesting',
        kind: 'message-sent',
        content: {
          text:
            'We read the treaty, and the European Convention of 1959 between us, as covering this: ' +
            'the widest measure of assistance. The case here goes on.',
        },
        because: 'The refusal becomes public; Estonia holds to its reading.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Refused: the treaty was read as covering procedural acts only.',
        source: 'https://regnum.ru/news/853642.html',
      },
      status: 'refused',
      expected: 'consider-refusal',
      parts: ['refused'],
      refusedOn: [
        'Treaty between Estonia and the Russian Federation on legal assistance of 1993, scope of assistance in criminal matters',
      ],
      due: {},
    },
  },
};
