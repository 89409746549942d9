export type { CaseRecord, RecordedAct } from './case-record.ts';
export type {
  Exchange,
  ExchangeParts,
  Posting,
  ReceiveAnswer,
  Round,
} from './exchange.ts';
