export type { Check } from './check.ts';
export { type CheckParts, checkChains, checkDeeply } from './check-node.ts';
export { type Mending, mendFound, type StillDamaged } from './mend-found.ts';
