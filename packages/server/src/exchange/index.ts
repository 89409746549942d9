export { originOf } from './address.ts';
export { BYTES_MAX } from './admit-post.ts';
export { ALERT_CHANNEL, type CaseAlert } from './alerts.ts';
export {
  actEntry,
  type CaseRecord,
  type ReadCase,
  type RecordedAct,
  readCase,
  readForFold,
} from './case-record.ts';
export { createExchange } from './create-exchange.ts';
export { every, everyToTheEnd } from './every.ts';
export type {
  ChangedCase,
  Exchange,
  ExchangeParts,
  Posting,
  Round,
} from './exchange.ts';
export { ownJson } from './own-json.ts';
export { PEER_QUOTA, type PeerQuota, QUOTA_ACTS_MIN, QUOTA_BYTES_MIN } from './peer-quota.ts';
export type { AdmittedPost, PostHead, ReceiveAnswer } from './post.ts';
export { type ExchangePath, PINGS_PATH, postBatch, postHeaders, REACH_PATH } from './post-batch.ts';
export { problemAnswer } from './problem-answer.ts';
export { receiptEntry } from './receipt-entry.ts';
