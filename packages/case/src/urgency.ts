import type { ContentOf } from '@comity/statements';
import { requestOfCase, type Said, standing } from './said.ts';
import type { CaseState } from './state.ts';

/** How pressing a request is. */
export type UrgencyLevel = ContentOf<'request-submitted'>['urgency']['level'];

/** How pressing the requesting side says that it is, and as what the requested side treats it. */
export interface Urgency {
  /** `null` where the case was not opened by a request, or it cannot be read. */
  readonly claimed: UrgencyLevel | null;
  readonly now: UrgencyLevel;
  /** The act by which it is treated as less; `null` while it stands as it was asked, or again does. */
  readonly lowered: Said<'urgency-assessed'> | null;
}

const RANK = { routine: 0, urgent: 1, emergency: 2 } as const;

/** The claim stands in the record whatever becomes of it; what rings and hurries follows from `now`. */
export function urgencyOf(state: CaseState): Urgency {
  const claimed = requestOfCase(state)?.content?.urgency.level ?? null;
  const lowered = standing(state, 'urgency-assessed');
  const level = lowered?.content?.level;
  const isLower = claimed !== null && level !== undefined && RANK[level] < RANK[claimed];
  return isLower
    ? { claimed, now: level, lowered }
    : { claimed, now: claimed ?? 'routine', lowered: null };
}
