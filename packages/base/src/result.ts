import type { Named } from './named.ts';
import type { SaidCodes } from './said-codes.d.ts';

/**
 * Outcomes. An expected "no" is a value: a closed code with its parameters, and where the rule
 * stands; the sentence for people, and what to do next, stand in the word files under that code.
 * Broken promises inside our own code go to `assert`, and the world's failures are thrown and caught
 * at the edge.
 */
export type Result<T, E = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A set of codes that have sentences: `problem`, `found`. */
export type SaidSet = keyof SaidCodes;

/**
 * A thing said by a code of a set, with what its sentence speaks of: the word files are the table of
 * codes, so one without a sentence, or with other parameters, does not compile.
 */
export type Said<S extends SaidSet, C extends keyof SaidCodes[S] = keyof SaidCodes[S]> = {
  [Code in C]: { readonly code: Code } & ParamsOf<SaidCodes[S][Code]>;
}[C];

type ParamsOf<Asked> = Asked extends null
  ? { readonly params?: Params }
  : { readonly params: Asked & Params };

/** A code for which the word files have a sentence of what is wrong. */
export type FaultCode = keyof SaidCodes['problem'];

interface Place {
  /** The field, path or element that is wrong, e.g. `facts.conduct` or `/entries/3/act`. */
  readonly at?: string;
  /** The provision behind it, where there is one: `CETS185:29(2)(f)`. */
  readonly pinpoint?: string;
}

/**
 * Why something cannot be done: a code (stable, kebab-case) that screens, command line and letters
 * say in words. Parameters are names, numbers and days; short, and hostile until shown.
 */
export type Fault = Said<'problem'> & Place;

/**
 * The same fault at another place. Said here, once: a spread of a fault has the compiler multiply all
 * codes with all places, which it gives up on some day.
 */
export const placed = (fault: Said<'problem'>, place: Place): Fault =>
  ({ ...(fault as object), ...place }) as Fault;

/**
 * What a sentence speaks of: a text, a number, a day, what the law data has a name for, several of
 * these, or another thing said by code.
 */
export type Value = string | number | Named | readonly Named[] | Coded | Sentences;

/** Values of a sentence by name. */
export type Params = Readonly<Record<string, Value>>;

/** A thing said by code: its sentence stands in the word files. */
export interface Coded {
  readonly code: string;
  readonly params?: Params;
}

/** Several things said by code, one sentence after the other, as they are read. */
export interface Sentences {
  readonly says: readonly Coded[];
}

/** @returns a successful outcome. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** @returns an expected "no"; codes stay the very words that they are. */
export const no = <const E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});
