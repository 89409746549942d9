import { z } from 'zod';
import { LENGTHS, text } from '../fields.ts';
import { type RequestingKind, said } from './kind.ts';

/** Why the request is taken back. */
export const RequestWithdrawn = z.strictObject({ why: text(LENGTHS.long) });
export type RequestWithdrawn = z.infer<typeof RequestWithdrawn>;

/** The requesting side takes its request back; execution stops. */
export const requestWithdrawn: RequestingKind<'request-withdrawn', RequestWithdrawn> = {
  kind: 'request-withdrawn',
  by: 'requesting',
  content: RequestWithdrawn,
  needs: ['request', 'not-closed', 'not-withdrawn'],
  pinpoints: {},
  effect: (own, act) => ({ ...own, withdrawal: own.withdrawal ?? said(act) }),
};
