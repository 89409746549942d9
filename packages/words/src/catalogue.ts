import type { WordFile } from './files.ts';
import { FluentResource, type Message, type Pattern } from './fluent.ts';

/** The patterns of one language by key: `act.sign` of the code is `act_sign` in the files. */
export interface Catalogue {
  get(key: string): Pattern | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** @returns the key in code of an identifier in a file; Fluent knows no full stop in names. */
export const keyOf = (id: string): string => id.replaceAll('_', '.');

/** Where a message begins, as Fluent itself finds it; terms (`-name`) only end the one before. */
const STARTS = /^(-?[a-zA-Z][\w-]*) *= */gm;

/**
 * Finds the messages of Fluent files; each is parsed when it is first asked for, since a page or
 * a command says few of them. What is no message is passed over, as Fluent asks; the test of the
 * files names it.
 *
 * @param files of one language; what is stale in one is left out, so that English is said
 */
export function catalogueOf(files: readonly Pick<WordFile, 'text' | 'stale'>[]): Catalogue {
  const sources = new Map<string, string>();
  for (const { text, stale } of files) {
    const starts = [...text.matchAll(STARTS)];
    for (const [n, { 1: id = '', index }] of starts.entries()) {
      if (!id.startsWith('-')) sources.set(keyOf(id), text.slice(index, starts[n + 1]?.index));
    }
    for (const key of stale) sources.delete(key);
  }
  const parsed = new Map<string, Pattern | undefined>();
  const get = (key: string): Pattern | undefined => {
    const source = sources.get(key);
    if (source === undefined || parsed.has(key)) return parsed.get(key);
    const [message] = new FluentResource(source).body as readonly Message[];
    const pattern = message?.value ?? undefined;
    parsed.set(key, pattern);
    return pattern;
  };
  return { get, has: (key) => get(key) !== undefined, keys: () => sources.keys() };
}
