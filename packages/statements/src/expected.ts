/** What the other side is to do when it is asked; `expected-CODE` names it. */
export const REPLIES = [
  'answer-questions',
  'answer-consultation',
  'decide-on-conditions',
  'decide-on-warning',
  'decide-on-extension',
  'answer-costs',
  'confirm-receipt',
  'decide-on-use',
] as const;
export type Reply = (typeof REPLIES)[number];

/** What somebody is to do; the closed set. */
export const EXPECTED = [
  'submit',
  'submit-again',
  'acknowledge',
  'triage',
  'answer',
  ...REPLIES,
  'resume',
  'disclose-information',
  'consider-information',
  'send-request-for-disclosure',
  'consider-answer',
  'consider-refusal',
  'close',
  'erase',
  'nothing',
] as const;
export type Expected = (typeof EXPECTED)[number];
