/** How sure a datum is. An answer is as sure as its weakest datum. */
export type Confidence = 'high' | 'medium' | 'low';

/** The weaker of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
}

/** The weakest of several confidences; `high` when there is none to weaken it. */
export function weakest(confidences: Iterable<Confidence>): Confidence {
  let lowest: Confidence = 'high';
  for (const confidence of confidences) lowest = weaker(lowest, confidence);
  return lowest;
}
