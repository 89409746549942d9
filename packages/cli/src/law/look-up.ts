import { ok } from '@comity/base';
import {
  type ArticleAnswer,
  articleAnswer,
  type ClockAnswer,
  clocksOf,
  type Deadline,
  deadline,
  findClock,
  findProvision,
  WEEKENDS_ONLY,
} from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import { startName } from '@comity/words';
import { codeWord, columns, headOf, wrapped } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';

export const CLOCKS: Question<{ readonly clocks: readonly ClockAnswer[] }> = {
  name: 'clocks',
  does: 'command-does.law-clocks',
  example: 'comity law clocks --instrument CETS185',
  options: { instrument: { value: 'I', required: true, does: 'option.instrument' } },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    return answered(values, () => ({ clocks: clocksOf(law, instrument.id) }));
  },
  show: ({ clocks }, { words }) =>
    clocks.length === 0
      ? [words.t('command-law.no-clock')]
      : [
          ...(clocks.every(({ liveFrom }) => liveFrom === null)
            ? [words.t('command-law.not-running'), '']
            : []),
          ...columns([
            headOf(words, ['clock', 'kind', 'length', 'confidence', 'starts']),
            ...clocks.map((row) => [
              row.id,
              codeWord(words, row.kind),
              row.length ?? words.t('command-law.no-figure'),
              codeWord(words, row.confidence),
              row.who === null ? startName(words, row) : `${startName(words, row)} - ${row.who}`,
            ]),
          ]),
        ],
};

export const DEADLINE: Question<Deadline> = {
  name: 'deadline',
  does: 'command-does.law-deadline',
  example:
    "comity law deadline --clock 'eu-e-evidence:10(4)' --start 2026-11-20T17:10+01:00 --state DEU",
  options: {
    clock: { value: 'ID', required: true, does: 'option.clock' },
    start: { value: 'T', required: true, does: 'option.start' },
    state: { value: 'S', does: 'option.holidays-of' },
    zone: { value: 'TZ', does: 'option.zone' },
  },
  async ask(law, options) {
    const values = new Values(law, options);
    const state = values.has('state') ? values.state('state') : undefined;
    if (values.fault !== undefined) return values.fault;
    const clock = findClock(law, values.text('clock') ?? '');
    if (!clock.ok) return clock;
    const { counting } = clock.value;
    const rolls = counting === 'eu-1182-71' || counting === 'roll-off-holidays';
    const holidays = rolls && state !== undefined ? await publicHolidays(law.data) : WEEKENDS_ONLY;
    const zone = values.text('zone');
    return deadline(
      law,
      {
        clock: clock.value.id,
        start: values.text('start') ?? '',
        ...(state === undefined ? {} : { state }),
        ...(zone === undefined ? {} : { zone }),
      },
      holidays,
    );
  },
  show: (answer, { words }) => [
    words.t('command-law.deadline-head', {
      clock: answer.clock,
      kind: codeWord(words, answer.kind),
      start: answer.start,
      due: answer.due ?? words.t('command-law.no-figure'),
    }),
    ...wrapped(answer.rule, '  '),
  ],
};

export const ARTICLE: Question<ArticleAnswer> = {
  name: 'article',
  does: 'command-does.law-article',
  example: "comity law article 'CETS185:29(7)'",
  options: {},
  word: 'PINPOINT',
  ask(law, options) {
    const found = findProvision(law, options.words[0] ?? '');
    return found.ok ? ok(articleAnswer(found.value, law.data.provisions)) : found;
  },
  show: (answer, { words, article, source }) => [
    `${answer.pinpoint} ${article(answer)} (${codeWord(words, answer.confidence)})`,
    ...wrapped(answer.gist, '  '),
    ...answer.values.map(({ name, value, unit, kind }) => {
      const sort = kind == null ? words.t('command-law.exact') : codeWord(words, kind);
      const figure = { name, value: String(value), unit: String(unit), kind: sort };
      return `  ${words.t('command-law.figure', figure)}`;
    }),
    ...answer.limits.flatMap((limit) => wrapped(words.t('command-law.limit', { limit }), '  ')),
    ...(answer.recorded.length === 0
      ? []
      : wrapped(words.t('command-law.recorded', { paragraphs: answer.recorded.join(', ') }), '  ')),
    ...wrapped(words.t('command-law.source-is', { source: source(answer.source) }), '  '),
  ],
};
