import type { Fault } from '@comity/base';
import { given } from '@comity/statements';
import type { AdvisedField } from './advice.ts';
import type { Offence, Target } from './request-content.ts';

/** The parts of a request, or of a draft, that answer the contents question. */
export interface Answers {
  readonly offences: readonly Offence[];
  readonly parts: readonly {
    readonly targets: readonly Target[];
    readonly wanted?: string | undefined;
  }[];
  readonly contents: Readonly<Record<string, string>>;
  readonly urgency: { readonly why?: string | undefined };
  readonly investigation?:
    | { readonly reference?: string | undefined; readonly authority?: string | undefined }
    | undefined;
}

/** Fields that the act itself answers: who writes to whom, and when. */
const BY_THE_ACT: ReadonlySet<string> = new Set([
  'date',
  'requestingAuthority',
  'requestingState',
  'requestedAuthority',
]);

const targetsIn = ({ parts }: Answers): readonly Target[] =>
  parts.flatMap(({ targets }) => targets);

const custodian = [
  'parts.0.targets.0.custodian',
  (answers: Answers) => targetsIn(answers).some((target) => target.custodian !== undefined),
] as const;

/** What each part says is wanted; requests of before have it among their answers alone. */
const wanted = (name: string) =>
  [
    'parts.0.wanted',
    ({ parts, contents }: Answers) =>
      given(contents[name]) !== undefined ||
      parts.every((part) => given(part.wanted) !== undefined),
  ] as const;

const confidentiality = ['confidentialityRequested', () => true] as const;

/** Fields that a part of the facts answers: where it is asked, and whether it is given. */
const BY_THE_FACTS: Readonly<
  Record<string, readonly [at: string, given: (answers: Answers) => boolean]>
> = {
  offence: ['offences', ({ offences }) => offences.length > 0],
  offencesLawPenalty: [
    'offences.0.provision',
    ({ offences }) =>
      offences.length > 0 &&
      offences.every((o) => o.provision !== undefined && o.maxPenalty !== undefined),
  ],
  dataToPreserve: wanted('dataToPreserve'),
  dataSought: wanted('dataSought'),
  custodianOrLocation: custodian,
  providerOrCustodian: custodian,
  identifiers: ['parts.0.targets', (answers) => targetsIn(answers).length > 0],
  timeRangeWithTimezone: [
    'parts.0.targets.0.period.from',
    (answers) => targetsIn(answers).some((target) => target.period !== undefined),
  ],
  urgencyReason: ['urgency.why', ({ urgency }) => urgency.why !== undefined],
  caseReference: ['investigation.reference', (answers) => !!answers.investigation?.reference],
  investigatingAuthority: [
    'investigation.authority',
    (answers) => !!answers.investigation?.authority,
  ],
  confidentiality,
  confidentialityAndNoUserNotice: confidentiality,
  languageOfRequestedState: ['language', () => true],
};

/** Two names of one thing: the form of practice and the convention. */
const SAME: Readonly<Record<string, string>> = {
  relationToOffence: 'dataRelationToOffence',
  intendsMla: 'intendsMlaRequest',
};

/** Statements that a plain "no" leaves unmade. */
const STATEMENTS: ReadonlySet<string> = new Set(['intendsMlaRequest']);

/**
 * Where a field of the contents question is answered: a path into the facts (`parts.0.targets`,
 * `contents.necessity`), or `act` when the act's header answers it and nobody need be asked.
 */
export function whereAnswered(field: string): string {
  if (BY_THE_ACT.has(field)) return 'act';
  return BY_THE_FACTS[field]?.[0] ?? `contents.${SAME[field] ?? field}`;
}

/**
 * The required fields that a request or a draft does not answer, in the order of the advice; code
 * `content-missing`, or `statement-missing` for a statement answered with "no".
 */
export function missingContents(answers: Answers, fields: readonly AdvisedField[]): Fault[] {
  const problems: Fault[] = [];
  const named = new Set<string>();
  for (const field of fields) {
    const at = whereAnswered(field.name);
    if (!field.required || at === 'act' || named.has(at)) continue;
    const problem = contentProblem(answers, field, at);
    if (problem === null) continue;
    named.add(at);
    problems.push(problem);
  }
  return problems;
}

function contentProblem(answers: Answers, field: AdvisedField, at: string): Fault | null {
  const params = { label: field.label };
  const provision = field.pinpoint === '' ? {} : { pinpoint: field.pinpoint };
  const missing: Fault = { code: 'content-missing', params, at, ...provision };
  const byFacts = BY_THE_FACTS[field.name];
  if (byFacts !== undefined) return byFacts[1](answers) ? null : missing;
  const name = SAME[field.name] ?? field.name;
  const answer = given(answers.contents[name]) ?? '';
  if (answer === '') return missing;
  if (!STATEMENTS.has(name) || !/^(no|false)[.]?$/i.test(answer)) return null;
  return { code: 'statement-missing', params, at, ...provision };
}
