import type { Fault } from '@comity/base';

/** What came of what opens a case without a request: the case, with its first act or with the proposal that waits for a colleague. */
export interface Offered {
  readonly caseId: string;
  readonly actId: string | null;
  readonly proposal: string | null;
  readonly warnings: readonly Fault[];
}
