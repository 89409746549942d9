import type { Fault, Result } from '@comity/base';
import type { Due } from '@comity/case';
import type { RightsReview } from '@comity/statements';
import type { CaseView } from './cases.ts';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';
import type { WorkListFilter, WorkRow } from './work-list.ts';

/** An officer of the same authority who works on cases. */
export interface Colleague extends Officerly {
  /** Who stands in for them, and until which day; null where nobody does. */
  readonly standIn: { readonly officer: Officerly; readonly until: string } | null;
  /** How many open cases they have. */
  readonly open: number;
}

/** What an authority keeps to itself about one of its cases. */
export interface CaseAtHome {
  readonly assigned: { readonly officer: Officerly; readonly since: string } | null;
  /** The newest first. */
  readonly notes: readonly {
    readonly id: string;
    readonly officer: Officerly;
    readonly at: string;
    /** Null where the row is damaged. */
    readonly text: string | null;
  }[];
  /** How the rights of persons were looked at, the newest first. */
  readonly reviews: readonly {
    readonly officer: Officerly;
    readonly at: string;
    /** Null where the row is damaged. */
    readonly review: RightsReview | null;
  }[];
  /** For whom alone the case is; null where all officers see it. */
  readonly named: readonly Officerly[] | null;
  /** Who came to it by two within a month without being named, the newest first. */
  readonly opened: readonly {
    readonly by: readonly [Officerly, Officerly];
    readonly at: string;
  }[];
  /** From this authority's own cases; null where it has seen fewer than twenty answers. */
  readonly history: History | null;
}

/** How long answers took in earlier cases of the same side, State and measure; times in milliseconds. */
export interface History {
  readonly measure: string;
  readonly answers: number;
  /** Half of them came within so long. */
  readonly median: number;
  /** Nine in ten came within so long. */
  readonly most: number;
}

/** A shift that one officer hands over and that the next one takes. */
export interface Shift {
  readonly id: string;
  readonly from: Officerly;
  readonly at: string;
  readonly note: string;
  readonly cases: readonly {
    readonly caseId: string;
    readonly reference: string;
    readonly title: string;
    readonly note: string;
  }[];
  /** What was handed over cannot be read: that there is no note and no case says nothing. */
  readonly damaged: boolean;
  /** May the asking officer take it? Code: `shift-own`. */
  readonly mine: Result<null>;
}

/** A view of the work list that an officer has named. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Query of the work list's address: `move=ours&state=ISL`. */
  readonly query: string;
}

/** The dates of one case, without anything that it is about. */
export interface DatedCase {
  readonly caseId: string;
  readonly reference: string;
  readonly due: readonly Due[];
}

/** What officers of one authority do among themselves. Nothing of it ever leaves the node. */
export interface Office {
  colleagues(session: Session): Promise<readonly Colleague[]>;
  /** Code: `case-unknown`. */
  ofCase(session: Session, caseId: string): Promise<Result<CaseAtHome>>;
  /**
   * Gives a case to an officer of the authority, or to nobody.
   *
   * @param officer id; '' for nobody. Codes: `case-unknown`, `officer-unknown`
   */
  assign(session: Session, caseId: string, officer: string): Promise<Result<null>>;
  /** Codes: `case-unknown`, `missing`, `too-long` (at `note`). */
  keepNote(session: Session, caseId: string, text: string): Promise<Result<null>>;
  /**
   * Writes down how a reviewer looked at the rights of persons; it is kept and never sent. Codes:
   * `case-unknown`, `not-answering` (only who is asked reviews), those of the description, and
   * `missing` where a concern has no reasons; each at its field.
   */
  reviewRights(
    session: Session,
    caseId: string,
    content: Readonly<Record<string, unknown>>,
  ): Promise<Result<null, readonly Fault[]>>;
  /**
   * Says who stands in for the officer, through a day; '' ends it. Codes: `officer-unknown`,
   * `missing`, `day-form` (at `until`), `stand-in-self`.
   */
  standIn(session: Session, officer: string, until: string): Promise<Result<null>>;
  /** Shifts that wait for the next officer, oldest first. */
  shifts(session: Session): Promise<readonly Shift[]>;
  /**
   * Keeps a shift for the next officer. Cases for named officers only are none of it: whoever takes a
   * shift may not be named. Codes: `shift-empty`, `shift-walled`, `case-unknown`, `too-long`.
   *
   * @returns how many cases were left out, to be handed each to one of its officers
   */
  handOver(
    session: Session,
    shift: {
      readonly note: string;
      readonly cases: readonly { readonly caseId: string; readonly note: string }[];
    },
  ): Promise<Result<{ readonly left: number }>>;
  /** Takes a shift: its cases are the officer's from then on. Codes: `shift-unknown`, `shift-own`. */
  takeShift(session: Session, id: string): Promise<Result<null>>;
  views(session: Session): Promise<readonly SavedView[]>;
  /** Codes: `missing`, `too-long` (at `name`), `views-full`. */
  keepView(session: Session, view: Omit<SavedView, 'id'>): Promise<Result<null>>;
  dropView(session: Session, id: string): Promise<Result<null>>;
  /** Dates of one case, or of all open ones that are the officer's. Code: `case-unknown`. */
  dates(session: Session, caseId: string | null): Promise<Result<readonly DatedCase[]>>;
  /** The work list as it is filtered, to be taken out: at most 5,000 rows. */
  takeList(session: Session, filter: WorkListFilter): Promise<readonly WorkRow[]>;
}

/**
 * Whether nobody has looked at the rights of persons before somebody is compelled, where carrying out
 * what is asked would usually do so.
 */
export const lacksReview = (
  { compels }: Pick<CaseView, 'compels'>,
  { reviews }: Pick<CaseAtHome, 'reviews'>,
): boolean => compels && !reviews.some(({ review }) => review?.moment === 'before-coercion');

/** The cases that an officer hands over at the end of a shift: their own, and those nobody has. */
export const toHandOver = (
  rows: readonly WorkRow[],
  { id }: Pick<Officerly, 'id'>,
): readonly WorkRow[] => rows.filter(({ officer }) => officer === null || officer.id === id);

/** To whom a case may be given: one for named officers only, to these alone. */
export const mayHave = <C extends Pick<Officerly, 'id'>>(
  { named }: Pick<CaseAtHome, 'named'>,
  colleagues: readonly C[],
): readonly C[] =>
  named === null ? colleagues : colleagues.filter(({ id }) => named.some((one) => one.id === id));
