import { z } from 'zod';
import { actId, LENGTHS, text } from '../fields.ts';
import type { EitherKind } from './kind.ts';

/** A word between officers, on the record. */
export const MessageSent = z.strictObject({
  text: text(LENGTHS.long),
  /** The act that it is about. */
  about: actId.optional(),
});
export type MessageSent = z.infer<typeof MessageSent>;

/** Either side writes; nothing but the record changes. Possible after closing, too. */
export const messageSent: EitherKind<'message-sent', MessageSent> = {
  kind: 'message-sent',
  by: 'either',
  content: MessageSent,
  needs: ['request'],
  pinpoints: {},
  effect: (own) => ({ ...own, messages: own.messages + 1 }),
};
