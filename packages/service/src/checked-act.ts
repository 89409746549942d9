import type { AdvisedAct } from '@comity/advice';

/** What would be signed, and how many people the policy asks for before it is. */
export interface CheckedAct extends AdvisedAct {
  readonly people: 1 | 2;
}
