import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LawData } from '@comity/law';
import { readKept, writeKept } from './kept-law.ts';
import type { ParsedFiles } from './law-file.ts';
import { quickDigest } from './quick-digest.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const PROJECT = join(HERE, '../../..');

export interface LawPlaces {
  /** The folder of the law files; by default `treaties/` of the project. */
  readonly treaties?: string;
  /** Where compiled data is kept between runs; `null` keeps none. */
  readonly cache?: string | null;
}

/**
 * The law data, read from `treaties/`. Compiled data is kept by size and time of the files, so
 * that only a change costs a full check.
 *
 * @throws LawFilesError naming file, line and rule of everything that is wrong
 */
export async function loadLaw(places: LawPlaces = {}): Promise<LawData> {
  const root = places.treaties ?? join(PROJECT, 'treaties');
  const folder = places.cache === undefined ? join(PROJECT, '.cache') : places.cache;
  const kept = folder === null ? undefined : join(folder, `law-${fingerprint(root)}.json`);
  const known = kept === undefined ? undefined : readKept(kept, () => compiledNow(root, kept));
  if (known !== undefined) return known;
  const { compileTreaties } = await import('./compile-treaties.ts');
  const law = compileTreaties(root);
  if (kept !== undefined) writeKept(kept, law);
  return law;
}

/** The data of a kept file that turned out to be damaged, compiled and kept anew, at once. */
function compiledNow(root: string, kept: string): LawData {
  const load = createRequire(import.meta.url);
  const { compileTreaties } = load('./compile-treaties.ts') as Compiler;
  const law = compileTreaties(root);
  writeKept(kept, law);
  return law;
}

type Compiler = typeof import('./compile-treaties.ts');

/**
 * Reads and checks a treaties folder from scratch, without any cache.
 *
 * @param parsed given by who checks several folders that have most files in common: those are
 *   parsed once
 * @throws LawFilesError with every problem found
 */
export async function checkTreaties(root: string, parsed?: ParsedFiles): Promise<LawData> {
  const { compileTreaties } = await import('./compile-treaties.ts');
  return compileTreaties(root, parsed);
}

/**
 * Of the law files and of the code that compiles them: when either changes, so does this. Places are
 * told from the project, so that one which is moved takes what is kept along.
 */
function fingerprint(root: string): string {
  const lines = [root, HERE].flatMap((folder, n) =>
    stamps(folder, relative(PROJECT, folder), n === 0 ? '.yaml' : '.ts'),
  );
  return quickDigest(new TextEncoder().encode(lines.join('\n')));
}

/**
 * Name, size and time of each file below a folder, in one walk.
 *
 * @param named how the folder is told
 */
function stamps(folder: string, named: string, ending: string): readonly string[] {
  const lines: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [path, told] = [`${folder}/${entry.name}`, `${named}/${entry.name}`];
    if (entry.isDirectory()) lines.push(...stamps(path, told, ending));
    else if (entry.name.endsWith(ending)) {
      const { size, mtimeMs } = statSync(path);
      lines.push(`${told} ${size} ${mtimeMs}`);
    }
  }
  return lines.sort();
}
