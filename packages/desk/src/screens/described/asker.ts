import type { SelectItem } from '@comity/design';
import type { Field } from '@comity/statements';
import type { Spoken, Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';

/** What somebody has typed so far into one group of fields. */
export type Typed = Readonly<Record<string, unknown>>;

/** How one field is asked for. */
export interface Asked {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** The rules that ask for it. */
  readonly pinpoints?: readonly string[] | undefined;
  /** Lines of a long text. */
  readonly rows?: number | undefined;
}

/** One field with its place and what is typed in its group. */
export interface FieldAt {
  readonly path: string;
  readonly name: string;
  readonly field: Field;
  /** The group that it stands in. */
  readonly typed: Typed;
}

/**
 * How a form asks by a description: everything that the description does not say. One of these makes
 * the request's wizard, others the forms of acts; the controls are the same.
 */
export interface Asker {
  readonly words: Words;
  /** At the paths of their fields. */
  readonly problems: readonly Spoken[];
  ask(at: FieldAt): Asked;
  /** Words of a code of a closed set, or of a button that adds a row, by path without rows. */
  choice(
    at: FieldAt,
    code: string,
  ): { readonly content: string; readonly hint?: string | undefined };
  /** What a button says that adds a row: of a kind, or a plain one. */
  adder(at: FieldAt, kind: string): string | null;
  /** The title of a row that has one: of a kind, or a plain one. */
  rowTitle(at: FieldAt, row: { readonly index: number; readonly kind: string }): string;
  /** Choices that come from data, by path without rows: `parts.measure`. */
  readonly items: Readonly<Record<string, (typed: string) => readonly SelectItem[]>>;
  /** Fields with a look of their own, by path without rows. */
  readonly looks?: Readonly<Record<string, (at: FieldAt) => VNode | null>>;
}

/** A path without the numbers of its rows: `parts.targets` of `parts.0.targets.1`. */
export const rowless = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^[0-9]+$/.test(part))
    .join('.');

export const textOf = (typed: Typed, name: string): string =>
  typeof typed[name] === 'string' ? typed[name] : '';
export const groupOf = (typed: Typed, name: string): Typed =>
  typeof typed[name] === 'object' && typed[name] !== null ? (typed[name] as Typed) : {};
export const rowsOf = (typed: Typed, name: string): readonly unknown[] =>
  Array.isArray(typed[name]) ? typed[name] : [];
