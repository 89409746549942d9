import { canonicalBytes, type JsonObject, type Problem } from '@comity/base';
import type { ReceiveAnswer } from './post.ts';

/** A problem as RFC 9457 has it, with our code. */
export const problemAnswer = (
  status: Exclude<ReceiveAnswer['status'], 200 | 204>,
  problem: Problem,
  more: JsonObject = {},
): ReceiveAnswer => ({
  status,
  body: canonicalBytes({
    ...{ title: problem.text, status, code: problem.code, next: problem.next },
    ...more,
  }),
});
