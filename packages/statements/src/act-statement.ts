import type { Expected, Reply } from './expected.ts';
import type { Fields } from './field.ts';
import type { Stage } from './stage.ts';

/** Who states an act. */
export type By = 'requesting' | 'requested' | 'either';

/**
 * What an act fills in the state of a case. Meaning follows from this, not from code of its own:
 *
 * - `opens`: a case of a sort; nothing comes before it, and only the first in the log counts. A
 *   request opens the parts that it names; information opens one part, of a measure; a draft that
 *   is shown opens none, as it asks for nothing.
 *   What is said `again` in a case that stands opens nothing and stands beside what was said.
 * - `first`: the first in the log holds; who has seen one has nothing to add.
 * - `last`: the last in the log holds.
 * - `grow`: each stands beside the others.
 * - `asks`: a wait opens for the other side, until it replies. Where the question `lapses`, it is
 *   over as well once the asking side has moved the parts it asked about: it did without.
 * - `replies`: closes waits of a kind that its author had seen open. One about parts closes those
 *   about its parts; said `unasked`, it needs none. One about the case says in the field `names`
 *   which questions it answers, and closes these and no others.
 * - `ends`: stops parts, the request, or the case.
 * - `reopens`: undoes each end of the case that its author had seen; another one stays.
 */
export type Fill =
  | { readonly how: 'opens'; readonly what: 'request' }
  | { readonly how: 'opens'; readonly what: 'draft'; readonly again: true }
  | {
      readonly how: 'opens';
      readonly what: 'information';
      readonly measure: string;
      readonly again?: true;
      readonly slot?: string;
    }
  | { readonly how: 'first' | 'last' | 'grow'; readonly slot?: string }
  | {
      readonly how: 'asks';
      readonly expects: Reply;
      readonly lapses?: true;
      readonly slot?: string;
    }
  | {
      readonly how: 'replies';
      readonly to: readonly string[];
      readonly unasked?: true;
      /** The field that names the asking acts: one, or rows with one each as `asked`. */
      readonly names?: string;
      readonly slot?: string;
    }
  | { readonly how: 'ends'; readonly what: 'parts' | 'request' | 'case' }
  | { readonly how: 'reopens' };

/**
 * What a case was opened with: one State asks, or one offers information that nobody asked for, or
 * one shows a draft of what it may ask. The side that receives the information is called the
 * requesting one, as it is the one that uses what the other has.
 */
export const CASE_SORTS = ['request', 'information', 'draft'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** The sorts in which something is owed: a draft that is shown has no part that anybody answers. */
export const SORTS_WITH_PARTS = ['request', 'information'] as const satisfies readonly CaseSort[];

/** How an officer states it: with a page to check first, at once, or not by a form, and why not. */
export type Form = 'checked' | 'direct' | { readonly none: string };

/** Everything that one kind of act is: written here, and nowhere again. */
export interface ActStatement<F extends Fields = Fields> {
  readonly by: By;
  /** Whether it names parts of the request: must, may or does not. */
  readonly about: 'parts' | 'case' | 'either';
  readonly says: F;
  readonly fills: Fill;
  /** The stage that the parts named come to. */
  readonly moves?: Stage;
  /** How far its author has taken up what it is about, as long as that waits for its answer. */
  readonly takesUp?: 'acknowledged' | 'in-triage';
  /** The stages at which its author must have seen the parts named; absent: any. */
  readonly from?: readonly Stage[];
  /** The sorts of case that it belongs to; absent: those opened by a request. */
  readonly within?: readonly CaseSort[];
  /**
   * The stages at which it is usually said; at others it may be, as a refusal that is reconsidered.
   * Advice for the desk, not a rule of the fold.
   */
  readonly usual?: readonly Stage[];
  /** It may be said at any time once there is a request: withdrawn or closed do not stop it. */
  readonly always?: true;
  /** The measures that it belongs to; absent: all. Advice for the desk, not a rule of the fold. */
  readonly measures?: readonly string[];
  /** The slot that must be held on some part before it makes sense; advice for the desk as well. */
  readonly after?: string;
  /** It says nothing that others must read, and calls nobody: a record that waits for no answer. */
  readonly quiet?: true;
  /**
   * It is to be read, but wakes nobody, whatever the hurry of its case: nothing is to be done about
   * it. Where it names flags of what it says, only when all of them say yes.
   */
  readonly calm?: true | readonly string[];
  /** Whoever says it has read nothing by it: it takes nothing that the other side said in hand. */
  readonly readsNothing?: true;
  /** It says that something came, and nothing of what its author makes of it. */
  readonly receipt?: true;
  /**
   * Its body is never erased: it is the `record` of what was erased, or is `needed`, as the act means
   * nothing without it.
   */
  readonly bodyKept?: 'record' | 'needed';
  /**
   * It allows a use beyond the limits that its author had seen: the `consent` of the side that gave,
   * or a `notice` of what the law of the side that received demands.
   */
  readonly allowsUse?: 'consent' | 'notice';
  /** It makes sense only where something is asked in a hurry; advice for the desk as well. */
  readonly hurried?: true;
  /**
   * The moves that it is usually made for, each with its place among the kinds that make it: 1 is the
   * likeliest, equals follow in the order of kinds. A reply makes the move that its question expects
   * as the likeliest by itself. Advice: nobody is kept from another kind.
   */
  readonly meets?: Readonly<Partial<Record<Expected, number>>>;
  /** The field whose day the title of the act names: the last on which something is kept. */
  readonly titledBy?: string;
  /** What the requested side may say where it would otherwise refuse; advice for the desk. */
  readonly insteadOfRefusing?: true;
  readonly form: Form;
  /** Raised when the meaning of the same name grows; old acts keep theirs. */
  readonly version: 1;
}

/** A description with its fields' types kept; what it is calm or titled by are fields of its own. */
export const actKind = <const F extends Fields>(
  kind: ActStatement<F> & {
    readonly calm?: true | readonly (keyof F & string)[];
    readonly titledBy?: keyof F & string;
  },
): ActStatement<F> => kind;
