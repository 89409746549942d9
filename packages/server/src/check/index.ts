export type { Check } from './check.ts';
export { type CheckParts, checkChains, checkDeeply } from './check-node.ts';
export { createLookAtRows, ROUND_TURNS } from './look-at-rows.ts';
export { type Mending, mendFound, type StillDamaged } from './mend-found.ts';
