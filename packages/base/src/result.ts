/**
 * Outcomes. An expected "no" is a value: a closed code, a sentence for people, where the rule
 * stands and what to do next. Broken promises inside our own code go to `assert`, and the world's
 * failures are thrown and caught at the edge.
 */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Why something cannot be done, in a form that screens, CLI and logs all show. */
export interface Problem {
  /** Stable, kebab-case, from a closed set of the module that returns it. */
  readonly code: string;
  /** One plain sentence: what is wrong, and with what. */
  readonly text: string;
  /** The field, path or element that is wrong, e.g. `facts.conduct` or `/entries/3/act`. */
  readonly at?: string;
  /** The provision behind it, where there is one: `CETS185:29(2)(f)`. */
  readonly pinpoint?: string;
  /** What the reader can do now. */
  readonly next?: string;
}

/** @returns a successful outcome. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** @returns an expected "no". */
export const no = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
