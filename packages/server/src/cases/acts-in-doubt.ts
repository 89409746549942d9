import type { TimelineItem } from '@comity/case';
import type { SignedAct } from '@comity/wire';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

const ACTS = 'select id, sealed from acts where authority = $1 and id = any($2::text[])';

interface InCase {
  readonly authority: string;
  readonly peer: string;
  readonly timeline: readonly TimelineItem[];
}

/**
 * Acts of a peer that came with a key which it has revoked since, at or after the moment from which
 * that key may have been in other hands: by act, that moment. Our own receipt says when they came;
 * what their author claims does not count.
 */
export async function actsInDoubt(
  tx: Tx,
  { trust, keyring }: Pick<NodeParts, 'trust' | 'keyring'>,
  { authority, peer, timeline }: InCase,
): Promise<ReadonlyMap<string, string>> {
  // The earliest moment that any of its statements names, also one under earlier root keys.
  const revoked = new Map(
    (trust.current().get(peer)?.statements ?? [])
      .flatMap(({ statement }) => statement.authorities)
      .flatMap(({ signing }) => signing)
      .flatMap(({ id, compromised }) =>
        compromised === undefined ? [] : [[id, compromised] as const],
      )
      .toSorted(([, one], [, other]) => (one < other ? 1 : -1)),
  );
  const earliest = [...revoked.values()].toSorted()[0];
  if (earliest === undefined) return new Map();
  const came = new Map(
    timeline.flatMap(({ act, author, received }) =>
      author.participant === peer && received !== null && received >= earliest
        ? [[act, received] as const]
        : [],
    ),
  );
  const rows = await tx.query<{ id: string; sealed: Buffer }>(ACTS, [authority, [...came.keys()]]);
  return new Map(
    rows.flatMap(({ id, sealed }) => {
      const act = jsonAtRest(keyring, { authority, sealed, aad: `acts/sealed/${id}` });
      const since = revoked.get((act as SignedAct | undefined)?.header.signingKey ?? '');
      const at = came.get(id);
      return since !== undefined && at !== undefined && at >= since ? [[id, since] as const] : [];
    }),
  );
}
