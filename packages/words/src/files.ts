import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the catalogues, one folder a language. */
export const LOCALES_FOLDER = fileURLToPath(new URL('../locales/', import.meta.url));

/** A file of words. */
export interface WordFile {
  /** `en/act.ftl` */
  readonly name: string;
  readonly text: string;
  /** Keys of it that are not to be said: English has changed since they were translated. */
  readonly stale: readonly string[];
}

/** By language and file, what is stale; written by `npm run words`. */
const STALE = 'stale.json';
type Stale = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** @returns the files of a language in the order of their names; none where it has no folder. */
export function filesOf(tag: string): readonly WordFile[] {
  const stale: Stale = JSON.parse(readFileSync(`${LOCALES_FOLDER}${STALE}`, 'utf8'));
  return readdirSync(LOCALES_FOLDER, { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && folder.name === tag)
    .flatMap((folder) => readdirSync(`${LOCALES_FOLDER}${folder.name}`))
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => ({
      name: `${tag}/${file}`,
      text: readFileSync(`${LOCALES_FOLDER}${tag}/${file}`, 'utf8'),
      stale: stale[tag]?.[file] ?? [],
    }));
}

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
