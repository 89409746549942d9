import { z } from 'zod';
import { erasable } from '../erasable.ts';
import { actId, COUNTS, LENGTHS, text } from '../fields.ts';
import type { EitherKind } from './kind.ts';

/** Which bodies the other side is asked to erase, and why. */
export const ErasureRequested = z.strictObject({
  acts: z.array(actId).min(1).max(COUNTS.acts),
  why: text(LENGTHS.long),
});
export type ErasureRequested = z.infer<typeof ErasureRequested>;

/** Either side asks the other to erase bodies. */
export const erasureRequested: EitherKind<'erasure-requested', ErasureRequested> = {
  kind: 'erasure-requested',
  by: 'either',
  content: ErasureRequested,
  needs: ['request'],
  pinpoints: {},
  bodyKept: true,
  inPlace: ({ acts }, past) => acts.map((act) => erasable(act, past)).find((p) => p) ?? null,
  effect: (own, act) =>
    act.content === null
      ? own
      : { ...own, erasureRequests: [...own.erasureRequests, { act: act.act, ...act.content }] },
};
