export { askAll, lookAtAlarms, startAlarmClock } from './alarm-clock.ts';
export { createAlarms, takeWatch } from './alarms.ts';
export type { Callers, OutgoingCall } from './callers.ts';
export { raiseAlarms } from './raise.ts';
