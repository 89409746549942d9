import type { Fault, Result } from '@comity/base';
import type { Facts } from '@comity/case';
import type { Session } from './identity.ts';

/** What is said beside a referral, in UTF-16 code units at most. */
export const REFERRAL_TEXT_MAX = 4_000;
/** So many lines stand beside one; who has more to say hands the draft over. */
export const REFERRAL_LINES_MAX = 200;

/** An authority of the own node. */
export interface NodeOffice {
  /** `JPN.moj`. */
  readonly id: string;
  readonly name: string;
}

/** What was said or done, by an officer of either office. */
export interface ReferralLine {
  readonly what: 'referred' | 'said' | 'taken' | 'returned' | 'asked-back' | 'sent';
  readonly at: string;
  readonly office: NodeOffice;
  readonly number: string;
  readonly name: string;
  /** '' where nothing was to be said. */
  readonly text: string;
}

/** What became of a request that another office sent: codes and times, and no text of its case. */
export interface ReferralOutcome {
  readonly status: string;
  readonly parts: readonly {
    readonly id: string;
    readonly measure: string;
    readonly stage: string;
  }[];
  readonly closed: boolean;
  /** When the last part got its answer; null while one waits. */
  readonly answeredAt: string | null;
  readonly updatedAt: string;
}

/**
 * A draft that one office has handed to another of its State: `referred` until that one takes it up,
 * `taken` while it lies there, `returned` until the first takes it up again, `sent` once it is a case.
 */
export interface Referral {
  /** Of the draft. */
  readonly id: string;
  readonly state: 'referred' | 'taken' | 'returned' | 'sent';
  /** Whether the asking officer is of the office that drafted, or of the one that reviews. */
  readonly side: 'drafted' | 'reviews';
  /** It waits for the asking officer's office. */
  readonly waits: boolean;
  readonly draftedBy: NodeOffice;
  readonly referredTo: NodeOffice;
  readonly title: string;
  readonly referredAt: string;
  readonly changedAt: string;
  /** What it says, as it was handed over last; null where that was erased or is damaged. */
  readonly facts: Facts | null;
  /** Oldest first. */
  readonly lines: readonly ReferralLine[];
  /** The case that the other office made of it; its id leads the office whose case it is to it. */
  readonly sent: { readonly caseId: string; readonly reference: string } | null;
}

/** One with what became of it, for the office that drafted; null where it is not sent, or its own case says so. */
export interface ReferralView {
  readonly referral: Referral;
  readonly outcome: ReferralOutcome | null;
}

/**
 * Drafts that go from one office of the State to another of the same node: who drafts refers, who
 * transmits reviews, returns with reasons, or sends in its own name. A draft lies at one office at a time.
 */
export interface Referrals {
  /** To whom a draft may be referred: the other authorities of the node. */
  offices(session: Session): Promise<readonly NodeOffice[]>;
  /**
   * Those of the asking officer's office that are neither over for it nor among its drafts; what waits for it
   * first, newest first.
   */
  list(session: Session): Promise<readonly Referral[]>;
  /** Code: `referral-unknown`. */
  view(session: Session, id: string): Promise<Result<ReferralView>>;
  /**
   * Hands a draft to another office: it lies here no more. Where it is for named officers only, it is so
   * there too, for those on duty, until they name others.
   *
   * Codes: `draft-unknown`, `draft-damaged`, `draft-sent`, `draft-changed-meanwhile`,
   * `draft-of-another-office`; at their fields `office-unknown`, `note-long`.
   */
  refer(
    session: Session,
    id: string,
    how: { readonly version: number; readonly to: string; readonly text: string },
  ): Promise<Result<null, readonly Fault[]>>;
  /**
   * Takes up what waits for one's office: it is a draft there from now on. Codes: `referral-unknown`,
   * `referral-moved` (it waits for somebody else by now), `referral-erased`.
   */
  takeUp(session: Session, id: string): Promise<Result<{ readonly id: string }>>;
  /** Says something to the other office. Codes: `referral-unknown`; at the field `missing`, `note-long`, `referral-full`. */
  say(session: Session, id: string, text: string): Promise<Result<null, readonly Fault[]>>;
  /**
   * Gives it back to the office that drafted, with reasons and with what was changed meanwhile. Codes:
   * `referral-unknown`, `referral-moved`, `draft-damaged`; at the field `missing`, `note-long`.
   */
  giveBack(session: Session, id: string, why: string): Promise<Result<null, readonly Fault[]>>;
  /** Has it back before anybody took it up. Codes: those of `takeUp`. */
  askBack(session: Session, id: string): Promise<Result<{ readonly id: string }>>;
  /** Destroys the drafting office's copy of what was sent. Codes: `referral-unknown`, `referral-moved`. */
  putAway(session: Session, id: string): Promise<Result<null>>;
}
