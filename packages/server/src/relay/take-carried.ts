import { namesRelay } from '@comity/feed';
import {
  type BatchHeader,
  composeBatchRefusal,
  envelopeHashOfBytes,
  findNodeKey,
  openConsignment,
  type Packed,
  packConsignment,
  readBatch,
  sealConsignment,
  type VerifiedConsignment,
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
 * sealed to the sender, why nothing is taken as well: the relay reads that no more than the batch.
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
  const answered = await taken(parts, verified.value, receive);
  const { id, from, relay, lane, until } = packed.signed.consignment;
  const recipient = findNodeKey(trust.current(), { participant: from, at: now });
  const sealed = recipient.ok
    ? sealConsignment(
        { holds: 'answer', id, from: us, to: from, relay, lane, at: now, until },
        answered,
        { signing: keyring.node.receipt, recipient: recipient.value },
      )
    : recipient;
  if (!sealed.ok) return problemAnswer(400, sealed.error.code);
  return { status: 200, body: packConsignment(sealed.value) };
}

/** What is answered to the sender alone: its receipts, or the code of why nothing is taken. */
async function taken(
  { keyring }: ExchangeParts,
  verified: VerifiedConsignment,
  receive: (batch: BatchRead) => Promise<ReceiveAnswer>,
): Promise<Uint8Array> {
  const keys = keyring.authorities.flatMap((id) => keyring.authority(id).encryption);
  const opened = openConsignment(verified, keys);
  const read = opened.ok ? readBatch(opened.value) : opened;
  if (!read.ok) return composeBatchRefusal(read.error.code);
  const { from, to, envelopes, receipts } = read.value;
  const { consignment } = verified.signed;
  if (from !== consignment.from || to !== consignment.to) return composeBatchRefusal('header-body');
  const delivered = envelopes.map((bytes) => ({ bytes, hash: envelopeHashOfBytes(bytes) }));
  const answer = await receive({ from, to, delivered, receipts });
  return answer.status === 200 ? answer.body : composeBatchRefusal(codeOf(answer));
}

/** The code of a refusal of ours; a batch of nothing is none that can be taken. */
function codeOf({ status, body }: ReceiveAnswer): string {
  if (status === 204) return 'schema';
  const { code } = JSON.parse(new TextDecoder().decode(body)) as { readonly code: string };
  return code;
}
