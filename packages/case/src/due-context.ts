import type { Advice } from './advice.ts';
import type { CaseState } from './state.ts';

/** What dates are computed from. */
export interface DueContext {
  readonly state: CaseState;
  readonly advice: Advice;
}
