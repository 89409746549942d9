import type { Fault } from '@comity/base';
import { given } from '@comity/statements';
import type { AdvisedField } from './advice.ts';
import type { Offence, Target } from './request-content.ts';

/** What one part answers of the contents question. */
export interface PartAnswers {
  readonly targets: readonly Target[];
  readonly wanted?: string | undefined;
  readonly contents: Readonly<Record<string, string>>;
}

/** What a request, or a draft, answers of the contents question. */
export interface Answers {
  readonly offences: readonly Offence[];
  readonly parts: readonly PartAnswers[];
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

/** Where the facts answer a field, `part.` for the part that is asked about, and whether they do. */
type Place = readonly [at: string, given: (answers: Answers, part: PartAnswers) => boolean];

const custodian: Place = [
  'part.targets.0.custodian',
  (_, { targets }) => targets.some((target) => target.custodian !== undefined),
];

/** What the part says is wanted; requests of before have it among their answers alone. */
const wanted = (name: string): Place => [
  'part.wanted',
  (_, part) => given(part.contents[name]) !== undefined || given(part.wanted) !== undefined,
];

const confidentiality: Place = ['confidentialityRequested', () => true];

/** What was done is told once, in the facts: the form of the request itself demands it. */
const conduct: Place = ['conduct', () => true];

/** Fields that the facts answer: where they are asked, and whether they are given. */
const BY_THE_FACTS: Readonly<Record<string, Place>> = {
  offence: ['offences', ({ offences }) => offences.length > 0],
  offencesLawPenalty: [
    'offences.0.provision',
    ({ offences }) =>
      offences.length > 0 &&
      offences.every((o) => o.provision !== undefined && o.maxPenalty !== undefined),
  ],
  facts: conduct,
  factsSummary: conduct,
  dataToPreserve: wanted('dataToPreserve'),
  dataSought: wanted('dataSought'),
  assistanceSought: wanted('assistanceSought'),
  custodianOrLocation: custodian,
  providerOrCustodian: custodian,
  identifiers: ['part.targets', (_, { targets }) => targets.length > 0],
  timeRangeWithTimezone: [
    'part.targets.0.period.from',
    (_, { targets }) => targets.some((target) => target.period !== undefined),
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
  language: ['language', () => true],
  translation: ['language', () => true],
};

/** Two names of one thing: the form of practice and the convention. */
const SAME: Readonly<Record<string, string>> = {
  relationToOffence: 'dataRelationToOffence',
  intendsMla: 'intendsMlaRequest',
};

/** Statements that a plain "no" leaves unmade. */
const STATEMENTS: ReadonlySet<string> = new Set(['intendsMlaRequest']);

/**
 * Where a field of the contents question is answered for a part: a path into the facts
 * (`parts.0.targets`, `parts.0.contents.necessity`, `conduct`), or `act` when the act's header
 * answers it and nobody need be asked.
 */
export function whereAnswered(field: string, part = 0): string {
  if (BY_THE_ACT.has(field)) return 'act';
  const place = BY_THE_FACTS[field]?.[0] ?? `part.contents.${answerName(field)}`;
  return place.replace(/^part\./, `parts.${part}.`);
}

/** The name under which the contents of a part hold the answer to a field. */
export const answerName = (field: string): string => SAME[field] ?? field;

/**
 * The required fields that a request or a draft does not answer, in the order of the advice; code
 * `content-missing`, or `statement-missing` for a statement answered with "no".
 */
export function missingContents(answers: Answers, fields: readonly AdvisedField[]): Fault[] {
  const problems: Fault[] = [];
  const named = new Set<string>();
  for (const field of fields) {
    const at = whereAnswered(field.name, field.part);
    if (!field.required || at === 'act' || named.has(at)) continue;
    const problem = contentProblem(answers, field, at);
    if (problem === null) continue;
    named.add(at);
    problems.push(problem);
  }
  return problems;
}

const NOTHING: PartAnswers = { targets: [], contents: {} };

function contentProblem(answers: Answers, field: AdvisedField, at: string): Fault | null {
  const params = { label: field.label };
  const provision = field.pinpoint === '' ? {} : { pinpoint: field.pinpoint };
  const missing: Fault = { code: 'content-missing', params, at, ...provision };
  const part = answers.parts[field.part] ?? NOTHING;
  const byFacts = BY_THE_FACTS[field.name];
  if (byFacts !== undefined) return byFacts[1](answers, part) ? null : missing;
  const name = answerName(field.name);
  const answer = given(part.contents[name]) ?? '';
  if (answer === '') return missing;
  if (!STATEMENTS.has(name) || !/^(no|false)[.]?$/i.test(answer)) return null;
  return { code: 'statement-missing', params, at, ...provision };
}

/** Every name that a table here knows: each is one that the law data asks for, or nobody meets it. */
export const CONTENT_NAMES: readonly string[] = [
  ...BY_THE_ACT,
  ...Object.keys(BY_THE_FACTS),
  ...Object.entries(SAME).flat(),
  ...STATEMENTS,
];
