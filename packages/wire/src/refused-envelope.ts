import type { Lane, LinkHead } from '@comity/log';
import type { Envelope } from './envelope-format.ts';
import type { RefusedEnvelope } from './receipts.ts';

/** Where a refused envelope arrived. */
export interface RefusedAt {
  /** The participant whose node this is. */
  readonly participant: string;
  /** Who the batch says it is from, for an envelope that cannot be read. */
  readonly sender: string;
  /** The lane by which it came. */
  readonly lane: Lane;
  /** Our head of the link from the sender in that lane, afterwards. */
  readonly head: LinkHead;
}

/**
 * What a receipt says of an envelope that its receiver rejects. Whoever got it is named as the
 * receiver, also where it is addressed to another: a receipt is signed by the one that it names.
 *
 * @param envelope undefined where the bytes cannot be read
 * @param hash of the envelope as read, or of the bytes
 */
export const refusedEnvelope = (
  envelope: Envelope | undefined,
  hash: string,
  { participant, sender, lane, head }: RefusedAt,
): RefusedEnvelope => ({
  hash,
  from: envelope?.from ?? { participant: sender, authority: null },
  to: {
    participant,
    authority: envelope?.to.participant === participant ? envelope.to.authority : null,
  },
  case: envelope?.case ?? null,
  ...{ lane, head },
});
