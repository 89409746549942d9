import { factsAdvice } from '@comity/advice';
import { checkFacts, contentSoFar, type Facts, type FactsTarget, requestOf } from '@comity/case';

export const ON = '2026-11-20';

/** Facts with one part and these targets. */
export const aimedAt = (...targets: readonly FactsTarget[]): Facts => ({
  parts: [{ measure: 'preservation', targets }],
});

/** Codes of what is wrong, each behind the name of its field. */
export const wrong = (facts: Facts): readonly string[] =>
  checkFacts(facts).map(({ at, code }) => `${at?.split('.').at(-1)} ${code}`);

/** Codes of the advice, each behind the name of its field. */
export const advised = (facts: Facts, on = ON): readonly string[] =>
  factsAdvice(facts, on, () => false).map(({ at, code }) => `${at?.split('.').at(-1)} ${code}`);

/** The first target as it would be signed. */
export const signed = (facts: Facts): Readonly<Record<string, unknown>> => {
  const [part] = contentSoFar(facts)['parts'] as readonly {
    readonly targets: readonly Readonly<Record<string, unknown>>[];
  }[];
  return part?.targets[0] ?? {};
};

/** Codes of what is missing for a request, by path. */
export const missing = (facts: Facts): readonly string[] => {
  const made = requestOf(facts);
  return made.ok ? [] : made.error.map(({ at, code }) => `${at} ${code}`);
};
