import { decide } from './condition.ts';
import { regimeOf } from './laid-rules.ts';
import type { Situation } from './situation.ts';

/**
 * Does the instrument say of a ground, by its code, that it is none for this measure? What it shuts
 * out comes in by no other door: neither by the requested State's law nor by another treaty.
 */
export function isNoGround(situation: Situation, code: string): boolean {
  const { law, rules, measure } = situation;
  return (regimeOf(law, rules, measure)?.notGrounds ?? []).some(
    (rule) =>
      rule.code === code &&
      (rule.when === undefined || decide(rule.when, situation).truth === true),
  );
}
