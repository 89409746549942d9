import { z } from 'zod';
import { LENGTHS, text } from '../fields.ts';
import { type RequestedKind, said } from './kind.ts';

/** What an acknowledgement says: that a person has it, and under which reference. */
export const RequestAcknowledged = z.strictObject({
  /** Reference of the case at the requested authority. */
  reference: text(LENGTHS.short).optional(),
  remarks: text(LENGTHS.long).optional(),
});
export type RequestAcknowledged = z.infer<typeof RequestAcknowledged>;

/** The requested side says that a person has taken the request up. The first one counts. */
export const requestAcknowledged: RequestedKind<'request-acknowledged', RequestAcknowledged> = {
  kind: 'request-acknowledged',
  by: 'requested',
  content: RequestAcknowledged,
  needs: ['request', 'not-closed', 'not-withdrawn', 'not-acknowledged'],
  pinpoints: { CETS185: ['CETS185:35(1)'] },
  effect: (own, act) => ({ ...own, acknowledgement: own.acknowledgement ?? said(act) }),
};
