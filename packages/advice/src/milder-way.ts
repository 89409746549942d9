import type { Fault } from '@comity/base';
import { type Facts, readFacts } from '@comity/case';
import { contents, isMeasure, type Law, usuallyCoercive } from '@comity/law';
import { wordsIn } from './facts/texts.ts';

/** Answers that say why it has to be this measure, by the names that the instruments' contents have. */
const SAYS_WHY = /^(?:necessity|proportionality|purpose|whyItMayAssist|.*Reason)$/;
/** Of these, what asks for it in so many words, before a purpose that every request states. */
const IN_SO_MANY_WORDS = /^(?:necessity|proportionality)$/;
/** Fewer words give no reason. */
const FEWEST = 3;

/**
 * Advice where a part asks for a measure that is usually carried out by compulsion, a basis that is
 * relied on asks why, and nothing says why a milder one does not do; with the provision that asks it.
 * Where no basis asks, nothing is said: nearly every such request would be told the same.
 *
 * @param on ISO day on which the law is asked
 */
export function milderWayAdvice(law: Law, facts: Facts, on: string): readonly Fault[] {
  const { from = '', to = '', parts } = readFacts(facts);
  return parts.flatMap(({ measure = '', basis, contents: answers }, part): Fault[] => {
    if (!isMeasure(measure) || usuallyCoercive(law, measure) !== true) return [];
    const said = Object.entries(answers).filter(([name]) => SAYS_WHY.test(name));
    if (said.some(([, text]) => wordsIn(text) >= FEWEST)) return [];
    const asking = basis
      .flatMap(({ id }) => contents(law, { from, to, on, instrument: id, measure }).fields)
      .filter(({ name }) => SAYS_WHY.test(name));
    const asked = asking.find(({ name }) => IN_SO_MANY_WORDS.test(name)) ?? asking[0];
    if (asked?.pinpoint == null) return [];
    const at = `parts.${part}.contents.${asked.name}`;
    return [{ code: 'milder-way', at, pinpoint: asked.pinpoint }];
  });
}
