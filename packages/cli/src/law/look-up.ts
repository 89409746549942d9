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
  type Law,
  WEEKENDS_ONLY,
} from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import { columns, wrapped } from './columns.ts';
import type { Question } from './question.ts';
import { answered, Values } from './read-values.ts';

export const CLOCKS: Question<{ readonly clocks: readonly ClockAnswer[] }> = {
  name: 'clocks',
  does: 'the deadlines, minimum times and effect dates of an instrument',
  example: 'comity law clocks --instrument CETS185',
  options: { instrument: { value: 'I', required: true, does: 'the instrument, as in CETS185' } },
  ask(law, options) {
    const values = new Values(law, options);
    const instrument = values.instrument('instrument');
    return answered(values, () => ({ clocks: clocksOf(law, instrument.id) }));
  },
  show: ({ clocks }) =>
    clocks.length === 0
      ? ['No clock is recorded for this instrument.']
      : [
          ...(clocks.every(({ liveFrom }) => liveFrom === null)
            ? ['Not in force as far as known: none of these runs yet.', '']
            : []),
          ...columns([
            ['Clock', 'Kind', 'Length', 'Confidence', 'Starts'],
            ...clocks.map((row) => [
              row.id,
              row.kind,
              row.length ?? 'no figure',
              row.confidence,
              row.who === null ? row.starts : `${row.starts} - ${row.who}`,
            ]),
          ]),
        ],
};

export const DEADLINE: Question<Deadline> = {
  name: 'deadline',
  does: 'when a clock that starts at a time ends, and how that was counted',
  example:
    "comity law deadline --clock 'eu-e-evidence:10(4)' --start 2026-11-20T17:10+01:00 --state DEU",
  options: {
    clock: { value: 'ID', required: true, does: 'the clock, as in CETS185:29(7)' },
    start: { value: 'T', required: true, does: 'a day, or a time with its offset' },
    state: { value: 'S', does: 'whose holidays and time zone count' },
    zone: { value: 'TZ', does: 'a time zone, as in Europe/Berlin' },
  },
  async ask(law, options) {
    const values = new Values(law, options);
    const state = values.has('state') ? values.state('state') : undefined;
    if (values.fault !== undefined) return values.fault;
    const clock = findClock(law, values.text('clock') ?? '');
    if (!clock.ok) return clock;
    const { counting } = clock.value;
    const rolls = counting === 'eu-1182-71' || counting === 'roll-off-holidays';
    const holidays = rolls && state !== undefined ? await calendar(law) : WEEKENDS_ONLY;
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
  show: (answer) => [
    `${answer.clock} (${answer.kind}), from ${answer.start}: ${answer.due ?? 'no figure'}`,
    ...wrapped(answer.rule, '  '),
  ],
};

const calendar = (law: Law) => publicHolidays((state) => law.jurisdictions.get(state)?.alpha2);

export const ARTICLE: Question<ArticleAnswer> = {
  name: 'article',
  does: 'what a provision says, in own words, with the figures in it',
  example: "comity law article 'CETS185:29(7)'",
  options: {},
  word: 'PINPOINT',
  ask(law, options) {
    const found = findProvision(law, options.words[0] ?? '');
    return found.ok ? ok(articleAnswer(found.value, law.data.provisions)) : found;
  },
  show: (answer) => [
    `${answer.pinpoint} ${answer.title} (${answer.confidence})`,
    ...wrapped(answer.gist, '  '),
    ...answer.values.map(
      (row) => `  ${row.name}: ${row.value} ${row.unit} (${row.kind ?? 'exact'})`,
    ),
    ...answer.limits.flatMap((limit) => wrapped(`Limit: ${limit}`, '  ')),
    ...(answer.recorded.length === 0
      ? []
      : wrapped(`Recorded: ${answer.recorded.join(', ')}. Other paragraphs are left out.`, '  ')),
    ...wrapped(`Source: ${answer.source}`, '  '),
  ],
};
