import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CodedFailure } from '@comity/base';
import type { NodeDatabase } from '@comity/postgres';
import { loadKeyring, maybeOnePerson, openStore } from '@comity/server';
import { systemWorld } from '../system-world.ts';
import { type Finding, unknownAt } from './finding.ts';

const CODES = { name: 'accounts-one-name', mail: 'accounts-one-mailbox' } as const;
/** So many accounts are named; an office of many may share a mailbox. */
const NAMED_MAX = 6;

/**
 * Accounts that may be one person's: a question to whoever keeps the node and no fault, as two people
 * may share a name. Nothing where the keys do not open, which is said elsewhere.
 *
 * @param keys the folder of the node's keys: names are sealed
 */
export async function lookAtPersons(
  database: NodeDatabase,
  keys: string,
): Promise<readonly Finding[]> {
  if (!existsSync(join(keys, 'statement.json'))) return [];
  const world = systemWorld(() => undefined);
  const keyring = keyringAt(keys, world);
  if (keyring === undefined) return [];
  const store = openStore({ database, world, appConnections: 1, workerConnections: 1 });
  try {
    const found = await maybeOnePerson({ store, keyring, world });
    return found.map(({ by, officers }) => {
      const named = officers.slice(0, NAMED_MAX).join(', ');
      const params = { officers: officers.length > NAMED_MAX ? `${named}, …` : named };
      return unknownAt('officers', { code: CODES[by], params });
    });
  } finally {
    await store.close();
  }
}

function keyringAt(keys: string, world: ReturnType<typeof systemWorld>) {
  try {
    return loadKeyring(keys, world);
  } catch (cause) {
    if (cause instanceof CodedFailure) return undefined;
    throw cause;
  }
}
