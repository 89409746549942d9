import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'GBR',
  to: 'FRA',
  on: '2020-03-11',
  measure: 'interception',
  offences: ['other'],
  maxPenaltyRequesting: 1_188,
};

const JUDGMENT = 'https://beta.bailii.org/ew/cases/EWHC/Admin/2020/2967.html';

/** Live collection by the State where the server stands, for another one's users. */
export const encrochat2020: Scenario = {
  id: 'encrochat-2020',
  title: 'EncroChat: the messages of handsets in the United Kingdom',
  story:
    'The server that brought updates to the telephones of a service stood in Roubaix. French ' +
    'police put a program on it that collected first the stored and then the live messages of ' +
    'handsets all over the world. By an investigation order of 11 March 2020 prosecutors in the ' +
    'United Kingdom asked for the data of the users there. A challenge of a defendant failed on 26 ' +
    'October 2020: 229 days later. Some nine hundred prosecutions followed.',
  added:
    'The days and words of the single acts between 11 March and 26 October, the offices that wrote ' +
    'at the two ends, references, names of files, and the condition of secrecy.',
  sources: [
    { title: 'R (C) v Director of Public Prosecutions [2020] EWHC 2967 (Admin)', url: JUDGMENT },
    {
      title: '5 St Andrew’s Hill: applications to exclude the evidence',
      url: 'https://www.5sah.co.uk/news-and-events/articles/2020-11-12/encrochat-update-applications-to-exclude-evidence-must-be-made-in-the-crown-court',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'eu-eio',
      says: {
        'eu-eio': { open: true, reasons: ['bound', 'own-rule'] },
        ETS030: { open: true },
        CETS185: { open: true, reasons: ['as-law-permits'] },
        'eu-gbr-tca': { open: false, reasons: ['not-in-force'] },
        'police-24-7': { open: false, reasons: ['measure-not-covered'] },
      },
    },
    {
      // Nine months later the United Kingdom had left: the same would be asked otherwise.
      asks: 'avenues',
      question: { ...asked, on: '2021-01-01' },
      first: 'eu-gbr-tca',
      says: {
        'eu-eio': { open: false, reasons: ['not-party'] },
        'eu-gbr-tca': { open: true },
        ETS030: { open: true },
      },
    },
    {
      asks: 'contents',
      question: {
        instrument: 'eu-eio',
        measure: 'interception',
        from: 'GBR',
        to: 'FRA',
        on: '2020-03-11',
      },
      requires: { issuingAuthority: 'eu-eio:5(1)(a)', persons: 'eu-eio:5(1)(c)' },
    },
  ],
  play: {
    asked: '2020-03-11T14:00:00.000Z',
    requesting: {
      participant: 'GBR',
      authority: 'GBR.cps',
      name: 'Crown Prosecution Service, organised crime',
      kind: 'central-authority',
      zone: 'Europe/London',
    },
    requested: {
      participant: 'FRA',
      authority: 'FRA.lille',
      name: 'Specialised interregional court, Lille',
      kind: 'central-authority',
      zone: 'Europe/Paris',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'interception',
          wanted: 'The messages, stored and live, of handsets that are in the United Kingdom.',
          contents: {
            persons: 'Users of the handsets in the United Kingdom; most are not known by name.',
            purpose: 'To show who trades in drugs and arms, and to bring them before a court.',
            legalProvisions: 'Criminal Law Act 1977, section 1; Misuse of Drugs Act 1971.',
            languageOfRequestedState: 'A French translation goes with it.',
            issuingAuthority:
              'A Crown Prosecutor, as issuing authority under the regulations of 2017.',
          },
          basis: [{ id: 'eu-eio', pinpoints: ['eu-eio:5(1)'] }],
          targets: [
            {
              kind: 'device',
              description: 'The update server of the service in Roubaix',
              custodian: 'A hosting company in Roubaix',
              period: { from: '2020-04-01', to: '2020-06-30', zone: 'Europe/Paris' },
            },
          ],
        },
      ],
      title: 'Messages of a service for criminals',
      to: 'FRA',
      toAuthority: 'FRA.lille',
      offences: [
        {
          kind: 'other',
          description: 'Conspiracy to supply controlled drugs',
          provision: 'Criminal Law Act 1977, section 1',
          maxPenalty: 'life',
        },
      ],
      conduct:
        'Telephones that are sold for cash to criminals send messages that erase themselves; their ' +
        'users trade in drugs and arms and plan violence.',
      urgency: { level: 'urgent', why: 'The collection in France is about to begin.' },
      investigation: { reference: 'CPS 2020-0311', authority: 'National Crime Agency' },
      confidentialityRequested: 'yes',
      sensitivity: 'restricted',
    },
    steps: [
      {
        at: '2020-03-12T09:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: { reference: 'JIRS 2020-0311' },
        because: 'It is taken up the next day.',
      },
      {
        at: '2020-03-27T10:00:00.000Z',
        by: 'requested',
        kind: 'conditions-proposed',
        content: {
          conditions: [
            {
              sort: 'confidentiality',
              text: 'How the data is collected is told to nobody outside the investigation.',
            },
          ],
          wantedBy: '2020-03-31',
        },
        because: 'The means of the collection are secret.',
        due: { reply: '2020-03-31' },
      },
      {
        at: '2020-03-30T13:00:00.000Z',
        by: 'requesting',
        kind: 'conditions-accepted',
        content: {},
        because: 'The condition binds from here on.',
      },
      {
        at: '2020-04-03T08:00:00.000Z',
        by: 'requested',
        kind: 'evidence-delivered-in-part',
        content: {
          what: 'Stored messages of the handsets in the United Kingdom.',
          items: [{ name: 'stored-gbr.zip' }],
          handover: 'electronic',
          outstanding: 'The live messages, as long as the collection goes on.',
        },
        because: 'What was stored comes first.',
      },
      {
        at: '2020-04-03T12:00:00.000Z',
        by: 'requesting',
        kind: 'evidence-received',
        content: ({ state }) => ({
          asked: state.waits.findLast(({ open }) => open)?.ask,
          complete: true,
          verified: true,
        }),
        because: 'What came opens.',
      },
      {
        at: '2020-06-15T08:00:00.000Z',
        by: 'requested',
        kind: 'evidence-delivered',
        content: {
          what: 'The live messages, to the end of the collection.',
          items: [{ name: 'live-gbr.zip' }],
          handover: 'electronic',
        },
        because: 'The collection has ended.',
      },
      {
        at: '2020-06-16T09:00:00.000Z',
        by: 'requesting',
        kind: 'evidence-received',
        content: ({ state }) => ({
          asked: state.waits.findLast(({ open }) => open)?.ask,
          complete: true,
          verified: true,
        }),
        because: 'Everything is there and opens.',
      },
      {
        at: '2020-10-26T16:00:00.000Z',
        by: 'requesting',
        kind: 'outcome-reported',
        content: {
          outcome: 'charged',
          text: 'The challenge to the order failed today; whether it is admitted is for the trial courts.',
        },
        because: 'The Divisional Court dismisses the challenge.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Granted; judicial review dismissed on 26 October 2020.',
        source: JUDGMENT,
      },
      status: 'answered',
      expected: 'consider-answer',
      parts: ['answered'],
      due: {},
      staysThere: true,
    },
  },
};
