import type { Fault, NamedState, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** Characters of each text of a note, at most. */
export const SPOKEN_MAX = 10_000;

/** What was asked by voice, and waits to be confirmed in writing. */
export interface SpokenNote {
  readonly id: string;
  /** Whether we asked them. */
  readonly ours: boolean;
  /** Participant code of the other State. */
  readonly peer: string;
  readonly peerName: NamedState;
  readonly saidAt: string;
  /** The limit of the house; no treaty counts the hours. */
  readonly dueAt: string;
  readonly with: string;
  readonly what: string;
  readonly notedBy: Officerly;
  readonly notedAt: string;
  /** The draft that was begun to confirm it, while it is not sent. */
  readonly draft: string | null;
  /** When it was put on record that it is late; null while it is not. */
  readonly missedAt: string | null;
  /** Null while it waits. */
  readonly ended: {
    readonly at: string;
    /** Null where the request that confirms it ended it. */
    readonly by: Officerly | null;
    readonly case: { readonly caseId: string; readonly reference: string } | null;
    readonly why: string;
  } | null;
}

/** A note as typed. */
export interface SpokenTyped {
  /** `ours` where we asked them, `theirs` where they asked us. */
  readonly side: string;
  readonly peer: string;
  /** An hour alone, or day and hour, by the clock of the officer. */
  readonly saidAt: string;
  readonly with: string;
  readonly what: string;
}

/** What was asked by voice: noted in a minute, and not forgotten before it is written. */
export interface SpokenNotes {
  /** Those that wait, what is due first before the rest. */
  open(session: Session): Promise<readonly SpokenNote[]>;
  /** Code: `spoken-unknown`. */
  get(session: Session, id: string): Promise<Result<SpokenNote>>;
  /**
   * Notes a call; a short form of an emergency that says that it confirms one of ours notes it too.
   * Codes: `missing`, `note-long`, `hour-not-come` at the fields.
   *
   * @returns its id
   */
  note(session: Session, typed: SpokenTyped): Promise<Result<string, readonly Fault[]>>;
  /**
   * Ends it: by the case that confirms it, or with a reason where there will be none. Codes:
   * `spoken-unknown` where it has ended meanwhile too, `missing` or `note-long` at `why`,
   * `case-unknown` at `case` where it is not a case of that State and side.
   */
  end(
    session: Session,
    id: string,
    how: { readonly caseId: string } | { readonly why: string },
  ): Promise<Result<null>>;
}
