import type { JsonLimits } from '@comity/base';
import { LANES } from '@comity/log';
import * as z from 'zod';
import {
  actId,
  count,
  hash,
  keyId,
  moment,
  participantId,
  xWingCiphertext,
} from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** The sizes that a sealed content may have: a power of two between these, and the tag. */
export const CONTENT_SIZES = { least: 8_192, most: 4 * 1_048_576, tag: 16 } as const;
/** Bytes of a batch or an answer that fit into a content at most. */
export const CONTENT_BYTES_MAX = CONTENT_SIZES.most - 4;
/** What is before the content: label and signatures. */
export const LABEL_LIMITS: JsonLimits = { bytesMax: 12_288, depthMax: 4, valuesMax: 32 };
/** A whole consignment. */
export const CONSIGNMENT_BYTES_MAX =
  LABEL_LIMITS.bytesMax + 1 + CONTENT_SIZES.most + CONTENT_SIZES.tag;

/** An answer is receipts, a hundred at most: some 700 KB. More of it than this nobody has to carry or keep. */
export const ANSWER_CONTENT_MAX = 1_048_576 + CONTENT_SIZES.tag;
/** A whole consignment that holds an answer. */
export const CARRIED_ANSWER_BYTES_MAX = LABEL_LIMITS.bytesMax + 1 + ANSWER_CONTENT_MAX;

const contentSize = count.refine((bytes) => {
  const size = bytes - CONTENT_SIZES.tag;
  return (
    size >= CONTENT_SIZES.least && size <= CONTENT_SIZES.most && Number.isInteger(Math.log2(size))
  );
}, 'expected a power of two and a tag');

export const consignmentSchema = z.strictObject({
  format: z.literal('comity/2/consignment'),
  /** A batch on its way, or what its recipient answers to it. */
  holds: z.enum(['batch', 'answer']),
  /** 16 random bytes of the sender of the batch; its answer has the same. */
  id: actId,
  from: participantId,
  to: participantId,
  /** By whose node alone it may be carried. */
  relay: participantId,
  lane: z.enum(LANES),
  at: moment,
  /** From then on it is to be thrown away, and is taken by nobody. */
  until: moment,
  /** Id of the receipt key of `from` that signs. */
  key: keyId,
  /** Id of the encryption key of `to`: of the first authority in its statement, whoever is written to. */
  encryptionKey: keyId,
  kem: xWingCiphertext,
  content: z.strictObject({ bytes: contentSize, hash }),
});
/** Spec: `spec/consignment.md`. All that a relay reads of what it carries. */
export type Consignment = z.infer<typeof consignmentSchema>;

export const signedConsignmentSchema = z.strictObject({
  consignment: consignmentSchema,
  signatures: hybridSignatureSchema,
});
/** A consignment with both signatures of its sender's receipt key; not yet verified. */
export type SignedConsignment = z.infer<typeof signedConsignmentSchema>;
