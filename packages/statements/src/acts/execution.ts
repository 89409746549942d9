import { actKind } from '../act-statement.ts';
import { choice, dayDue, flag, line, long, optional, short } from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';

/** Steps on the way to a result, as a colleague at the other end would name them. */
export const STEPS = [
  'order-asked',
  'order-obtained',
  'served-on-holder',
  'hearing-set',
  'search-done',
  'data-received',
  'under-review',
  'other',
] as const;

/** Between the decision to help and the result: admitted, referred, postponed, going on. */
export const execution = {
  'part-admitted': actKind({
    by: 'requested',
    about: 'parts',
    says: { legalBasis: line(), procedure: optional(long), remarks: optional(long) },
    fills: { how: 'grow', slot: 'decision' },
    moves: 'admitted',
    from: ['asked', 'conditional', 'postponed'],
    meets: { answer: 2, triage: 3 },
    form: 'checked',
    version: 1,
  }),
  'request-referred': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      office: line(),
      contact: optional(line()),
      answersDirectly: flag,
      reference: optional(short),
      remarks: optional(long),
    },
    fills: { how: 'last' },
    from: OPEN_STAGES,
    insteadOfRefusing: true,
    form: 'direct',
    version: 1,
  }),
  'execution-postponed': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      reasons: long,
      until: optional(dayDue('postponement-ends')),
      meanwhile: optional(long),
    },
    fills: { how: 'grow', slot: 'decision' },
    moves: 'postponed',
    from: ['asked', 'admitted', 'in-execution', 'answered-in-part'],
    insteadOfRefusing: true,
    form: 'checked',
    version: 1,
  }),
  'execution-resumed': actKind({
    by: 'requested',
    about: 'parts',
    says: { remarks: optional(long) },
    fills: { how: 'grow', slot: 'decision' },
    moves: 'in-execution',
    from: ['postponed'],
    meets: { resume: 1 },
    form: 'direct',
    version: 1,
  }),
  'progress-reported': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      step: choice('step', STEPS),
      text: optional(long),
      nextStep: optional(long),
      expectedDate: optional(dayDue('expected-result')),
    },
    fills: { how: 'last' },
    from: OPEN_STAGES,
    form: 'direct',
    version: 1,
  }),
} as const;
