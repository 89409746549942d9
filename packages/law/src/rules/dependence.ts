import type { Condition } from '../condition-data.ts';
import type { JurisdictionCode } from '../law-data.ts';

/** What a condition looks at besides stated facts: nothing, the requested side, or both sides. */
export type Dependence = 'none' | 'requested' | 'pair';

const WEIGHT: Readonly<Record<Dependence, number>> = { none: 0, requested: 1, pair: 2 };

/** So that a matrix of all pairs decides a condition once, once per State, or once per pair. */
export function dependenceOf(condition: Condition | undefined): Dependence {
  if (condition === undefined) return 'none';
  if ('all' in condition) return most(condition.all.map(dependenceOf));
  if ('any' in condition) return most(condition.any.map(dependenceOf));
  if ('not' in condition) return dependenceOf(condition.not);
  if ('treaty' in condition || 'bound' in condition) return 'pair';
  if ('penalty' in condition) return condition.unlessTreaty !== undefined ? 'pair' : 'none';
  if ('declared' in condition) return condition.by === 'requested' ? 'requested' : 'pair';
  if ('state' in condition) return condition.state === 'requested' ? 'requested' : 'pair';
  if ('profile' in condition) {
    return condition.profile === 'extradition-without-treaty' ? 'pair' : 'requested';
  }
  return 'none';
}

const most = (parts: readonly Dependence[]): Dependence =>
  parts.reduce((a, b) => (WEIGHT[b] > WEIGHT[a] ? b : a), 'none');

/** The jurisdictions that a condition names: it looks at no other by its name. */
export function statesNamedIn(condition: Condition): readonly JurisdictionCode[] {
  if ('all' in condition) return condition.all.flatMap(statesNamedIn);
  if ('any' in condition) return condition.any.flatMap(statesNamedIn);
  if ('not' in condition) return statesNamedIn(condition.not);
  return 'state' in condition ? condition.in : [];
}
