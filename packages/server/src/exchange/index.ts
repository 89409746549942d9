export { ALERT_CHANNEL, type CaseAlert } from './alerts.ts';
export { actEntry, type CaseRecord, type RecordedAct, receiptEntry } from './case-record.ts';
export { createExchange } from './create-exchange.ts';
export { ENVELOPES_PATH } from './delivery.ts';
export { every } from './every.ts';
export type {
  Exchange,
  ExchangeParts,
  Posting,
  ReceiveAnswer,
  Round,
} from './exchange.ts';
export { problemAnswer } from './receive-batch.ts';
