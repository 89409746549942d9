import type { Fields } from './field.ts';
import type { Stage } from './stage.ts';

/** Who states an act. */
export type By = 'requesting' | 'requested' | 'either';

/**
 * What an act fills in the state of a case. Meaning follows from this, not from code of its own:
 *
 * - `opens`: the request; nothing comes before it, and only the first in the log counts.
 * - `first`: the first in the log holds; who has seen one has nothing to add.
 * - `last`: the last in the log holds.
 * - `grow`: each stands beside the others.
 * - `asks`: a wait opens for the other side, until it replies or the asking side answers itself.
 * - `replies`: closes the waits of a kind that its author had seen open.
 * - `ends`: stops parts, the request, or the case.
 */
export type Fill =
  | { readonly how: 'opens' }
  | { readonly how: 'first' | 'last' | 'grow'; readonly slot?: string }
  | { readonly how: 'asks'; readonly slot?: string }
  | { readonly how: 'replies'; readonly to: readonly string[]; readonly slot?: string }
  | { readonly how: 'ends'; readonly what: 'parts' | 'request' | 'case' };

/** How an officer states it: with a page to check first, at once, or not by a form, and why not. */
export type Form = 'checked' | 'direct' | { readonly none: string };

/** Everything that one kind of act is: written here, and nowhere again. */
export interface ActStatement<F extends Fields = Fields> {
  readonly by: By;
  /** Whether it names parts of the request: must, may or does not. */
  readonly about: 'parts' | 'case' | 'either';
  readonly says: F;
  readonly fills: Fill;
  /** The stage that the parts named come to, and from which its author must have seen them. */
  readonly moves?: { readonly to: Stage; readonly from?: readonly Stage[] };
  /** It may be said at any time once there is a request: withdrawn or closed do not stop it. */
  readonly always?: true;
  /** The measures that it belongs to; absent: all. Advice for the desk, not a rule of the fold. */
  readonly measures?: readonly string[];
  /** It means nothing without its body, so the body is never erased. */
  readonly bodyKept?: true;
  readonly form: Form;
  /** Raised when the meaning of the same name grows; old acts keep theirs. */
  readonly version: 1;
}

/** A description with its fields' types kept. */
export const actKind = <const F extends Fields>(kind: ActStatement<F>): ActStatement<F> => kind;
