import { enterOfficer, type Node } from '@comity/server';
import type { NodeSettings } from '../settings.ts';
import { admitPeers } from './admit-peers.ts';
import { trainingOfficers } from './officers.ts';
import { publishEntries } from './publish-entries.ts';

export { lifeOf } from './life/life.ts';

/** Enters the officers of a training, admits its other nodes and publishes where offices are. */
export async function enterTraining(
  node: Node,
  settings: Pick<NodeSettings, 'participant' | 'peers'>,
): Promise<void> {
  const { store, keyring, world } = node.parts;
  await store.asGate(async (tx) => {
    const known = await tx.query<{ id: string }>('select id from officers');
    for (const officer of trainingOfficers(settings.participant)) {
      if (keyring.find(officer.authority) === undefined) continue;
      // Hashing a password takes time and memory on purpose: not again at every start.
      if (known.some(({ id }) => id === officer.id)) continue;
      await enterOfficer(tx, officer, { keyring, world });
    }
  });
  await admitPeers(
    node,
    settings.peers.map(({ participant, statement }) => ({ participant, file: statement })),
  );
  await publishEntries(node);
}
