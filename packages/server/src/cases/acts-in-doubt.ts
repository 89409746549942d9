import type { TimelineItem } from '@comity/case';
import { doubtAt } from '@comity/feed';
import type { NodeParts } from '../node-parts.ts';
import { revokedKeys } from '../trust/revoked-keys.ts';
import type { OpenCase } from './open-cases.ts';

interface InCase extends Pick<OpenCase, 'signedWith'> {
  readonly peer: string;
  readonly timeline: readonly TimelineItem[];
}

/** From when on an act is in doubt, and whether its author has not revoked the key that it came with. */
export interface ActInDoubt {
  readonly since: string;
  readonly oursAlone: boolean;
}

/**
 * Acts of a peer that came with a key which it has revoked since, at or after the moment from which
 * that key may have been in other hands, and those that came while two officers of this node had reason
 * to doubt all of it: by act, that moment, and whether it is that doubt of ours alone. Our own receipt says when they came; what their author claims
 * does not count.
 */
export function actsInDoubt(
  { trust }: Pick<NodeParts, 'trust'>,
  { peer, timeline, signedWith }: InCase,
): ReadonlyMap<string, ActInDoubt> {
  const revoked = revokedKeys(trust.current(), peer);
  const { doubts } = trust.standingOf(peer);
  return new Map(
    timeline.flatMap(({ act, author, received }) => {
      if (author.participant !== peer || received === null) return [];
      const ofKey = revoked.get(signedWith.get(act) ?? '');
      const since = doubtAt(doubts, received)?.from;
      const revokedFrom = ofKey !== undefined && received >= ofKey ? ofKey : undefined;
      const [first] = [revokedFrom, since].filter((moment) => moment !== undefined).toSorted();
      return first === undefined
        ? []
        : [[act, { since: first, oursAlone: revokedFrom === undefined }] as const];
    }),
  );
}
