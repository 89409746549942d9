import type { Scenario } from './scenario.ts';

const NPA = 'https://coinlive.com/news-flash/701655';

/** Nobody asked: one State tells another what it has found, and both name who it was on one day. */
export const dmm2024: Scenario = {
  id: 'dmm-2024',
  title: 'DMM Bitcoin: what Japan found, told to the United States',
  story:
    'Somebody posing as a recruiter infected an employee of a maker of wallets in March 2024, used ' +
    'stolen session cookies from the middle of May, and at the end of May changed a transfer of an ' +
    'exchange: 4,502.9 BTC, some 308 million dollars. On 24 December 2024 agencies of Japan and of ' +
    'the United States named the group together. Nobody was in reach; the exchange closed.',
  added:
    'That one told the other by an offer of information under a condition, its day, the offices, ' +
    'the words of the acts and the address.',
  sources: [
    { title: 'Announcement of the National Police Agency', url: NPA },
    {
      title: 'Statement of FBI, DC3 and NPA',
      url: 'https://binance.com/en-IN/square/post/17992471873721',
    },
  ],
  law: [
    {
      asks: 'avenues',
      question: {
        from: 'JPN',
        to: 'USA',
        on: '2024-12-24',
        measure: 'spontaneous-information',
        offences: ['CETS185:8'],
        maxPenaltyRequesting: 120,
      },
      first: 'CETS185',
      says: {
        CETS185: { open: true, reasons: ['bound', 'own-rule'] },
        'jpn-usa-mlat': { open: true, reasons: ['as-law-permits'] },
        interpol: { open: true },
        // Accepted by Japan in 2023; too few others had.
        CETS224: { open: false, reasons: ['not-in-force'] },
      },
    },
  ],
  play: {
    asked: '2024-11-05T01:00:00.000Z',
    requesting: {
      participant: 'USA',
      authority: 'USA.fbi-247',
      name: 'Federal Bureau of Investigation, cyber watch',
      kind: 'contact-point-24-7',
      zone: 'America/New_York',
    },
    requested: {
      participant: 'JPN',
      authority: 'JPN.npa-247',
      name: 'National Police Agency, 24/7 point',
      kind: 'contact-point-24-7',
      zone: 'Asia/Tokyo',
    },
    offer: {
      title: 'From where the sessions were taken over',
      under: 'CETS185',
      concerns: 'By which addresses the changed transfer of the end of May was prepared.',
      conditions: [
        {
          sort: 'confidentiality',
          text: 'Nothing is made public before the day on which both sides agree.',
        },
      ],
      wantedBy: '2024-11-12',
    },
    steps: [
      {
        at: '2024-11-06T14:00:00.000Z',
        by: 'requesting',
        kind: 'conditions-accepted',
        content: {},
        because: 'The condition binds before anything is told.',
      },
      {
        at: '2024-11-07T02:00:00.000Z',
        by: 'requested',
        kind: 'information-disclosed',
        content: {
          text: 'The cookies were used from 203.0.113.88 on 16 and 29 May 2024.',
        },
        because: 'Two officers release it.',
      },
      {
        at: '2024-12-18T15:00:00.000Z',
        by: 'requesting',
        kind: 'use-consent-asked',
        content: {
          purpose: 'To name the group in public, both on one day.',
          wantedBy: '2024-12-23',
        },
        because: 'The condition binds until the other side says otherwise.',
        due: { reply: '2024-12-23' },
      },
      {
        at: '2024-12-20T01:00:00.000Z',
        by: 'requested',
        kind: 'use-consent-given',
        content: ({ state }) => ({ asked: state.waits.find(({ open }) => open)?.ask }),
        because: 'The day is agreed.',
      },
      {
        at: '2024-12-24T15:00:00.000Z',
        by: 'requesting',
        kind: 'outcome-reported',
        content: { outcome: 'used', text: 'The group was named today by both sides.' },
        because: 'The joint statement.',
      },
      {
        at: '2024-12-25T01:00:00.000Z',
        by: 'requested',
        kind: 'case-closed',
        content: { why: 'The group is named; nobody is in reach.' },
        because: 'Nothing more is to be told.',
      },
    ],
    ends: {
      recorded: { outcome: 'Shared; the group named together on 24 December 2024.', source: NPA },
      status: 'closed',
      expected: 'nothing',
      parts: ['answered'],
      due: {},
    },
  },
};
