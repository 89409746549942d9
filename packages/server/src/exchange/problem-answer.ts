import { canonicalBytes, type Fault, type JsonObject } from '@comity/base';
import type { ReceiveAnswer } from './post.ts';

/** A problem as RFC 9457 has it, with our code and no words: each side says it in its own. */
export const problemAnswer = (
  status: Exclude<ReceiveAnswer['status'], 200 | 204>,
  code: Fault['code'],
  more: JsonObject = {},
): ReceiveAnswer => ({
  status,
  body: canonicalBytes({ status, code, ...more }),
});
