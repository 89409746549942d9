export { createRetention } from './retention.ts';
export {
  periodFor,
  type RetentionPeriod,
  type RetentionRules,
  readRetentionRules,
  standardRetention,
} from './retention-rules.ts';
