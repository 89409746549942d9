import { actKind } from '../act-statement.ts';
import {
  COUNTS,
  carried,
  choice,
  code,
  dayBehind,
  group,
  list,
  long,
  optional,
  short,
  whole,
} from '../field.ts';
import { basis, contact, offence, SENSITIVITIES, target } from './opening.ts';

/** What a remark on a draft is about: what the draft shows, by the names of its fields. */
export const REMARKED = [
  'whole',
  'measure',
  'basis',
  'targets',
  'wanted',
  'offences',
  'conduct',
] as const;
export type Remarked = (typeof REMARKED)[number];

/** Whether a request of this kind looks possible; nobody is bound by it. */
export const LOOKS_POSSIBLE = ['as-shown', 'with-changes', 'another-way', 'no', 'unclear'] as const;

/** A measure that may be asked for, as far as it is shown: no part of a request, and without a life. */
const shownPart = group({
  measure: code('measure'),
  basis: optional(list(basis, COUNTS.instruments)),
  targets: optional(list(target, COUNTS.targets)),
  wanted: optional(long),
});

/**
 * A draft is talked over before anything is asked. The case that it opens has no parts, so that no
 * clock runs in it and nobody owes anything; the request, if there is one, opens a case of its own.
 */
export const consulting = {
  'draft-shown': actKind({
    by: 'requesting',
    about: 'case',
    says: {
      title: short,
      /** What its author would like to hear. */
      question: long,
      parts: optional(list(shownPart, COUNTS.parts)),
      offences: optional(list(offence, COUNTS.offences)),
      conduct: optional(long),
      contact: optional(contact),
      sensitivity: choice('sensitivity', SENSITIVITIES),
      language: code('language'),
    },
    fills: { how: 'opens', what: 'draft', again: true },
    calm: true,
    within: ['draft'],
    form: { none: 'A draft is shown from its own pages: see the screens of a new request.' },
    version: 1,
  }),
  'draft-remarked': actKind({
    by: 'requested',
    about: 'case',
    says: {
      possible: choice('looks-possible', LOOKS_POSSIBLE),
      under: optional(code('instrument')),
      /** By which way, or whom, in the words of the author. */
      way: optional(long),
      remarks: optional(
        list(
          group({
            field: choice('remarked', REMARKED),
            /** Of which measure, as the draft numbers them; absent: of all. */
            part: optional(whole(1, COUNTS.parts)),
            text: long,
          }),
          COUNTS.questions,
        ),
      ),
    },
    fills: { how: 'grow', slot: 'remark' },
    calm: true,
    within: ['draft'],
    meets: { nothing: 1 },
    form: 'checked',
    version: 1,
  }),
  /** The request that was talked over has been sent; it has a case of its own. */
  'draft-followed': actKind({
    by: 'requesting',
    about: 'case',
    says: {
      sent: dayBehind,
      case: optional(carried(code('case'))),
      number: optional(short),
      remarks: optional(long),
    },
    fills: { how: 'grow', slot: 'followed' },
    calm: true,
    within: ['draft'],
    form: 'direct',
    version: 1,
  }),
} as const;
