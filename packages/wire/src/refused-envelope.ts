import { headOf, type Lane, type LinkEntry, type LinkHead } from '@comity/log';
import type { Envelope } from './envelope-format.ts';
import { readEnvelope } from './open-envelope.ts';
import type { RefusedEnvelope } from './receipts.ts';
import type { Rejection } from './rejection.ts';
import { envelopeHash, envelopeHashOfBytes } from './seal-envelope.ts';

/** The link entry of an envelope that took its place. */
export const linkEntryOf = (envelope: Envelope): LinkEntry => ({
  from: envelope.from.participant,
  to: envelope.to.participant,
  lane: envelope.link.lane,
  epoch: envelope.link.epoch,
  seq: envelope.link.seq,
  prev: envelope.link.prev,
  envelope: envelopeHash(envelope),
});

/** Where a refused envelope arrived. */
export interface RefusedAt {
  /** The participant whose node this is. */
  readonly participant: string;
  /** Who the batch says it is from, for an envelope that cannot be read. */
  readonly sender: string;
  /** The lane by which it came. */
  readonly lane: Lane;
  /** Our head of the link from the sender in that lane, before. */
  readonly head: LinkHead;
}

/**
 * What a node needs to keep and to receipt about an envelope that it rejects.
 *
 * @returns the facts for `rejectedReceipt`, and the link entry to append when the envelope keeps
 *   its place (`null` when it does not)
 */
export function refusedEnvelope(
  bytes: Uint8Array,
  rejection: Rejection,
  where: RefusedAt,
): { readonly refused: RefusedEnvelope; readonly entry: LinkEntry | null } {
  const read = readEnvelope(bytes);
  const at = { lane: where.lane, head: where.head };
  if (!read.ok) {
    const from = { participant: where.sender, authority: null };
    const to = { participant: where.participant, authority: null };
    const hash = envelopeHashOfBytes(bytes);
    return { refused: { hash, from, to, case: null, ...at }, entry: null };
  }
  const envelope = read.value;
  const entry = rejection.entered ? linkEntryOf(envelope) : null;
  const isOurs = envelope.to.participant === where.participant;
  const refused = {
    hash: envelopeHash(envelope),
    from: envelope.from,
    to: { participant: where.participant, authority: isOurs ? envelope.to.authority : null },
    case: envelope.case,
    ...(entry === null ? at : { lane: entry.lane, head: headOf(entry) }),
  };
  return { refused, entry };
}
