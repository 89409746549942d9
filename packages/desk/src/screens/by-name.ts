import type { Words } from '@comity/words';

/** Orders by name as the reader's language does: choosers of States are alike on every page. */
export const byName =
  (words: Words) =>
  (one: { readonly name: string }, other: { readonly name: string }): number =>
    one.name.localeCompare(other.name, words.locale.numbers);
