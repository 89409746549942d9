import { type Fault, no, ok, type Result } from '@comity/base';
import type { AdvisedField, Facts } from '@comity/case';
import {
  type AvenueQuestion,
  type AvenuesAnswer,
  avenues,
  type ContentsAnswer,
  contents,
  isMeasure,
  type Law,
  readStated,
  statedName,
} from '@comity/law';
import { given, monthsOfPenalty, readPenalty } from '@comity/statements';
import { type PreserveFirst, preserveFirst } from './before-asking.ts';
import { lawAdvice } from './law-advice.ts';
import { statesUnknown } from './states-unknown.ts';

/** From whom, and on which day, the law is asked. */
export interface Asking {
  readonly from: string;
  /** ISO date. */
  readonly on: string;
}

/** Which part of a draft, and what its officer states beside its facts. */
export interface AskingOfPart extends Asking {
  /** The part, by its place from 0. */
  readonly part: number;
  /** What is stated so that the law answers closer: text by its `statedName`, as `readStated` takes it. */
  readonly stated?: Readonly<Record<string, string>> | undefined;
}

/** The ways for one part of a draft, and what an experienced colleague would do before. */
export interface PartAvenues extends AvenuesAnswer {
  /** Where data could be kept first; `null`: it is asked for already, or no avenue is open. */
  readonly preserveFirst: PreserveFirst | null;
}

/** What the main basis of one part asks a request to say. */
export type PartContents = ContentsAnswer & {
  /** The part, by its place from 0. */
  readonly part: number;
};

/**
 * The ways for one part. Codes: `missing`, with the field that the question cannot do without, and
 * those of {@link statesUnknown}.
 */
export function avenuesOfPart(
  law: Law,
  facts: Facts,
  asking: AskingOfPart,
): Result<PartAvenues, Fault> {
  const question = avenueQuestion(facts, asking);
  if (!question.ok) return question;
  // Ways without a treaty would be open to whatever is written there.
  const [strange] = statesUnknown(law, question.value);
  if (strange !== undefined) return no(strange);
  const asked = (facts.parts ?? []).map(({ measure }) => measure);
  const first = preserveFirst(law, question.value, asked);
  return ok({ ...avenues(law, question.value), preserveFirst: first });
}

function avenueQuestion(
  facts: Facts,
  { from, on, part, stated = {} }: AskingOfPart,
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
  // What the facts of the request say goes before what was stated beside them.
  return ok({
    ...readStated((fact) => textOf(stated, statedName(fact, measure))).stated,
    from,
    to,
    on,
    measure,
    offences,
    ...(months.length === 0 ? {} : { maxPenaltyRequesting: Math.max(...months) }),
    emergency: given(facts.urgency?.level) === 'emergency',
  });
}

/** What is kept of a name; a row that holds something else states nothing. */
const textOf = (stated: Readonly<Record<string, unknown>>, name: string): string => {
  const text = Object.hasOwn(stated, name) ? stated[name] : '';
  return typeof text === 'string' ? text : '';
};

/** What the main basis of each part asks for, in the order of the parts; none without a basis. */
export const contentsOfParts = (
  law: Law,
  facts: Facts,
  { from, on }: Asking,
): readonly PartContents[] =>
  (facts.parts ?? []).flatMap(({ measure: typed, basis }, part) => {
    const measure = given(typed) ?? '';
    const instrument = given(basis?.[0]?.id);
    if (!isMeasure(measure) || instrument === undefined) return [];
    const to = given(facts.to) ?? '';
    return [{ part, ...contents(law, { from, to, on, instrument, measure }) }];
  });

/** The fields that every basis chosen so far asks for, part by part; none while none is chosen. */
export function fieldsAsked(law: Law, facts: Facts, { from, on }: Asking): readonly AdvisedField[] {
  const parts = (facts.parts ?? []).map(({ measure = '', basis = [] }) => ({
    measure,
    basis: basis.flatMap(({ id }) => (id === undefined ? [] : [{ id, pinpoints: [] }])),
  }));
  return lawAdvice(law, { from, to: facts.to ?? '', parts, on }).contents ?? [];
}
