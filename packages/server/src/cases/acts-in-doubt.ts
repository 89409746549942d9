import type { TimelineItem } from '@comity/case';
import type { NodeParts } from '../node-parts.ts';
import { revokedKeys } from '../trust/revoked-keys.ts';
import type { OpenCase } from './open-cases.ts';

interface InCase extends Pick<OpenCase, 'signedWith'> {
  readonly peer: string;
  readonly timeline: readonly TimelineItem[];
}

/**
 * Acts of a peer that came with a key which it has revoked since, at or after the moment from which
 * that key may have been in other hands: by act, that moment. Our own receipt says when they came;
 * what their author claims does not count.
 */
export function actsInDoubt(
  { trust }: Pick<NodeParts, 'trust'>,
  { peer, timeline, signedWith }: InCase,
): ReadonlyMap<string, string> {
  const revoked = revokedKeys(trust.current(), peer);
  return new Map(
    timeline.flatMap(({ act, author, received }) => {
      const since = revoked.get(signedWith.get(act) ?? '');
      const came = author.participant === peer && received !== null && since !== undefined;
      return came && received >= since ? [[act, since] as const] : [];
    }),
  );
}
