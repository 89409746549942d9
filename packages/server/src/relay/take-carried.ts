import { namesRelay } from '@comity/feed';
import {
  type BatchHeader,
  envelopeHashOfBytes,
  findNodeKey,
  openConsignment,
  type Packed,
  packConsignment,
  readBatch,
  sealConsignment,
  verifyConsignment,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import type { BatchRead } from '../exchange/read-batch.ts';
import type { RelayParts } from './carry.ts';

/**
 * Takes a batch that a relay has brought: from a relay that we name, whole, signed by its sender,
 * sealed to us; then by the same steps as one that came directly. What is answered to it goes back
 * sealed to the sender, so that the relay reads that no more than the batch.
 *
 * @param receive takes the batch as if its sender had posted it
 */
export async function takeCarried(
  parts: ExchangeParts,
  { published }: Pick<RelayParts, 'published'>,
  given: {
    readonly header: BatchHeader;
    readonly packed: Packed;
    readonly receive: (batch: BatchRead) => Promise<ReceiveAnswer>;
  },
): Promise<ReceiveAnswer> {
  const { keyring, trust, world } = parts;
  const { header, packed, receive } = given;
  const now = world.now();
  const us = keyring.participant;
  const verified = verifyConsignment(packed, {
    trust: trust.current(),
    now,
    expected: { holds: 'batch', to: us, relay: header.from, lane: header.lane },
  });
  if (!verified.ok) return problemAnswer(400, verified.error.code);
  if (!namesRelay(await published(), us, { relay: header.from, now })) {
    return problemAnswer(403, 'relay-not-named');
  }
  const keys = keyring.authorities.flatMap((id) => keyring.authority(id).encryption);
  const opened = openConsignment(verified.value, keys);
  if (!opened.ok) return problemAnswer(400, opened.error.code);
  const read = readBatch(opened.value);
  if (!read.ok) return problemAnswer(400, read.error.code);
  const { from, to, envelopes, receipts } = read.value;
  const { consignment } = packed.signed;
  if (from !== consignment.from || to !== us) return problemAnswer(400, 'header-body');
  const delivered = envelopes.map((bytes) => ({ bytes, hash: envelopeHashOfBytes(bytes) }));
  const answer = await receive({ from, to, delivered, receipts });
  if (answer.status !== 200) {
    return answer.status === 204 ? problemAnswer(400, 'schema') : answer;
  }
  const recipient = findNodeKey(trust.current(), { participant: from, at: now });
  if (!recipient.ok) return problemAnswer(400, recipient.error.code);
  const { id, relay, lane, until } = consignment;
  const sealed = sealConsignment(
    { holds: 'answer', id, from: us, to: from, relay, lane, at: now, until },
    answer.body,
    { signing: keyring.node.receipt, recipient: recipient.value },
  );
  if (!sealed.ok) return problemAnswer(400, sealed.error.code);
  return { status: 200, body: packConsignment(sealed.value) };
}
