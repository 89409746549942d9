import type { ActKind } from '@comity/statements';
import type { Addressee, Author } from './entry.ts';

/** What an officer wants to state. `content` is as typed; `decide` checks it. */
export interface Command {
  readonly kind: ActKind;
  readonly author: Author;
  readonly to: Addressee;
  /** The parts that it is about; absent: those that `partsFor` finds. */
  readonly parts?: readonly string[];
  readonly content: unknown;
}

/** An act ready to be numbered, signed and sealed. */
export interface ActDraft {
  readonly kind: ActKind;
  readonly parts: readonly string[];
  /** Ids of the questions that it answers, where its kind names them. */
  readonly answers?: readonly string[];
  /** Content that satisfies the schema of the kind. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Provisions relied on, in order, without repeats. */
  readonly pinpoints: readonly string[];
  /** What the author's authority has of each other authority. */
  readonly seen: Readonly<Record<string, number>>;
}
