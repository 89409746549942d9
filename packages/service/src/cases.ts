import type { AnswerAdvice, FollowUp } from '@comity/advice';
import type { Coded, Fault, NamedState, Result, Said } from '@comity/base';
import type { CaseState, Due, Move, RequestContent, UseLimits, WhoseMove } from '@comity/case';
import type { RelayStanding } from '@comity/feed';
import type { ActKind } from '@comity/statements';
import type { Acquaintance } from './acquaintance.ts';
import type { CheckedAct } from './checked-act.ts';
import type { LineTo } from './directory.ts';
import type { Emergencies, OwnEmergencies } from './emergencies.ts';
import type { Session } from './identity.ts';
import type { NewActs } from './new-acts.ts';
import type { Offered } from './offered.ts';
import type { OfficersNeeded } from './proposals.ts';

import type { WorkCounts, WorkList, WorkListFilter, WorkPart } from './work-list.ts';

/** One proof that an act earned on its way. Events by ETSI EN 319 522. */
export interface Proof {
  readonly event: 'queued' | 'sent' | 'delivered' | 'rejected' | 'opened';
  readonly at: string;
  readonly by: string;
  readonly detail: string;
}

/** An act as the case page shows it. */
export interface ActView {
  readonly id: string;
  /** Hash of its signed header, by which it is found in any copy of the log. */
  readonly digest: string;
  /** Its place in the order of the log, from 1. */
  readonly number: number;
  readonly kind: string;
  /** The parts of the request that it is about. */
  readonly parts: readonly string[];
  readonly ours: boolean;
  readonly author: {
    readonly participant: string;
    readonly authority: string;
    readonly authorityName: string;
    readonly role: string;
    readonly officer: string;
    /** Name, only for officers of the own node. */
    readonly name?: string;
  };
  readonly claimedAt: string;
  /** Time of the recipient's receipt, or of ours; null while on its way. */
  readonly receivedAt: string | null;
  readonly zone: string;
  readonly pinpoints: readonly string[];
  /** The body, `erased`, or `unreadable` (sealed to a key that we do not have). */
  readonly content: Readonly<Record<string, unknown>> | 'erased' | 'unreadable';
  readonly effect: { readonly took: true } | { readonly took: false; readonly because: Coded };
  readonly proofs: readonly Proof[];
  /** Since when its key may have been in other hands, where its author has said so since. */
  readonly inDoubtSince: string | null;
}

export interface Side {
  readonly participant: string;
  readonly participantName: NamedState;
  readonly authority: string;
  readonly authorityName: string;
  readonly zone: string;
}

/** Which acts of a case are wanted: all, or one page, the newest or those before an act. */
export type WhichActs =
  | { readonly acts: 'all' }
  | { readonly acts: 'page' }
  | { readonly acts: 'page'; readonly before: string };

/** How to go on from the acts at hand. */
export interface ActsPage {
  /** The act whose predecessors come next; null at the oldest. */
  readonly earlier: string | null;
  /** The page after this one: before which act, or the newest; null when this is the newest. */
  readonly later: { readonly before: string | null } | null;
  /** How many acts there are in all. */
  readonly of: number;
}

/** A case that this one follows or that follows it, as the acts of both sides say. */
export interface LinkedCase {
  readonly caseId: string;
  readonly reference: string;
  /** Null where this authority has no such case with the same State. */
  readonly held: {
    readonly title: string;
    readonly status: string;
    readonly parts: readonly WorkPart[];
  } | null;
}

export interface CaseView extends Acquaintance {
  readonly caseId: string;
  /** As people say it: `482-719-3604`; both sides say the same. */
  readonly reference: string;
  readonly title: string;
  readonly at: string;
  readonly side: 'requesting' | 'requested';
  readonly us: Side;
  readonly them: Side;
  readonly link: LineTo;
  /** What of it went or waits by relays, whatever its urgency: the newest of each. */
  readonly carried: readonly RelayStanding[];
  readonly state: CaseState;
  readonly request: RequestContent | null;
  readonly linked: {
    readonly earlier: readonly LinkedCase[];
    readonly later: readonly LinkedCase[];
    /** More are named than are looked up. */
    readonly more: boolean;
  };
  /** Those that were asked for, oldest first. */
  readonly acts: readonly ActView[];
  /** Where the acts that are here stand among all. */
  readonly page: ActsPage;
  readonly whoseMove: WhoseMove;
  /** The kinds of act by which that move is usually made, the likeliest first. */
  readonly answers: readonly ActKind[];
  /** Those of `followUps` that make that move. */
  readonly requests: readonly FollowUp[];
  /** The date that it runs against; `null` where it meets none. */
  readonly clock: Due | null;
  /** Carrying out what is still asked would usually compel somebody. */
  readonly compels: boolean;
  /** The requests that the side which asked may begin from this case; none for the other side. */
  readonly followUps: readonly FollowUp[];
  /** What binds the use of what was handed over, and whether it keeps our side from giving it on. */
  readonly use: UseLimits & { readonly binds: boolean };
  readonly moves: readonly Move[];
  readonly due: readonly Due[];
  /**
   * Acts that came with a key that their author has revoked, or while officers of this node doubted all
   * of that State (`oursAlone` where nothing was revoked), and since when; null where none did.
   */
  readonly inDoubt: {
    readonly acts: number;
    readonly since: string;
    readonly oursAlone: boolean;
  } | null;
  /** What else the two States asked of each other as an emergency; `null` where this was none. */
  readonly emergencies: Emergencies | null;
  /** A night release that a colleague has still to look at. */
  readonly review: { readonly due: string; readonly mine: Result<null> } | null;
  /** Result of checking the whole log: when it was first read, and what came since on arrival. */
  readonly log: {
    readonly valid: boolean;
    readonly acts: number;
    /** What held when it was read as a whole, by code. */
    readonly found: readonly Said<'found'>[];
    /** The first thing that does not. */
    readonly broken: Fault | null;
  };
}

/** What an officer wants to state; who states it and to whom follows from session and case. */
export interface Statement {
  readonly kind: ActKind;
  /** The parts of the request that it is about; absent: those that wait for such an act. */
  readonly parts?: readonly string[];
  /** As typed; a want of form comes back field by field. */
  readonly content: unknown;
  /**
   * How many acts of our side stood in the case when the form was shown. An act of the same officer
   * since then that says the same is this one: a second click states nothing twice.
   */
  readonly ownActs?: number;
  /**
   * How much others had said in the case (`saidByOthers`) when the form was shown. Where they have
   * said more by now nothing is stated (`came-meanwhile`): an act says what its author had seen.
   */
  readonly othersSaid?: number;
  /** Whom it goes to, where it opens a case of its own; elsewhere that follows from the case. */
  readonly to?: { readonly participant: string; readonly authority: string };
}

/** Information that nobody asked for, which opens a case of its own. */
export interface Offer {
  readonly statement: Statement;
  /** When the form was opened, as it carries it: the same said twice from one form is said once. */
  readonly mark: string;
}

/** With what an officer takes a case out; kept on record. */
export interface ForExport {
  /** Before whom it is used for what the request states: where only limits of the law that allow this bind. */
  readonly purpose?: string;
  /** The officer has read the conditions of which no machine can tell what they bind. */
  readonly read?: boolean;
}

/** Cases of the session's authority. Another authority's case is `case-unknown`, as if it were not. */
export interface Cases {
  workList(session: Session, filter: WorkListFilter): Promise<WorkList>;
  counts(session: Session): Promise<WorkCounts>;
  /** How often a State has asked for help as an emergency, how that was judged, and how soon both sides took it up. */
  emergencies(session: Session, participant: string): Promise<Emergencies>;
  /** How often this authority has asked for help as an emergency, how that was judged, and how soon it was taken up. */
  ownEmergencies(session: Session): Promise<OwnEmergencies>;
  /** The case with all its acts, or with one page of them. */
  view(session: Session, caseId: string, which?: WhichActs): Promise<Result<CaseView>>;
  /**
   * The case with all its acts, or the one of that number, for a text that leaves the node: on record
   * as that, not as a look. `use-limited` while a limit binds what this side holds, but for an act of
   * its own; `act-not-here`.
   */
  takeText(session: Session, caseId: string, act?: number): Promise<Result<CaseView>>;
  advice(session: Session, caseId: string): Promise<Result<AnswerAdvice>>;
  /** What would be signed, with the law's remarks; or every want of form. Nothing is stored. */
  check(
    session: Session,
    caseId: string,
    statement: Statement,
  ): Promise<Result<CheckedAct, readonly Fault[]>>;
  /**
   * Decides, signs, stores and queues one act; where the policy asks for two people, it waits as
   * `proposal` for a colleague and `actId` is null. A want of form comes back as problems, one for
   * each field; nothing is stored then.
   */
  act(
    session: Session,
    caseId: string,
    statement: Statement,
  ): Promise<
    Result<
      {
        readonly actId: string | null;
        /** Id of the proposal that waits for officers; null when the act is stated. */
        readonly proposal: string | null;
        /** How many have still to agree to it. */
        readonly needs: OfficersNeeded;
        readonly warnings: readonly Fault[];
      },
      readonly Fault[]
    >
  >;
  /**
   * The acts that came after a place, at most so many; without one, from the first. What the reader may
   * not see is left out, and nothing counts it. Codes: `cursor-unknown`, `cursor-before-restore`.
   *
   * @param after the cursor of an answer before
   * @param limit 1 to 500
   */
  news(session: Session, after: string | undefined, limit: number): Promise<Result<NewActs>>;
  /** What an offer would say, with the law's remarks; or every want of form. Nothing is stored. */
  checkOffer(session: Session, offer: Offer): Promise<Result<CheckedAct, readonly Fault[]>>;
  /** States information that nobody asked for to another State: `act`, for a case that is new. */
  offer(session: Session, offer: Offer): Promise<Result<Offered, readonly Fault[]>>;
  /** A colleague's look at what one officer released at night. */
  review(session: Session, caseId: string, remark: string): Promise<Result<null>>;
  /**
   * That the officer called whoever asked by a published number, and it is them: kept with who and
   * when, never sent. Nobody is warned of them from then on, until their keys change.
   */
  calledBack(session: Session, caseId: string): Promise<Result<null>>;
  /**
   * The whole case as one file that `comity verify` checks offline. Codes: `case-unknown`,
   * `case-damaged`, `use-limited`; `missing`, `text-too-long` at `purpose`, `conditions-unread` at
   * `read`.
   */
  exportBundle(
    session: Session,
    caseId: string,
    taken?: ForExport,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}

/**
 * Whether a text of a case may leave: while a limit binds its use, nothing but a single act that this
 * side said itself.
 *
 * @param act undefined for the text of the whole case
 */
export const mayTakeText = (
  { use }: { readonly use: Pick<CaseView['use'], 'binds'> },
  act?: Pick<ActView, 'ours'>,
): boolean => !use.binds || act?.ours === true;

/** Whether the other side's node has said whether it takes an act. */
export const isSettled = ({ proofs }: Pick<ActView, 'proofs'>): boolean =>
  proofs.some(({ event }) => event === 'delivered' || event === 'rejected');
