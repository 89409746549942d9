export {
  type ActDraft,
  actHash,
  type ComposedAct,
  composeAct,
  type VerifiedAct,
  verifyAct,
} from './act.ts';
export {
  type ActHeader,
  actHeaderSchema,
  type BodyPlaintext,
  type SealedBody,
  type SignedAct,
  signedActSchema,
} from './act-format.ts';
export {
  type BatchHeading,
  checkBodyOf,
  composeBatchHeader,
  type HeaderReceiver,
  verifyBatchHeader,
} from './batch-header.ts';
export {
  BATCH_HEADER_FIELD,
  BATCH_HEADER_MAX,
  BATCH_HEADER_SECONDS,
  type BatchHeader,
  HEADER_CERTIFICATE,
  HEADER_MISSING,
  HOLD_CODES,
  type HoldCode,
  SIGN_AGAIN_CODES,
} from './batch-header-format.ts';
export { type BodyLock, type BodyOwner, bodyCommitment, openBody, sealBody } from './body.ts';
export {
  BUNDLE_LIMITS,
  type Bundle,
  type BundledAct,
  bundleSchema,
} from './bundle-format.ts';
export type { BundleEnd, LastAct, LastReceipt } from './check-bundle-end.ts';
export { type BundleContent, composeBundle } from './compose-bundle.ts';
export {
  type Packed,
  packConsignment,
  signConsignment,
  unpackConsignment,
  type VerifiedConsignment,
  verifyConsignment,
} from './consignment.ts';
export {
  ANSWER_CONTENT_MAX,
  CARRIED_ANSWER_BYTES_MAX,
  CONSIGNMENT_BYTES_MAX,
  CONTENT_BYTES_MAX,
  type Consignment,
  type SignedConsignment,
} from './consignment-format.ts';
export { type Envelope, envelopeSchema } from './envelope-format.ts';
export {
  composeBatch,
  composeBatchAnswer,
  composeBatchRefusal,
  type ReadBatch,
  readBatch,
  readBatchAnswer,
  readBatchRefusal,
} from './exchange.ts';
export {
  BATCH_ENVELOPES_MAX,
  BATCH_LIMITS,
  type Batch,
  type BatchAnswer,
  batchAnswerSchema,
  batchSchema,
  type LaneHeads,
} from './exchange-format.ts';
export {
  composeFeedAnswer,
  composeFeedRequest,
  composePublication,
  extendFeed,
  extendingFeed,
  type FeedGrowth,
  type FeedTip,
  feedStart,
  type GivenFeed,
  publicationHash,
  readFeedAnswer,
  readFeedRequest,
  stateFeedHead,
  type VerifiedFeedHead,
  type VerifiedPublication,
  verifyFeedFork,
  verifyFeedHead,
} from './feed.ts';
export {
  FEED_ANSWER_LIMITS,
  FEED_ENTRIES_MAX,
  FEED_REQUEST_LIMITS,
  FEED_UNKNOWN,
  type FeedAnswer,
  type FeedFork,
  type FeedNews,
  feedForkSchema,
  KNOWN_FEEDS_MAX,
  type SignedFeedHead,
  type SignedPublication,
  signedFeedHeadSchema,
  signedPublicationSchema,
  TOLD_FORKS_MAX,
} from './feed-format.ts';
export { type Party, SUITE } from './field-forms.ts';
export { frameBatch } from './frame-batch.ts';
export {
  type ActToReturn,
  composeGiveBack,
  composeGivenBack,
  openReturnedAct,
  readGiveBack,
  readGivenBack,
  sealReturnedAct,
} from './give-back.ts';
export {
  EARLIER_MAX,
  GIVE_BACK_LIMITS,
  GIVE_BACK_MAX,
  type GiveBack,
  type GivenBack,
  HEAD_UNKNOWN,
  type LinkDirection,
  type ReturnedAct,
  type ReturnedEntry,
  type ReturnedPayload,
} from './give-back-format.ts';
export {
  composeHeartbeat,
  composeHeartbeatAnswer,
  type HeadsToState,
  readHeartbeat,
  readHeartbeatAnswer,
  stateLinkHeads,
  type VerifiedLinkHeads,
  verifyLinkHeads,
} from './heads.ts';
export {
  HEARTBEAT_LIMITS,
  type Heartbeat,
  type HeartbeatAnswer,
  KEPT_HEADS_MAX,
  type KeyNews,
  type LinkHeads,
  type SignedLinkHeads,
  signedLinkHeadsSchema,
} from './heads-format.ts';
export {
  hybridKeyId,
  keyStatementHash,
  publicRoot,
  readKeyStatement,
  STATEMENT_LIMITS,
  signKeyStatement,
  succeeds,
  type VerifiedStatement,
  verifyKeyStatement,
} from './key-statement.ts';
export {
  type EncryptionKey,
  type KeyStatement,
  keyStatementSchema,
  type SignedKeyStatement,
  type SigningKey,
  type StatedAuthority,
  signedKeyStatementSchema,
} from './key-statement-format.ts';
export { openEnvelope, type ReceivedAct, type Receiver, readEnvelope } from './open-envelope.ts';
export {
  composePing,
  composePingQuestion,
  readPing,
  readPingQuestion,
  statePing,
  verifyPing,
} from './ping.ts';
export {
  PING_LIMITS,
  PING_TESTS_MAX,
  PING_WITHIN,
  type Ping,
  type PingTest,
  type SignedPing,
  signedPingSchema,
} from './ping-format.ts';
export {
  composeReach,
  composeReachQuestion,
  readReach,
  readReachQuestion,
  stateReach,
  type VerifiedReach,
  verifyReach,
} from './reach.ts';
export {
  REACH_CASES_MAX,
  REACH_LIMITS,
  REACH_RUNGS_MAX,
  type Reach,
  type ReachedCase,
  type SignedReach,
  signedReachSchema,
} from './reach-format.ts';
export { conform, readCanonical, readFormat } from './read-format.ts';
export {
  type AcceptedReceipt,
  type Receipt,
  type ReceiptBatchHead,
  type RejectedReceipt,
  receiptSchema,
  type SignedBatchHead,
  type StoredReceipt,
  storedReceiptSchema,
} from './receipt-format.ts';
export {
  acceptedReceipt,
  composeReceipts,
  type ReceiptSigner,
  type RefusedEnvelope,
  receiptVerifier,
  rejectedReceipt,
  type Understands,
  understandsAct,
  type VerifiedReceipt,
  verifyReceipt,
} from './receipts.ts';
export { type RefusedAt, refusedEnvelope } from './refused-envelope.ts';
export { REJECTION_CODES, type Rejection, type RejectionCode } from './rejection.ts';
export {
  composeRelayAnswer,
  composeRelayQuestion,
  type RelayAnswer,
  type RelayWord,
  readRelayAnswer,
  readRelayQuestion,
  stateRelayEvidence,
  verifyRelayEvidence,
} from './relay.ts';
export {
  RELAY_LIMITS,
  type RelayEvidence,
  type RelayRefusal,
  type RelayTrouble,
  type SignedRelayEvidence,
  signedRelayEvidenceSchema,
} from './relay-format.ts';
export {
  SAMPLE_CASE,
  SAMPLE_KINDS,
  SAMPLE_TIME,
  type SampleAct,
  type SampleNetwork,
  type SampleParty,
  type SampleSay,
  sampleAct,
  sampleBytes,
  sampleEnvelope,
  sampleNetwork,
  sampleParty,
  sampleReceiver,
} from './sample-exchange.ts';
export {
  type Consigned,
  findNodeKey,
  openConsignment,
  sealConsignment,
} from './seal-consignment.ts';
export {
  type EnvelopeContent,
  envelopeHash,
  envelopeHashOfBytes,
  paddedSize,
  type SealedEnvelope,
  sealEnvelope,
} from './seal-envelope.ts';
export {
  type AdmittedParticipant,
  admit,
  compromisedSince,
  findEncryptionKey,
  findReceiptKey,
  findSigningKey,
  follow,
  type KeyQuestion,
  NOBODY,
  sameFingerprint,
  statementAt,
  type TrustList,
} from './trust-list.ts';
export type { Verified } from './verified.ts';
export { type BundleCheck, type BundleVerdict, verifyBundle } from './verify-bundle.ts';
