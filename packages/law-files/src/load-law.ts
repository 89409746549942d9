import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LawData } from '@comity/law';
import { readKept, writeKept } from './kept-law.ts';
import { treatyFiles } from './treaty-files.ts';

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
  const known = kept === undefined ? undefined : readKept(kept);
  if (known !== undefined) return known;
  const { compileTreaties } = await import('./compile-treaties.ts');
  const law = compileTreaties(root);
  if (kept !== undefined) writeKept(kept, law);
  return law;
}

/**
 * Reads and checks a treaties folder from scratch, without any cache.
 *
 * @throws LawFilesError with every problem found
 */
export async function checkTreaties(root: string): Promise<LawData> {
  const { compileTreaties } = await import('./compile-treaties.ts');
  return compileTreaties(root);
}

/** Of the law files and of the code that compiles them: when either changes, so does this. */
function fingerprint(root: string): string {
  const hash = createHash('sha256').update(`${root}\n`);
  const note = (folder: string, files: readonly string[]): void => {
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(folder, file));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  };
  note(root, treatyFiles(root));
  note(HERE, readdirSync(HERE).sort());
  return hash.digest('hex').slice(0, 24);
}
