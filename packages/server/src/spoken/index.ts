export { endSpoken } from './end-spoken.ts';
export { noteUnwritten } from './note-unwritten.ts';
export { createSpoken } from './spoken.ts';
