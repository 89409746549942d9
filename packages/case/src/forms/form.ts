import type { Advice } from '../advice.ts';
import type { Addressee, Author } from '../entry.ts';

/** What a check of form may look at. */
export interface FormContext {
  readonly advice: Pick<Advice, 'contents'>;
  readonly author: Author;
  readonly to: Addressee;
}
