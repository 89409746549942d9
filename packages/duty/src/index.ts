export { calledBy, type OnCall, type Staff } from './called.ts';
export {
  ALARMS,
  type AlarmSort,
  CHANNELS,
  type Channel,
  LADDERS,
  type Ladder,
  pauseOf,
  type Rung,
  rungAt,
  rungDue,
  WHOM,
  type Whom,
} from './ladder.ts';
