import type { Facts } from './facts.ts';

/** Whether two drafts say the same: what is left blank says nothing, and the order of names neither. */
export const saysTheSame = (one: Facts, other: Facts): boolean => plain(one) === plain(other);

const plain = (facts: Facts): string => JSON.stringify(ordered(facts)) ?? '';

function ordered(value: unknown): unknown {
  if (value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, ordered(member)] as const)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
