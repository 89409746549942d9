import type { Fields } from '@comity/statements';

/**
 * What a publication does to the directory. Meaning follows from this, not from the name of a kind:
 *
 * - `entry`: says all of an authority anew; the last one holds.
 * - `confirmation`: what stands of an authority is still right on a day.
 * - `end`: an authority is no longer to be written to.
 * - `figures`: how an authority answers, by its own count; the last ones hold.
 * - `relays`: by whose nodes what is for an authority may be carried; the last ones hold.
 * - `cover`: in which hours somebody of an authority is there; the last one holds, to the end that it states.
 * - `cover-end`: nothing is said of these hours any more.
 * - `question`: the entry of another State is said to be wrong, until that State says anything of it again.
 */
export type Fill =
  | 'entry'
  | 'confirmation'
  | 'end'
  | 'figures'
  | 'relays'
  | 'cover'
  | 'cover-end'
  | 'question';

/** Everything that one kind of publication is: written here, and nowhere again. */
export interface PublicationStatement<F extends Fields = Fields> {
  readonly says: F;
  readonly fills: Fill;
  /** Raised when the meaning of the same name grows; old publications keep theirs. */
  readonly version: 1;
}

/** A description with its fields' types kept. */
export const publicationKind = <const F extends Fields>(
  kind: PublicationStatement<F>,
): PublicationStatement<F> => kind;
