import {
  type Advice,
  type AdvisedMinimum,
  type CaseState,
  instrumentsOf,
  instrumentsRelied,
  type Provisions,
  partsAsked,
  type RequestContent,
  type RequestPart,
  requestOfCase,
  type Said,
} from '@comity/case';
import {
  addDays,
  contents,
  dayIn,
  hoursOfPractice,
  isMeasure,
  type Law,
  measureMarked,
  provisionsThatApply,
} from '@comity/law';
import { askedBefore } from './asked-before.ts';

/** What the advice hangs on. */
export type AdviceQuestion = Pick<RequestContent, 'from' | 'to'> & {
  /** Each measure asked for, with what it is based on. */
  readonly parts: readonly Pick<RequestPart, 'measure' | 'basis'>[];
  /** ISO date on which the law is asked. */
  readonly on: string;
};

/**
 * What the law data says about one request, in the form that the case package takes: the fields to
 * fill, the shortest preservation, targets of practice.
 */
export function lawAdvice(law: Law, question: AdviceQuestion): Advice {
  return {
    contents: question.parts.flatMap(({ measure, basis }, part) =>
      basis.flatMap(({ id }) =>
        requiredFields(law, question, { id, measure }).map((field) => ({ part, ...field })),
      ),
    ),
    provisions: provisionsOf(law, question.parts, question),
    ...clocks(law, question),
  };
}

/** Who asks whom, and on what day the law is asked. */
type Between = Pick<AdviceQuestion, 'from' | 'to' | 'on'>;

/**
 * Where the law data says why a thing is said, to be done or due, under the instruments relied on.
 * What a provision says of some measures counts where a part asks one of them by its instrument, and
 * where no treaty between the two stands in its place.
 *
 * @param between who asks whom on what day; where it is not given, nothing steps back
 */
export function provisionsOf(
  law: Law,
  parts: AdviceQuestion['parts'],
  between?: Between,
): Provisions {
  const acts: Record<string, readonly string[]> = {};
  const fields: Record<string, Record<string, string>> = {};
  const moves: Record<string, string> = {};
  const dues: Record<string, string> = {};
  for (const id of [...instrumentsRelied({ parts })].reverse()) {
    const applies = applying(law, { parts, between }, id);
    for (const { measures, ...row } of law.data.actProvisions) {
      if (row.instrument !== id || row.of === 'emergency') continue;
      const holds = (pinpoint: string) => applies(pinpoint, measures);
      const pinpoints = row.pinpoints.filter(holds);
      if (row.of === 'act') {
        if (pinpoints.length > 0) acts[row.code] = [...pinpoints, ...(acts[row.code] ?? [])];
        const cited = Object.entries(row.fields).filter(([, pinpoint]) => holds(pinpoint));
        fields[row.code] = { ...fields[row.code], ...Object.fromEntries(cited) };
      } else {
        const [first] = pinpoints;
        if (first !== undefined) (row.of === 'move' ? moves : dues)[row.code] = first;
      }
    }
  }
  return { acts, fields, moves, dues };
}

/** Whether a provision of an instrument is about one of the parts that rely on it, and applies. */
function applying(
  law: Law,
  {
    parts,
    between,
  }: { readonly parts: AdviceQuestion['parts']; readonly between?: Between | undefined },
  id: string,
) {
  const asked = parts
    .filter(({ basis }) => basis.some((one) => one.id === id))
    .map(({ measure }) => ({
      measure,
      applies:
        between === undefined || !isMeasure(measure)
          ? () => true
          : provisionsThatApply(law, {
              instrument: id,
              measure,
              requesting: between.from,
              requested: between.to,
              on: between.on,
            }),
    }));
  return (pinpoint: string, measures: readonly string[] | undefined): boolean =>
    asked.some(
      ({ measure, applies }) =>
        (measures === undefined || measures.includes(measure)) && applies(pinpoint),
    );
}

/** The part of the advice that dates hang on. */
function clocks(law: Law, question: Pick<AdviceQuestion, 'parts'>): Advice {
  const minimum = preservationMinimum(law, question);
  const acknowledgement = hoursOfPractice(law, 'acknowledgement-hours');
  const answer = hoursOfPractice(law, 'answer-hours');
  return {
    ...(acknowledgement === undefined ? {} : { acknowledgement: { hours: acknowledgement } }),
    ...(answer === undefined ? {} : { answer: { hours: answer } }),
    ...(minimum === undefined ? {} : { minimumPreservation: minimum }),
  };
}

const clocksAsked = askedBefore<Advice>();

/** The same for the dates of a case alone: what its fields must hold is not asked. */
export function clocksFor(law: Law, state: CaseState): Advice {
  const request = requestOfCase(state);
  if (request?.content == null) {
    const instruments = instrumentsOf(state);
    return clocksAsked(law, ['information', instruments], () => ({
      provisions: provisionsOf(law, informationUnder(law, instruments)),
    }));
  }
  const { from, to } = request.content;
  const parts = partsAsked(state);
  const on = dayAsked(request);
  const question = parts.map(({ measure, basis }) => [measure, basis.map(({ id }) => id)]);
  return clocksAsked(law, [from, to, on, question], () => ({
    provisions: provisionsOf(law, parts, { from, to, on }),
    ...clocks(law, { parts }),
  }));
}

/** The advice for a case as it stands; the law is asked as of the day it was received. */
export function adviceFor(law: Law, state: CaseState): Advice {
  const request = requestOfCase(state);
  if (request?.content == null)
    return { provisions: provisionsOf(law, informationUnder(law, instrumentsOf(state))) };
  return lawAdvice(law, {
    ...request.content,
    parts: partsAsked(state),
    on: dayAsked(request),
  });
}

/** The day as of which the law is asked about what opened a case: that of its receipt. */
export const dayAsked = ({
  received,
  claimed,
}: Pick<Said<'request-submitted'>, 'received' | 'claimed'>): string =>
  dayIn(received ?? claimed, 'UTC');

/**
 * The longest of the minimum times for which the instruments relied on have data preserved, in
 * days; `CETS185:29(7)` says 60.
 */
export function preservationMinimum(
  law: Law,
  { parts }: Pick<AdviceQuestion, 'parts'>,
): AdvisedMinimum | undefined {
  const preservation = measureMarked(law, 'preserves');
  const kept = parts.filter(({ measure }) => measure === preservation);
  const ids = new Set(instrumentsRelied({ parts: kept }));
  const minimums = law.data.clocks.flatMap((clock) => {
    const { kind, length, pinpoint } = clock;
    const concerns = clock.measures === 'all' || clock.measures.includes(preservation);
    if (!ids.has(clock.instrument) || !concerns || kind !== 'minimum') return [];
    if (length?.unit !== 'days') return [];
    const days = length.value;
    return [{ days, pinpoint, lastDay: (since: string) => addDays(since, days) }];
  });
  return minimums.sort((a, b) => b.days - a.days)[0];
}

function requiredFields(
  law: Law,
  question: AdviceQuestion,
  { id, measure }: { readonly id: string; readonly measure: string },
) {
  // A measure of a newer node, or one that is not chosen yet, is asked nothing.
  if (!isMeasure(measure)) return [];
  const answer = contents(law, {
    from: question.from,
    to: question.to,
    on: question.on,
    instrument: id,
    measure,
  });
  return answer.fields.map(({ name, label, required, pinpoint }) => ({
    name,
    label,
    required,
    pinpoint: pinpoint ?? '',
  }));
}

/** Information that nobody asked for, as the law is asked about it: one part under its instruments. */
export const informationUnder = (
  law: Law,
  instruments: readonly string[],
): AdviceQuestion['parts'] => [
  {
    measure: measureMarked(law, 'unasked'),
    basis: instruments.map((id) => ({ id, pinpoints: [] })),
  },
];
