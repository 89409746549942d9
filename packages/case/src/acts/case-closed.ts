import { z } from 'zod';
import { LENGTHS, text } from '../fields.ts';
import { type EitherKind, said } from './kind.ts';

/** Why the case is closed. */
export const CaseClosed = z.strictObject({ why: text(LENGTHS.long) });
export type CaseClosed = z.infer<typeof CaseClosed>;

/** Either side closes a case that was answered or withdrawn. Only messages and erasure follow. */
export const caseClosed: EitherKind<'case-closed', CaseClosed> = {
  kind: 'case-closed',
  by: 'either',
  content: CaseClosed,
  needs: ['request', 'not-closed', 'ended'],
  pinpoints: {},
  effect: (own, act) => ({ ...own, closing: own.closing ?? said(act) }),
};
