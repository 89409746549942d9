import type { Stage } from '@comity/statements';
import type { Facts, FactsPart, FactsTarget } from './facts.ts';
import { factsOf } from './facts-read.ts';
import type { RequestContent } from './request-content.ts';
import { allSaid, requestOfCase } from './said.ts';
import type { CaseState, PartState } from './state.ts';

/** Why a further request follows from a case; `because-CODE` of the words names it. */
export const FOLLOWS = ['preserved', 'other-state', 'refused', 'answered', 'asked'] as const;
export type Follows = (typeof FOLLOWS)[number];

/** A request that a case leads to. */
export interface FollowUp {
  readonly because: Follows;
  /** The State to be asked, by its code. */
  readonly to: string;
  /** The measure proposed; `null`: the officer chooses another one. */
  readonly measure: string | null;
  /** Parts of the earlier request whose targets it takes over. */
  readonly parts: readonly string[];
}

/** What preserved data is asked for by (CETS185:30(1), CETS185:31(3)). */
const AFTER_PRESERVATION = ['stored-data-access', 'preserved-traffic-disclosure'] as const;

const WITHOUT_RESULT: readonly Stage[] = ['refused', 'impossible', 'nothing-found'];

/**
 * The requests that may follow from a case for the side that asked, the likeliest first: what was
 * preserved is asked for; a State that the traffic data leads to is asked in its turn; what was
 * refused is asked for another way; what was answered or still waits is supplemented. None before
 * there is a request that can be read.
 */
export function followUps(state: CaseState): readonly FollowUp[] {
  const request = requestOfCase(state)?.content;
  if (request == null) return [];
  const { to } = request;
  const inStage = (fits: (part: PartState) => boolean) => state.parts.filter(fits);
  const preserved = inStage(({ stage }) => stage === 'preserved');
  const refused = inStage(({ stage }) => WITHOUT_RESULT.includes(stage));
  const others = inStage(
    ({ stage }) =>
      stage !== 'preserved' && !WITHOUT_RESULT.includes(stage) && stage !== 'withdrawn',
  );
  return [
    ...(preserved.length === 0
      ? []
      : AFTER_PRESERVATION.map((measure) => following('preserved', to, measure, preserved))),
    ...onward(state, request),
    ...byMeasure(refused).map(([measure, parts]) => following('refused', to, measure, parts)),
    ...(refused.length === 0 ? [] : [following('refused', to, null, refused)]),
    ...byMeasure(others).map(([measure, parts]) => {
      const answered = parts.some(
        ({ stage }) => stage === 'answered' || stage === 'answered-in-part',
      );
      return following(answered ? 'answered' : 'asked', to, measure, parts);
    }),
  ];
}

const following = (
  because: Follows,
  to: string,
  measure: string | null,
  parts: readonly PartState[],
): FollowUp => ({ because, to, measure, parts: parts.map(({ id }) => id) });

/** The States that disclosed traffic data leads to (CETS185:30(1)): there the data is secured first. */
function onward(state: CaseState, { from, to }: RequestContent): readonly FollowUp[] {
  const told = allSaid(state, 'traffic-disclosed');
  const states = new Set(told.flatMap(({ content }) => content?.otherState ?? []));
  return [...states]
    .filter((other) => other !== from && other !== to)
    .map((other) => ({
      because: 'other-state',
      to: other,
      measure: 'preservation',
      parts: [
        ...new Set(
          told.filter(({ content }) => content?.otherState === other).flatMap(({ parts }) => parts),
        ),
      ],
    }));
}

const byMeasure = (parts: readonly PartState[]): readonly (readonly [string, PartState[]])[] => {
  const known = parts.filter(
    (part): part is PartState & { measure: string } => part.measure !== null,
  );
  return [...Map.groupBy(known, ({ measure }) => measure)];
};

/**
 * What a new draft takes over from the case that it follows: what happened, by what offences, what
 * it is aimed at, who may be called, what was asked before. What has to be judged anew is left
 * blank: urgency, sensitivity, confidentiality, the basis and what it asks for, what exactly is
 * wanted and by when. A State that has no part in the earlier case is told nothing of it: neither
 * that there is one, nor who was thought to hold the data there.
 */
export function factsAfter(
  { caseId, request }: { readonly caseId: string; readonly request: RequestContent },
  { to, measure, parts }: FollowUp,
): Facts {
  const { title, offences, conduct, contact, investigation, earlier, language, ...rest } =
    factsOf(request);
  const same = to === request.to;
  const aimed = (rest.parts ?? []).filter((_, index) =>
    parts.includes(request.parts[index]?.id ?? ''),
  );
  return {
    to,
    ...given({ title, offences, conduct, contact, investigation, language }),
    parts: aimed.map(
      ({ targets = [] }): FactsPart => ({
        measure: measure ?? '',
        targets: same ? targets : targets.map(elsewhere),
      }),
    ),
    earlier: same ? [...(earlier ?? []), { kind: 'network', case: caseId }] : [],
    urgency: {},
  };
}

const elsewhere = ({ custodian: _, ...target }: FactsTarget): FactsTarget => target;

/** The members that have a value. */
const given = <Members extends object>(members: Members): Partial<Members> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<Members>;

/** The cases of this network that a draft names as earlier ones, with the paths of their fields. */
export const earlierCases = (
  facts: Pick<Facts, 'earlier'>,
): readonly { readonly caseId: string; readonly at: string }[] =>
  (facts.earlier ?? []).flatMap((row, index) => {
    const caseId = row.kind === 'network' ? (row.case ?? '').trim() : '';
    return caseId === '' ? [] : [{ caseId, at: `earlier.${index}.case` }];
  });
