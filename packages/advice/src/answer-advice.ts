import {
  type Advice,
  type AdvisedMinimum,
  type CaseState,
  partsFor,
  requestOfCase,
} from '@comity/case';
import {
  type GroundsAnswer,
  grounds,
  isMeasure,
  type Law,
  type LawSays,
  lengthSaid,
  quoted,
} from '@comity/law';
import type { ActKind } from '@comity/statements';
import { adviceFor, preservationMinimum } from './law-advice.ts';

/** What the law says to an officer who is about to answer. */
export interface AnswerAdvice {
  readonly grounds: GroundsAnswer | null;
  /** How long data is to be kept at least, by the instruments relied on. */
  readonly preservationMinimum: AdvisedMinimum | null;
  /** The own law on keeping data, as far as the law data knows. */
  readonly ownLaw: readonly { readonly text: LawSays; readonly source: string }[];
}

/** What the law says to the side that is asked, before it answers the part that waits longest. */
export function answerAdvice(law: Law, state: CaseState, on: string): AnswerAdvice {
  const request = requestOfCase(state)?.content ?? null;
  if (request === null) return { grounds: null, preservationMinimum: null, ownLaw: [] };
  const { from, to } = request;
  const about = new Set(partsFor('assistance-refused', state));
  const part = request.parts.find(({ id }) => about.has(id)) ?? request.parts[0];
  const instrument = part?.basis[0]?.id;
  const measure = part?.measure ?? '';
  const minimum = preservationMinimum(law, request);
  const offences = request.offences.map((o) => (o.kind === 'known' ? o.pinpoint : 'other'));
  return {
    grounds:
      instrument === undefined || !isMeasure(measure)
        ? null
        : grounds(law, {
            instrument,
            measure,
            requesting: from,
            requested: to,
            on,
            offences,
            dualCriminality: 'unknown',
          }),
    preservationMinimum: minimum ?? null,
    ownLaw: ownPreservationLaw(law, to, on),
  };
}

/**
 * All that the law says about an act that is about to be stated: the advice for the case, and for a
 * refusal what it thinks of the grounds and which duties come first.
 */
export function adviceOnAct(
  law: Law,
  state: CaseState,
  { kind, on }: { readonly kind: ActKind; readonly on: string },
): Advice {
  const advice = { ...adviceFor(law, state), today: on };
  const answer = kind === 'assistance-refused' ? answerAdvice(law, state, on).grounds : null;
  if (answer === null) return advice;
  const withPinpoint = <T extends { readonly pinpoint: string | null }>(rows: readonly T[]) =>
    rows.flatMap((row) => (row.pinpoint === null ? [] : [{ ...row, pinpoint: row.pinpoint }]));
  return { ...advice, grounds: withPinpoint(answer.grounds), duties: withPinpoint(answer.duties) };
}

/** Powers to preserve (CETS185:16) in a State's profile that apply on a day. */
function ownPreservationLaw(law: Law, state: string, on: string): AnswerAdvice['ownLaw'] {
  const profile = law.profiles.get(state);
  return (profile?.procedural ?? [])
    .filter(({ power, from, to }) => {
      const begun = from === null || from <= on;
      return power === 'CETS185:16' && begun && (to === null || on < to);
    })
    .map(({ statute, limits, source }) => {
      const days = limits?.preservationDays;
      return { text: { says: ownRule(statute, typeof days === 'number' ? days : null) }, source };
    });
}

/** A statute, and how long data is kept by it. */
function ownRule(statute: string | null, days: number | null): LawSays['says'] {
  const length = lengthSaid(days === null ? null : { value: days, unit: 'days' });
  if (length === null) return statute === null ? [] : [quoted(statute)];
  return [statute === null ? length : { code: 'own-law', params: { law: statute, length } }];
}
