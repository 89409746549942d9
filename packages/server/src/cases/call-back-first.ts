import { type CaseState, openerOf } from '@comity/case';
import { daysElapsed } from '@comity/law';
import type { CallBackFirst } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** How long a new statement of keys is worth a call, in days. */
const NEW_KEYS_DAYS = 14;

const OTHERS = `select exists (select from cases
  where authority = $1 and peer = $2 and peer_authority = $3 and id <> $4) as known`;

interface Asked {
  readonly authority: string;
  readonly caseId: string;
  readonly peer: string;
  readonly peerAuthority: string;
  readonly state: CaseState;
}

/**
 * Why whoever asked is to be called back, by a number of the directory, before anything is done:
 * accounts of officers are taken over, and a first letter proves nobody. None for what is ours, nor
 * once somebody here has said something in the case.
 */
export async function callBackFirst(
  tx: Tx,
  { participant, trust, world }: Pick<NodeParts, 'participant' | 'trust' | 'world'>,
  { authority, caseId, peer, peerAuthority, state }: Asked,
): Promise<readonly CallBackFirst[]> {
  const opener = openerOf(state);
  const ours = state.timeline.some(({ author }) => author.participant === participant.id);
  if (opener === null || ours) return [];
  const found: CallBackFirst[] = [];
  const [row] = await tx.query<{ known: boolean }>(OTHERS, [
    ...[authority, peer, peerAuthority, caseId],
  ]);
  if (row?.known !== true) found.push({ code: 'first-contact' });
  const [last, ...before] = (trust.current().get(peer)?.statements ?? []).toReversed();
  if (last !== undefined && before.length > 0) {
    const { issued } = last.statement;
    const days = daysElapsed(issued, world.now());
    if (days <= NEW_KEYS_DAYS) found.push({ code: 'keys-changed', at: issued });
  }
  return found;
}
