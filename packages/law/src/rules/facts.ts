import type { FactName } from '../condition-data.ts';
import type { LawSentence } from '../law-says.ts';
import { isMarked, usuallyCoercive } from './measures.ts';
import type { Situation } from './situation.ts';

/** What is stated about a fact, directly or by what else was said; `undefined` = nothing. */
export function factStated(
  fact: FactName,
  situation: Situation,
): boolean | 'met' | 'unmet' | undefined {
  const { law, measure, stated } = situation;
  switch (fact) {
    case 'dual-criminality':
      return stated.dualCriminality === 'unknown' ? undefined : stated.dualCriminality;
    case 'coercive':
      return stated.coercive ?? usuallyCoercive(law, measure) ?? undefined;
    case 'de-minimis':
      return stated.deMinimis;
    case 'emergency':
      return stated.emergency ?? (isMarked(law, measure, 'emergency') ? true : undefined);
    case 'person-national-of-requested':
      return stated.personNationalOf === undefined
        ? undefined
        : stated.personNationalOf === situation.requested;
    default:
      return stated.facts?.[fact];
  }
}

/** A stated fact: that it holds, or that it does not. */
export const factSaid = (fact: FactName, value: boolean | 'met' | 'unmet'): LawSentence =>
  value === true || value === 'met'
    ? { code: 'fact-holds', params: { fact } }
    : { code: 'fact-fails', params: { fact } };
