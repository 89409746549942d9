import { loadLaw } from '@comity/law-files';
import { systemWorld } from '@comity/node';
import { createNode, loadKeyring, type Node, openStore, type World } from '@comity/server';
import type { Place } from './nodes.ts';

/**
 * A node's use cases in the bench's own process; it listens on no port.
 *
 * @param posted told the size of each body that it posts, in bytes
 */
export async function handOf(
  place: Place,
  posted: (bytes: number) => void = () => undefined,
): Promise<Node> {
  const system = systemWorld(() => undefined, { anyAddress: true });
  const world: World = {
    ...system,
    post: (url, body, limits) => {
      posted(body.length);
      return system.post(url, body, limits);
    },
  };
  const keyring = loadKeyring(place.keys, world);
  const store = openStore({ database: place.database, world, appConnections: 12 });
  const origin = `http://127.0.0.1:${place.port}`;
  const law = await loadLaw();
  return createNode({ world, store, keyring, law, training: true, origin });
}
