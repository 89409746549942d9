/**
 * What the law data has a name for, by its id and with the name that the data gives it. A sentence
 * speaks of it as this value, never as a text: the words name it in the reader's language, and the
 * name of the data stands where a language has none.
 */
export type Named = NamedState | NamedInstrument | NamedProvision;

/** A State, territory or organisation: `JPN`. */
export interface NamedState {
  readonly named: 'state';
  /** ISO 3166-1 alpha-3, or a code of the data. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, where there is one. */
  readonly alpha2?: string;
  readonly name: string;
}

/** A treaty, a statute, a way without treaty: `CETS185`. */
export interface NamedInstrument {
  readonly named: 'instrument';
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** A treaty between two alone is named after them. */
  readonly between?: Between;
}

/** What a treaty of two is about, and who they are. */
export interface Between {
  readonly sort: 'mlat' | 'extradition' | 'cloud-act';
  readonly states: readonly [NamedState, NamedState];
  /** The year of signature; `null` where it was not found. */
  readonly year: number | null;
}

/** A provision, `CETS185:27(1)`; `of` where the sentence does not say whose it is. */
export interface NamedProvision {
  readonly named: 'provision';
  readonly pinpoint: string;
  readonly of?: NamedInstrument;
}
