import type { Advice, AdvisedTarget } from './advice.ts';
import { instrumentsOf } from './pinpoints.ts';
import { erasuresOwedBy } from './settle.ts';
import { SIDES, type Side } from './side.ts';
import type { CaseState } from './state.ts';

/** One date of a case. */
export interface Due {
  /** Closed set, for catalogues and calendars. */
  readonly what:
    | 'acknowledgement'
    | 'first-answer'
    | 'expected-result'
    | 'answer-to-questions'
    | 'preservation-minimum'
    | 'preservation-ends'
    | 'erasure';
  readonly text: string;
  /** Side that owes it; `null` when a day simply comes. */
  readonly owedBy: Side | null;
  /** `target` is good practice or a wish, owed by no treaty. */
  readonly kind: 'deadline' | 'minimum' | 'effect-date' | 'target';
  /** The instant by which, RFC 3339 UTC; absent when no clock runs. */
  readonly at?: string;
  /** For dates given as a day: the day, and the zone it is read in; `at` is its end. */
  readonly day?: string;
  readonly zone?: string;
  readonly pinpoint: string | null;
  /** Why the clock stands still. */
  readonly held?: { readonly code: string; readonly text: string };
  /** Act that started it or names it. */
  readonly act: string;
}

/**
 * What is due in a case. Clocks start at the receipt's time: before the receipt is here they are
 * listed without a date. Lengths that are law come as advice.
 */
export function due(state: CaseState, advice: Advice): Due[] {
  const over = state.status === 'closed' || state.status === 'withdrawn';
  return [
    ...(over ? [] : answersDue(state, advice)),
    ...(over ? [] : questionsDue(state)),
    ...preservationDue(state, advice),
    ...erasuresDue(state),
  ];
}

function answersDue(state: CaseState, advice: Advice): Due[] {
  const { request } = state.requesting;
  const { acknowledgement, triage } = state.requested;
  if (request === null) return [];
  const found: Due[] = [];
  const answered = state.status === 'preserved' || state.status === 'refused';
  const clock = { state, act: request.act, start: request.received };
  if (acknowledgement === null && !answered && advice.acknowledgement !== undefined) {
    found.push(target(clock, advice.acknowledgement, 'acknowledgement'));
  }
  if (answered) return found;
  if (triage?.content?.expectedDate !== undefined) {
    found.push({
      what: 'expected-result',
      text: 'Result expected by the requested side; a forecast, not a promise.',
      owedBy: 'requested',
      kind: 'target',
      ...endOfDay(triage.content.expectedDate, triage.zone),
      pinpoint: null,
      ...heldByQuestions(state),
      act: triage.act,
    });
  } else if (advice.answer !== undefined) {
    found.push(target(clock, advice.answer, 'first-answer'));
  }
  return found;
}

interface Clock {
  readonly state: CaseState;
  readonly act: string;
  readonly start: string | null;
}

const TARGET_TEXTS = {
  acknowledgement: 'Acknowledgement, as good practice; no treaty sets this time.',
  'first-answer': 'A first answer, as good practice; no treaty sets this time.',
} as const;

function target(
  { state, act, start }: Clock,
  advised: AdvisedTarget,
  what: keyof typeof TARGET_TEXTS,
): Due {
  const level = state.requesting.request?.content?.urgency.level ?? 'routine';
  const hours = advised.hours[level];
  return {
    what,
    text: TARGET_TEXTS[what],
    owedBy: 'requested',
    kind: 'target',
    ...(start === null ? {} : { at: instantText(Temporal.Instant.from(start).add({ hours })) }),
    pinpoint: advised.pinpoint ?? null,
    ...(what === 'first-answer' ? heldByQuestions(state) : {}),
    act,
  };
}

const heldByQuestions = (state: CaseState): Pick<Due, 'held'> =>
  state.questions.some((question) => question.open)
    ? { held: { code: 'questions-open', text: 'Held until the questions are answered.' } }
    : {};

function questionsDue(state: CaseState): Due[] {
  const open = new Set(state.questions.filter((q) => q.open).map((q) => q.asked));
  return state.requested.asked
    .filter(({ act }) => open.has(act))
    .map(({ act, wantedBy, zone }) => ({
      what: 'answer-to-questions',
      text: 'Answer to the questions, as the requested side wishes.',
      owedBy: 'requesting',
      kind: 'target',
      ...(wantedBy === null ? {} : endOfDay(wantedBy, zone)),
      pinpoint: null,
      act,
    }));
}

function preservationDue(state: CaseState, advice: Advice): Due[] {
  const { preservation } = state;
  if (preservation === null) return [];
  const { act, zone, since, lastDay, stopped } = preservation;
  const found: Due[] = [];
  const held =
    stopped === null
      ? {}
      : { held: { code: stopped.because, text: `Stopped: the request was ${stopped.because}.` } };
  const minimum = advice.minimumPreservation;
  if (since !== null && minimum !== undefined) {
    const day = Temporal.PlainDate.from(since).add({ days: minimum.days }).toString();
    found.push({
      what: 'preservation-minimum',
      text: `The data is kept at least ${minimum.days} days.`,
      owedBy: 'requested',
      kind: 'minimum',
      ...endOfDay(day, zone),
      pinpoint: minimum.pinpoint,
      ...held,
      act,
    });
  }
  const relied = instrumentsOf(state).includes('CETS185');
  found.push({
    what: 'preservation-ends',
    text: 'Last day of preservation; the request for disclosure should be there before.',
    owedBy: state.status === 'preserved' ? 'requesting' : null,
    kind: 'effect-date',
    ...(lastDay === null ? {} : endOfDay(lastDay, zone)),
    pinpoint: relied ? 'CETS185:29(7)' : null,
    ...held,
    act,
  });
  return found;
}

const erasuresDue = (state: CaseState): Due[] =>
  SIDES.flatMap((side) =>
    erasuresOwedBy(side, state.erasures).map((act) => ({
      what: 'erasure' as const,
      text: 'Erasure that the other side asks for; retention is a matter of the own law.',
      owedBy: side,
      kind: 'target' as const,
      pinpoint: null,
      act,
    })),
  );

/** A day and the instant at which it ends in a zone; the day alone when the zone is not known. */
function endOfDay(day: string, zone: string): Pick<Due, 'at' | 'day' | 'zone'> {
  try {
    const next = Temporal.PlainDate.from(day).add({ days: 1 });
    return { at: instantText(next.toZonedDateTime(zone).toInstant()), day, zone };
  } catch {
    return { day, zone };
  }
}

/** RFC 3339 UTC with milliseconds. */
const instantText = (instant: Temporal.Instant): string =>
  instant.toString({ smallestUnit: 'millisecond' });
