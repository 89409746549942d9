import type { Problem } from '@comity/base';
import type { Facts } from './facts.ts';
import type { RequestContent } from './request-content.ts';

/** Names every contradiction and impossibility in the facts typed so far; none when it is empty. */
export function checkFacts(_facts: Facts): Problem[] {
  return [];
}

/** The facts, as an officer would have typed them, that make up a request. */
export function factsOf(content: RequestContent): Facts {
  const { from, to, measure, conduct, contents } = content;
  return { from, to, measure, conduct, contents };
}
