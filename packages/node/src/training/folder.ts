import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claim, folderUnavailable, homeFor } from '@comity/postgres';
import { WORDS } from '../report-in-words.ts';
import { Obstacle } from './obstacle.ts';

const marker = 'comity-training.json';

/** @returns where the embedded server of a training folder is asked to be. */
export const databaseFolder = (folder: string): string => join(folder, 'postgres');

/** @returns where a participant's keys are. */
export const keyFolder = (folder: string, participant: string): string =>
  join(folder, participant, 'keys');

/** @returns where a participant's public key statement is. */
export const statementFile = (folder: string, participant: string): string =>
  join(keyFolder(folder, participant), 'statement.json');

/**
 * Makes the training folder or takes the one that is there, for this process alone.
 *
 * @throws Obstacle when it is not ours; DatabaseUnavailable when it cannot be written or is in use.
 */
export function takeFolder(folder: string, fresh: boolean): void {
  try {
    const strange = existsSync(folder) && readdirSync(folder).length > 0 && !isOurs(folder);
    if (strange) {
      throw new Obstacle(WORDS.t('training.folder-strange', { folder, marker }));
    }
    makeFolder(folder);
    claim(folder);
    if (fresh) clear(folder);
    writeFileSync(
      join(folder, marker),
      `${JSON.stringify({ format: 'comity/training', version: 1 })}\n`,
    );
  } catch (cause) {
    if (cause instanceof Error && 'errno' in cause) throw folderUnavailable(folder, cause);
    throw cause;
  }
}

function isOurs(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** Removes everything but what says that the folder is ours and taken. */
function clear(folder: string): void {
  const database = homeFor(databaseFolder(folder));
  rmSync(database, { recursive: true, force: true });
  for (const name of readdirSync(folder)) {
    if (name === marker || name.startsWith('in-use-by')) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Every folder on the way is made so that the database's account can walk through it. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
  if (process.getuid?.() === 0) chmodSync(folder, 0o755);
}
