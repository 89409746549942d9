import { assert } from '@comity/base';
import { type CaseState, measureOpened } from '@comity/case';
import type { NodeParts } from '../node-parts.ts';
import { ruleFor, type Undertaking } from './approval-rules.ts';
import type { ReadyAct } from './ready-act.ts';

/**
 * How many people an act takes: the strictest rule among the measures of the parts that it is about,
 * of the whole request where it is about none. A system states alone what every one of them leaves to
 * systems.
 */
export function peopleFor(
  { rules }: Pick<NodeParts, 'rules'>,
  state: CaseState | null,
  {
    subject,
    urgency,
    parts = [],
  }: Omit<Undertaking, 'measure'> & { readonly parts?: readonly string[] },
): Pick<ReadyAct, 'bySystem' | 'needed' | 'undertaking'> {
  const named = state?.parts.filter(({ id }) => parts.includes(id)) ?? [];
  const about = named.length > 0 ? named : state?.parts;
  const measures = about?.map(({ measure }) => measure ?? '') ?? [measureOpened(subject) ?? ''];
  const found = (measures.length === 0 ? [''] : measures).map((measure) => {
    const undertaking = { subject, measure, urgency };
    const { people, systems = false } = ruleFor(rules, undertaking);
    return { undertaking, needed: people, systems };
  });
  const [strictest] = found.toSorted((a, b) => b.needed - a.needed);
  assert(strictest !== undefined, 'a rule was found for each measure');
  const { undertaking, needed } = strictest;
  return { undertaking, needed, bySystem: found.every(({ systems }) => systems) };
}
