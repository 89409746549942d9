import { addHours } from '@comity/law';
import { isOpen, spanOf } from '@comity/statements';
import type { Advice, AdvisedTarget } from './advice.ts';
import type { DueContext } from './due-context.ts';
import type { Due } from './due-row.ts';
import { endOfDay, instantText } from './end-of-day.ts';
import { erasuresOwedBy } from './erasures.ts';
import { measureOf } from './measures/index.ts';
import {
  actOf,
  allSaid,
  hasFollowed,
  requestOfCase,
  type Said,
  standing,
  translationsOf,
} from './said.ts';
import { SIDES } from './side.ts';
import type { CaseState } from './state.ts';
import { holdsAnswer, isAnswered } from './status.ts';
import { urgencyOf } from './urgency.ts';

/**
 * What is due in a case. Clocks start at the receipt's time: before the receipt is here they are
 * listed without a date. Lengths that are law come as advice.
 */
export function due(state: CaseState, advice: Advice): readonly Due[] {
  const over = state.status === 'closed' || state.status === 'withdrawn';
  const context: DueContext = { state, advice };
  const found = [
    ...(over ? [] : answersDue(context)),
    ...repliesDue(state),
    ...(over ? [] : offerDue(state)),
    ...(over ? [] : postponements(state)),
    ...(over ? [] : followUpDue(state)),
    ...(over ? [] : translationDue(state)),
    ...state.parts.flatMap((part) => measureOf(part.measure).due?.(part, context) ?? []),
    ...erasuresDue(state),
  ];
  return found.map((one) => {
    const pinpoint = one.pinpoint ?? advice.provisions?.dues?.[one.what] ?? null;
    return { ...one, pinpoint };
  });
}

function answersDue({ state, advice }: DueContext): Due[] {
  const request = requestOfCase(state);
  if (request === null) return [];
  const found: Due[] = [];
  const answered = isAnswered(state);
  if (!isAcknowledged(state, request) && !answered && advice.acknowledgement !== undefined) {
    found.push(
      target(state, request, { advised: advice.acknowledgement, what: 'acknowledgement' }),
    );
  }
  if (answered) return found;
  found.push(...neededBefore(request));
  const expected = expectedResults(state);
  if (expected.length > 0) return [...found, ...expected];
  if (advice.answer !== undefined) {
    found.push(target(state, request, { advised: advice.answer, what: 'first-answer' }));
  }
  return found;
}

/** After that an answer comes too late, as whoever asks says. */
function neededBefore({ act, content }: Said<'request-submitted'>): Due[] {
  const needed = content?.urgency.neededBefore;
  const span = needed === undefined ? undefined : spanOf(needed);
  if (span === undefined) return [];
  // A year that no calendar of ours keeps is no date of a case, whoever wrote it.
  const { year } = span.from.toZonedDateTimeISO('UTC');
  if (year < 1900 || year > 2999) return [];
  return [
    {
      ...({ what: 'needed-before', owedBy: 'requested', kind: 'target' } as const),
      ...{ at: instantText(span.from.toString()), pinpoint: null, act, part: null },
    },
  ];
}

/** In form, or by the word of an officer there that the request was read: what the target asks for. */
const isAcknowledged = (state: CaseState, { act }: Said<'request-submitted'>): boolean =>
  standing(state, 'request-acknowledged') !== null ||
  allSaid(state, 'receipt-read').some(
    ({ author, content }) =>
      author.participant === state.parties?.requested.participant &&
      content?.acts.includes(act) === true,
  );

/** The days that the requested side forecast, for the parts that wait for one. */
function expectedResults(state: CaseState): Due[] {
  return state.parts.flatMap((part) => {
    const forecast = lastOf(state, [
      standing(state, 'request-triaged', part),
      standing(state, 'progress-reported', part),
    ]);
    const day = forecast?.content?.expectedDate;
    if (forecast === null || day === undefined || !isOpen(part.stage)) return [];
    return [
      {
        what: 'expected-result' as const,
        owedBy: 'requested' as const,
        kind: 'target' as const,
        ...endOfDay(day, forecast.zone),
        pinpoint: null,
        ...heldByQuestions(state),
        act: forecast.act,
        part: part.id,
      },
    ];
  });
}

/** Of forecasts with a day: the one that stands last in the log. */
const lastOf = <Told extends Said<'request-triaged'> | Said<'progress-reported'>>(
  { timeline }: CaseState,
  told: readonly (Told | null)[],
): Told | null =>
  timeline
    .flatMap(({ act }) => told.find((one) => one?.act === act) ?? [])
    .findLast(({ content }) => content?.expectedDate !== undefined) ?? null;

function target(
  state: CaseState,
  request: Said<'request-submitted'>,
  { advised, what }: { advised: AdvisedTarget; what: 'acknowledgement' | 'first-answer' },
): Due {
  const at = targetAt(state, request, advised);
  return {
    what,
    owedBy: 'requested',
    kind: 'target',
    ...(at === null ? {} : { at }),
    pinpoint: advised.pinpoint ?? null,
    ...(what === 'first-answer' ? heldByQuestions(state) : {}),
    act: request.act,
    part: null,
  };
}

/**
 * Hours by urgency from the receipt of the request. Where it is treated as less, from the receipt of
 * that; but nobody gets out of being late by saying so afterwards.
 */
function targetAt(
  state: CaseState,
  { received, content }: Said<'request-submitted'>,
  { hours }: AdvisedTarget,
): string | null {
  if (received === null) return null;
  const { now, lowered } = urgencyOf(state);
  const asked = instantText(addHours(received, hours[content?.urgency.level ?? 'routine']));
  const from = lowered === null ? null : (lowered.received ?? lowered.claimed);
  if (from === null || asked <= from) return asked;
  return instantText(addHours(from, hours[now]));
}

const heldByQuestions = (state: CaseState): Pick<Due, 'held'> =>
  state.waits.some(holdsAnswer) ? { held: { code: 'questions-open' } } : {};

/** What was asked and waits for a reply: by the day that the asking act names, if it names one. */
function repliesDue(state: CaseState): Due[] {
  return state.waits
    .filter(({ open }) => open)
    .map(({ ask, owedBy, kind }) => {
      const asked = actOf(state, ask);
      const day = asked?.content?.['wantedBy'];
      return {
        what: kind === 'information-requested' ? 'answer-to-questions' : 'reply',
        owedBy,
        kind: 'target',
        ...(typeof day === 'string' ? endOfDay(day, asked?.zone ?? 'UTC') : {}),
        pinpoint: null,
        act: ask,
        part: null,
      };
    });
}

/** Information that was offered: by the day that the offer names, whoever receives it decides. */
function offerDue(state: CaseState): Due[] {
  return state.parts.flatMap((part) => {
    const offered = standing(state, 'information-offered', part);
    const day = offered?.content?.wantedBy;
    if (part.stage !== 'conditional' || offered === null || day === undefined) return [];
    return [
      {
        what: 'reply' as const,
        owedBy: 'requesting' as const,
        kind: 'target' as const,
        ...endOfDay(day, offered.zone),
        pinpoint: null,
        act: offered.act,
        part: part.id,
      },
    ];
  });
}

/** The days until which execution was postponed. */
function postponements(state: CaseState): Due[] {
  return state.parts.flatMap((part) => {
    const postponed = standing(state, 'execution-postponed', part);
    const day = postponed?.content?.until;
    if (part.stage !== 'postponed' || postponed === null || day === undefined) return [];
    return [
      {
        what: 'postponement-ends' as const,
        owedBy: 'requested' as const,
        kind: 'target' as const,
        ...endOfDay(day, postponed.zone),
        pinpoint: null,
        act: postponed.act,
        part: part.id,
      },
    ];
  });
}

/**
 * The day by which the requesting side said that its next request will come: both sides see it run,
 * until the request has been sent.
 */
function followUpDue(state: CaseState): Due[] {
  const request = requestOfCase(state);
  const day = request?.content?.followUpBy;
  if (request === null || day === undefined || hasFollowed(state)) return [];
  return [
    {
      what: 'follow-up',
      owedBy: 'requesting',
      kind: 'target',
      ...endOfDay(day, request.zone),
      pinpoint: null,
      act: request.act,
      part: null,
    },
  ];
}

/** The day by which a translation of the request was announced: until one stands beside it. */
function translationDue(state: CaseState): Due[] {
  const request = requestOfCase(state);
  const day = request?.content?.translationBy;
  if (request === null || day === undefined) return [];
  if (translationsOf(state, request.act).length > 0) return [];
  return [
    {
      what: 'translation',
      owedBy: 'requesting',
      kind: 'target',
      ...endOfDay(day, request.zone),
      pinpoint: null,
      act: request.act,
      part: null,
    },
  ];
}

const erasuresDue = (state: CaseState): Due[] =>
  SIDES.flatMap((side) =>
    erasuresOwedBy(side, state.erasures).map((act) => ({
      what: 'erasure' as const,
      owedBy: side,
      kind: 'target' as const,
      pinpoint: null,
      act,
      part: null,
    })),
  );
