import { type Fault, no, ok, type Result } from '@comity/base';
import {
  basis,
  checkContent,
  contentOfTyped,
  type Field,
  given,
  offence as offenceField,
  stillBlank,
  target as targetField,
  typedOfContent,
} from '@comity/statements';
import type { AdvisedField } from './advice.ts';
import { missingContents } from './contents.ts';
import { type Facts, REQUEST } from './facts.ts';
import { checkFacts } from './facts-check.ts';
import { otherBasisWants } from './other-basis.ts';
import type { Offence, Reliance, RequestContent, Target } from './request-content.ts';

/** The facts as far as they can be understood; what cannot is absent and named by `checkFacts`. */
export interface ReadFacts {
  readonly from?: string;
  readonly to?: string;
  readonly emergency: boolean;
  readonly parts: readonly ReadPart[];
  readonly offences: readonly Offence[];
  readonly urgency: { readonly why?: string };
  readonly investigation: { readonly reference?: string; readonly authority?: string };
}

/** One part as far as it can be understood. */
export interface ReadPart {
  readonly measure?: string;
  /** What exactly is wanted, in words. */
  readonly wanted?: string;
  readonly basis: readonly Reliance[];
  readonly targets: readonly Target[];
  /** The answers to what its basis asks, as far as they are filled in. */
  readonly contents: Readonly<Record<string, string>>;
}

/** The parsed view of drafting facts, tolerant of half-typed input: for asking the law early. */
export function readFacts(facts: Facts): ReadFacts {
  const candidate = candidateOf(facts);
  const list = (rows: unknown) => (Array.isArray(rows) ? rows : []);
  const text = (name: 'from' | 'to') => {
    const typed = given(facts[name]);
    return typed === undefined ? {} : { [name]: typed };
  };
  return {
    ...text('from'),
    ...text('to'),
    emergency: given(facts.urgency?.level) === 'emergency',
    parts: list(candidate['parts']).map((part) => ({
      ...(typeof part.measure === 'string' ? { measure: part.measure } : {}),
      ...(typeof part.wanted === 'string' ? { wanted: part.wanted } : {}),
      basis: list(part.basis).flatMap((row) => parsed<Reliance>(basis, row)),
      targets: list(part.targets).flatMap((row) => parsed<Target>(targetField, row)),
      contents: (part.contents ?? {}) as ReadPart['contents'],
    })),
    offences: list(candidate['offences']).flatMap((row) => parsed<Offence>(offenceField, row)),
    urgency: whole({ why: given(facts.urgency?.why) }),
    investigation: whole({
      reference: given(facts.investigation?.reference),
      authority: given(facts.investigation?.authority),
    }),
  };
}

/** A row in a list, or none where it is not of the form of its field. */
const parsed = <Value>(field: Field, row: unknown): Value[] =>
  checkContent({ row: field }, { row }).ok ? [row as Value] : [];

const whole = <Name extends string>(
  members: Readonly<Record<Name, string | undefined>>,
): { readonly [N in Name]?: string } =>
  Object.fromEntries(Object.entries(members).filter(([, text]) => text !== undefined)) as {
    readonly [N in Name]?: string;
  };

/**
 * The request that the facts make, or everything that stands in the way: contradictions first,
 * then what is missing, each with the path of its field in the facts.
 *
 * Urgency, sensitivity and confidentiality are judged by a person: what is not chosen is missing.
 */
export function requestOf(facts: Facts): Result<RequestContent, readonly Fault[]> {
  const wrong = checkFacts(facts);
  const outcome = checkContent(REQUEST, candidateOf(facts));
  if (outcome.ok && wrong.length === 0) return ok(outcome.value);
  const named = new Set(wrong.map((problem) => problem.at));
  const missing = outcome.ok ? [] : outcome.error.filter(({ at }) => !named.has(at));
  return no([...wrong, ...onceAPeriod(missing)]);
}

/** A period without anything in it is missing once, at its start. */
const onceAPeriod = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ at = '', code }) => {
    const start = at.replace(/\.period\.zone$/, '.period.from');
    return code !== 'missing' || start === at || !faults.some((fault) => fault.at === start);
  });

/**
 * Everything that stands between a draft and a complete request: what is wrong, what is missing,
 * and what the instruments ask for beyond that, with its label and provision. None: it can be sent.
 *
 * @param fields the answer of the law to the contents question, of all parts
 */
export function missingInFacts(facts: Facts, fields: readonly AdvisedField[]): Fault[] {
  const outcome = requestOf(facts);
  const found = [...(outcome.ok ? [] : outcome.error), ...stillBlank(REQUEST, withOnePart(facts))];
  const halfTyped = (root: string) => found.some(({ at }) => at?.startsWith(`${root}.`));
  const asked = missingContents(readFacts(facts), fields).filter(
    ({ at = '' }) => !(/^(offences|parts\.\d+\.targets)$/.test(at) && halfTyped(at)),
  );
  const better = new Set(asked.map((problem) => problem.at));
  return [
    ...found.filter((problem) => !better.has(problem.at)),
    ...asked,
    ...otherBasisWants(facts),
  ];
}

/** There is no request without a part. */
const withOnePart = (facts: Facts): Facts => ({
  ...facts,
  parts: facts.parts?.length ? facts.parts : [{}],
});

/**
 * The content that the facts would make, checked by nobody yet: for showing a draft as the request
 * that it becomes. What is not typed is absent.
 */
export function contentSoFar(facts: Facts): Readonly<Record<string, unknown>> {
  const { toAuthority: _, ...said } = facts;
  return contentOfTyped(REQUEST, said) as Readonly<Record<string, unknown>>;
}

function candidateOf(facts: Facts): Record<string, unknown> {
  const { toAuthority: _, ...said } = facts;
  const made = contentOfTyped(REQUEST, {
    ...said,
    urgency: said.urgency ?? {},
  }) as Record<string, unknown>;
  const parts = made['parts'] as readonly unknown[];
  return {
    ...made,
    parts: parts.length === 0 ? [{ id: 'p1', basis: [], targets: [], contents: {} }] : parts,
  };
}

/** The facts, as an officer would have typed them, that make up a request. */
export const factsOf = (content: RequestContent): Facts => typedOfContent(REQUEST, content);
