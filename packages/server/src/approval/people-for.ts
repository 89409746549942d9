import { assert } from '@comity/base';
import { type CaseState, measureOpened } from '@comity/case';
import type { NodeParts } from '../node-parts.ts';
import { ruleFor, type Undertaking } from './approval-rules.ts';
import type { ReadyAct } from './ready-act.ts';

/** How many people an act takes: the strictest rule among the measures of the request. */
export function peopleFor(
  { rules }: Pick<NodeParts, 'rules'>,
  state: CaseState | null,
  { subject, urgency }: Omit<Undertaking, 'measure'>,
): Pick<ReadyAct, 'needed' | 'undertaking'> {
  const measures = state?.parts.map(({ measure }) => measure ?? '') ?? [
    measureOpened(subject) ?? '',
  ];
  const found = (measures.length === 0 ? [''] : measures).map((measure) => {
    const undertaking = { subject, measure, urgency };
    return { undertaking, needed: ruleFor(rules, undertaking).people };
  });
  const [strictest] = found.toSorted((a, b) => b.needed - a.needed);
  assert(strictest !== undefined, 'a rule was found for each measure');
  return strictest;
}
