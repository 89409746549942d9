import { composeHeartbeat, HEARTBEAT_LIMITS, readHeartbeatAnswer } from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { HEADS_PATH, postBatch } from '../exchange/post-batch.ts';
import { NO_NEWS } from '../feeds/feed-news.ts';
import type { AnchorFault } from './anchor-fault.ts';
import { checkAnchors } from './check-anchors.ts';
import { ownKeys } from './follow-keys.ts';

const TIMEOUT_MS = 10_000;

/**
 * Asks a peer what it keeps of our own heads, and compares; says nothing of ours.
 *
 * @returns undefined where the peer does not answer
 */
export async function compareAnchors(
  parts: ExchangeParts,
  peer: string,
): Promise<{ readonly compared: number; readonly faults: readonly AnchorFault[] } | undefined> {
  const origin = originOf(parts, peer);
  if (origin === undefined) return undefined;
  const from = parts.keyring.participant;
  const answer = await postBatch(parts, {
    ...{ peer, origin, path: HEADS_PATH, lane: 'normal' },
    body: composeHeartbeat({
      from,
      to: peer,
      heads: null,
      feeds: NO_NEWS,
      keys: ownKeys(parts.keyring),
    }),
    timeoutMs: TIMEOUT_MS,
    bytesMax: HEARTBEAT_LIMITS.bytesMax,
  }).catch(() => undefined);
  if (answer?.status !== 200) return undefined;
  const read = readHeartbeatAnswer(answer.body);
  if (!read.ok || read.value.from !== peer || read.value.to !== from) return undefined;
  const { kept } = read.value;
  const faults = await parts.store.asWorker((tx) => checkAnchors(parts, tx, { peer, kept }));
  return { compared: kept.filter(({ heads }) => heads.anchor !== null).length, faults };
}
