import { dayFrom, type Story } from './story.ts';
import { acknowledged, actsOf, budapest, kept, request, step, triaged } from './tell.ts';

/** Data kept, asked to be kept longer, not yet kept; an emergency nobody has taken up. */
export const PRESERVATIONS: readonly Story[] = [
  {
    from: 'USA.ccips-247',
    to: 'ISL.police-247',
    title: 'Silk Road server (2013)',
    facts: (day) =>
      request({
        to: 'ISL',
        parts: [
          {
            measure: 'preservation',
            basis: budapest('29(1)', '35(1)(b)'),
            targets: [
              {
                kind: 'ip',
                address: '198.51.100.49',
                port: '443',
                custodian: 'The hosting company of the data centre',
                period: { from: day(-60), to: day(-15), zone: 'UTC' },
              },
            ],
            wanted: 'An image of the server and the traffic records of its line.',
          },
        ],
        offences: [
          { kind: 'known', pinpoint: 'CETS185:2', provision: '18 USC 1030', maxPenalty: '5 years' },
        ],
        conduct:
          'A hidden market brings sellers and buyers of drugs and of intrusion tools together. Its server stands in a data centre near Reykjavik.',
        urgency: { level: 'urgent', why: 'The operator can wipe the server from afar.' },
        investigation: {
          reference: 'SDNY 0514',
          authority: "US Attorney's Office, New York",
          decision: 'Magistrate Judge, New York, preservation order 26 Mag. 2328',
        },
        contact: {
          function: 'Duty attorney, computer crime',
          telephone: '+1 202 514 1026',
          hours: 'at any hour',
          secondContact: '24/7 desk, +1 202 555 0147',
        },
        followUpBy: day(45),
      }),
    steps: [
      acknowledged('007-26114'),
      step('requested', 'information-requested', {
        questions: ['Was the address in use without a break during the whole period?'],
      }),
      step('requesting', 'information-supplied', (view) => ({
        answers: actsOf('information-requested')(view).map((asked) => ({
          asked,
          question: 1,
          text: 'Yes: it answered every hour.',
        })),
      })),
      kept('An image of the server and the traffic records of its line.', 3, 'Act 88/2008'),
      step('requesting', 'extension-requested', (view) => ({
        until: dayFrom(view, 90),
        why: 'The request for the image is with the judge.',
      })),
    ],
  },
  {
    from: 'JPN.npa-247',
    to: 'USA.ccips-247',
    title: 'DMM Bitcoin: 4,502.9 BTC moved (2024)',
    facts: () =>
      request({
        to: 'USA',
        parts: [
          {
            measure: 'preservation',
            basis: budapest('29(1)'),
            targets: [
              {
                kind: 'account',
                service: 'A provider of mail and storage',
                identifier: 'the mailbox from which the test was sent',
                custodian: 'The provider in California',
              },
            ],
            wanted: 'Log-in records and contents of the mailbox.',
          },
        ],
        offences: [{ kind: 'known', pinpoint: 'CETS185:8', maxPenalty: '10 years' }],
        conduct:
          'Somebody posing as a recruiter sent an employee of a wallet maker a test with malicious code, took over the session and changed a transfer of the exchange.',
        urgency: { level: 'urgent', why: 'The account may be emptied at any time.' },
      }),
    steps: [
      acknowledged('DOJ-24-1224'),
      triaged('high', 5),
      kept('Log-in records and contents of the mailbox.', 90, '18 USC 2703(f)'),
    ],
  },
  {
    from: 'JPN.npa-247',
    to: 'USA.ccips-247',
    title: 'Threat against a school, announced for tomorrow',
    facts: () =>
      request({
        to: 'USA',
        parts: [
          {
            measure: 'preservation',
            basis: budapest('29(1)'),
            targets: [
              {
                kind: 'account',
                service: 'A social network',
                identifier: 'the account that announced it',
                custodian: 'The provider in California',
              },
            ],
            wanted: 'Who holds the account, and from where it was used today.',
          },
        ],
        offences: [{ kind: 'other', description: 'Intimidation', provision: 'Penal Code 222' }],
        conduct: 'An account announced an attack on a named school for tomorrow morning.',
        urgency: {
          level: 'emergency',
          why: 'Lives are at risk: the attack is announced for tomorrow morning, with place and hour.',
        },
      }),
    steps: [],
  },
  {
    from: 'USA.ccips-247',
    to: 'JPN.npa-247',
    title: 'NetWalker: a relay in Tokyo (2021)',
    facts: (day) =>
      request({
        to: 'JPN',
        parts: [
          {
            measure: 'preservation',
            basis: budapest('29(1)'),
            targets: [
              {
                kind: 'ip',
                address: '203.0.113.77',
                custodian: 'A provider in Tokyo',
                period: { from: day(-28), to: day(-9), zone: 'Asia/Tokyo' },
              },
            ],
            wanted: 'Connection records of the address.',
          },
        ],
        offences: [{ kind: 'known', pinpoint: 'CETS185:4', provision: '18 USC 1030' }],
        conduct:
          'The page on which victims of a ransomware were told how to pay was reached by it.',
        urgency: { level: 'routine' },
      }),
    steps: [
      acknowledged('NPA-21-033'),
      step('requested', 'execution-postponed', (view) => ({
        reasons: 'A search of our own at the same provider is under way.',
        until: dayFrom(view, 4),
        meanwhile: 'The provider keeps the records by itself for ninety days.',
      })),
    ],
  },
];
