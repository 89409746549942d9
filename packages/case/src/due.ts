import { spanOf } from '@comity/statements';
import type { Advice, AdvisedTarget } from './advice.ts';
import {
  announcedDue,
  expectedResults,
  heldByQuestions,
  partsWanted,
  repliesDue,
  stagesDue,
} from './day-clocks.ts';
import type { DueContext } from './due-context.ts';
import type { Due } from './due-row.ts';
import { instantText } from './end-of-day.ts';
import { erasuresOwedBy } from './erasures.ts';
import { measureOf } from './measures/index.ts';
import { requestOfCase, type Said } from './said.ts';
import { SIDES } from './side.ts';
import type { CaseState } from './state.ts';
import { isAnswered } from './status.ts';
import { acknowledgementsOf, targetAt } from './targets.ts';

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
  if (
    acknowledgementsOf(state, request).length === 0 &&
    !answered &&
    advice.acknowledgement !== undefined
  ) {
    found.push(
      target(state, request, { advised: advice.acknowledgement, what: 'acknowledgement' }),
    );
  }
  if (answered) return found;
  found.push(...neededBefore(request), ...partsWanted(state));
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
