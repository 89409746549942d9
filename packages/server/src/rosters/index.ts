export { rosterOf } from './roster-rows.ts';
export { createRosters } from './rosters.ts';
