import { adviceOnFacts } from '@comity/advice';
import type { Fault } from '@comity/base';
import { type Facts, readFacts } from '@comity/case';
import { avenues, type Law, type Measure } from '@comity/law';

/**
 * What an experienced colleague would say to facts: what the form says, and where no way is open
 * between the two on that day. Codes: those of `adviceOnFacts`, and `no-avenue-open`.
 *
 * @param on ISO day on which the law is asked and the facts are read
 */
export const adviceBeforeAvenues = (law: Law, facts: Facts, on: string): readonly Fault[] => [
  ...adviceOnFacts(law, facts, on),
  ...onAvenues(law, facts, on),
];

function onAvenues(law: Law, facts: Facts, on: string): readonly Fault[] {
  const { from, to, parts, emergency } = readFacts(facts);
  if (from === undefined || to === undefined) return [];
  if (!law.jurisdictions.has(from) || !law.jurisdictions.has(to)) return [];
  return parts.flatMap(({ measure }, part): Fault[] => {
    if (measure === undefined) return [];
    const found = avenues(law, { from, to, on, measure: measure as Measure, emergency });
    return found.avenues.some(({ open }) => open !== false)
      ? []
      : [{ code: 'no-avenue-open', params: { measure, to, on }, at: `parts.${part}.measure` }];
  });
}
