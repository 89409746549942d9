import { type BatchHeader, unpackConsignment } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { ReceiveAnswer } from '../exchange/post.ts';
import { problemAnswer } from '../exchange/problem-answer.ts';
import type { BatchRead } from '../exchange/read-batch.ts';
import { carry, type RelayParts } from './carry.ts';
import { takeCarried } from './take-carried.ts';

/** Takes a consignment: to carry it, where we are its relay; to open it, where it is for us. */
export async function answerConsignment(
  parts: ExchangeParts,
  relay: RelayParts,
  given: {
    readonly header: BatchHeader;
    readonly body: Uint8Array;
    /** Does what carrying takes when it is its turn. */
    readonly carry: (work: () => Promise<ReceiveAnswer>) => Promise<ReceiveAnswer>;
    readonly receive: (batch: BatchRead) => Promise<ReceiveAnswer>;
  },
): Promise<ReceiveAnswer> {
  const { header, body, receive } = given;
  const packed = unpackConsignment(body);
  if (!packed.ok) return problemAnswer(400, packed.error.code);
  const isOurs = packed.value.signed.consignment.to === parts.keyring.participant;
  return isOurs
    ? takeCarried(parts, relay, { header, packed: packed.value, receive })
    : given.carry(() => carry(parts, relay, { header, packed: packed.value }));
}
