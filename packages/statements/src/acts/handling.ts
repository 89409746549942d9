import { actKind } from '../act-statement.ts';
import {
  act,
  COUNTS,
  carried,
  choice,
  dayDue,
  group,
  list,
  long,
  optional,
  short,
  whole,
} from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';
import { URGENCY_LEVELS } from './opening.ts';

/** How far something is there. */
export const EXTENTS = ['full', 'partial', 'none'] as const;

/** How the requested side ranks what is asked; beside the urgency that the other side claims. */
export const PRIORITIES = ['routine', 'high', 'urgent'] as const;

const EXTENT = choice('extent', EXTENTS);

/** From the arrival of a request to its execution: taken up, assessed, asked back. */
export const handling = {
  'request-acknowledged': actKind({
    by: 'requested',
    about: 'case',
    says: { reference: optional(short), remarks: optional(long) },
    fills: { how: 'first' },
    takesUp: 'acknowledged',
    receipt: true,
    meets: { acknowledge: 1 },
    form: 'direct',
    version: 1,
  }),
  'request-triaged': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      capability: EXTENT,
      capacity: EXTENT,
      resources: optional(long),
      priority: choice('priority', PRIORITIES),
      expectedDate: optional(dayDue('expected-result')),
      remarks: optional(long),
    },
    fills: { how: 'last' },
    takesUp: 'in-triage',
    usual: OPEN_STAGES,
    meets: { triage: 1 },
    form: 'direct',
    version: 1,
  }),
  'urgency-assessed': actKind({
    by: 'requested',
    about: 'case',
    says: { level: choice('priority', URGENCY_LEVELS), reasons: long, remarks: optional(long) },
    fills: { how: 'last' },
    hurried: true,
    form: 'checked',
    version: 1,
  }),
  'information-requested': actKind({
    by: 'requested',
    about: 'either',
    says: {
      questions: list(long, COUNTS.questions),
      wantedBy: optional(dayDue('reply')),
      remarks: optional(long),
    },
    fills: { how: 'asks', expects: 'answer-questions', lapses: true },
    usual: OPEN_STAGES,
    insteadOfRefusing: true,
    form: 'direct',
    version: 1,
  }),
  'information-supplied': actKind({
    by: 'requesting',
    about: 'case',
    says: {
      answers: list(
        group({
          asked: carried(act),
          question: carried(whole(1, COUNTS.questions)),
          text: long,
        }),
        COUNTS.questions,
      ),
      remarks: optional(long),
    },
    fills: { how: 'replies', to: ['information-requested'], names: 'answers' },
    form: 'direct',
    version: 1,
  }),
} as const;
