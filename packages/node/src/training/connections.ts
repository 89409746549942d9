import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { no, ok, type Result } from '@comity/base';
import type { DatabaseUrls } from '../settings.ts';
import { keyFolder } from './folder.ts';
import { trainingParticipants } from './participants.ts';

/** What an operator of one node of a running training network works with. */
export interface TrainingPlace {
  /** The folder with the node's keys. */
  readonly keys: string;
  readonly database: DatabaseUrls;
}

const fileOf = (folder: string, participant: string): string =>
  join(folder, participant, 'connections.json');

/**
 * Leaves a node's logins for the operator of this machine, for as long as the network runs: their
 * passwords are new at every start. Nobody else may read the file, as with the keys beside it.
 */
export function leaveConnections(folder: string, participant: string, urls: DatabaseUrls): void {
  const file = fileOf(folder, participant);
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(urls)}\n`, { mode: 0o600 });
}

/** Takes the logins of all nodes away again. */
export function takeConnections(folder: string): void {
  for (const { id } of trainingParticipants) rmSync(fileOf(folder, id), { force: true });
}

/** Finds keys and database of one node of the training network in `folder`. Code: `not-running`. */
export function trainingPlace(folder: string, participant: string): Result<TrainingPlace> {
  const file = fileOf(folder, participant);
  if (!existsSync(file)) {
    return no({ code: 'not-running', params: { participant, folder } });
  }
  const database = JSON.parse(readFileSync(file, 'utf8')) as DatabaseUrls;
  return ok({ keys: keyFolder(folder, participant), database });
}
