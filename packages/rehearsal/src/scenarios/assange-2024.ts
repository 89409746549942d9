import type { AvenueQuestion } from '@comity/law';
import type { Scenario } from './scenario.ts';

const asked: AvenueQuestion = {
  from: 'USA',
  to: 'GBR',
  on: '2024-03-26',
  measure: 'extradition',
  offences: ['other'],
  maxPenaltyRequesting: 120,
  maxPenaltyRequested: 120,
};

const JUDGMENT =
  'https://www.bailii.org/cgi-bin/format.cgi?doc=/ew/cases/EWHC/Admin/2024/700.html&query=(assange)';

/** Surrender hangs on three assurances, with three weeks to give them. */
export const assange2024: Scenario = {
  id: 'assange-2024',
  title: 'Assange: assurances as a condition, with a day by which they are given',
  story:
    'A district judge refused in January 2021 on grounds of health; that was reversed on assurances. ' +
    'On 26 March 2024 the High Court rejected most arguments, and would give leave to appeal unless ' +
    'by 16 April three things were assured: that he may rely on the First Amendment, that his ' +
    'nationality does him no harm, and that there is no death penalty. They were given by ' +
    'diplomatic note. The case ended with a plea.',
  added:
    'The day on which the request was put, the offices that wrote, hours, references, the words of ' +
    'the acts. The plea of June 2024 is told from general knowledge, and its day is added.',
  sources: [
    { title: 'High Court, [2024] EWHC 700 (Admin)', url: JUDGMENT },
    {
      title: 'The Irish Times, 2024-03-26',
      url: 'https://www.irishtimes.com/world/uk/2024/03/26/julian-assange-court-decision-due-over-final-uk-bid-to-bring-appeal-against-us-extradition/',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: asked,
      first: 'usa-gbr-extradition',
      says: {
        'usa-gbr-extradition': { open: true, reasons: ['bound', 'own-rule'] },
        'usa-gbr-extradition-1972': { open: false, reasons: ['not-party'] },
        ETS024: { open: false, reasons: ['not-party'] },
        CETS185: { open: false, reasons: ['offence-not-covered'] },
      },
    },
    {
      asks: 'grounds',
      question: {
        instrument: 'usa-gbr-extradition',
        measure: 'extradition',
        requesting: 'USA',
        requested: 'GBR',
        on: '2024-03-26',
        offences: ['other'],
        dualCriminality: 'unknown',
      },
      says: { 'political-offence': true },
    },
  ],
  play: {
    asked: '2020-02-03T15:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.oia',
      name: 'Department of Justice, Office of International Affairs',
      kind: 'central-authority',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'GBR',
      authority: 'GBR.ukca',
      name: 'Home Office, extradition',
      kind: 'central-authority',
      zone: 'Europe/London',
    },
    facts: {
      language: 'en',
      parts: [
        {
          measure: 'extradition',
          wanted: 'His surrender, to stand trial.',
          contents: {},
          basis: [{ id: 'usa-gbr-extradition', pinpoints: [] }],
          targets: [{ kind: 'other', description: 'The person sought, held in London' }],
        },
      ],
      title: 'Eighteen counts, one of them of intrusion',
      to: 'GBR',
      toAuthority: 'GBR.ukca',
      offences: [
        {
          kind: 'other',
          description: 'Conspiracy to obtain national defence information, and to intrude',
          provision: '18 USC 793, 371 and 1030',
          maxPenalty: '10 years',
        },
      ],
      conduct:
        'With a soldier he agreed to find the password of a computer of the government, and made ' +
        'public what was taken from it.',
      urgency: { level: 'routine' },
      investigation: { reference: 'EDVA 2020-0203', authority: 'US Attorney, Virginia' },
      confidentialityRequested: 'no',
      sensitivity: 'normal',
    },
    steps: [
      {
        at: '2020-02-04T10:00:00.000Z',
        by: 'requested',
        kind: 'request-acknowledged',
        content: {},
        because: 'It is taken up.',
      },
      {
        at: '2021-01-04T12:00:00.000Z',
        by: 'requested',
        kind: 'progress-reported',
        content: { step: 'other', text: 'The district judge discharges him on grounds of health.' },
        because: 'A decision of first instance, which is appealed: no refusal of the State.',
      },
      {
        at: '2024-03-26T11:00:00.000Z',
        by: 'requested',
        kind: 'conditions-proposed',
        content: {
          conditions: [
            { sort: 'death-penalty-assurance', text: 'That the death penalty is not imposed.' },
            { sort: 'other', text: 'That he may rely on the First Amendment.' },
            { sort: 'other', text: 'That he has no disadvantage by his nationality.' },
          ],
          wantedBy: '2024-04-16',
        },
        because: 'The High Court gives three weeks.',
        due: { reply: '2024-04-16' },
      },
      {
        at: '2024-04-16T14:00:00.000Z',
        by: 'requesting',
        kind: 'conditions-accepted',
        content: { remarks: 'The assurances are given by diplomatic note of today.' },
        because: 'On the last day.',
      },
      {
        at: '2024-06-26T08:00:00.000Z',
        by: 'requesting',
        kind: 'request-withdrawn',
        content: { why: 'The case ended with a plea.' },
        because: 'Nothing is left to be surrendered for.',
      },
    ],
    ends: {
      recorded: {
        outcome: 'Conditional on assurances, which were given; ended by a plea.',
        source: JUDGMENT,
      },
      status: 'withdrawn',
      expected: 'close',
      parts: ['withdrawn'],
      due: {},
    },
  },
};
