export { addressesOf } from './addresses.ts';
export { askAll, lookAtAlarms, startAlarmClock } from './alarm-clock.ts';
export { secondsAfter } from './alarm-rows.ts';
export { createAlarms } from './alarms.ts';
export type { Callers, OutgoingCall, OutgoingDigest } from './callers.ts';
export { raiseAlarms } from './raise.ts';
export { ringForSecond, stopRingingForSecond } from './release-alarm.ts';
export { takeWatch } from './watch.ts';
