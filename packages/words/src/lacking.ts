import { readFileSync } from 'node:fs';
import { LOCALES_FOLDER } from './files.ts';

/** How much of English a language says by itself; the rest is shown in English, marked as such. */
export interface WordsSaid {
  readonly said: number;
  readonly of: number;
}

/** By language, where it lacks words; written by `npm run words`. */
const LACKING = 'lacking.json';

/** How much a language says that lacks words or has stale ones; `undefined` for one that says all. */
export function lackOf(tag: string): WordsSaid | undefined {
  const all: Readonly<Record<string, WordsSaid>> = JSON.parse(
    readFileSync(`${LOCALES_FOLDER}${LACKING}`, 'utf8'),
  );
  return all[tag];
}
