import type { JsonObject } from '@comity/base';
import type { ActKind } from '@comity/statements';
import { type CaseFile, caseFile, fakeId, type Told } from './case-file.ts';

/** The request of the Silk Road, asking for another measure. */
const asking = (opening: Told, measure: string): Told => {
  const { parts, ...rest } = opening.content as {
    readonly parts: readonly JsonObject[];
  } & JsonObject;
  return {
    ...opening,
    content: { ...rest, parts: parts.map((part) => ({ ...part, measure })) },
  };
};

/** The request with a second part: that the data is handed over. */
function twoParts({ content }: Told): JsonObject {
  const { parts, ...rest } = content as { readonly parts: readonly JsonObject[] } & JsonObject;
  const more = parts.map((part) => ({ ...part, id: 'p2', measure: 'stored-data-access' }));
  return { ...rest, parts: [...parts, ...more] };
}

const HOUR = 3_600_000;
const START = Date.parse('2024-11-19T04:00:00.000Z');

/** What Iceland and the United States state after the request, an hour apart, each delivered. */
const then = (
  ...acts: readonly (readonly ['isl-1' | 'usa-1', ActKind, JsonObject])[]
): readonly Told[] =>
  acts.map(([by, kind, content], index) => ({
    by,
    to: by === 'isl-1' ? 'oia' : 'dpp',
    kind,
    at: new Date(START + index * HOUR).toISOString(),
    content,
    receivedAfter: 1,
  }));

const delivered: readonly ['isl-1', ActKind, JsonObject] = [
  'isl-1',
  'evidence-delivered',
  {
    what: 'The image of the server and its traffic records.',
    items: [{ name: 'lv-db-02.img', bytes: 512_110_190_592, digest: 'ab'.repeat(32) }],
    handover: 'courier',
    handedOver: '2024-11-20',
    limits: 'For this case only.',
  },
];

/** Iceland offers what the United States did not ask for. */
const offered: Told = {
  by: 'isl-1',
  to: 'oia',
  kind: 'information-offered',
  at: '2024-11-19T02:50:00.000Z',
  content: {
    title: 'Sign-ins to a hidden market',
    under: 'CETS185',
    concerns: 'From where the operator of a hidden market signs in.',
    conditions: [
      { sort: 'use-limit', text: 'Against the operator, and nobody else.' },
      { sort: 'confidentiality', text: 'The provider must not learn of it.' },
    ],
    wantedBy: '2024-11-25',
    contact: { function: 'Prosecutor on duty', telephone: '+3545550100' },
  },
  pinpoints: ['CETS185:26(1)', 'CETS185:26(2)'],
  receivedAfter: 1,
};

/** The United States shows what it may ask, before it asks. */
const shown: Told = {
  by: 'usa-1',
  to: 'dpp',
  kind: 'draft-shown',
  at: '2024-11-19T02:55:00.000Z',
  parts: [],
  content: {
    title: 'A hidden market, before it is asked for',
    question: 'Does it look possible, and by which way?',
    parts: [{ measure: 'preservation', wanted: 'The image of the server.' }],
    sensitivity: 'normal',
    language: 'en',
  },
  receivedAfter: 1,
};

/**
 * Cases in which each statement beyond the first answers is open to somebody.
 *
 * @param opening the request that they begin with
 * @param confirmed the confirmation of a preservation
 */
export const casesInMotion = (opening: Told, confirmed: Told): readonly CaseFile[] =>
  Object.entries({
    consulted: [
      opening,
      ...then([
        'isl-1',
        'consultation-opened',
        { matter: 'refusal', text: 'The conduct may be no offence here: which law was broken?' },
      ]),
    ],
    conditional: [
      opening,
      ...then([
        'isl-1',
        'conditions-proposed',
        {
          conditions: [
            { sort: 'confidentiality', text: 'The provider must not learn of it.' },
            { sort: 'use-limit', text: 'For the investigation named, and no other.' },
          ],
          wantedBy: '2024-11-25',
        },
      ]),
    ],
    'two-conditions': [
      { ...opening, parts: ['p1', 'p2'], content: twoParts(opening) },
      ...then(
        [
          'isl-1',
          'conditions-proposed',
          { conditions: [{ sort: 'use-limit', text: 'For the investigation named.' }] },
        ],
        [
          'isl-1',
          'conditions-proposed',
          { conditions: [{ sort: 'costs', text: 'The examiner is paid by your State.' }] },
        ],
      ).map((told, index) => ({ ...told, parts: [`p${index + 1}`] })),
    ],
    'emergency-asked': [
      {
        ...opening,
        content: {
          ...(opening.content as JsonObject),
          urgency: { level: 'emergency', why: 'The attack is announced for tonight.' },
        },
      },
    ],
    costs: [
      opening,
      ...then([
        'isl-1',
        'costs-announced',
        {
          estimate: { amount: '12500.00', currency: 'EUR' },
          text: 'An examiner from outside has to open the machine.',
        },
      ]),
    ],
    delivered: [
      opening,
      ...then(delivered, [
        'usa-1',
        'use-consent-asked',
        { purpose: 'A second prosecution of the same market.', wantedBy: '2024-12-01' },
      ]),
    ],
    postponed: [
      opening,
      ...then([
        'isl-1',
        'execution-postponed',
        { reasons: 'It would disturb a search of our own.', until: '2024-11-30' },
      ]),
    ],
    warned: [
      opening,
      ...then([
        'isl-1',
        'preservation-warning',
        { risk: 'person-alerted', text: 'The provider tells its customers of every order.' },
      ]),
    ],
    'extension-asked': [
      opening,
      confirmed,
      {
        by: 'usa-1' as const,
        to: 'dpp' as const,
        kind: 'extension-requested',
        at: '2024-11-20T12:00:00.000Z',
        content: { until: '2025-05-18', why: 'The request is with the judge.' },
        receivedAfter: 1,
      },
    ],
    'two-parts': [
      {
        ...opening,
        parts: ['p1', 'p2'],
        content: twoParts(opening),
      },
      {
        ...confirmed,
        parts: ['p1'],
      },
    ],
    'two-parts-asked': [{ ...opening, parts: ['p1', 'p2'], content: twoParts(opening) }],
    'silkroad-followed': [
      opening,
      confirmed,
      {
        by: 'usa-1' as const,
        to: 'dpp' as const,
        kind: 'request-followed',
        at: '2024-11-20T15:00:00.000Z',
        content: { sent: '2024-11-20', case: 'silkroad-later' },
        receivedAfter: 1,
      },
    ],
    'silkroad-later': [
      {
        ...asking(opening, 'stored-data-access'),
        content: {
          ...asking(opening, 'stored-data-access').content,
          earlier: [
            { kind: 'network', case: 'silkroad-followed' },
            { kind: 'network', case: 'of-another-authority' },
            { kind: 'outside', day: '2024-09-01', number: 'DOJ-77', answeredBy: 'By letter' },
          ],
        },
      },
    ],
    'traffic-led-on': [
      asking(opening, 'preserved-traffic-disclosure'),
      ...then([
        'isl-1',
        'traffic-disclosed',
        { provider: 'A carrier', path: 'By way of Sofia.', otherState: 'BGR' },
      ]),
    ],
    'traffic-asked': [asking(opening, 'preserved-traffic-disclosure')],
    'testimony-asked': [asking(opening, 'testimony')],
    'service-asked': [asking(opening, 'service-of-documents')],
    'search-asked': [asking(opening, 'search-and-seizure')],
    'collection-asked': [asking(opening, 'realtime-traffic')],
    collecting: [
      asking(opening, 'interception'),
      ...then([
        'isl-1',
        'collection-started',
        {
          legalBasis: 'Code of Criminal Procedure No 88/2008, Article 81',
          by: 'The Reykjavík Metropolitan Police',
          began: '2024-11-19',
          until: '2024-12-17',
          thresholds: 'An order of the Reykjavík District Court for four weeks.',
          instalments: 'weekly',
        },
      ]),
    ],
    closed: [opening, ...then(delivered, ['usa-1', 'case-closed', { why: 'All is here.' }])],
    'added-to': [
      { ...opening, parts: ['p1', 'p2'], content: twoParts(opening) },
      ...then(
        [
          'usa-1',
          'request-supplemented',
          {
            text: 'The operator moved on 12 October.',
            targets: [{ kind: 'domain', domain: 'xn--hnl-0na8a.example' }],
            offences: [{ kind: 'known', pinpoint: 'CETS185:8' }],
          },
        ],
        [
          'usa-1',
          'act-corrected',
          {
            act: fakeId('added-to', 1),
            corrections: [{ entry: 'Port', reads: '8443' }],
            why: 'A slip of the pen.',
          },
        ],
        [
          'usa-1',
          'translation-added',
          {
            act: fakeId('added-to', 1),
            language: 'is',
            sort: 'certified',
            translator: 'Jón Jónsson, sworn at the Reykjavík District Court',
            translated: '2024-11-19',
            authoritative: 'source',
            text: 'Stjórnandi hulins markaðar rekur gagnagrunn sinn á netþjóni á Íslandi.',
          },
        ],
      ),
    ],
    offered: [offered],
    shown: [shown],
    disclosed: [
      offered,
      ...then(['isl-1', 'information-disclosed', { text: 'The operator signs in from Kobe.' }]),
    ],
  } satisfies Readonly<Record<string, readonly Told[]>>).map(([caseId, acts]) =>
    caseFile(caseId, 'Silk Road server', acts),
  );
