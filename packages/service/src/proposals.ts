import type { Fault, Result } from '@comity/base';
import type { Damaged } from './damaged.ts';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** How many officers have still to agree before something is done: none where it is done. */
export type OfficersNeeded = 0 | 1 | 2;

/** An act that one officer wants to state and that takes the agreement of others. */
export interface ActProposal {
  readonly id: string;
  /** '' for what would be said to everybody. */
  readonly caseId: string;
  /** The case as people say it; '' without one. */
  readonly reference: string;
  /** Kind of the act: `assistance-refused`, `body-erased` ... */
  readonly kind: string;
  /** The authority it would go to by name, where it opens a case of its own; null in one that stands. */
  readonly to: string | null;
  /** The parts of the request that it would be about. */
  readonly parts: readonly string[];
  /** How much others had said in the case when it was proposed; null where that is not known. */
  readonly othersSaid: number | null;
  /** As it would be signed. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Null where the command line brought it, which counts as nobody. */
  readonly proposedBy: Officerly | null;
  readonly at: string;
  readonly approvals: readonly { readonly officer: Officerly; readonly at: string }[];
  /** Officers whom it takes in all. */
  readonly needed: number;
  /** Those of them who have still to agree. */
  readonly needs: OfficersNeeded;
  /**
   * May the asking officer agree? Codes: `approval-own-twice`, `approval-other-task`; of one that is looked
   * at, also why it may not be said any more as things are.
   */
  readonly mine: Result<null>;
}

/** One of them as whoever agrees to it is shown it. */
export interface ProposalToAgree extends ActProposal {
  /** What is said of it before: by the law, and of the other node. None of it stops the act. */
  readonly warnings: readonly Fault[];
}

/** An act of the officer's own that a colleague gave back: nothing of what was typed is lost. */
export interface GivenBack {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly kind: string;
  readonly parts: readonly string[];
  readonly content: Readonly<Record<string, unknown>>;
  readonly at: string;
  /** Why; null where the entry of the journal cannot be read. */
  readonly why: string | null;
}

/** What came of an officer's agreement. */
export interface ProposalStep {
  /** Id of the act, once it is stated. */
  readonly actId: string | null;
  readonly warnings: readonly Fault[];
}

/** Acts that wait for a second person, of the session's authority. */
export interface Proposals {
  /** Those that wait, oldest first; and those that cannot be read, which state nothing. */
  list(session: Session): Promise<{
    readonly waiting: readonly ActProposal[];
    readonly damaged: readonly Damaged[];
  }>;
  /** Codes: `proposal-unknown`, `proposal-damaged`. */
  get(session: Session, id: string): Promise<Result<ProposalToAgree>>;
  /**
   * Agrees. With the last agreement needed the act is decided anew on the case as it is, signed and
   * put into the outbox in the same transaction, under the name of the officer who agreed last.
   * Codes: `proposal-unknown`, `proposal-damaged`, `approval-own-twice`, and those of `Cases.act`.
   *
   * @param othersSaid how much others had said in the case when the officer was shown it, as in
   *   `Statement`
   */
  approve(
    session: Session,
    id: string,
    othersSaid?: number,
  ): Promise<Result<ProposalStep, readonly Fault[]>>;
  /**
   * Gives it back, with a reason for the journal; a damaged one is put away so. Codes:
   * `proposal-unknown`, `return-reason-missing`.
   */
  giveBack(session: Session, id: string, why: string): Promise<Result<null>>;
  /**
   * What the officer proposed in cases within the last month, was given back, and has not proposed
   * anew; newest first.
   */
  givenBack(session: Session): Promise<readonly GivenBack[]>;
}
