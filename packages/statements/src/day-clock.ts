/**
 * What a day that is said starts:
 *
 * - `expected-result`: whoever says it owes the result, for each part named that waits for one; of
 *   several days the last said holds.
 * - `reply`: the other side owes the reply to the question that it is said with; said with no
 *   question, as long as the parts named stand where the act brought them.
 * - `postponement-ends`: whoever says it goes on then, as long as the parts stand where it brought them.
 * - `part-wanted`: the other side owes the answer on the part that it is said of, as long as that is open.
 * - `follow-up`, `translation`: whoever says it sends the next request, or a translation of the act.
 */
export type DayClock =
  | 'expected-result'
  | 'reply'
  | 'postponement-ends'
  | 'part-wanted'
  | 'follow-up'
  | 'translation';
