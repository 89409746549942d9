export { createClocks } from './clocks.ts';
export { noteMissed } from './note-missed.ts';
