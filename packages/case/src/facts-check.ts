import type { Fault } from '@comity/base';
import { given, typedFaults } from '@comity/statements';
import { type Facts, REQUEST } from './facts.ts';

/**
 * Names every contradiction and impossibility in the facts typed so far, each with the path of its
 * field (`parts.0.targets.0.port`). What is merely missing is not named here: see `requestOf`.
 *
 * Codes: those of `typedFaults`, and `same-state`, `authority-of-other-state`, `instrument-twice`,
 * `emergency-without-reason`.
 */
export function checkFacts(facts: Facts): Fault[] {
  return [
    ...typedFaults(REQUEST, facts),
    ...checkParties(facts),
    ...checkBasis(facts),
    ...checkUrgency(facts),
  ];
}

function checkParties(facts: Facts): Fault[] {
  const [from, to, authority] = [facts.from, facts.to, facts.toAuthority].map(given);
  const home = authority?.includes('.') ? authority.split('.')[0] : undefined;
  const found: Fault[] = [];
  if (from !== undefined && from === to) found.push({ code: 'same-state', at: 'to' });
  if (to !== undefined && home !== undefined && home !== to) {
    found.push({
      code: 'authority-of-other-state',
      params: { home: home.slice(0, 20), to: to.slice(0, 20) },
      at: 'toAuthority',
    });
  }
  return found;
}

function checkBasis({ parts = [] }: Facts): Fault[] {
  return parts.flatMap(({ basis = [] }, part) => {
    const ids = basis.map(({ id }) => given(id));
    return ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [
            {
              code: 'instrument-twice',
              params: { instrument: id.slice(0, 60) },
              at: `parts.${part}.basis.${index}.id`,
            },
          ]
        : [],
    );
  });
}

function checkUrgency({ urgency }: Facts): Fault[] {
  if (given(urgency?.level) !== 'emergency' || given(urgency?.why) !== undefined) return [];
  return [{ code: 'emergency-without-reason', at: 'urgency.why' }];
}
