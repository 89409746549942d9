import { dayFrom, type Story } from './story.ts';
import { acknowledged, actsOf, budapest, request, step, triaged } from './tell.ts';

/** Searches and records: on conditions, under way, in part, refused. */
export const EXECUTIONS: readonly Story[] = [
  {
    from: 'USA.oia',
    to: 'JPN.moj',
    title: 'Phobos: an administrator’s payment records (2024)',
    facts: () =>
      request({
        to: 'JPN',
        parts: [
          {
            measure: 'stored-data-access',
            basis: [{ id: 'jpn-usa-mlat', pinpoints: [] }],
            targets: [
              {
                kind: 'account',
                service: 'An exchange in Tokyo',
                identifier: 'customer 20-1177',
                custodian: 'The exchange',
              },
            ],
            wanted: 'Who opened the account, and its deposits and withdrawals since 2019.',
          },
        ],
        offences: [
          {
            kind: 'known',
            pinpoint: 'CETS185:4',
            provision: '18 USC 1030',
            maxPenalty: '10 years',
          },
        ],
        conduct:
          'A ransomware is let to others as a service; more than a thousand victims paid, and a share of each payment went to this account.',
        urgency: { level: 'routine' },
      }),
    steps: [
      acknowledged('法-2024-118'),
      triaged('routine', 40),
      step('requested', 'conditions-proposed', (view) => ({
        conditions: [
          { sort: 'use-limit', text: 'For the prosecution named, and no other.' },
          { sort: 'confidentiality', text: 'The names of other customers stay in the file.' },
        ],
        wantedBy: dayFrom(view, 10),
      })),
    ],
  },
  {
    from: 'USA.oia',
    to: 'ISL.moj',
    title: 'Emotet: a server of the first tier (2021)',
    facts: () =>
      request({
        to: 'ISL',
        parts: [
          {
            measure: 'search-and-seizure',
            basis: budapest('31(1)'),
            targets: [
              {
                kind: 'device',
                description: 'The rented server with the name tier-1-04',
                custodian: 'A hosting company in Reykjavik',
              },
            ],
            wanted: 'The server itself, or an image of it.',
          },
        ],
        offences: [{ kind: 'known', pinpoint: 'CETS185:5', maxPenalty: '10 years' }],
        conduct:
          'A network of infected machines delivers malicious code of others; several hundred servers steer it, and all are to be taken over on one day.',
        urgency: { level: 'urgent', why: 'All servers are taken over on the same day.' },
      }),
    steps: [
      acknowledged('DMR-21-0127'),
      step('requested', 'part-admitted', { legalBasis: 'Act 88/2008, Article 74' }),
      step('requested', 'progress-reported', (view) => ({
        step: 'order-obtained',
        text: 'The District Court of Reykjavik has given the order.',
        nextStep: 'The search is done on the day that is agreed.',
        expectedDate: dayFrom(view, 6),
      })),
    ],
  },
  {
    from: 'JPN.moj',
    to: 'USA.oia',
    title: 'Contacts of a victim, as in McHugh (2018)',
    facts: () =>
      request({
        to: 'USA',
        parts: [
          {
            measure: 'stored-data-access',
            basis: [{ id: 'jpn-usa-mlat', pinpoints: [] }],
            targets: [
              {
                kind: 'account',
                service: 'A social network',
                identifier: 'the account of the victim',
                custodian: 'The provider in California',
              },
            ],
            wanted: 'Messages of the victim’s last three days, and with whom they were exchanged.',
          },
        ],
        offences: [{ kind: 'other', description: 'Murder', provision: 'Penal Code 199' }],
        conduct:
          'A girl was found dead; a man with whom she had exchanged messages refuses to give his password.',
        urgency: { level: 'urgent', why: 'The trial begins in two months.' },
      }),
    steps: [
      acknowledged('OIA-18-0726'),
      step('requested', 'part-admitted', { legalBasis: '18 USC 3512' }),
      step('requested', 'evidence-delivered-in-part', (view) => ({
        what: 'A log of contacts, without contents.',
        items: [{ name: 'contacts.csv', bytes: 18_204 }],
        handover: 'electronic',
        handedOver: dayFrom(view, 0),
        outstanding: 'The contents: the court has not yet decided.',
      })),
    ],
  },
  {
    from: 'ISL.moj',
    to: 'JPN.moj',
    title: 'Economic espionage, as in Falciani (2018)',
    facts: () =>
      request({
        to: 'JPN',
        parts: [
          {
            measure: 'stored-data-access',
            basis: budapest('31(1)'),
            targets: [
              { kind: 'account', service: 'A mail provider in Osaka', identifier: 'the sender' },
            ],
            wanted: 'The mailbox from which the lists were offered.',
          },
        ],
        offences: [{ kind: 'other', description: 'Aggravated economic espionage' }],
        conduct: 'Lists of a bank’s customers were offered to authorities of several States.',
        urgency: { level: 'routine' },
      }),
    steps: [
      acknowledged('法-2018-77'),
      step('requested', 'consultation-opened', {
        matter: 'refusal',
        text: 'The offence has no counterpart here. Is there another conduct behind it?',
      }),
      step('requesting', 'consultation-answered', (view) => ({
        asked: actsOf('consultation-opened')(view)[0],
        text: 'No: this is the whole of it.',
      })),
      step('requested', 'assistance-refused', {
        ground: {
          kind: 'other',
          text: 'The conduct is no offence in Japan.',
          citation: 'Act on International Assistance in Investigation, Article 2',
        },
        reasons: 'What is described is the disclosure of a bank’s lists; no provision punishes it.',
        consultedFirst: true,
        consultation: 'By a consultation in this case.',
      }),
    ],
  },
  {
    from: 'USA.oia',
    to: 'EST.helps',
    title: 'Ghost Click: six suspects and their servers (2012)',
    facts: () =>
      request({
        to: 'EST',
        parts: [
          {
            measure: 'search-and-seizure',
            basis: budapest('31(1)'),
            targets: [{ kind: 'device', description: 'Servers of the company in Tartu' }],
            wanted: 'The servers that answer for changed name servers.',
          },
        ],
        offences: [{ kind: 'known', pinpoint: 'CETS185:4', maxPenalty: '10 years' }],
        conduct:
          'Malicious code changed the name servers of millions of machines and led their users to paid advertisements.',
        urgency: { level: 'routine' },
      }),
    steps: [],
  },
];
