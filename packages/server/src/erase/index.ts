export { type EraseParts, type Erasure, eraseBody, findErasable } from './erase-body.ts';
export { erasedWhy } from './erased-why.ts';
