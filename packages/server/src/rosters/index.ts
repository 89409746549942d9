export { createCalendars } from './calendars.ts';
export { type DutyAhead, dutyAhead, type ShiftAhead } from './duty-ahead.ts';
export { freeDaysAmong } from './free-days.ts';
export { createOpenAhead, type OpenAhead } from './open-ahead.ts';
export { rosterOf } from './roster-rows.ts';
export { createRosters } from './rosters.ts';
export { createCoverTelling } from './tell-cover.ts';
export { waitsFor } from './waits-for.ts';
