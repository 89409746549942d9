import { z } from 'zod';
import { erasable } from '../erasable.ts';
import { actId, LENGTHS, text } from '../fields.ts';
import type { EitherKind } from './kind.ts';

/** The act whose body the author's side no longer has, and why. */
export const BodyErased = z.strictObject({ act: actId, reason: text(LENGTHS.long) });
export type BodyErased = z.infer<typeof BodyErased>;

/** Either side states that it has destroyed the key of a body. The header keeps its proof. */
export const bodyErased: EitherKind<'body-erased', BodyErased> = {
  kind: 'body-erased',
  by: 'either',
  content: BodyErased,
  needs: ['request'],
  pinpoints: {},
  bodyKept: true,
  inPlace: ({ act }, past) => erasable(act, past),
  effect: (own, { act, content }) =>
    content === null
      ? own
      : { ...own, erased: [...own.erased, { act, erased: content.act, reason: content.reason }] },
};
