export {
  type AdvisedAct,
  type Decision,
  decideAdvised,
  decisionOf,
  dutiesByField,
  dutiesOn,
  notUnderstood,
} from './advised-act.ts';
export { type AnswerAdvice, adviceOnAct, answerAdvice, type PartGrounds } from './answer-advice.ts';
export {
  type EmergencyWay,
  type InformQuestion,
  type PreserveFirst,
  preserveFirst,
  treatiesToInform,
  usualAddressee,
} from './before-asking.ts';
export {
  type Asking,
  avenuesOfPart,
  contentsOfParts,
  fieldsAsked,
  type PartAvenues,
  type PartContents,
} from './draft-advice.ts';
export {
  EMERGENCY_ASKED_MAX,
  type EmergencyForm,
  type EmergencyTyping,
  emergencyRequests,
  hourMeant,
} from './emergency.ts';
export { type EmergencyAgain, emergencyAgain } from './emergency-again.ts';
export { factsAdvice } from './facts/facts.ts';
export { isSameTarget, namesOf } from './facts/same-target.ts';
export { targetAdvice } from './facts/target.ts';
export { adviceOnFacts } from './facts-advice.ts';
export { type Follows, type FollowUp, followUps } from './follow-ups.ts';
export { type AnswerTime, type KeptBefore, keptLongEnough } from './kept-long-enough.ts';
export {
  type AdviceQuestion,
  adviceFor,
  clocksFor,
  informationUnder,
  lawAdvice,
  preservationMinimum,
  provisionsOf,
} from './law-advice.ts';
export { type LawLibrary, lawLibrary } from './law-library.ts';
export { limitsOfLaw, useLimitsIn } from './limits-of-law.ts';
export { answersTo, clockOfMove, compels, requestsFor } from './move-advice.ts';
export { wantsOfFacts, wrongInFacts } from './wrong-facts.ts';
