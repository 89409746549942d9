import type { Law } from '@comity/law';

/** Questions whose answers are kept; what is asked of cases that are open at a time is much alike. */
const KEPT = 256;

/**
 * Keeps answers of the law: it says the same to the same question for as long as it is the same law, and
 * each act of each case asks again. When there are too many all are let go.
 */
export function askedBefore<Answer extends object>(): (
  law: Law,
  question: readonly unknown[],
  answer: () => Answer,
) => Answer {
  const ofLaw = new WeakMap<Law, Map<string, Answer>>();
  return (law, question, answer) => {
    const known = ofLaw.get(law) ?? new Map<string, Answer>();
    ofLaw.set(law, known);
    const key = JSON.stringify(question);
    const found = known.get(key);
    if (found !== undefined) return found;
    const said = answer();
    if (known.size >= KEPT) known.clear();
    known.set(key, said);
    return said;
  };
}
