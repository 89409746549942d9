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
import type { InWords, Words } from '@comity/words';
import { codeWord, columns, headOf, orDash, wrapped } from './columns.ts';
import type { Reader } from './names.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';
import { showBasics } from './whom-to-write.ts';

const STATE = { value: 'S', required: true, does: 'option.jurisdiction' } as const;

export const PROFILE: Question<ProfileAnswer> = {
  name: 'profile',
  does: 'command-does.law-profile',
  example: 'comity law profile --state JPN --on 2024-01-01',
  options: { state: STATE, on: { value: 'D', does: 'option.profile-day' } },
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

function showProfile(answer: InWords<ProfileAnswer>, reader: Reader): readonly string[] {
  const { words, day } = reader;
  const basics = answer.basics === null ? [] : showBasics(answer.basics, reader);
  const { state, on } = answer;
  const name = reader.state(state);
  const title =
    on === null
      ? words.t('command-law.profile', { name, state })
      : words.t('command-law.profile-on', { name, state, on: day(on) });
  const sure = (confidence: string): string => codeWord(words, confidence);
  if (answer.note !== undefined) {
    return basics.length === 0
      ? wrapped(answer.note, '')
      : [title, '', ...basics, '', ...wrapped(answer.note, '')];
  }
  const period = (row: { from: string | null; to: string | null }): string =>
    [
      ...(row.from === null ? [] : [words.t('law.from', { day: day(row.from) })]),
      ...(row.to === null ? [] : [words.t('law.until', { day: day(row.to) })]),
    ].join(' ') || words.t('command-law.period-unknown');
  const facts = (title: string, rows: readonly InWords<ProfileFact>[]): readonly string[] => [
    '',
    title,
    ...rows.flatMap((row) => [
      `  ${inWords(row.topic)} (${sure(row.confidence)})`,
      ...linesOf(row.value, '    ', words),
    ]),
  ];
  return [
    title,
    '',
    ...basics,
    '',
    words.t('command-law.substantive'),
    ...answer.substantive.flatMap((row) => [
      `  ${row.offence}: ${row.criminalised}, ${orDash(row.statute)} (${sure(row.confidence)})`,
      `    ${words.t('command-law.max-months', {
        period: period(row),
        months: row.maxPenaltyMonths ?? sure('unknown'),
      })}`,
    ]),
    '',
    words.t('command-law.procedural'),
    ...answer.procedural.flatMap((row) => [
      `  ${row.power}: ${row.available}, ${orDash(row.statute)} (${sure(row.confidence)})`,
      ...wrapped(String(row.limits['text'] ?? ''), '    '),
    ]),
    ...facts(words.t('command-law.cooperation'), answer.cooperation),
    ...facts(words.t('command-law.capacity'), answer.capacity),
    ...facts(words.t('command-law.prevention'), answer.prevention),
    '',
    words.t('state.sources'),
    ...answer.sources.flatMap((source) => wrapped(reader.source(source), '  ')),
  ];
}

/** `reciprocityRequired` as words. */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]+|[0-9]+x[0-9]+/g, (part) => ` ${part.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A value of a profile as lines; what nobody found is "unknown", never an empty place. */
function linesOf(value: unknown, indent: string, words: Words): readonly string[] {
  if (value === null || value === '') return [`${indent}${codeWord(words, 'unknown')}`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${indent}${words.t('command-law.none-recorded')}`];
    return value.flatMap((one) =>
      isRecord(one)
        ? [`${indent}-`, ...linesOf(one, `${indent}  `, words)]
        : wrapped(`- ${one}`, indent),
    );
  }
  if (!isRecord(value)) return wrapped(String(value), indent);
  return Object.entries(value).flatMap(([name, inner]) =>
    isRecord(inner) || (Array.isArray(inner) && inner.length > 0)
      ? [`${indent}${inWords(name)}:`, ...linesOf(inner, `${indent}  `, words)]
      : wrapped(`${inWords(name)}: ${linesOf(inner, '', words).join(' ')}`, indent),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const GAPS: Question<GapAnswer> = {
  name: 'gaps',
  does: 'command-does.law-gaps',
  example: 'comity law gaps --state JPN --instrument CETS185 --on 2024-01-01',
  options: {
    state: STATE,
    instrument: { value: 'I', required: true, does: 'option.instrument' },
    on: { value: 'D', required: true, does: 'option.day' },
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
  show: ({ question, rows, gaps, unknown }, { words, state, instrument, day, article }) =>
    rows.length === 0
      ? [words.t('command-law.gaps-none', { instrument: instrument(question.instrument) })]
      : [
          words.t('command-law.gaps-head', {
            state: state(question.state),
            instrument: instrument(question.instrument, 'sentence'),
            on: day(question.on),
            gaps: gaps.length,
            unknown,
          }),
          '',
          ...columns([
            headOf(words, ['article', 'there', 'confidence', 'title']),
            ...rows.map((row) => [
              row.pinpoint,
              codeWord(words, row.present),
              codeWord(words, row.confidence),
              article(row),
            ]),
          ]),
        ],
};
