import type { Session } from './identity.ts';

/** Where a form is: its address, and the case that it is of, where it is of one. */
export interface FormPlace {
  /** Path and what of the query names the form: `/cases/c1/refuse?act-parts=p1`. */
  readonly at: string;
  readonly caseId: string | null;
}

/** What was typed into a form and not sent. */
export interface TypedForm {
  /** Name and value of each field, in their order. */
  readonly fields: readonly (readonly [string, string])[];
  /** Something was wrong with it when it was posted: the form says what when it is shown. */
  readonly wrong: boolean;
}

export interface UnsentForm extends TypedForm {
  /** When it was typed, RFC 3339. */
  readonly since: string;
}

/**
 * What an officer has typed into a form and not sent yet: kept for that officer alone, sealed, so that
 * every page of a form is one that can be asked for again. Walls of its case are its walls.
 */
export interface Unsent {
  /** Keeps it instead of what was kept there before; of a case that the officer does not see, nothing. */
  keep(session: Session, place: FormPlace, form: TypedForm): Promise<void>;
  /** Null where nothing is kept, or what is kept can be read no more. */
  get(session: Session, place: FormPlace): Promise<UnsentForm | null>;
  drop(session: Session, place: FormPlace): Promise<void>;
}
