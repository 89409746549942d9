import { type Fault, no, ok, type Result } from '@comity/base';
import type { Facts } from '@comity/case';
import { type AvenueQuestion, type ContentsQuestion, isMeasure } from '@comity/law';
import { given, monthsOfPenalty, readPenalty } from '@comity/statements';

/** From whom, and on which day, the law is asked. */
export interface Asking {
  readonly from: string;
  /** ISO date. */
  readonly on: string;
}

/**
 * The question of avenues that one part of a draft puts. Code: `missing`, with the field that the
 * question cannot do without.
 */
export function avenueQuestion(
  facts: Facts,
  { from, on, part }: Asking & { readonly part: number },
): Result<AvenueQuestion, Fault> {
  const to = given(facts.to) ?? '';
  const measure = given(facts.parts?.[part]?.measure) ?? '';
  if (!isMeasure(measure)) return no({ code: 'missing', at: `parts.${part}.measure` });
  if (to === '') return no({ code: 'missing', at: 'to' });
  const offences = (facts.offences ?? []).flatMap(({ kind, pinpoint }) => {
    if (kind === 'other') return ['other'];
    const typed = given(pinpoint);
    return typed === undefined ? [] : [typed];
  });
  const months = (facts.offences ?? []).flatMap(({ maxPenalty }) => {
    const read = readPenalty(given(maxPenalty) ?? '');
    const counted = read.ok ? monthsOfPenalty(read.value) : null;
    return counted === null ? [] : [counted];
  });
  return ok({
    from,
    to,
    on,
    measure,
    offences,
    ...(months.length === 0 ? {} : { maxPenaltyRequesting: Math.max(...months) }),
    emergency: given(facts.urgency?.level) === 'emergency',
  });
}

/** The questions of contents for the main basis of each part that has one. */
export const contentsQuestions = (
  facts: Facts,
  { from, on }: Asking,
): { readonly part: number; readonly question: ContentsQuestion }[] =>
  (facts.parts ?? []).flatMap(({ measure, basis }, part) => {
    const asked = given(measure) ?? '';
    const instrument = given(basis?.[0]?.id);
    if (!isMeasure(asked) || instrument === undefined) return [];
    const to = given(facts.to) ?? '';
    return [{ part, question: { from, to, on, instrument, measure: asked } }];
  });
