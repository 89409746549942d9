import { questionsOf } from '@comity/case';
import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'GBR',
  to: 'USA',
  on: '2018-08-06',
  measure: 'stored-data-access',
  offences: ['other'],
  maxPenaltyRequesting: 1_188,
};

/** Content needs probable cause, a log of contacts does not: the answer is a part. */
export const mchugh2018: Scenario = {
  id: 'mchugh-2018',
  title: 'The murder of Lucy McHugh: a log of contacts, and no content',
  story:
    'After the murder of a girl of thirteen in July 2018 the police in Hampshire wanted the ' +
    'messages between her and the suspect, who went to prison for refusing his password. The way ' +
    'by treaty to the provider in the United States was said to take six months or more. What ' +
    'came, a log of contacts without content, reached the trial on its first day in summer 2019.',
  added:
    'The days of the single acts, the offices and references, the identifiers, and that the ' +
    'refusal of content was stated as an act of its own.',
  sources: [
    {
      title: 'Daily Echo: the provider on its work with the police',
      url: 'https://dailyecho.co.uk/news/17781251.facebook-we-worked-police-lucy-mchugh-murder-investigation',
    },
    {
      title: 'The Independent: a mother urges the provider',
      url: 'https://independent.co.uk/news/uk/crime/lucy-mchugh-mother-facebook-password-urges-police-stacey-white-stephen-nicholson-a8521761.html',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'usa-gbr-mlat',
      says: {
        'usa-gbr-mlat': { open: true, reasons: ['bound', 'own-rule'], naming: '1996-12-02' },
        CETS185: { open: true, naming: '2011-09-01' },
        'usa-gbr-cloud': { open: false, reasons: ['not-in-force'], naming: '2022-10-03' },
        CETS224: { open: false, reasons: ['not-in-force'] },
        'police-24-7': { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      asks: 'avenues',
      question: { ...asked, on: '2022-10-02' },
      first: 'usa-gbr-mlat',
      says: { 'usa-gbr-cloud': { open: false, reasons: ['not-in-force'] } },
    },
    {
      asks: 'avenues',
      question: { ...asked, on: '2022-10-03' },
      first: 'usa-gbr-mlat',
      says: { 'usa-gbr-cloud': { open: true, reasons: ['bound', 'information'] } },
    },
    {
      asks: 'contents',
      question: {
        instrument: 'usa-gbr-mlat',
        measure: 'stored-data-access',
        from: 'GBR',
        to: 'USA',
        on: '2018-08-06',
      },
      requires: { probableCause: null },
    },
  ],
  play: {
    asked: '2018-08-06T09:30:00.000Z',
    requesting: {
      participant: 'GBR',
      authority: 'GBR.ukca',
      name: 'UK Central Authority, Home Office',
      kind: 'central-authority',
      zone: 'Europe/London',
    },
    requested: {
      participant: 'USA',
      authority: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'stored-data-access',
          wanted: 'The messages of the account around the day of the murder, and who signed in.',
          contents: {
            systemInTerritory: 'The data lies with the provider in California.',
            contentsOfTreaty: 'As the treaty of 1994 asks.',
            probableCause:
              'He was the last to see her; a witness saw him write to her that evening.',
            purpose: 'Use as evidence in the trial for murder.',
          },
          basis: [
            { id: 'usa-gbr-mlat', pinpoints: [] },
            { id: 'CETS185', pinpoints: ['CETS185:31(1)'] },
          ],
          targets: [
            {
              kind: 'account',
              service: 'Messages of the provider, content',
              identifier: "the suspect's account",
              custodian: 'The provider in California',
              period: { from: '2018-06-01', to: '2018-07-26', zone: 'Europe/London' },
            },
            {
              kind: 'account',
              service: 'Messages of the provider, log of contacts',
              identifier: "the suspect's account",
              custodian: 'The provider in California',
              period: { from: '2018-06-01', to: '2018-07-26', zone: 'Europe/London' },
            },
          ],
        },
      ],
      title: 'Messages between victim and suspect',
      to: 'USA',
      toAuthority: 'USA.oia',
      offences: [
        {
          kind: 'other',
          description: 'Murder and sexual abuse of a child',
          provision: 'Common law; Sexual Offences Act 2003',
          maxPenalty: '99 years',
        },
      ],
      conduct:
        'A girl of thirteen was found dead. The suspect wrote to her by a service whose data lies ' +
        'in the United States, and will not say by which password.',
      urgency: { level: 'urgent', why: 'The suspect is in prison for a few months only.' },
      sensitivity: 'normal',
      confidentialityRequested: 'no',
      investigation: { reference: 'UKCA 2018-0806', authority: 'Hampshire Constabulary' },
    },
    steps: [
      {
        at: '2018-08-07T14:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: 'OIA 182-0806' },
        because: 'The Office takes it up the next day.',
      },
      {
        at: '2018-08-20T15:00:00.000Z',
        by: 'requested',
        kind: 'request-triaged',
        content: {
          capability: 'full',
          capacity: 'partial',
          priority: 'high',
          expectedDate: '2019-02-20',
          remarks: 'A court has to order it: six months is a fair guess.',
        },
        because: 'The way through the court is forecast to take half a year.',
      },
      {
        at: '2018-11-05T16:00:00.000Z',
        by: 'requested',
        kind: 'information-requested',
        content: {
          questions: ['Which dated facts show that the messages hold evidence of the murder?'],
          wantedBy: '2018-12-05',
        },
        because: 'Content is given on probable cause, and the facts do not show it yet.',
      },
      {
        at: '2018-11-30T11:00:00.000Z',
        by: 'requesting',
        kind: 'information-supplied',
        content: ({ state }) => ({
          answers: questionsOf(state).map(({ asked: act, question }) => ({
            asked: act,
            question,
            text: 'He erased the conversation on his telephone on the morning of 26 July.',
          })),
        }),
        because: 'What the investigation has is given.',
      },
      {
        at: '2019-05-28T18:00:00.000Z',
        by: 'requested',
        kind: 'assistance-refused',
        content: {
          ground: {
            kind: 'other',
            text: 'The facts do not show probable cause for the content of the messages.',
            citation: 'Fourth Amendment; 18 USC 2703(a)',
          },
          reasons: 'The log of contacts is given; for the content the court finds too little.',
          consultedFirst: true,
          consultation: 'Asked on 5 November and answered on 30 November.',
        },
        because: 'Content is refused, the log is not: an answer in part.',
        warned: ['ground-not-in-law-data'],
      },
      {
        at: '2019-06-24T15:00:00.000Z',
        by: 'requested',
        kind: 'message-sent',
        content: { text: 'The log of contacts was handed over today, certified.' },
        because: 'It arrives as the trial opens.',
      },
      {
        at: '2019-07-18T16:00:00.000Z',
        by: 'requesting',
        kind: 'request-withdrawn',
        content: { why: 'The trial is over with a conviction: nothing more is needed.' },
        because: 'The conviction ends the need.',
      },
      {
        at: '2019-07-19T13:00:00.000Z',
        by: 'requested',
        kind: 'case-closed',
        content: { why: 'Withdrawn after execution in part.' },
        because: 'Execution stops and the case is closed.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Granted in part: a log of contacts, no content.',
        source:
          'https://dailyecho.co.uk/news/17781251.facebook-we-worked-police-lucy-mchugh-murder-investigation',
      },
      status: 'closed',
      expected: 'nothing',
      parts: ['withdrawn'],
      refusedOn: ['Fourth Amendment; 18 USC 2703(a)'],
      due: {},
    },
  },
};
