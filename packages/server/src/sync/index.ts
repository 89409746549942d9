export type { Beat, Compared } from './beat.ts';
export { noticeRestore } from './restores.ts';
export { keepWitness, type Witness } from './witness.ts';
