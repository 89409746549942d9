import { actKind, CASE_SORTS } from '../act-statement.ts';
import { act, COUNTS, list, long, optional } from '../field.ts';

/** What is said at any time, and what becomes of texts. */
export const record = {
  'message-sent': actKind({
    by: 'either',
    about: 'either',
    says: { text: long, about: optional(act) },
    fills: { how: 'grow' },
    always: true,
    within: CASE_SORTS,
    form: 'direct',
    version: 1,
  }),
  'erasure-requested': actKind({
    by: 'either',
    about: 'case',
    says: { acts: list(act, COUNTS.acts), why: long },
    fills: { how: 'grow' },
    always: true,
    within: CASE_SORTS,
    form: 'direct',
    version: 1,
  }),
  'body-erased': actKind({
    by: 'either',
    about: 'case',
    says: { act, reason: long },
    fills: { how: 'grow' },
    always: true,
    bodyKept: true,
    within: CASE_SORTS,
    form: { none: 'Erasing is an act of the node that destroys a key: see the operator guide.' },
    version: 1,
  }),
} as const;
