import type { NamedState, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';
import type { ChangedSince } from './statement-change.ts';

/** A participant that somebody has proposed and that nobody believes yet. */
export interface AdmissionLine {
  readonly participant: string;
  readonly name: NamedState;
  /** Hash of its key statement: with the participant, the name of this proposal. */
  readonly statement: string;
  readonly proposedAt: string;
  /** The officer who proposed it; null where it came by the command line. */
  readonly proposedBy: Officerly | null;
  readonly first: Comparison | null;
}

/** One officer has compared. */
export interface Comparison {
  readonly officer: Officerly;
  readonly at: string;
}

/** One group of the fingerprint; where it is asked for, the officer types its digits from the note. */
export type ComparedGroup =
  | { readonly asked: false; readonly word: string; readonly digits: string }
  | { readonly asked: true };

/** A proposal as the officer who compares sees it. */
export interface AdmissionView extends AdmissionLine {
  readonly url: string;
  readonly version: number;
  readonly issued: string;
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  }[];
  readonly groups: readonly ComparedGroup[];
  readonly note: string;
  /** Set where the participant is believed already, by another root. */
  readonly replaces: { readonly fingerprint: string } | null;
  /** What it says otherwise than the statement that is believed now; null where none is. */
  readonly changed: ChangedSince | null;
  /** May the asking officer compare? Codes: `admission-own-twice`, `admission-role`. */
  readonly mine: Result<null>;
}

/** What an officer has read in the note. */
export interface NoteReading {
  /** Digits of the groups asked for, by place from 1. */
  readonly digits: Readonly<Record<string, string>>;
  /** Number and date of the diplomatic note. */
  readonly note: string;
}

/** What may be wanted of the standing of an admitted participant. */
export type StandingWanted = 'suspended' | 'let-in';

/** How far a change of standing is; `asked`: by somebody whose word does not count for it. */
export type StandingStep = 'asked' | 'first-officer' | 'done';

/** Characters of a reason. */
export const STANDING_REASON_MAX = 500;

/** Since when nothing of a participant is accepted and nothing is sent to it. */
export interface Suspended {
  readonly since: string;
  /** What came from then on is in doubt, RFC 3339; null where nothing is. */
  readonly doubtFrom: string | null;
}

/** A change of standing, agreed or waiting. */
export interface StandingChange {
  readonly id: string;
  readonly wanted: StandingWanted;
  readonly doubtFrom: string | null;
  readonly reason: string;
  readonly proposedAt: string;
  /** Null where it came by the command line. */
  readonly proposedBy: Officerly | null;
  /** Who agreed, in their order. */
  readonly agreed: readonly Officerly[];
  /** Null while it waits. */
  readonly doneAt: string | null;
}

/** One that waits, for the officer who looks. */
export interface WaitingStanding extends StandingChange {
  readonly people: 1 | 2;
  /** May the asking officer agree? Codes: `approval-own-twice`, `admission-role`. */
  readonly mine: Result<null>;
}

/** A participant who is believed here. */
export interface AdmittedLine {
  readonly participant: string;
  readonly name: NamedState;
  readonly admittedAt: string;
  readonly suspended: Suspended | null;
  readonly waiting: WaitingStanding | null;
}

/** The same, with all that was ever agreed of its standing, the newest first. */
export interface AdmittedView extends AdmittedLine {
  readonly fingerprint: string;
  readonly changes: readonly StandingChange[];
  /** Acts of ours that wait for it. */
  readonly held: number;
}

/** What an officer asks for. */
export interface AskedStanding {
  readonly participant: string;
  readonly wanted: StandingWanted;
  readonly reason: string;
  /**
   * Of a suspension: the moment from which what came is in doubt, RFC 3339, or null. Of letting in: whether
   * what is in doubt stays so.
   */
  readonly doubt: string | boolean | null;
}

/** Two signed-in officers admit a participant by comparing its fingerprint. */
export interface Admissions {
  proposals(session: Session): Promise<readonly AdmissionLine[]>;
  /** Reads a key statement and proposes it. Codes: those of the statement, `exchange-address`. */
  propose(
    session: Session,
    statement: Uint8Array,
  ): Promise<Result<{ readonly participant: string; readonly statement: string }>>;
  /** Code: `admission-unknown`. */
  view(session: Session, participant: string, statement: string): Promise<Result<AdmissionView>>;
  /**
   * The officer has compared. Codes: `admission-unknown`, `admission-own-twice`, `admission-differs`
   * (a group is not the one of the note), `missing` (at `note`).
   */
  confirm(
    session: Session,
    which: { readonly participant: string; readonly statement: string },
    reading: NoteReading,
  ): Promise<Result<{ readonly step: 'first-officer' | 'admitted' }>>;
  /** The words differ, or nobody wants it: the proposal goes, and the node is alarmed. */
  stop(
    session: Session,
    which: { readonly participant: string; readonly statement: string },
  ): Promise<Result<null>>;
  /** Who is believed, by code. */
  admitted(session: Session): Promise<readonly AdmittedLine[]>;
  /** Code: `participant-not-admitted`. */
  standing(session: Session, participant: string): Promise<Result<AdmittedView>>;
  /**
   * Asks that a participant is suspended, or let in again: the first agreement, where the officer may agree.
   * Codes: `participant-not-admitted`, `standing-already`, `standing-asked`, `standing-reason-missing`,
   * `compromise-ahead`.
   */
  askStanding(
    session: Session,
    asked: AskedStanding,
  ): Promise<Result<{ readonly step: StandingStep }>>;
  /** Codes: `standing-unknown`, `approval-own-twice`. */
  agreeStanding(session: Session, id: string): Promise<Result<{ readonly step: StandingStep }>>;
  /** Nobody wants it any more. Code: `standing-unknown`. */
  stopStanding(session: Session, id: string): Promise<Result<null>>;
}
