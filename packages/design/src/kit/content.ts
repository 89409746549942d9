import type { ComponentChildren } from 'preact';

/** What may stand between two tags: words, elements, lists of them, or nothing. */
export type Content = ComponentChildren;

/** Further attributes of an element, written as they stand. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @returns the class names that are there, joined by spaces. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** @returns ids for `aria-describedby`, or undefined where there are none. */
export function idList(...ids: readonly (string | false | null | undefined)[]): string | undefined {
  return classNames(...ids) || undefined;
}

/** @returns whether there is something to show. */
export function shown(content: Content): boolean {
  return content !== undefined && content !== null && content !== false && content !== '';
}
