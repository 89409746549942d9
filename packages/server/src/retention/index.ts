export { heldBy } from './holds.ts';
export { closedAt, hasTexts } from './kept-texts.ts';
export { createRetention } from './retention.ts';
export {
  periodFor,
  type RetentionPeriod,
  type RetentionRules,
  readRetentionRules,
  standardRetention,
} from './retention-rules.ts';
