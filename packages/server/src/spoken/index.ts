export { endSpoken } from './end-spoken.ts';
export { noteOfDraft } from './note-of-draft.ts';
export { noteUnwritten } from './note-unwritten.ts';
export { createSpoken, openNotes } from './spoken.ts';
export { SPOKEN_HOURS, SPOKEN_HOURS_MAX } from './spoken-hours.ts';
