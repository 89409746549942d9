import { LANES } from '@comity/log';
import * as z from 'zod';
import {
  actId,
  authorityId,
  caseId,
  count,
  ed25519Signature,
  hash,
  keyId,
  mlDsa65Signature,
  moment,
  participantId,
  position,
} from './field-forms.ts';
import { REJECTION_CODES } from './rejection.ts';

/** An end of the envelope as the receiver could read it. */
const end = z.strictObject({ participant: participantId, authority: authorityId.nullable() });

/** The receiver's head of the lane after this envelope; `seq` 0 and `head` null before the first. */
const linkHead = z.strictObject({
  lane: z.enum(LANES),
  epoch: position,
  seq: count,
  head: hash.nullable(),
});

const common = {
  format: z.literal('comity/2/receipt'),
  envelope: hash,
  from: end,
  to: end,
  at: moment,
  link: linkHead,
};

const acceptedSchema = z.strictObject({
  ...common,
  outcome: z.literal('accepted'),
  act: hash,
  actId,
  case: caseId,
  understood: z.boolean(),
});
const rejectedSchema = z.strictObject({
  ...common,
  outcome: z.literal('rejected'),
  code: z.enum(REJECTION_CODES),
  act: hash.nullable(),
  actId: actId.nullable(),
  case: caseId.nullable(),
});

/** Spec: `spec/receipt.md`. What a receiver says of one envelope, once it is durable. */
export const receiptSchema = z.discriminatedUnion('outcome', [acceptedSchema, rejectedSchema]);
export type Receipt = z.infer<typeof receiptSchema>;
export type AcceptedReceipt = z.infer<typeof acceptedSchema>;
export type RejectedReceipt = z.infer<typeof rejectedSchema>;

export const receiptBatchHeadSchema = z.strictObject({
  format: z.literal('comity/2/receipt-batch'),
  by: participantId,
  key: keyId,
  size: position,
  root: hash,
  at: moment,
});
/** What a node signs once for many receipts. */
export type ReceiptBatchHead = z.infer<typeof receiptBatchHeadSchema>;

export const hybridSignatureSchema = z.strictObject({
  ed25519: ed25519Signature,
  mlDsa65: mlDsa65Signature,
});

export const signedBatchHeadSchema = z.strictObject({
  head: receiptBatchHeadSchema,
  signatures: hybridSignatureSchema,
});
export type SignedBatchHead = z.infer<typeof signedBatchHeadSchema>;

export const storedReceiptSchema = z.strictObject({
  receipt: receiptSchema,
  index: count,
  path: z.array(hash).max(40),
  batch: signedBatchHeadSchema,
});
/** A receipt with everything that proves it; verifies alone. */
export type StoredReceipt = z.infer<typeof storedReceiptSchema>;
