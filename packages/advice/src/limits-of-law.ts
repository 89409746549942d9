import {
  type CaseState,
  instrumentsOf,
  type LimitOfLaw,
  openerOf,
  partsAsked,
  requestOfCase,
  type UseLimits,
  useLimitsOf,
} from '@comity/case';
import { isMeasure, type Law, useLimits } from '@comity/law';
import { askedBefore } from './asked-before.ts';
import { dayAsked } from './law-advice.ts';

/** The limits that bind the use of what was given in a case: set by who gave it, and by the law. */
export const useLimitsIn = (law: Law, state: CaseState): UseLimits =>
  useLimitsOf(state, limitsOfLaw(law, state));

/**
 * What the instruments that a case relies on say by themselves of the use of what is given under them,
 * asked as of the day on which the case was opened; the same of several parts is one limit. What a side
 * has to impose or ask for is none of it. Each exception stands with what it is an exception to.
 */
export function limitsOfLaw(law: Law, state: CaseState): readonly LimitOfLaw[] {
  const opener = openerOf(state);
  if (opener === null || state.parties === null) return [];
  const { requesting, requested } = state.parties;
  const [from, to, on] = [requesting.participant, requested.participant, dayAsked(opener)];
  const relied = reliedOn(state);
  const question = relied.map(({ id, measure, instrument }) => [id, measure, instrument]);
  return limitsAsked(law, [from, to, on, question], () =>
    limitsUnder(law, relied, { from, to, on }),
  );
}

const limitsAsked = askedBefore<readonly LimitOfLaw[]>();

function limitsUnder(
  law: Law,
  relied: ReturnType<typeof reliedOn>,
  between: { readonly from: string; readonly to: string; readonly on: string },
): readonly LimitOfLaw[] {
  const found = new Map<string, LimitOfLaw>();
  for (const { id, measure, instrument } of relied) {
    if (!isMeasure(measure)) continue;
    const { limits } = useLimits(law, {
      ...{ instrument, measure, on: between.on },
      ...{ requesting: between.from, requested: between.to },
    });
    for (const { kind, code, pinpoint, text, lift, from, binds, byRequest } of limits) {
      if (kind !== 'automatic') continue;
      const key = JSON.stringify([from, code, pinpoint]);
      const parts = new Set([...(found.get(key)?.parts ?? []), id]);
      const limit = {
        ...{ instrument: from, code, pinpoint, text, lift, binds },
        ...(byRequest === true ? { byRequest } : {}),
      };
      found.set(key, { ...limit, parts: [...parts] });
    }
  }
  return [...found.values()];
}

/** Each part with each instrument that it is asked for, or was told, under. */
function reliedOn(state: CaseState) {
  if (requestOfCase(state)?.content != null) {
    return partsAsked(state).flatMap(({ id, measure, basis }) =>
      basis.map((one) => ({ id, measure, instrument: one.id })),
    );
  }
  return state.parts.flatMap(({ id, measure }) =>
    instrumentsOf(state).map((instrument) => ({ id, measure: measure ?? '', instrument })),
  );
}
