import type { Fault } from '@comity/base';
import type { Advice } from '../advice.ts';
import type { Addressee, Author } from '../entry.ts';
import type { CaseState } from '../state.ts';

/** What a check of form may look at. */
export interface FormContext {
  readonly state: CaseState;
  readonly advice: Advice;
  readonly author: Author;
  readonly to: Addressee;
  /** The parts that the act is about. */
  readonly parts: readonly string[];
}

/** What is wrong with the form, and what the law advises otherwise. */
export interface FormFindings {
  readonly missing: readonly Fault[];
  readonly warnings: readonly Fault[];
}
