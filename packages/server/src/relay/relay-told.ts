import { namesRelay } from '@comity/feed';
import type { Lane } from '@comity/log';
import { publishedNow } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';

/** What is carried of one sender for one recipient in one lane: how many, how large, since when. */
export interface ToldCarried {
  readonly sender: string;
  readonly recipient: string;
  readonly lane: Lane;
  /** Consignments that wait to be handed over; nobody here knows how many acts they hold. */
  readonly waiting: number;
  readonly bytes: number;
  /** When the oldest that waits came, RFC 3339; null where none waits. */
  readonly oldest: string | null;
  /** Handed over, with the recipient's sealed answer kept for the sender. */
  readonly answered: number;
}

/** What was given to a relay for a peer and no receipt has come for yet. */
export interface ToldGiven {
  readonly peer: string;
  readonly relay: string;
  readonly lane: Lane;
  readonly open: number;
  readonly oldest: string;
}

/** What a node carries and has others carry, as whoever keeps it is told: no act, no case. */
export interface ToldRelay {
  readonly carried: readonly ToldCarried[];
  readonly given: readonly ToldGiven[];
  /** The relays that our authorities name: two officers publish that, and two take it back. */
  readonly named: readonly { readonly authority: string; readonly relays: readonly string[] }[];
  /** Participants who name this node as a relay of theirs. */
  readonly namedBy: readonly string[];
}

const CARRIED = `select sender, recipient, lane, count(body)::int as waiting,
    coalesce(sum(octet_length(body)), 0)::float8 as bytes,
    min(taken_at) filter (where body is not null) as oldest,
    count(*) filter (where octet_length(answer) > 0)::int as answered
  from consignments where until > $1 group by sender, recipient, lane
  having count(body) > 0 or count(*) filter (where octet_length(answer) > 0) > 0
  order by recipient, sender, lane`;
const GIVEN = `select peer, relay, lane, count(*)::int as open, min(given_at) as oldest
  from consignments_given g
  where exists (select from outbox o where o.peer = g.peer and o.lane = g.lane
    and o.envelope_hash = any(g.envelopes))
  group by peer, relay, lane order by peer, relay, lane`;

/** Counts and ages of what is carried, and who has agreed to it. */
export async function relayTold(parts: NodeParts): Promise<ToldRelay> {
  const { store, world, keyring, trust } = parts;
  const now = world.now();
  const published = await publishedNow(parts);
  const us = keyring.participant;
  const rows = await store.lookAsWorker(async (look) => ({
    carried: await look.query<Omit<ToldCarried, 'oldest'> & { readonly oldest: Date | null }>(
      CARRIED,
      [now],
    ),
    given: await look.query<Omit<ToldGiven, 'oldest'> & { readonly oldest: Date }>(GIVEN),
  }));
  return {
    carried: rows.carried.map((row) => ({ ...row, oldest: row.oldest?.toISOString() ?? null })),
    given: rows.given.map((row) => ({ ...row, oldest: row.oldest.toISOString() })),
    named: published.entries.flatMap(({ participant, authority, relays }) =>
      participant === us && relays.length > 0 ? [{ authority, relays }] : [],
    ),
    namedBy: [...trust.current().keys()]
      .filter((peer) => peer !== us && namesRelay(published, peer, { relay: us, now }))
      .sort(),
  };
}
