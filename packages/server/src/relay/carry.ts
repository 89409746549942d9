import { namesRelay } from '@comity/feed';
import {
  type BatchHeader,
  composeRelayAnswer,
  type Packed,
  packConsignment,
  type RelayRefusal,
  type RelayWord,
  readRelayQuestion,
  stateRelayEvidence,
  verifyConsignment,
} from '@comity/wire';
import { isSuspended } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import type { ReadPublished } from '../feeds/index.ts';
import { carriedOf, keepCarried, throwAway, waitingOf, wordOf } from './carried-rows.ts';
import { daysAfter } from './days-after.ts';
import { RELAY_SETTINGS } from './relay-bounds.ts';

/** What a relay needs besides its node. */
export interface RelayParts {
  readonly published: () => Promise<Pick<ReadPublished, 'entries' | 'faults'>>;
  /** Something waits for this peer. */
  readonly nudge: (peer: string, lane: BatchHeader['lane']) => void;
}

/**
 * Takes what a sender wants carried, or says by evidence why not. It is durable before the answer
 * leaves. What came before under the same id is as it was: nothing is taken twice.
 */
export async function carry(
  parts: ExchangeParts,
  relay: RelayParts,
  { header, packed }: { readonly header: BatchHeader; readonly packed: Packed },
): Promise<ReceiveAnswer> {
  const { world, store, trust, keyring } = parts;
  const now = world.now();
  const us = keyring.participant;
  const verified = verifyConsignment(packed, {
    trust: trust.current(),
    now,
    expected: { holds: 'batch', from: header.from, relay: us, lane: header.lane },
  });
  if (!verified.ok) return problemAnswer(400, verified.error.code);
  const { id, from: sender, to: recipient, lane, until } = packed.signed.consignment;
  const common = { by: us, to: sender, id, at: now };
  const refusal = await refusalOf(parts, relay, packed);
  if (refusal !== undefined) {
    world.log({ level: 'warn', what: 'relay-refused', sender, recipient, code: refusal });
    return evidence(parts, { ...common, event: 'refused', code: refusal });
  }
  const { days, ...bounds } = (parts.relays ?? RELAY_SETTINGS).offers ?? NOTHING;
  const latest = daysAfter(now, days);
  const body = packConsignment(verified.value);
  return store.asWorker(async (tx) => {
    throwAway(tx, now);
    const waiting = await waitingOf(tx, { sender, recipient, lane }, now);
    const before = await carriedOf(tx, sender, id);
    if (before !== undefined) return evidence(parts, wordOf(before, common), before.answer);
    if (waiting.n >= bounds.consignments || waiting.bytes + body.length > bounds.bytes) {
      world.log({ level: 'error', what: 'relay-full', sender, recipient, lane });
      return evidence(parts, { ...common, event: 'refused', code: 'relay-full' });
    }
    const [kept = until] = [until, latest].sort();
    keepCarried(tx, { sender, id, recipient, lane, body, takenAt: now, until: kept });
    tx.afterCommit(() => relay.nudge(recipient, lane));
    world.log({ level: 'info', what: 'relay-taken', sender, recipient, lane, bytes: body.length });
    return evidence(parts, { ...common, event: 'taken', taken: now, until: kept, trouble: null });
  });
}

const NOTHING = { consignments: 0, bytes: 0, days: 0 };

async function refusalOf(
  parts: ExchangeParts,
  relay: RelayParts,
  { signed, content }: Packed,
): Promise<RelayRefusal | undefined> {
  const { offers } = parts.relays ?? RELAY_SETTINGS;
  if (offers === null) return 'relay-not-offered';
  const { to } = signed.consignment;
  if (!parts.trust.current().has(to) || isSuspended(parts, to)) return 'relay-recipient-unknown';
  const named = { relay: parts.keyring.participant, now: parts.world.now() };
  if (!namesRelay(await relay.published(), to, named)) return 'relay-not-named';
  return content.length > offers.bytes ? 'relay-too-large' : undefined;
}

/** Says what has become of a consignment of the asker's, with what its recipient answered. */
export async function answerRelayQuestion(
  parts: ExchangeParts,
  { header, body }: { readonly header: BatchHeader; readonly body: Uint8Array },
): Promise<ReceiveAnswer> {
  const read = readRelayQuestion(body);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, id } = read.value;
  if (from !== header.from || to !== header.to) return problemAnswer(400, 'header-body');
  const row = await parts.store.lookAsWorker((tx) => carriedOf(tx, from, id));
  const common = { by: to, to: from, id, at: parts.world.now() };
  return evidence(parts, wordOf(row, common), row?.answer);
}

const evidence = (
  { keyring }: ExchangeParts,
  said: RelayWord,
  answer: Uint8Array | null = null,
): ReceiveAnswer => ({
  status: 200,
  body: composeRelayAnswer(
    stateRelayEvidence(said, keyring.node.receipt),
    answer ?? new Uint8Array(),
  ),
});
