import { type LawSentence, says } from '../law-says.ts';
import { namedProvision, namedState } from '../named.ts';
import { isSurrender } from './measures.ts';
import { ownNationals } from './own-nationals.ts';
import type { Reason } from './reason.ts';
import type { Situation } from './situation.ts';

/**
 * The requested State has to refuse, since the person is its national and nothing lifts the bar of
 * its law; and how the way goes on, by prosecution there. `undefined`: it has not to, or the bar is
 * only recalled and closes nothing.
 */
export function surrenderBarred(situation: Situation): Reason | undefined {
  const { law, requested, measure, stated, rules } = situation;
  if (!isSurrender(law, measure) || stated.personNationalOf !== requested) return undefined;
  const rule = ownNationals(situation);
  if (rule?.owed !== 'must' || rule.confidence === 'low') return undefined;
  const { prosecuteInstead } = rules;
  const state = namedState(law, requested);
  const pinpoint =
    prosecuteInstead?.refusedFor.includes('nationality') === true
      ? prosecuteInstead.pinpoint
      : null;
  const first: LawSentence =
    pinpoint === null
      ? { code: 'surrender-barred', params: { state } }
      : {
          code: 'surrender-barred-instead',
          params: { state, pinpoint: namedProvision(pinpoint) },
        };
  return {
    code: 'own-national',
    text: says(first, ...rule.text.says),
    pinpoint,
    confidence: rule.confidence,
  };
}
