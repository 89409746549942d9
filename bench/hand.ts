import { loadLaw } from '@comity/law-files';
import { systemWorld } from '@comity/node';
import { createNode, loadKeyring, type Node, openStore, type World } from '@comity/server';
import type { Place } from './nodes.ts';

/** A node's use cases in the bench's own process; it listens on no port. */
export async function handOf(place: Place): Promise<Node> {
  const world: World = systemWorld(() => undefined);
  const keyring = loadKeyring(place.keys, world);
  const store = openStore({ database: place.database, world, appConnections: 12 });
  const origin = `http://127.0.0.1:${place.port}`;
  const law = await loadLaw();
  return createNode({ world, store, keyring, law, training: true, origin });
}
