import { addHours } from '@comity/law';
import {
  ACT_KINDS,
  describedKind,
  everyField,
  type Field,
  hasField,
  spanOf,
} from '@comity/statements';
import type { Advice, AdvisedTarget } from './advice.ts';
import {
  announcedDue,
  expectedResults,
  heldByQuestions,
  repliesDue,
  stagesDue,
} from './day-clocks.ts';
import type { DueContext } from './due-context.ts';
import type { Due } from './due-row.ts';
import { instantText } from './end-of-day.ts';
import { erasuresOwedBy } from './erasures.ts';
import { measureOf } from './measures/index.ts';
import { allSaid, requestOfCase, type Said } from './said.ts';
import { SIDES } from './side.ts';
import type { CaseState } from './state.ts';
import { isAnswered } from './status.ts';
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
    ...(over ? [] : stagesDue(state)),
    ...(over ? [] : announcedDue(state)),
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
  RECEIPTS.flatMap((kind) => allSaid(state, kind)).some(({ kind, author, content }) => {
    if (author.participant !== state.parties?.requested.participant) return false;
    const { says } = describedKind(kind);
    const names = hasField(says, isAct);
    return !names || everyField(says, content).some((one) => isAct(one.field) && one.value === act);
  });

/** Acts by which somebody says that something came: of those they name, or of the request. */
const RECEIPTS = ACT_KINDS.filter((kind) => describedKind(kind).receipt === true);
const isAct = ({ as }: Field): boolean => as === 'act';

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
