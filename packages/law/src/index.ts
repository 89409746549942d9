export { type Moment, momentOn } from './bound/moment.ts';
export { instrumentStart, type Standing, standingOn } from './bound/standing.ts';
export type * from './law-data.ts';
export { declarationsOn, indexLaw, type Law } from './law-index.ts';
export {
  type Avenue,
  type AvenueQuestion,
  type AvenuesAnswer,
  avenues,
} from './questions/avenues.ts';
export {
  type ContentField,
  type ContentsAnswer,
  type ContentsQuestion,
  contents,
} from './questions/contents.ts';
export { type GroundsAnswer, type GroundsQuestion, grounds } from './questions/grounds.ts';
export type * from './rule-data.ts';
export { FACT_NAMES } from './rule-data.ts';
export type * from './state-profile.ts';
export { type Deadline, type DeadlineQuestion, deadline } from './time/deadline.ts';
export { countDays, effectDate, lengthText } from './time/effect-date.ts';
export { type Holidays, isWorkingDay, WEEKENDS_ONLY } from './time/holidays.ts';
export * from './vocabulary.ts';
