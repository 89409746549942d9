import {
  allSaid,
  type CaseState,
  type Following,
  type PartState,
  type RequestContent,
  requestOfCase,
} from '@comity/case';
import { type Law, leadsTo, measureMarked } from '@comity/law';
import type { Stage } from '@comity/statements';

/** Why a further request follows from a case; `follows_CODE` of the words names it. */
export type Follows = 'preserved' | 'other-state' | 'refused' | 'answered' | 'asked' | 'told';

/** A request that a case leads to, and why. */
export interface FollowUp extends Following {
  readonly because: Follows;
}

const WITHOUT_RESULT: readonly Stage[] = ['refused', 'impossible', 'nothing-found'];

/**
 * The requests that may follow from a case for the side that asked it, the likeliest first: what was
 * preserved is asked for; a State that the traffic data leads to is asked in its turn; what was
 * refused is asked for another way; what was answered or still waits is supplemented. Information that
 * nobody asked for leads to a request to the State that gave it. None before there is something to read.
 */
export function followUps(law: Law, state: CaseState): readonly FollowUp[] {
  const request = requestOfCase(state)?.content;
  if (request == null) return afterInformation(state);
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
      : leadsTo(law, measureMarked(law, 'preserves')).map((measure) =>
          following('preserved', to, measure, preserved),
        )),
    ...onward(law, state, request),
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

/** What was told is not evidence yet: whoever told it is asked, for what the officer judges to be of use. */
function afterInformation(state: CaseState): readonly FollowUp[] {
  const to = state.parties?.requested.participant;
  const told = allSaid(state, 'information-disclosed').filter(({ content }) => content !== null);
  const [last] = told.toReversed();
  return to === undefined || last === undefined
    ? []
    : [{ because: 'told', to, measure: null, parts: last.parts }];
}

const following = (
  because: Follows,
  to: string,
  measure: string | null,
  parts: readonly PartState[],
): FollowUp => ({ because, to, measure, parts: parts.map(({ id }) => id) });

/** The States that disclosed traffic data leads to (CETS185:30(1)): there the data is secured first. */
function onward(law: Law, state: CaseState, { from, to }: RequestContent): readonly FollowUp[] {
  const told = allSaid(state, 'traffic-disclosed');
  const states = new Set(told.flatMap(({ content }) => content?.otherState ?? []));
  return [...states]
    .filter((other) => other !== from && other !== to)
    .map((other) => ({
      because: 'other-state',
      to: other,
      measure: measureMarked(law, 'preserves'),
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
