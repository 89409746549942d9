import { actKind, CASE_SORTS } from '../act-statement.ts';
import { long } from '../field.ts';

/** What stops execution, and what closes the record. */
export const ending = {
  'request-withdrawn': actKind({
    by: 'requesting',
    about: 'case',
    says: { why: long },
    fills: { how: 'ends', what: 'request' },
    form: 'checked',
    version: 1,
  }),
  'part-withdrawn': actKind({
    by: 'requesting',
    about: 'parts',
    says: { why: long },
    fills: { how: 'ends', what: 'parts' },
    form: 'checked',
    version: 1,
  }),
  'case-closed': actKind({
    by: 'either',
    about: 'case',
    says: { why: long },
    fills: { how: 'ends', what: 'case' },
    within: CASE_SORTS,
    form: 'checked',
    version: 1,
  }),
} as const;
