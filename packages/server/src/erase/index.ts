export { type EraseParts, type Erasure, eraseBody } from './erase-body.ts';
