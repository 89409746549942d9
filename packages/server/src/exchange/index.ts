export { ALERT_CHANNEL, type CaseAlert } from './alerts.ts';
export { actEntry, type CaseRecord, type RecordedAct, receiptEntry } from './case-record.ts';
export { createExchange } from './create-exchange.ts';
export type {
  Exchange,
  ExchangeParts,
  Posting,
  ReceiveAnswer,
  Round,
} from './exchange.ts';
