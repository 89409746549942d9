import { caseIdFor, type JsonObject } from '@comity/base';
import {
  ACT_KINDS,
  type ActKind,
  describedKind,
  isActKind,
  randomContent,
} from '@comity/statements';
import type { ActEntry, Advice, CaseEntry, CaseState, ReceiptEntry, Side } from '../src/index.ts';
import { namedQuestions } from '../src/judge.ts';

/** The four authorities of the tests: two of Japan, which asks, and two of Iceland. */
export const UNITS = {
  jp: { participant: 'JPN', authority: 'JPN.npa-247' },
  jp2: { participant: 'JPN', authority: 'JPN.moj' },
  is: { participant: 'ISL', authority: 'ISL.rvk-247' },
  is2: { participant: 'ISL', authority: 'ISL.dpp' },
} as const;
export type Unit = keyof typeof UNITS;

export const sideOfUnit = (unit: Unit): Side =>
  unit === 'jp' || unit === 'jp2' ? 'requesting' : 'requested';

/** A whole request of the Silk Road kind: one server in Iceland, by address, port and time. */
export const REQUEST = {
  parts: [
    {
      id: 'p1',
      measure: 'preservation',
      wanted: 'The image of the server and its traffic logs.',
      contents: {
        purpose: 'To find who runs the market.',
        dataRelationToOffence: 'It holds the records of the sales.',
        necessity: 'The operator can wipe it at any time.',
        intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
      },
      basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)', 'CETS185:35(1)'] }],
      targets: [
        {
          kind: 'ip',
          address: '203.0.113.49',
          port: '443',
          custodian: 'A hosting provider in Reykjavik',
          period: { from: '2013-05-23T14:05', to: '2013-05-23T16:00', zone: 'America/New_York' },
        },
        { kind: 'account', service: 'mail', identifier: 'operator@example.org' },
      ],
    },
  ],
  title: 'Silk Road server',
  from: 'JPN',
  to: 'ISL',
  offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
  conduct: 'A hidden market sold drugs and intrusion tools.',
  urgency: { level: 'urgent', why: 'The operator can wipe the server.' },
  sensitivity: 'normal',
  confidentialityRequested: true,
  language: 'en',
} as const satisfies JsonObject;

/** The request with its one part changed. */
export const asking = (change: JsonObject): JsonObject => ({
  ...REQUEST,
  parts: REQUEST.parts.map((part) => ({ ...part, ...change })),
});

/** A request of two parts: that the data is kept, and that it is handed over. */
export const TWO_PARTS: JsonObject = {
  ...REQUEST,
  parts: REQUEST.parts.flatMap((part) => [
    part,
    { ...part, id: 'p2', measure: 'stored-data-access' },
  ]),
};

/** Contents with a story; those of other kinds follow from their descriptions. */
const TOLD = {
  'draft-shown': {
    title: 'A market',
    question: 'Does it look possible, and by which way?',
    parts: [{ measure: 'preservation', wanted: 'The content of the server.' }],
    sensitivity: 'normal',
    language: 'en',
  },
  'draft-remarked': {
    possible: 'with-changes',
    remarks: [{ field: 'targets', part: 1, text: 'We would need the port.' }],
  },
  'draft-followed': { sent: '2013-05-24' },
  'files-received': {
    ...{ asked: 'x'.repeat(22), complete: true, verified: true },
    files: [{ name: 'server.img', digest: 'ab'.repeat(32), found: 'same' }],
  },
  'request-submitted': REQUEST,
  'request-acknowledged': { reference: 'ISL-2013-7' },
  'request-triaged': { capability: 'full', capacity: 'partial', priority: 'high' },
  'information-requested': { questions: ['Which port?', 'Which day?'] },
  'information-supplied': { answers: [{ asked: 'x'.repeat(22), question: 1, text: '443' }] },
  'preservation-confirmed': {
    preserved: 'The image of the server.',
    since: '2013-05-24',
    lastDay: '2013-08-24',
    legalBasis: 'Code of Criminal Procedure, Article 92',
  },
  'assistance-refused': {
    ground: { kind: 'known', code: 'essential-interests', source: 'CETS185:29(5)(b)' },
    reasons: 'It would prejudice essential interests.',
    consultedFirst: true,
  },
  'message-sent': { text: 'Thank you.' },
  'request-withdrawn': { why: 'The suspect has been cleared.' },
  'case-closed': { why: 'Nothing more is needed.' },
  'erasure-requested': { acts: ['x'.repeat(22)], why: 'The person was cleared.' },
  'body-erased': { act: 'x'.repeat(22), reason: 'The retention time is over.' },
} as const satisfies Partial<Record<ActKind, JsonObject>>;

/** The same every time: the largest number that may be drawn, halved. */
const middling = (below: number): number => Math.floor(below / 2);

/** A proper content for each kind that needs no other act. */
export const CONTENTS = {
  ...(Object.fromEntries(
    ACT_KINDS.map((kind) => [
      kind,
      randomContent(describedKind(kind).says, middling, {
        acts: ['x'.repeat(22)],
        parts: ['p1'],
        participants: ['JPN', 'ISL'],
      }),
    ]),
  ) as Readonly<Record<ActKind, JsonObject>>),
  ...TOLD,
};

export const idOf = (name: string | number): string => String(name).padStart(22, '0');

export interface Made {
  readonly id?: string;
  readonly unit: Unit;
  readonly kind: string;
  readonly version?: number;
  readonly seq: number;
  readonly content?: JsonObject;
  readonly body?: ActEntry['body'];
  readonly seen?: Partial<Record<Unit, number>>;
  readonly to?: Unit;
  /** After whom the case is named; `jp` unless told. */
  readonly opener?: Unit;
  /** Minutes after the start of the story. */
  readonly minute?: number;
  readonly participant?: string;
  readonly parts?: readonly string[];
  /** Told by the content where it can be read. */
  readonly answers?: readonly string[];
}

const partsOf = (kind: string): readonly string[] =>
  isActKind(kind) && describedKind(kind).about === 'parts' ? ['p1'] : [];

/** A shortest time of sixty days, counted as the law counts. */
export const SIXTY_DAYS = {
  days: 60,
  pinpoint: 'CETS185:29(7)',
  lastDay: (since: string) => Temporal.PlainDate.from(since).add({ days: 60 }).toString(),
} as const;

/** The provisions of the Budapest Convention, as the law data has them. */
export const PROVISIONS: NonNullable<Advice['provisions']> = {
  acts: {
    'request-submitted': ['CETS185:29(1)'],
    'preservation-confirmed': ['CETS185:29(3)', 'CETS185:29(7)'],
    'assistance-refused': ['CETS185:27(7)'],
  },
  fields: {
    'preservation-confirmed': { lastDay: 'CETS185:29(7)' },
    'assistance-refused': { reasons: 'CETS185:27(7)', consultedFirst: 'CETS185:27(6)' },
  },
  moves: { acknowledge: 'CETS185:35(1)', 'send-request-for-disclosure': 'CETS185:29(7)' },
  dues: { 'preservation-ends': 'CETS185:29(7)' },
};

const at = (minute: number, seconds = 0): string =>
  Temporal.Instant.from('2013-05-24T00:00:00Z')
    .add({ minutes: minute, seconds })
    .toString({ smallestUnit: 'millisecond' });

/** What a reply of this kind names as answered, with another question in its place. */
export function answering(kind: ActKind, asked: string): JsonObject {
  const { fills } = describedKind(kind);
  const content: JsonObject = CONTENTS[kind];
  if (fills.how !== 'replies' || fills.names === undefined) return content;
  const named = content[fills.names];
  return {
    ...content,
    [fills.names]: Array.isArray(named)
      ? named.map((row) => ({ ...(row as JsonObject), asked }))
      : asked,
  };
}

/** The header says which acts are answered, as the content does; an erased one has to be told. */
function answersIn(kind: string, body: ActEntry['body']): Pick<ActEntry, 'answers'> {
  if (!isActKind(kind) || !('content' in body)) return {};
  const answers = namedQuestions(kind, body.content);
  return answers.length === 0 ? {} : { answers };
}

/** One act. */
export function act(made: Made): ActEntry {
  const { unit, kind, seq, minute = seq, seen = {} } = made;
  const fallback = sideOfUnit(unit) === 'requesting' ? 'is' : 'jp';
  const body = made.body ?? { content: made.content ?? CONTENTS[kind as ActKind] ?? {} };
  return {
    entry: 'act',
    id: made.id ?? idOf(`${unit}-${seq}-${kind.slice(0, 10)}`),
    case: caseIdFor(UNITS[made.opener ?? 'jp'].authority, idOf('case')),
    kind,
    version: made.version ?? 1,
    parts: made.parts ?? partsOf(kind),
    ...(made.answers === undefined ? answersIn(kind, body) : { answers: made.answers }),
    author: {
      ...UNITS[unit],
      ...(made.participant === undefined ? {} : { participant: made.participant }),
      role: 'duty-officer',
      officer: '17',
    },
    to: UNITS[made.to ?? fallback],
    seq,
    seen: Object.fromEntries(
      Object.entries(seen).map(([name, number]) => [UNITS[name as Unit].authority, number]),
    ),
    claimed: at(minute),
    zone: sideOfUnit(unit) === 'requesting' ? 'Asia/Tokyo' : 'Atlantic/Reykjavik',
    law: { data: '2026-11-21', pinpoints: [] },
    body,
  };
}

/** The addressee's receipt for an act, `seconds` after its claimed time. */
export const receipt = (
  of: ActEntry,
  { seconds = 5, outcome = 'accepted', by = of.to.participant, code, understood }: Receipted = {},
): ReceiptEntry => ({
  entry: 'receipt',
  act: of.id,
  by,
  at: Temporal.Instant.from(of.claimed).add({ seconds }).toString({ smallestUnit: 'millisecond' }),
  outcome,
  ...(code === undefined ? {} : { code }),
  ...(understood === undefined ? {} : { understood }),
});

interface Receipted {
  readonly seconds?: number;
  readonly outcome?: 'accepted' | 'rejected';
  readonly by?: string;
  readonly code?: string;
  readonly understood?: boolean;
}

/** A unit, the kind of its act, and a content of its own. */
export type Step = readonly [Unit, ActKind, JsonObject?];

/** Whether an act of a kind asks for such a reply. */
export const asks = (reply: ActKind, kind: string): boolean => {
  const { fills } = describedKind(reply);
  return fills.how === 'replies' && fills.to.includes(kind);
};

/** A log in which each act has seen all before it; give unit, kind and what differs. */
export function story(...steps: readonly Step[]): readonly [ActEntry[], CaseEntry[]] {
  const heads: Partial<Record<Unit, number>> = {};
  const acts = steps.map(([unit, kind, content], index) => {
    const seq = (heads[unit] ?? 0) + 1;
    const { [unit]: _, ...seen } = heads;
    heads[unit] = seq;
    const asked = steps.findLastIndex(([, before], place) => place < index && asks(kind, before));
    return act({
      id: idOf(index + 1),
      opener: steps[0]?.[0] ?? 'jp',
      unit,
      kind,
      seq,
      seen,
      minute: index,
      content: content ?? answering(kind, idOf(asked + 1)),
    });
  });
  return [acts, acts.flatMap((entry) => [entry, receipt(entry)])];
}

/** Why each act of a state has no effect, by id; `null` for those that have it. */
export const outcomes = (state: CaseState): Record<string, string | null> =>
  Object.fromEntries(state.timeline.map((item) => [item.act, item.withoutEffect?.code ?? null]));
