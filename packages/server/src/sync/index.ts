export type { Beat, Compared } from './beat.ts';
export { isTakingBack, lastRestore, noticeRestore } from './restores.ts';
export { keepWitness, type Witness } from './witness.ts';
