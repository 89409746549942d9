import { type Fault, no, ok, type Result } from '@comity/base';
import {
  actStatement,
  basis,
  checkContent,
  type Field,
  offence as offenceField,
  readDomain,
  readIpAddress,
  target as targetField,
} from '@comity/statements';
import type { AdvisedField } from './advice.ts';
import { missingContents } from './contents.ts';
import type { Facts, FactsOffence, FactsTarget } from './facts.ts';
import { checkFacts } from './facts-check.ts';
import type { Offence, Reliance, RequestContent, Target } from './request-content.ts';
import { given, readWhole } from './typed.ts';
import { isEmpty, withoutBlanks } from './without-blanks.ts';

/** The facts as far as they can be understood; what cannot is absent and named by `checkFacts`. */
export interface ReadFacts {
  readonly measure?: string;
  readonly from?: string;
  readonly to?: string;
  readonly emergency: boolean;
  readonly instruments: readonly Reliance[];
  readonly offences: readonly Offence[];
  readonly targets: readonly Target[];
  /** The answers that are filled in, by field. */
  readonly contents: Readonly<Record<string, string>>;
  readonly urgency: { readonly why?: string };
  readonly investigation: { readonly reference?: string; readonly authority?: string };
}

/** The parsed view of drafting facts, tolerant of half-typed input: for asking the law early. */
export function readFacts(facts: Facts): ReadFacts {
  const candidate = candidateOf(facts);
  const list = (rows: unknown) => (Array.isArray(rows) ? rows : []);
  return {
    ...(given(facts.measure) === undefined ? {} : { measure: given(facts.measure) ?? '' }),
    ...(given(facts.from) === undefined ? {} : { from: given(facts.from) ?? '' }),
    ...(given(facts.to) === undefined ? {} : { to: given(facts.to) ?? '' }),
    emergency: given(facts.urgency?.level) === 'emergency',
    instruments: list(candidate['instruments']).flatMap((row) => parsed<Reliance>(basis, row)),
    offences: list(candidate['offences']).flatMap((row) => parsed<Offence>(offenceField, row)),
    targets: list(candidate['targets']).flatMap((row) => parsed<Target>(targetField, row)),
    contents: withoutBlanks(facts.contents ?? {}) as Record<string, string>,
    urgency: withoutBlanks({ why: facts.urgency?.why }) as ReadFacts['urgency'],
    investigation: withoutBlanks(facts.investigation ?? {}) as ReadFacts['investigation'],
  };
}

/** A row in a list, or none where it is not of the form of its field. */
const parsed = <Value>(field: Field, row: unknown): Value[] =>
  checkContent({ row: field }, { row }).ok ? [row as Value] : [];

/**
 * The request that the facts make, or everything that stands in the way: contradictions first,
 * then what is missing, each with the path of its field in the facts.
 *
 * What nobody typed is taken as the plain case: urgency routine, sensitivity normal, no
 * confidentiality asked for.
 */
export function requestOf(facts: Facts): Result<RequestContent, readonly Fault[]> {
  const wrong = checkFacts(facts);
  const candidate = candidateOf(facts);
  const outcome = checkContent(actStatement('request-submitted').says, candidate);
  if (outcome.ok && wrong.length === 0) return ok(outcome.value);
  const named = new Set(wrong.map((problem) => problem.at));
  const missing = outcome.ok
    ? []
    : outcome.error
        .map((problem) => ({ ...problem, at: factsPath(problem.at ?? '') }))
        .filter(({ at }) => !named.has(at));
  return no([...wrong, ...missing]);
}

/**
 * Everything that stands between a draft and a complete request: what is wrong, what is missing,
 * and what the instrument asks for beyond that, with its label and provision. None: it can be sent.
 *
 * @param fields the answer of the law to the contents question
 */
export function missingInFacts(facts: Facts, fields: readonly AdvisedField[]): Fault[] {
  const outcome = requestOf(facts);
  const found = outcome.ok ? [] : outcome.error;
  const halfTyped = (root: string) => found.some(({ at }) => at?.startsWith(`${root}.`));
  const asked = missingContents(readFacts(facts), fields).filter(
    ({ at = '' }) => !(/^(offences|targets)$/.test(at) && halfTyped(at)),
  );
  const better = new Set(asked.map((problem) => problem.at));
  return [...found.filter((problem) => !better.has(problem.at)), ...asked];
}

/** Where a field of the content is typed: a period's parts stand beside the target's others. */
const factsPath = (at: string): string =>
  at.replace(/\.period\.(from|to|zone)$/, '.$1').replace(/\.period$/, '.from');

/** The content that the facts would make, checked by nobody yet. */
function candidateOf(facts: Facts): Record<string, unknown> {
  const { toAuthority: _, confidentialityRequested, urgency, sensitivity, ...others } = facts;
  const { investigation, ...rest } = withoutBlanks(others) as Record<string, unknown>;
  return {
    ...rest,
    ...(investigation === undefined || isEmpty(investigation) ? {} : { investigation }),
    instruments: rowsOf(facts.instruments).map((row) => ({ pinpoints: [], ...row })),
    offences: rowsOf(facts.offences).map(offenceOf),
    targets: rowsOf(facts.targets).map(targetOf),
    contents: withoutBlanks(facts.contents ?? {}),
    urgency: { level: 'routine', ...(withoutBlanks(urgency ?? {}) as object) },
    sensitivity: given(sensitivity) ?? 'normal',
    confidentialityRequested: given(confidentialityRequested) === 'yes',
  };
}

const rowsOf = <Row>(rows: readonly Row[] | undefined): Row[] => withoutBlanks(rows ?? []) as Row[];

function offenceOf(offence: FactsOffence): unknown {
  const { kind, pinpoint, description, provision, maxPenaltyMonths } = offence;
  const chosen = given(kind) ?? (given(pinpoint) === undefined ? undefined : 'known');
  return withoutBlanks({
    kind: chosen,
    ...(chosen === 'other' ? { description } : { pinpoint: given(pinpoint) }),
    provision,
    maxPenaltyMonths: readWhole(maxPenaltyMonths),
  });
}

function targetOf(target: FactsTarget): unknown {
  const { from, to, zone, custodian } = target;
  const kind = given(target.kind);
  const period = withoutBlanks({ from: given(from), to: given(to), zone: given(zone) });
  return withoutBlanks({
    kind,
    custodian,
    ...(isEmpty(period) ? {} : { period }),
    ...namedBy(target, kind),
  });
}

/** The fields that say what a target of a kind is, in canonical form where there is one. */
function namedBy(target: FactsTarget, kind: string | undefined): Record<string, unknown> {
  switch (kind) {
    case 'account':
      return { service: target.service, identifier: target.identifier };
    case 'ip': {
      const address = readIpAddress(target.address ?? '');
      return {
        address: address.ok ? address.value.text : target.address,
        port: readWhole(target.port),
      };
    }
    case 'url':
      return { url: given(target.url) };
    case 'domain': {
      const domain = readDomain(target.domain ?? '');
      return { domain: domain.ok ? domain.value : target.domain };
    }
    default:
      return { description: target.description };
  }
}

/** The facts, as an officer would have typed them, that make up a request. */
export function factsOf(content: RequestContent): Facts {
  const typed = {
    ...content,
    offences: content.offences.map(({ maxPenaltyMonths, ...offence }) => ({
      ...offence,
      ...(maxPenaltyMonths === undefined ? {} : { maxPenaltyMonths: String(maxPenaltyMonths) }),
    })),
    targets: content.targets.map(factsOfTarget),
    confidentialityRequested: content.confidentialityRequested ? 'yes' : 'no',
  };
  return typed as unknown as Facts;
}

function factsOfTarget({ period, ...target }: Target): FactsTarget {
  const typed = 'port' in target && target.port !== undefined ? { port: String(target.port) } : {};
  return { ...target, ...typed, ...period } as FactsTarget;
}
