import { type CaseState, nextMoves, type Side, whoseMove } from '@comity/case';
import type { LawData } from '@comity/law';
import {
  ACT_KINDS,
  type ActKind,
  CASE_SORTS,
  type CaseSort,
  describedKind,
  STAGES,
} from '@comity/statements';
import { type Words, wordsFor } from '@comity/words';
import { asking, CONTENTS } from '../packages/case/test/log.ts';
import { explore, type Reached } from '../packages/case/test/reach.ts';

const SIDES = ['requested', 'requesting'] as const;

type Sort = CaseSort;

/** What the page says beside the words that officers read on the screens. */
interface Frame {
  readonly title: string;
  readonly lead: string;
  readonly request: string;
  readonly information: string;
  readonly draft: string;
  readonly sides: Readonly<Record<Sort, Readonly<Record<Side, string>>>>;
  readonly act: string;
  readonly rule: string;
  readonly closed: string;
  readonly moves: string;
  readonly columns: readonly string[];
  readonly nobody: string;
}

const FRAMES: Readonly<Record<'en' | 'ja', Frame>> = {
  en: {
    title: 'Who may say what, and when',
    lead: 'Made by a test from the rules that the program follows: every case that can come about with one part and two open questions was played. ● is usual there, ○ is open to whoever means it; an empty place is not open. The rules are those that the law data knows; where there is none, none is known.',
    request: 'A request',
    information: 'Information that nobody asked for',
    draft: 'A draft that is shown before anything is asked',
    sides: {
      request: { requested: 'The side that is asked', requesting: 'The side that asks' },
      information: { requested: 'The side that gives it', requesting: 'The side that gets it' },
      draft: { requested: 'The side that is shown it', requesting: 'The side that shows it' },
    },
    act: 'Act',
    rule: 'Rule',
    closed: 'Closed',
    moves: 'Whose move it is',
    columns: ['Standing', 'Who is to move', 'What is expected', 'Because'],
    nobody: 'Nobody',
  },
  ja: {
    title: '誰が、いつ、何を述べることができるか',
    lead: 'プログラムが従う規則から、テストが作成したものです。一つの部分から成り、未回答の問いが二つまでの事案で起こり得るものをすべて試しました。● はその段階で通常のもの、○ は必要な場合に可能なもの、空欄は不可です。規定は法令データにあるもので、記載がないものは知られていません。',
    request: '共助の要請',
    information: '自発的な情報提供',
    draft: '要請の前に示される草案',
    sides: {
      request: { requested: '要請を受けた側', requesting: '要請した側' },
      information: { requested: '情報を提供する側', requesting: '情報を受ける側' },
      draft: { requested: '草案を示された側', requesting: '草案を示した側' },
    },
    act: '通知',
    rule: '規定',
    closed: '終結後',
    moves: '次に動くべき側',
    columns: ['状態', '動くべき側', '求められること', '理由'],
    nobody: 'なし',
  },
};

/** One measure of each sort that some act belongs to. */
const MEASURES: readonly string[] = [
  ...new Set(ACT_KINDS.flatMap((kind) => describedKind(kind).measures?.[0] ?? [])),
];

const PLAYED: Readonly<Record<Sort, readonly Reached[]>> = {
  request: MEASURES.flatMap((measure) =>
    explore({ opening: asking({ measure }), parts: ['p1'], waitsMax: 2 }),
  ),
  information: explore({
    ...{ kind: 'information-offered', opening: CONTENTS['information-offered'] },
    ...{ parts: ['p1'], waitsMax: 2 },
  }),
  draft: explore({
    ...{ kind: 'draft-shown', opening: CONTENTS['draft-shown'] },
    ...{ parts: [], waitsMax: 2 },
  }),
};

/** The page in a language: for each sort of case, side and act, the stages at which it is open. */
export function usingPage(language: 'en' | 'ja', law: LawData): string {
  const words = wordsFor(language);
  const frame = FRAMES[language];
  const sorts = CASE_SORTS.flatMap((sort) => [
    `## ${frame[sort]}`,
    ...SIDES.flatMap((side) => [
      `### ${frame[sort]}: ${frame.sides[sort][side]}`,
      acts(PLAYED[sort], { side, words, frame, law }),
    ]),
    `### ${frame[sort]}: ${frame.moves}`,
    moves(sort, words, frame),
  ]);
  return `${[`# ${frame.title}`, frame.lead, ...sorts].join('\n\n')}\n`;
}

/** Where the one part stands, or a case without parts; or that the case is closed. */
const placeOf = ({ status, parts }: CaseState): string =>
  status === 'closed' ? 'closed' : (parts[0]?.stage ?? status);

/** Where a case without parts stands. */
const WITHOUT_PARTS: readonly string[] = ['draft-open', 'draft-answered', 'draft-sent'];

interface Asking {
  readonly side: Side;
  readonly words: Words;
  readonly frame: Frame;
  readonly law: LawData;
}

function acts(played: readonly Reached[], { side, words, frame, law }: Asking): string {
  const open = new Map<string, '●' | '○'>();
  for (const { state } of played) {
    for (const { kind, mayNow, fits } of nextMoves(state, side)) {
      const cell = `${kind} ${placeOf(state)}`;
      if (mayNow && open.get(cell) !== '●') open.set(cell, fits ? '●' : '○');
    }
  }
  const places = [...STAGES, ...WITHOUT_PARTS, 'closed'].filter((place) =>
    played.some(({ state }) => placeOf(state) === place),
  );
  const nameOfPlace = (place: string) =>
    place === 'closed'
      ? frame.closed
      : said(words, WITHOUT_PARTS.includes(place) ? `status.case-${place}` : `stage.${place}`);
  const kinds = ACT_KINDS.filter((kind) => places.some((place) => open.has(`${kind} ${place}`)));
  return table(
    [frame.act, ...places.map(nameOfPlace), frame.rule],
    kinds.map((kind) => [
      nameOf(kind, words),
      ...places.map((place) => open.get(`${kind} ${place}`) ?? ''),
      ruleOf(law, kind),
    ]),
  );
}

/** The act as screens call it, and of which measures alone it speaks. */
function nameOf(kind: ActKind, words: Words): string {
  const name = said(words, `act-name.${kind}`);
  const measures = describedKind(kind).measures?.map((measure) =>
    said(words, `measure.${measure}`),
  );
  return measures === undefined ? name : `${name} (${measures.join('; ')})`;
}

const ruleOf = (law: LawData, kind: ActKind): string => {
  const rows = law.actProvisions.filter(({ of, code }) => of === 'act' && code === kind);
  return rows
    .flatMap(({ pinpoints }) => pinpoints)
    .map((pinpoint) => `\`${pinpoint}\``)
    .join(', ');
};

function moves(sort: Sort, words: Words, frame: Frame): string {
  const rows = new Map<string, readonly string[]>();
  for (const { state } of PLAYED[sort]) {
    const { side, what, because } = whoseMove(state);
    const row = [
      said(words, `status.case-${state.status}`),
      side === null ? frame.nobody : frame.sides[sort][side],
      said(words, `expected.${what}`),
      said(words, `because.${because}`),
    ];
    rows.set(row.join('|'), row);
  }
  return table(frame.columns, [...rows.values()].toSorted(byFirst));
}

const byFirst = ([a = '']: readonly string[], [b = '']: readonly string[]): number =>
  a < b ? -1 : Number(a > b);

/** @throws Error for a code that the language has no words for. */
function said(words: Words, key: string): string {
  if (!words.has(key)) throw new Error(`no words for ${key}`);
  return words.t(key as 'case.next-others');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The kinds that the page must name: all that one side or the other may state in such a case. */
export const namedKinds: readonly ActKind[] = ACT_KINDS.filter(
  (kind) => describedKind(kind).fills.how !== 'opens',
);
