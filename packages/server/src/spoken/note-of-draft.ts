import type { Facts } from '@comity/case';
import type { Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { insertSpoken, momentOfCall, NEAR } from './spoken-rows.ts';

const TAKEN_UP = `update spoken set draft_id = coalesce(draft_id, $5) where ${NEAR} returning id`;

/**
 * A draft that confirms a call of ours is not yet the confirmation: until it is sent, the call waits as
 * a note. One that was taken of the same call is taken up, else it is noted now.
 */
export async function noteOfDraft(
  tx: Tx,
  parts: NodeParts,
  session: Session,
  { id: draft, facts }: { readonly id: string; readonly facts: Facts },
): Promise<void> {
  const { spoken, to: peer = '', parts: asked = [] } = facts;
  const saidAt = momentOfCall(spoken?.at, parts.world.now());
  if (saidAt === undefined) return;
  const { authority } = session.officer;
  const known = await tx.query(TAKEN_UP, [authority, peer, true, saidAt, draft]);
  if (known.length > 0) return;
  const said = { with: spoken?.with ?? '', what: asked[0]?.wanted ?? '' };
  await insertSpoken(tx, parts, session, { ours: true, peer, saidAt, draft, ...said });
}
