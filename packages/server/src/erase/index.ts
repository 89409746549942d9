export { type EraseParts, type Erasure, eraseBody, findErasable } from './erase-body.ts';
export { ERASURE, erasedWhy } from './erased-why.ts';
