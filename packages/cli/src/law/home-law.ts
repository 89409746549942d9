import { ok } from '@comity/base';
import {
  findJurisdiction,
  type GapAnswer,
  gapAnalysis,
  type ProfileAnswer,
  type ProfileFact,
  profileOn,
  readDay,
} from '@comity/law';
import type { InWords } from '@comity/words';
import { columns, orDash, wrapped } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';
import { showBasics } from './whom-to-write.ts';

const STATE = { value: 'S', required: true, does: 'the jurisdiction, as in JPN' } as const;

export const PROFILE: Question<ProfileAnswer> = {
  name: 'profile',
  does: "a State's law under four heads, each row with source and confidence",
  example: 'comity law profile --state JPN --on 2024-01-01',
  options: { state: STATE, on: { value: 'D', does: 'only what applies on this day' } },
  ask(law, options) {
    const values = new Values(law, options);
    const state = findJurisdiction(law, values.text('state') ?? '');
    if (!state.ok) return state;
    if (!values.has('on')) return ok(profileOn(law, state.value, null));
    const on = readDay(values.text('on') ?? '');
    return on.ok ? ok(profileOn(law, state.value, on.value)) : on;
  },
  show: showProfile,
};

function showProfile(answer: InWords<ProfileAnswer>): readonly string[] {
  const basics = answer.basics === null ? [] : showBasics(answer.basics);
  const title = `${answer.name} (${answer.state})${answer.on === null ? '' : ` on ${answer.on}`}`;
  if (answer.note !== undefined) {
    return basics.length === 0
      ? wrapped(answer.note, '')
      : [title, '', ...basics, '', ...wrapped(answer.note, '')];
  }
  const period = (row: { from: string | null; to: string | null }): string =>
    `${orDash(row.from)} to ${orDash(row.to)}`;
  const facts = (title: string, rows: readonly InWords<ProfileFact>[]): readonly string[] => [
    '',
    title,
    ...rows.flatMap((row) => [
      `  ${inWords(row.topic)} (${row.confidence})`,
      ...linesOf(row.value, '    '),
    ]),
  ];
  return [
    title,
    '',
    ...basics,
    '',
    'Substantive law',
    ...answer.substantive.flatMap((row) => [
      `  ${row.offence}: ${row.criminalised}, ${orDash(row.statute)} (${row.confidence})`,
      `    ${period(row)}; maximum in months: ${row.maxPenaltyMonths ?? 'unknown'}`,
    ]),
    '',
    'Procedural law',
    ...answer.procedural.flatMap((row) => [
      `  ${row.power}: ${row.available}, ${orDash(row.statute)} (${row.confidence})`,
      ...wrapped(String(row.limits['text'] ?? ''), '    '),
    ]),
    ...facts('Cooperation', answer.cooperation),
    ...facts('Capacity', answer.capacity),
    ...facts('Prevention', answer.prevention),
  ];
}

/** `reciprocityRequired` as words. */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]+|[0-9]+x[0-9]+/g, (part) => ` ${part.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value of a profile as lines; what nobody found is "unknown", never an empty place. */
function linesOf(value: unknown, indent: string): readonly string[] {
  if (value === null || value === '') return [`${indent}unknown`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}none recorded`];
    return value.flatMap((one) =>
      isRecord(one) ? [`${indent}-`, ...linesOf(one, `${indent}  `)] : wrapped(`- ${one}`, indent),
    );
  }
  if (!isRecord(value)) return wrapped(String(value), indent);
  return Object.entries(value).flatMap(([name, inner]) =>
    isRecord(inner) || (Array.isArray(inner) && inner.length > 0)
      ? [`${indent}${inWords(name)}:`, ...linesOf(inner, `${indent}  `)]
      : wrapped(`${inWords(name)}: ${linesOf(inner, '').join(' ')}`, indent),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const GAPS: Question<GapAnswer> = {
  name: 'gaps',
  does: "what a State's law lacks of the offences and powers that an instrument asks for",
  example: 'comity law gaps --state JPN --instrument CETS185 --on 2024-01-01',
  options: {
    state: STATE,
    instrument: { value: 'I', required: true, does: 'the instrument, as in CETS185' },
    on: { value: 'D', required: true, does: 'the day, as in 2024-01-01' },
  },
  ask(law, options) {
    const values = new Values(law, options);
    const question = {
      state: values.state('state'),
      instrument: values.instrument('instrument').id,
      on: values.day('on'),
    };
    return answered(values, () => gapAnalysis(law, question));
  },
  show: ({ question, rows, gaps, unknown }) =>
    rows.length === 0
      ? [`${question.instrument} asks for no offence or power at home, as far as recorded.`]
      : [
          `${question.state} beside ${question.instrument} on ${question.on}: ${gaps.length} missing or in part, ${unknown} unknown`,
          '',
          ...columns([
            ['Article', 'There', 'Confidence', 'Title'],
            ...rows.map((row) => [row.pinpoint, row.present, row.confidence, row.title]),
          ]),
        ],
};
