import { actKind } from '../act-statement.ts';
import { code, dayDue, long, optional, short } from '../field.ts';
import { contact } from './opening.ts';
import { conditions } from './terms.ts';

const OPENS = { how: 'opens', what: 'information', measure: 'spontaneous-information' } as const;

/**
 * Information that nobody asked for: offered under conditions first, or disclosed at once, as
 * Budapest 26, UNTOC 18(4)-(5), UNCAC 46(4)-(5) and UNCC 40(4)-(5) know it.
 */
export const information = {
  'information-offered': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      title: optional(short),
      under: optional(code('instrument')),
      concerns: long,
      conditions: optional(conditions),
      wantedBy: optional(dayDue('reply')),
      reference: optional(short),
      contact: optional(contact),
    },
    fills: OPENS,
    moves: 'conditional',
    within: ['information'],
    form: { none: 'Information is offered on a page of its own: see the screens of an offer.' },
    version: 1,
  }),
  'information-disclosed': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      title: optional(short),
      under: optional(code('instrument')),
      text: long,
      conditions: optional(conditions),
      reference: optional(short),
      contact: optional(contact),
    },
    fills: { ...OPENS, again: true, slot: 'answer' },
    moves: 'answered',
    from: ['asked', 'conditional', 'admitted', 'answered'],
    within: ['information'],
    meets: { 'disclose-information': 1 },
    form: 'checked',
    version: 1,
  }),
  'offer-declined': actKind({
    by: 'requesting',
    about: 'parts',
    says: { why: long },
    fills: { how: 'grow' },
    moves: 'declined',
    from: ['asked', 'conditional', 'admitted'],
    within: ['information'],
    meets: { 'decide-on-conditions': 2 },
    form: 'checked',
    version: 1,
  }),
  'offer-withdrawn': actKind({
    by: 'requested',
    about: 'parts',
    says: { why: long },
    fills: { how: 'ends', what: 'parts' },
    from: ['asked', 'conditional', 'admitted'],
    within: ['information'],
    meets: { 'disclose-information': 3 },
    form: 'checked',
    version: 1,
  }),
} as const;
