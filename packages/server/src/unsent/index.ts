export { createUnsent } from './unsent.ts';
