import { createHash } from 'node:crypto';
import type { ReadMessage } from './read-messages.ts';

/** By key, a digest of the words of English that a translation was made from. */
export type MadeFrom = ReadonlyMap<string, string>;

/** Digits of a digest: that English has changed is seen, nobody is kept from forging it. */
const DIGITS = 8;

/** @returns the digest of each message of English, by key; how it is broken into lines is nothing to it */
export const digestsOf = (english: readonly ReadMessage[]): MadeFrom =>
  new Map(
    english.map(({ key, text }) => [
      key,
      createHash('sha256').update(text).digest('hex').slice(0, DIGITS),
    ]),
  );

/** What a language and what is said of it are compared by. */
interface Translated {
  readonly english: MadeFrom;
  readonly language: readonly ReadMessage[];
}

/**
 * What the translations of a language were made from, brought up to date: one that is new was made
 * from today's English, one that is there already from what it was made from, unless whoever
 * translates has looked at it since.
 *
 * @param before as it was written down last
 * @param seen keys that were looked at
 */
export function madeFrom(
  { english, language }: Translated,
  before: MadeFrom,
  seen: ReadonlySet<string> = new Set(),
): MadeFrom {
  const found = language.flatMap(({ key }) => {
    const now = english.get(key);
    if (now === undefined) return [];
    return [[key, seen.has(key) ? now : (before.get(key) ?? now)] as const];
  });
  return new Map(found.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Keys of a language whose English has changed since they were translated, by the name of their file. */
export function staleIn(
  { english, language }: Translated,
  from: MadeFrom,
): Readonly<Record<string, readonly string[]>> {
  const stale = language.filter(({ key }) => {
    const made = from.get(key);
    return made !== undefined && made !== english.get(key);
  });
  const files = [...new Set(stale.map(({ file }) => file))].sort();
  return Object.fromEntries(
    files.map((name) => [name, stale.filter(({ file }) => file === name).map(({ key }) => key)]),
  );
}

/** A line for each key: translators' tools rewrite the files of words, and never this one. */
export const madeFromText = (from: MadeFrom): string =>
  [...from].map(([key, digest]) => `${digest} ${key}\n`).join('');

/** Reads what {@link madeFromText} wrote; other lines are none. */
export const readMadeFrom = (text: string): MadeFrom =>
  new Map(
    [...text.matchAll(/^([0-9a-f]{8}) (\S+)$/gm)].map(([, digest = '', key = '']) => [key, digest]),
  );
