import { FluentResource, type Message, type Pattern } from './fluent.ts';

/** The patterns of one language by key: `act.sign` of the code is `act_sign` in the files. */
export type Catalogue = ReadonlyMap<string, Pattern>;

/** @returns the key in code of an identifier in a file; Fluent knows no full stop in names. */
export const keyOf = (id: string): string => id.replaceAll('_', '.');

/**
 * Reads Fluent files into patterns. What is no message is passed over, as Fluent asks; the test of
 * the files names it.
 *
 * @param texts contents of `.ftl` files of one language
 */
export function catalogueOf(texts: readonly string[]): Catalogue {
  const found = new Map<string, Pattern>();
  for (const text of texts) {
    for (const { id, value } of new FluentResource(text).body as readonly Message[]) {
      if (value !== null && !id.startsWith('-')) found.set(keyOf(id), value);
    }
  }
  return found;
}
