export { createCalendars } from './calendars.ts';
export { rosterOf } from './roster-rows.ts';
export { createRosters } from './rosters.ts';
