import { choice, group, long, optional, shownWhen } from './field.ts';
import type { ContentOf } from './value.ts';

/** When the rights of persons are looked at: on receipt, and once more before anybody is compelled. */
export const REVIEW_MOMENTS = ['on-receipt', 'before-coercion'] as const;

/** What the reviewer found on one point. */
export const FINDINGS = ['no', 'yes', 'not-known'] as const;

/** What follows from it. */
export const REVIEW_OUTCOMES = ['go-on', 'on-conditions', 'consult', 'refuse'] as const;

const point = group({
  found: choice('rights-finding', FINDINGS),
  reasons: shownWhen(optional(long), 'found', ['yes', 'not-known']),
});

/**
 * What a reviewer of the requested State writes down about the rights of persons before assistance is
 * given. It stays in the authority; what is told outside is an act of its own, as a refusal or a
 * condition. The points are those on which the instruments let a State refuse or bid it look:
 * discrimination (UNCC:40(22)), the political offence (CETS185:27(4)(a)), and what human rights ask.
 */
export const RIGHTS_REVIEW = {
  moment: choice('review-moment', REVIEW_MOMENTS),
  discrimination: point,
  politicalOffence: point,
  neBisInIdem: point,
  deathPenalty: point,
  illTreatment: point,
  privilege: point,
  journalists: point,
  children: point,
  minimised: point,
  outcome: choice('review-outcome', REVIEW_OUTCOMES),
  reasons: long,
} as const;

export type RightsReview = ContentOf<typeof RIGHTS_REVIEW>;

/** The points of a review, in the order in which they are asked. */
export const RIGHTS_POINTS = [
  'discrimination',
  'politicalOffence',
  'neBisInIdem',
  'deathPenalty',
  'illTreatment',
  'privilege',
  'journalists',
  'children',
  'minimised',
] as const satisfies readonly (keyof RightsReview)[];
