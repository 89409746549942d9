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

/** A key: letters first, and a full stop where an identifier has a low line. */
const KEY = /^[a-zA-Z][a-zA-Z0-9.-]*$/;
const LINE_ENDS = '\n\r\u2028\u2029';

/**
 * So many keys are looked for in the files as they are: a command says a few dozen. Who asks for more, as
 * a page, has all of them listed first, which takes as long as some hundred searches.
 */
const SEARCHED = 100;

type Words = Pick<WordFile, 'text' | 'stale'>;

/**
 * Finds the messages of Fluent files; each is parsed when it is first asked for, since a page or
 * a command says few of them. What is no message is passed over, as Fluent asks; the test of the
 * files names it.
 *
 * @param files of one language; what is stale in one is left out, so that English is said
 */
export function catalogueOf(files: readonly Words[]): Catalogue {
  let listed: ReadonlyMap<string, string> | undefined;
  const list = (): ReadonlyMap<string, string> => {
    listed ??= sourcesOf(files);
    return listed;
  };
  let searches = 0;
  const sourceOf = (key: string): string | undefined => {
    searches += 1;
    return searches > SEARCHED ? list().get(key) : sourceIn(files, key);
  };
  const parsed = new Map<string, Pattern | undefined>();
  const get = (key: string): Pattern | undefined => {
    if (parsed.has(key)) return parsed.get(key);
    const source = sourceOf(key);
    // What is no key may be any text of others: nothing is kept of it.
    if (source === undefined) return undefined;
    const [message] = new FluentResource(source).body as readonly Message[];
    const pattern = message?.value ?? undefined;
    parsed.set(key, pattern);
    return pattern;
  };
  return { get, has: (key) => get(key) !== undefined, keys: () => list().keys() };
}

/** The text of every message by its key; of two the later. */
function sourcesOf(files: readonly Words[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { text, stale } of files) {
    const starts = [...text.matchAll(STARTS)];
    for (const [n, { 1: id = '', index }] of starts.entries()) {
      if (!id.startsWith('-')) sources.set(keyOf(id), text.slice(index, starts[n + 1]?.index));
    }
    for (const key of stale) sources.delete(key);
  }
  return sources;
}

/** The same of one message, without a list of the others. */
function sourceIn(files: readonly Words[], key: string): string | undefined {
  if (!KEY.test(key)) return undefined;
  const id = key.replaceAll('.', '_');
  let source: string | undefined;
  for (const { text, stale } of files) {
    source = lastOf(text, id) ?? source;
    if (stale.includes(key)) source = undefined;
  }
  return source;
}

function lastOf(text: string, id: string): string | undefined {
  let found = -1;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const begins = at === 0 || LINE_ENDS.includes(text.charAt(at - 1));
    const start = begins ? startAfter(text, at) : null;
    if (start?.index === at && start[1] === id) found = at;
  }
  if (found < 0) return undefined;
  return text.slice(found, startAfter(text, found + id.length)?.index);
}

/** The first start of a message from a place on. */
function startAfter(text: string, place: number): RegExpExecArray | null {
  const from = new RegExp(STARTS);
  from.lastIndex = place;
  return from.exec(text);
}
