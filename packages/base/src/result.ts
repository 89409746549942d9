/**
 * Outcomes. An expected "no" is a value: a closed code with its parameters, and where the rule
 * stands; the sentence for people, and what to do next, stand in the word files under that code. Broken promises inside our own code go to `assert`, and the world's
 * failures are thrown and caught at the edge.
 */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Why something cannot be done, by code: screens, command line and letters say it in words. */
export interface Fault {
  /** Stable, kebab-case, from a closed set of the module that returns it. */
  readonly code: string;
  /** What the sentence of the code speaks of: names, numbers, days; short, and hostile until shown. */
  readonly params?: Params;
  /** The field, path or element that is wrong, e.g. `facts.conduct` or `/entries/3/act`. */
  readonly at?: string;
  /** The provision behind it, where there is one: `CETS185:29(2)(f)`. */
  readonly pinpoint?: string;
  /** One plain sentence, where the word files have none for the code. */
  readonly text?: string;
  /** What the reader can do now; as `text`. */
  readonly next?: string;
}

/** A fault with its sentence. */
export interface Problem extends Fault {
  /** One plain sentence: what is wrong, and with what. */
  readonly text: string;
}

/** Values of a sentence by name. */
export type Params = Readonly<Record<string, string | number>>;

/** A thing said by code: its sentence stands in the word files. */
export interface Coded {
  readonly code: string;
  readonly params?: Params;
}

/** @returns a successful outcome. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** @returns an expected "no". */
export const no = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
