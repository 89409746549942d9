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
}
