import { createHash } from 'node:crypto';
import { canonicalBytes } from '@comity/base';
import type { LawData } from '@comity/law';
import { checkCalendars } from './calendar-checks.ts';
import { compileLaw } from './compile-law.ts';
import { crossCheck } from './cross-checks.ts';
import { checkGaps } from './gap-checks.ts';
import type { ParsedFiles } from './law-file.ts';
import { type LawFileProblem, LawFilesError } from './law-file-problem.ts';
import { checkMeasures } from './measure-checks.ts';
import { checkNotes } from './note-checks.ts';
import { readTreaties } from './read-treaties.ts';
import { checkSources } from './source-checks.ts';
import { checkSpeech } from './speech-checks.ts';

/**
 * Reads, checks and compiles the law files. The version is a hash of the canonical data: two nodes
 * with the same version have the same law, whatever their files look like.
 *
 * @param parsed files that need no parsing again; those that are read are added
 * @throws LawFilesError with every problem found
 */
export function compileTreaties(root: string, parsed: ParsedFiles = new Map()): LawData {
  const problems: LawFileProblem[] = [];
  const treaties = readTreaties(root, problems, parsed);
  if (problems.length === 0) {
    crossCheck(treaties, problems);
    checkMeasures(treaties, problems);
    checkCalendars(treaties, problems);
    checkGaps(treaties, problems);
    checkNotes(treaties, problems);
    checkSources(treaties, problems);
    checkSpeech(treaties, problems);
  }
  if (problems.length > 0) throw new LawFilesError(problems);
  const rows = compileLaw(treaties);
  const version = createHash('sha256')
    .update('comity/2/law\n')
    .update(canonicalBytes(rows))
    // Hexadecimal: an act names the version, and one there begins with a letter or digit.
    .digest('hex')
    .slice(0, 16);
  return { version, ...rows };
}
