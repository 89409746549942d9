import type { Problem } from '@comity/base';
import type { AdvisedField } from './advice.ts';
import type { RequestContent, Target } from './request-content.ts';

/** Fields that the act itself answers: who writes to whom, and when. */
const BY_THE_ACT: ReadonlySet<string> = new Set([
  'date',
  'requestingAuthority',
  'requestingState',
  'requestedAuthority',
]);

/** Fields that a part of the facts answers: where it is asked, and whether it is given. */
const BY_THE_FACTS: Readonly<
  Record<string, readonly [at: string, given: (content: RequestContent) => boolean]>
> = {
  offence: ['offences', (content) => content.offences.length > 0],
  offencesLawPenalty: [
    'offences',
    (content) =>
      content.offences.every((o) => o.provision !== undefined && o.maxPenaltyMonths !== undefined),
  ],
  custodianOrLocation: ['targets', someTarget((target) => target.custodian !== undefined)],
  providerOrCustodian: ['targets', someTarget((target) => target.custodian !== undefined)],
  identifiers: ['targets', (content) => content.targets.length > 0],
  timeRangeWithTimezone: ['targets', someTarget((target) => target.period !== undefined)],
  urgencyReason: ['urgency.why', (content) => content.urgency.why !== undefined],
  caseReference: ['investigation.reference', ({ investigation }) => !!investigation?.reference],
  investigatingAuthority: [
    'investigation.authority',
    ({ investigation }) => !!investigation?.authority,
  ],
  confidentiality: ['confidentialityRequested', () => true],
  confidentialityAndNoUserNotice: ['confidentialityRequested', () => true],
};

function someTarget(given: (target: Target) => boolean) {
  return (content: RequestContent): boolean => content.targets.some(given);
}

/** Two names of one thing: the form of practice and the convention. */
const SAME: Readonly<Record<string, string>> = {
  relationToOffence: 'dataRelationToOffence',
  intendsMla: 'intendsMlaRequest',
};

/** Statements that a plain "no" leaves unmade. */
const STATEMENTS: ReadonlySet<string> = new Set(['intendsMlaRequest']);

/**
 * Where a field of the contents question is answered: a path into the facts (`targets`,
 * `contents.necessity`), or `act` when the act's header answers it and nobody need be asked.
 */
export function whereAnswered(field: string): string {
  if (BY_THE_ACT.has(field)) return 'act';
  return BY_THE_FACTS[field]?.[0] ?? `contents.${SAME[field] ?? field}`;
}

/**
 * The required fields that a request does not answer, in the order of the advice; code `missing`,
 * or `statement-missing` for a statement answered with "no".
 */
export function missingContents(
  content: RequestContent,
  fields: readonly AdvisedField[],
): Problem[] {
  const problems: Problem[] = [];
  const named = new Set<string>();
  for (const field of fields) {
    const at = whereAnswered(field.name);
    if (!field.required || at === 'act' || named.has(at)) continue;
    const problem = contentProblem(content, field, at);
    if (problem === null) continue;
    named.add(at);
    problems.push(problem);
  }
  return problems;
}

function contentProblem(content: RequestContent, field: AdvisedField, at: string): Problem | null {
  const { label, pinpoint } = field;
  const missing: Problem = {
    code: 'missing',
    text: `${label}: not given.`,
    at,
    pinpoint,
    next: 'Write it here: the instrument relied on asks for it.',
  };
  const byFacts = BY_THE_FACTS[field.name];
  if (byFacts !== undefined) return byFacts[1](content) ? null : missing;
  const name = SAME[field.name] ?? field.name;
  const answer = content.contents[name]?.trim() ?? '';
  if (answer === '') return missing;
  if (!STATEMENTS.has(name) || !/^(no|false)[.]?$/i.test(answer)) return null;
  return {
    code: 'statement-missing',
    text: `${label}: the statement is not made.`,
    at,
    pinpoint,
    next: 'State it, or choose an instrument that does not ask for it.',
  };
}
