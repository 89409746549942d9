import { addHours } from '@comity/law';
import type { Advice, AdvisedTarget } from './advice.ts';
import type { DueContext } from './due-context.ts';
import type { Due } from './due-row.ts';
import { endOfDay, instantText } from './end-of-day.ts';
import { erasuresOwedBy } from './erasures.ts';
import { measureOf } from './measures/index.ts';
import { actOf, requestOfCase, type Said, standing } from './said.ts';
import { SIDES } from './side.ts';
import type { CaseState } from './state.ts';
import { isAnswered } from './status.ts';

/**
 * What is due in a case. Clocks start at the receipt's time: before the receipt is here they are
 * listed without a date. Lengths that are law come as advice.
 */
export function due(state: CaseState, advice: Advice): readonly Due[] {
  const over = state.status === 'closed' || state.status === 'withdrawn';
  const context: DueContext = { state, advice };
  const found = [
    ...(over ? [] : answersDue(context)),
    ...(over ? [] : questionsDue(state)),
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
  const acknowledged = standing(state, 'request-acknowledged') !== null;
  if (!acknowledged && !answered && advice.acknowledgement !== undefined) {
    found.push(
      target(state, request, { advised: advice.acknowledgement, what: 'acknowledgement' }),
    );
  }
  if (answered) return found;
  const expected = expectedResults(state);
  if (expected.length > 0) return [...found, ...expected];
  if (advice.answer !== undefined) {
    found.push(target(state, request, { advised: advice.answer, what: 'first-answer' }));
  }
  return found;
}

/** The days that the requested side forecast, for the parts that wait for one. */
function expectedResults(state: CaseState): Due[] {
  return state.parts.flatMap((part) => {
    const triage = standing(state, 'request-triaged', part);
    const day = triage?.content?.expectedDate;
    if (triage === null || day === undefined) return [];
    return [
      {
        what: 'expected-result' as const,
        owedBy: 'requested' as const,
        kind: 'target' as const,
        ...endOfDay(day, triage.zone),
        pinpoint: null,
        ...heldByQuestions(state),
        act: triage.act,
        part: part.id,
      },
    ];
  });
}

function target(
  state: CaseState,
  request: Said<'request-submitted'>,
  { advised, what }: { advised: AdvisedTarget; what: 'acknowledgement' | 'first-answer' },
): Due {
  const hours = advised.hours[request.content?.urgency.level ?? 'routine'];
  const start = request.received;
  return {
    what,
    owedBy: 'requested',
    kind: 'target',
    ...(start === null ? {} : { at: instantText(addHours(start, hours)) }),
    pinpoint: advised.pinpoint ?? null,
    ...(what === 'first-answer' ? heldByQuestions(state) : {}),
    act: request.act,
    part: null,
  };
}

const heldByQuestions = (state: CaseState): Pick<Due, 'held'> =>
  state.waits.some(({ open, owedBy }) => open && owedBy === 'requesting')
    ? { held: { code: 'questions-open' } }
    : {};

function questionsDue(state: CaseState): Due[] {
  return state.waits
    .filter(({ open, kind }) => open && kind === 'information-requested')
    .map(({ ask, owedBy }) => {
      const asked = actOf(state, ask) as Said<'information-requested'> | undefined;
      const day = asked?.content?.wantedBy;
      return {
        what: 'answer-to-questions',
        owedBy,
        kind: 'target',
        ...(day === undefined ? {} : endOfDay(day, asked?.zone ?? 'UTC')),
        pinpoint: null,
        act: ask,
        part: null,
      };
    });
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
