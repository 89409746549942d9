/** How sure a datum is. An answer is as sure as its weakest datum. */
export type Confidence = 'high' | 'medium' | 'low';

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** The weakest of several confidences; `high` when there is none to weaken it. */
export function weakest(confidences: Iterable<Confidence>): Confidence {
  let lowest = 2;
  for (const confidence of confidences) lowest = Math.min(lowest, ORDER.indexOf(confidence));
  return ORDER[lowest] ?? 'low';
}
