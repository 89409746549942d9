import { relaysOf, usableRelays } from '@comity/feed';
import { readEnvelope } from '@comity/wire';
import { isSuspended } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { RelayParts } from './carry.ts';

/**
 * The relays by which a batch may go: those that every authority to which something in it is
 * addressed names, and that are admitted here; in the order of the first. No sender chooses another.
 */
export async function relaysFor(
  parts: Pick<ExchangeParts, 'trust' | 'keyring' | 'world'>,
  { published }: Pick<RelayParts, 'published'>,
  envelopes: readonly Uint8Array[],
): Promise<readonly string[]> {
  const now = parts.world.now();
  const all = await published();
  const trust = parts.trust.current();
  const named = new Map<string, readonly string[]>();
  for (const bytes of envelopes) {
    const read = readEnvelope(bytes);
    if (!read.ok) return [];
    const { to } = read.value;
    if (!named.has(to.authority)) named.set(to.authority, relaysOf(all, { ...to, now }));
  }
  const [first = [], ...others] = [...named.values()];
  return usableRelays(
    first.filter((relay) => others.every((names) => names.includes(relay))),
    {
      us: parts.keyring.participant,
      isAdmitted: (relay) => trust.has(relay) && !isSuspended(parts, relay),
    },
  );
}
