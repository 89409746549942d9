import { headOf, LANES, type Lane } from '@comity/log';
import { type SignedLinkHeads, stateLinkHeads } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import { headsOf, readLinks } from './link-rows.ts';
import { type LogGuard, sealAnchor } from './log-guard.ts';

/** What this process knows of the node's own logs, across its heartbeats. */
export interface SelfKnowledge {
  readonly guard: LogGuard;
  /** Peers whose copies of our heads were compared since this process began. */
  readonly compared: Set<string>;
  /** A peer keeps a head that our log does not lead to. */
  cut: boolean;
}

interface EntryRow {
  readonly lane: Lane;
  readonly epoch: number;
  readonly seq: number;
  readonly prev: string | null;
  readonly envelope: string;
}

const ENTRY = `select lane, epoch, seq, prev, envelope from link_log
  where peer = $1 and direction = $2 and lane = $3 and hash = $4`;

/**
 * Signs where this node stands in both directions and lanes of a link. Nothing is signed that does not check:
 * a head whose entry is not what was written is not stated at all, and without a whole log there is
 * no anchor of it. Either is alarmed.
 *
 * @returns null when the link's own log does not hold, undefined for a peer never admitted
 */
export async function stateOwnHeads(
  parts: ExchangeParts,
  tx: Tx,
  { peer, self }: { readonly peer: string; readonly self: SelfKnowledge },
): Promise<SignedLinkHeads | null | undefined> {
  const { keyring, world } = parts;
  const links = await readLinks(tx, peer);
  if (links === undefined) return undefined;
  const roads = LANES.flatMap((lane) => [
    { lane, direction: 'out', head: links.sent[lane].head } as const,
    { lane, direction: 'in', head: links.taken[lane].head } as const,
  ]);
  for (const { lane, direction, head } of roads) {
    if (head.hash === null) continue;
    const [row] = await tx.query<EntryRow>(ENTRY, [peer, direction, lane, head.hash]);
    const [from, to] =
      direction === 'out' ? [keyring.participant, peer] : [peer, keyring.participant];
    const stands = row !== undefined && headOf({ from, to, ...row }).hash === head.hash;
    // An epoch that continues where the peer stands may follow an entry that is not here.
    if (stands || (direction === 'out' && row === undefined)) continue;
    world.log({ level: 'error', what: 'heads-not-signed', peer, direction, lane });
    return null;
  }
  const { heads, faults } = await self.guard.check(tx);
  for (const fault of faults) {
    world.log({ level: 'error', what: 'log-not-whole', ...fault });
  }
  const isWhole = faults.length === 0 && !self.cut;
  const anchor = isWhole && self.compared.has(peer) ? sealAnchor(parts, heads) : null;
  return stateLinkHeads(
    {
      ...{ by: keyring.participant, to: peer, at: world.now(), anchor },
      sent: headsOf(links.sent),
      taken: headsOf(links.taken),
    },
    keyring.node.receipt,
  );
}
