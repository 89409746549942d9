import type { JsonObject } from '@comity/base';
import { type CaseFile, caseFile, fakeId, type Told } from './case-file.ts';
import { casesInMotion } from './cases-in-motion.ts';

const silkRoadRequest: JsonObject = {
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      contents: {
        necessity: 'The provider re-installs rented machines after 30 days without payment.',
        followUp: 'The United States will ask for the image of the server and its traffic logs.',
      },
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29', 'CETS185:35'] }],
      targets: [
        {
          kind: 'ip',
          address: '193.107.84.4',
          port: '443',
          custodian: 'Hosting provider in Reykjavík',
          period: { from: '2024-06-01T00:00', to: '2024-09-24T18:00', zone: 'America/New_York' },
        },
      ],
    },
  ],
  title: 'Silk Road server',
  from: 'USA',
  to: 'ISL',
  offences: [
    { kind: 'known', pinpoint: 'CETS185:2', provision: '18 U.S.C. 1030', maxPenalty: 'P10Y' },
    {
      kind: 'other',
      description: 'Conspiracy to traffic in narcotics',
      provision: '21 U.S.C. 846',
    },
  ],
  conduct:
    'The operator of a hidden market runs its database and its wallet on a server rented in Iceland. Sales are paid in bitcoin; accounts of investigators were attacked from the same server.',
  urgency: { level: 'urgent', why: 'The rent is paid until 1 October; then the disks are wiped.' },
  investigation: {
    reference: '13 Mag. 2328',
    authority: 'U.S. Attorney, Southern District of NY',
    decision: 'Magistrate Judge, order of 18 November 2024',
  },
  contact: {
    function: 'Duty attorney, computer crime',
    telephone: '+1 202 514 1026',
    hours: 'at any hour',
    secondContact: '24/7 desk, +1 202 555 0147',
  },
  sensitivity: 'restricted',
  confidentialityRequested: true,
  language: 'en',
};

const silkRoad: readonly Told[] = [
  {
    by: 'usa-1',
    to: 'dpp',
    kind: 'request-submitted',
    at: '2024-11-19T02:50:00.000Z',
    content: silkRoadRequest,
    pinpoints: ['CETS185:29(1)', 'CETS185:35(1)(b)'],
    receivedAfter: 1,
  },
  {
    by: 'isl-2',
    to: 'oia',
    kind: 'request-acknowledged',
    at: '2024-11-19T03:20:00.000Z',
    content: { reference: 'RS-2024-5512' },
    pinpoints: ['CETS185:35(1)'],
    receivedAfter: 1,
  },
  {
    by: 'isl-1',
    to: 'oia',
    kind: 'request-triaged',
    at: '2024-11-19T09:05:00.000Z',
    content: {
      capability: 'full',
      capacity: 'partial',
      resources: 'Two officers of the Reykjavík Metropolitan Police, one forensic examiner.',
      priority: 'high',
      expectedDate: '2024-11-22',
    },
    receivedAfter: 2,
  },
  {
    by: 'isl-1',
    to: 'oia',
    kind: 'information-requested',
    at: '2024-11-19T10:40:00.000Z',
    content: {
      questions: [
        'Which host name or rack does the address belong to? Two machines answered on it in July.',
        'May the provider be told that the data is wanted, or must it not know?',
      ],
      wantedBy: '2024-11-22',
    },
    pinpoints: ['CETS185:25(4)'],
    receivedAfter: 1,
  },
];

const answered = (caseId: string): Told => ({
  by: 'usa-1',
  to: 'dpp',
  kind: 'information-supplied',
  at: '2024-11-19T21:05:00.000Z',
  content: {
    answers: [
      { asked: fakeId(caseId, 4), question: 1, text: 'Host lv-db-02; the other one is idle.' },
      { asked: fakeId(caseId, 4), question: 2, text: 'It must not know of the investigation.' },
    ],
  },
  pinpoints: ['CETS185:25(4)'],
  receivedAfter: 1,
});

const netwalker: readonly Told[] = [
  {
    by: 'usa-1',
    to: 'bgr',
    kind: 'request-submitted',
    at: '2024-11-20T20:00:00.000Z',
    content: {
      ...silkRoadRequest,
      title: 'NetWalker: payment and leak portal',
      to: 'BGR',
      conduct: 'Victims of ransomware were sent to a hidden page with payment instructions.',
      parts: [
        {
          id: 'p1',
          measure: 'preservation',
          basis: [{ id: 'CETS185', pinpoints: ['CETS185:29'] }],
          contents: {},
          targets: [
            {
              kind: 'url',
              url: 'http://rnfdsgm6wb6j6su5txkekw4u4y47kp2eatvu7d6xhyn5cs4lt4pdrqqd.onion/',
            },
          ],
        },
      ],
    },
    pinpoints: ['CETS185:29(1)'],
  },
];

/** Letters that try to be markup, to reorder a line and to hide: a hostile peer's message. */
export const HOSTILE =
  '"><script>alert(1)</script><img src=x onerror=alert(2)> \u202Egnihsilbup\u202C';

const hostile: readonly Told[] = [
  ...silkRoad.slice(0, 3),
  {
    by: 'isl-1',
    to: 'oia',
    kind: 'message-sent',
    at: '2024-11-19T12:00:00.000Z',
    content: { text: HOSTILE },
    receivedAfter: 1,
  },
];

const preserved: readonly Told[] = [
  ...silkRoad,
  answered('silkroad-preserved'),
  {
    by: 'isl-1',
    to: 'oia',
    kind: 'preservation-confirmed',
    at: '2024-11-20T09:31:00.000Z',
    content: {
      preserved: 'One disk image of lv-db-02 and the NetFlow records of its port since 1 June.',
      holder: 'Hosting provider in Reykjavík',
      since: '2024-11-20',
      lastDay: '2025-02-18',
      legalBasis: 'Code of Criminal Procedure No 88/2008, preservation order of the prosecutor',
    },
    pinpoints: ['CETS185:29(3)', 'CETS185:29(7)'],
    receivedAfter: 1,
  },
];

/** One body destroyed, one that cannot be opened. */
const damaged: readonly Told[] = silkRoad.map((act, index) => ({
  ...act,
  ...(index === 1 ? { body: 'erased' as const } : {}),
  ...(index === 2 ? { body: 'unreadable' as const } : {}),
}));

const [opening] = silkRoad;
const confirmed = preserved.at(-1);

/** The cases of the invented network by id. */
export const CASE_FILES: readonly CaseFile[] = [
  caseFile('silkroad', 'Silk Road server', [...silkRoad, answered('silkroad')]),
  caseFile('silkroad-asked', 'Silk Road server', silkRoad),
  caseFile('silkroad-new', 'Silk Road server', silkRoad.slice(0, 1)),
  caseFile('silkroad-preserved', 'Silk Road server', preserved),
  caseFile('damaged', 'Silk Road server', damaged),
  caseFile('netwalker', 'NetWalker: payment and leak portal', netwalker),
  caseFile('hostile', HOSTILE, hostile),
  ...(opening === undefined || confirmed === undefined ? [] : casesInMotion(opening, confirmed)),
];
