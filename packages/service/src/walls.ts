import type { Fault, Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** Reasons are kept, in UTF-16 code units at most. */
export const WALL_WHY_MAX = 2_000;
/** An act takes two people, and nobody is always there: so many officers are named at least. */
export const WALL_OFFICERS_MIN = 2;

/** What is for named officers only, as one of them sees it. */
export interface Wall {
  readonly officers: readonly Officerly[];
  /** Null where the node set it by itself: what came sealed, or was referred from behind a wall. */
  readonly setBy: Officerly | null;
  readonly setAt: string;
  /** Null where the row is damaged. */
  readonly why: string | null;
  /** Who opened it by two, the newest first. */
  readonly openings: readonly {
    readonly by: readonly [Officerly, Officerly];
    readonly at: string;
    readonly why: string | null;
  }[];
}

/** A case or a draft of the authority, with its wall; `wall` null where all officers see it. */
export interface Walled {
  readonly what: 'case' | 'draft';
  readonly id: string;
  readonly wall: Wall | null;
  /** Who may be named. */
  readonly colleagues: readonly Officerly[];
}

/** What one officer asks for and a second one agrees to: to be let in to a case by its reference. */
export interface WallOpening {
  readonly id: string;
  /** As people say it: `482-719-3604`. */
  readonly reference: string;
  readonly askedBy: Officerly;
  readonly askedAt: string;
  readonly why: string | null;
  /** May the asking officer answer it? Code: `opening-own`. */
  readonly mine: Result<null>;
}

/**
 * Cases and drafts that are for named officers only. To all others there is no such thing: every call
 * of the service answers them as if it had never been.
 */
export interface Walls {
  /** @param id of a case or a draft. Code: `case-unknown` */
  of(session: Session, id: string): Promise<Result<Walled>>;
  /**
   * Names the officers for whom it is, from now on alone: a new wall, or other names.
   *
   * Codes: `case-unknown`, and at their fields `wall-few` (fewer than two), `officer-unknown`,
   * `missing`, `wall-why-long`.
   */
  set(
    session: Session,
    id: string,
    wall: { readonly officers: readonly string[]; readonly why: string },
  ): Promise<Result<null, readonly Fault[]>>;
  /** Takes it away: all officers see it again. Codes: `case-unknown`, `missing`, `wall-why-long`. */
  lift(session: Session, id: string, why: string): Promise<Result<null, readonly Fault[]>>;
  /** What waits for a second officer, oldest first. */
  openings(session: Session): Promise<readonly WallOpening[]>;
  /** Codes, each at its field: `reference-form`, `missing`, `wall-why-long`. */
  askOpening(
    session: Session,
    asked: { readonly reference: string; readonly why: string },
  ): Promise<Result<null, readonly Fault[]>>;
  /**
   * Agrees, or declines. Where both have agreed and a case of that reference is closed to them, both
   * are named from then on.
   *
   * @returns id of the case; null where there is none, or it was declined. Codes: `opening-unknown`,
   *   `opening-own`
   */
  answerOpening(session: Session, id: string, agrees: boolean): Promise<Result<string | null>>;
}
