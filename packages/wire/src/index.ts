export {
  type ActHeader,
  actHeaderSchema,
  type BodyPlaintext,
  type SealedBody,
  type SignedAct,
  signedActSchema,
} from './act-format.ts';
export { type Bundle, type BundledAct, bundleSchema } from './bundle-format.ts';
export { type Envelope, envelopeSchema, type LinkPosition } from './envelope-format.ts';
export {
  BATCH_ENVELOPES_MAX,
  BATCH_LIMITS,
  type Batch,
  type BatchAnswer,
  batchAnswerSchema,
  batchSchema,
} from './exchange-format.ts';
export { type Party, SUITE } from './field-forms.ts';
export {
  type EncryptionKey,
  type KeyStatement,
  keyStatementSchema,
  type SignedKeyStatement,
  type SigningKey,
  type StatedAuthority,
  signedKeyStatementSchema,
} from './key-statement-format.ts';
export {
  type AcceptedReceipt,
  type HybridSignature,
  type Receipt,
  type ReceiptBatchHead,
  type RejectedReceipt,
  receiptSchema,
  type SignedBatchHead,
  type StoredReceipt,
  storedReceiptSchema,
} from './receipt-format.ts';
export { REJECTION_CODES, type Rejection, type RejectionCode } from './rejection.ts';
