export { askAll, lookAtAlarms, startAlarmClock } from './alarm-clock.ts';
export { createAlarms } from './alarms.ts';
export type { Callers, OutgoingCall } from './callers.ts';
export { raiseAlarms } from './raise.ts';
export { ringForSecond, stopRingingForSecond } from './release-alarm.ts';
export { takeWatch } from './watch.ts';
