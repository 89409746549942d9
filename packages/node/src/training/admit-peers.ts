import { existsSync, readFileSync } from 'node:fs';
import { fingerprint } from '@comity/seal';
import { confirmAdmission, type Node, proposeAdmission } from '@comity/server';
import { readKeyStatement } from '@comity/wire';

/** A peer's key statement, as it lies on this machine. */
export interface PeerStatement {
  readonly participant: string;
  readonly file: string;
}

/**
 * Admits the other nodes of the training network from their files. Two invented officers stand for
 * the two people who compare fingerprints in a real network.
 */
export async function admitPeers(node: Node, peers: readonly PeerStatement[]): Promise<void> {
  for (const { file } of peers) {
    if (!existsSync(file)) continue;
    const statement = new Uint8Array(readFileSync(file));
    const read = readKeyStatement(statement);
    if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
    const compared = { statement, fingerprint: fingerprint(read.value.statement.root) };
    const { store, world, keyring } = node.parts;
    const parts = { store, world, keyring, trust: node.trust.current(), training: true };
    const proposed = await proposeAdmission(parts, { ...compared, officer: 'training-1' });
    // A statement that is not newer than the one we have was admitted at an earlier start.
    if (!proposed.ok) continue;
    const admitted = await confirmAdmission(parts, { ...compared, officer: 'training-2' });
    if (!admitted.ok) throw new Error(`${file}: ${admitted.error.code}`);
    await node.trust.reload();
  }
}
