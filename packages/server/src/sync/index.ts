export type { Beat, Compared } from './beat.ts';
export { noticeMoves } from './notice-moves.ts';
export { isTakingBack, lastRestore, noticeRestore } from './restores.ts';
export { keepWitness, type Witness } from './witness.ts';
