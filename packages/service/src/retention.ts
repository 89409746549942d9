import type { Fault, NamedState, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** UTF-16 code units of why something is held, at most. */
export const HOLD_WHY_MAX = 2_000;

/** What keeps the texts of a case from being erased, whatever their period says. */
export interface Hold {
  readonly id: string;
  readonly setBy: Officerly;
  readonly setAt: string;
  /** Its last day, by the clock of the office. */
  readonly until: string;
  /** Null where the row is damaged. */
  readonly why: string | null;
  /** Who asks that it be ended before its day, and why (null where that is damaged); null where nobody does. */
  readonly endAsked: {
    readonly by: Officerly;
    readonly at: string;
    readonly why: string | null;
  } | null;
  /** Who agreed that it be ended before its day; null where it stands, or ran out. */
  readonly ended: {
    readonly by: Officerly;
    readonly at: string;
    readonly why: string | null;
  } | null;
  /** It holds now. */
  readonly stands: boolean;
}

/** By which rule, and who says so. */
export interface KeptBy {
  readonly months: number;
  /** The law behind it; null where there is none. */
  readonly source: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** What one act says, while this node keeps it. */
export interface KeptAct extends KeptBy {
  readonly act: string;
  readonly kind: string;
  /** Its author's authority. */
  readonly by: string;
  /** Its last day; it is due the day after. */
  readonly until: string;
  readonly due: boolean;
  /** Officers who have agreed to erase it. */
  readonly agreed: readonly Officerly[];
}

/** How long one case is kept. */
export interface CaseKept {
  readonly caseId: string;
  readonly reference: string;
  /** The day on which it was closed; null while it is open: nothing of it is due. */
  readonly closedOn: string | null;
  readonly acts: readonly KeptAct[];
  /** The newest first. */
  readonly holds: readonly Hold[];
  /** May the asking officer end a hold? Code: `hold-not-yours`. */
  readonly mayEnd: Result<null>;
  /** May the asking officer erase what is due now? Codes: `case-held`, `nothing-due`, `approval-own-twice`. */
  readonly mayErase: Result<null>;
}

/** A case of which something is due, or soon. */
export interface DueCase {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly peer: string;
  readonly peerName: NamedState;
  readonly closedOn: string;
  /** The last day of what goes first. */
  readonly until: string;
  readonly due: number;
  /** Kept longer. */
  readonly later: number;
  readonly hold: Hold | null;
  /** Officers who have agreed to erase what is due. */
  readonly agreed: readonly Officerly[];
}

/** That a hold be ended before its day: a colleague has asked, and the second officer is wanted. */
export interface AskedEnd {
  readonly caseId: string;
  readonly reference: string;
  readonly by: Officerly;
  readonly at: string;
  /** Its last day, by the clock of the office. */
  readonly until: string;
  /** May the asking officer agree? Codes: `hold-not-yours`, `approval-own-twice`. */
  readonly mine: Result<null>;
}

/** How long an authority keeps what it was told, and what stops its erasure. */
export interface Retention {
  /** What is due, and what is due within thirty days: soonest first. */
  due(session: Session): Promise<{
    readonly cases: readonly DueCase[];
    /** There are more than a page shows, or than were looked through. */
    readonly more: boolean;
  }>;
  /** The holds whose end waits for a second officer, whoever asked first: fifty at most. */
  endsAsked(session: Session): Promise<readonly AskedEnd[]>;
  /** Codes: `case-unknown`, `case-damaged`. */
  ofCase(session: Session, caseId: string): Promise<Result<CaseKept>>;
  /**
   * Holds a case through a day. Codes: `case-unknown`, and at their fields `missing`, `note-long`,
   * `day-impossible`, `day-over`, `hold-long`.
   */
  hold(
    session: Session,
    caseId: string,
    hold: { readonly until: string; readonly why: string },
  ): Promise<Result<null, readonly Fault[]>>;
  /**
   * Asks that one be ended before its day, or agrees to what a colleague has asked: then it ends, and
   * `why` is the colleague's. Codes: `case-unknown`, `hold-unknown`, `hold-not-yours`,
   * `approval-own-twice`, `missing`, `note-long`.
   */
  endHold(
    session: Session,
    caseId: string,
    hold: { readonly id: string; readonly why: string },
  ): Promise<Result<{ readonly ended: boolean }, readonly Fault[]>>;
  /**
   * Agrees to erase what is due of a case: proposes it, or with the last agreement erases it, act by
   * act, as any erasure. Codes: those of `mayErase`, and of `Cases.act`.
   *
   * @returns how many texts are erased now, and how many wait for another officer
   */
  erase(
    session: Session,
    caseId: string,
  ): Promise<Result<{ readonly erased: number; readonly waiting: number }, readonly Fault[]>>;
}

/** Whether some period rests on weak data: an officer looks before anything is erased. */
export const restsOnWeak = ({ acts }: Pick<CaseKept, 'acts'>): boolean =>
  acts.some(({ confidence }) => confidence === 'low');
