import type { ReceiptEntry } from '@comity/case';
import type { StoredReceipt } from '@comity/wire';

/**
 * A receipt as the fold takes it. A rejection does not say which act was inside; the sender knows
 * by the envelope, and names it here.
 */
export const receiptEntry = (act: string, receipt: StoredReceipt['receipt']): ReceiptEntry => ({
  entry: 'receipt',
  act,
  by: receipt.to.participant,
  at: receipt.at,
  outcome: receipt.outcome,
  ...(receipt.outcome === 'rejected' ? { code: receipt.code } : { understood: receipt.understood }),
});
