import { pendingMigrations, readMigrations } from '@comity/server';
import { openBeside } from './home-database.ts';
import type { HomeSettings } from './home-settings.ts';
import type { HomePlaces } from './places.ts';

/** A step that changes the tables of a node. */
export interface PendingStep {
  readonly number: number;
  readonly name: string;
}

/**
 * What this version changes of a node's tables at its next start; nothing is changed by asking.
 *
 * @throws SchemaMismatch where the node has worked with a newer version
 */
export async function pendingSteps(
  places: HomePlaces,
  settings: HomeSettings,
): Promise<readonly PendingStep[]> {
  const { database, close } = await openBeside(places, settings);
  try {
    const open = await pendingMigrations(database);
    return readMigrations().flatMap(({ number, name }) =>
      open.includes(number) ? [{ number, name }] : [],
    );
  } finally {
    await close();
  }
}
