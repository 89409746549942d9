export { createClocks } from './clocks.ts';
export { fillDues } from './fill-dues.ts';
export { noteMissed } from './note-missed.ts';
export { ringLapses } from './ring-lapses.ts';
