import { namesRelay } from '@comity/feed';
import type { ToldCarried, ToldGiven, ToldRelay } from '@comity/service';
import { publishedNow } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';

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
