import type { Law } from '@comity/law';
import type { Field } from '@comity/statements';
import type { Words } from '@comity/words';
import type { ComponentChildren } from 'preact';

/** One thing that a statement says: where, what it is called, and what is said. */
export interface Stated {
  /** Path of its field: `parts.0.basis`. */
  readonly at: string;
  readonly name: ComponentChildren;
  /** The name alone, where a provision stands beside it. */
  readonly label?: string;
  readonly value: ComponentChildren;
}

export type Content = Readonly<Record<string, unknown>>;

/** How a content is read: the words, the law, and how another act of the case is named. */
export interface Reader {
  readonly words: Words;
  /** Names instruments, offences and the fields that instruments ask for. */
  readonly law: Law;
  /** Zones of both sides, IANA: what was asked for is read on their clocks too. */
  readonly zones?: readonly string[];
  /** The question behind an answer, where it can be read. */
  question?(asked: string, question: number): string | null;
  actTitle?(id: string): string;
  /** What another case is called, where this authority has it with the same State. */
  caseTitle?(id: string): string | null;
}

/** One field of a content. */
export interface ValueAt {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
  /** What its field is called. */
  readonly label: string;
  /** The whole content. */
  readonly content: Content;
  readonly reader: Reader;
}

/** The rows of a field that has a look of its own. */
export type Look = (at: ValueAt) => readonly Stated[];

/** Looks by path without rows. */
export type Looks = Readonly<Record<string, Look>>;

export const records = (value: unknown): readonly Content[] =>
  Array.isArray(value)
    ? value.filter((one): one is Content => typeof one === 'object' && one !== null)
    : [];
export const record = (value: unknown): Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Content) : {};
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
