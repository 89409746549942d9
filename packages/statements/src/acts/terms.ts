import { actKind, SORTS_WITH_PARTS } from '../act-statement.ts';
import { act, COUNTS, choice, dayDue, flag, group, list, long, money, optional } from '../field.ts';

/** What both sides talk over before one of them decides. */
export const CONSULTED = [
  'refusal',
  'postponement',
  'conditions',
  'competing-requests',
  'costs',
  'form-of-evidence',
  'other',
] as const;

/** What assistance may hang on. */
export const CONDITIONS = [
  'confidentiality',
  'use-limit',
  'return',
  'costs',
  'attendance',
  'death-penalty-assurance',
  'speciality',
  'ne-bis-in-idem',
  'reciprocity',
  'other',
] as const;

/** On what terms something is given, or may be used. */
export const conditions = list(
  group({ sort: choice('condition', CONDITIONS), text: long }),
  COUNTS.conditions,
);

const wantedBy = optional(dayDue('reply'));

/** On what terms: consulted on, offered, accepted or not; and who bears the costs. */
export const terms = {
  'consultation-opened': actKind({
    by: 'either',
    about: 'either',
    says: { matter: choice('consulted', CONSULTED), text: long, wantedBy },
    fills: { how: 'asks', expects: 'answer-consultation', lapses: true },
    within: SORTS_WITH_PARTS,
    insteadOfRefusing: true,
    form: 'direct',
    version: 1,
  }),
  'consultation-answered': actKind({
    by: 'either',
    about: 'case',
    says: { asked: act, text: long },
    fills: { how: 'replies', to: ['consultation-opened'], names: 'asked' },
    within: SORTS_WITH_PARTS,
    form: 'direct',
    version: 1,
  }),
  'conditions-proposed': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      conditions,
      wantedBy,
      remarks: optional(long),
    },
    fills: { how: 'asks', expects: 'decide-on-conditions', lapses: true },
    moves: 'conditional',
    from: ['asked', 'conditional', 'admitted', 'in-execution', 'postponed'],
    within: SORTS_WITH_PARTS,
    insteadOfRefusing: true,
    meets: { 'disclose-information': 2 },
    form: 'checked',
    version: 1,
  }),
  'conditions-accepted': actKind({
    by: 'requesting',
    about: 'parts',
    says: { remarks: optional(long) },
    fills: { how: 'replies', to: ['conditions-proposed'], unasked: true },
    moves: 'admitted',
    from: ['conditional'],
    within: SORTS_WITH_PARTS,
    form: 'checked',
    version: 1,
  }),
  'conditions-declined': actKind({
    by: 'requesting',
    about: 'parts',
    says: { why: long, instead: optional(long) },
    fills: { how: 'replies', to: ['conditions-proposed'], unasked: true },
    moves: 'asked',
    from: ['conditional'],
    within: SORTS_WITH_PARTS,
    form: 'checked',
    version: 1,
  }),
  'costs-announced': actKind({
    by: 'requested',
    about: 'either',
    says: { estimate: optional(money), text: long, wantedBy },
    fills: { how: 'asks', expects: 'answer-costs', lapses: true },
    form: 'direct',
    version: 1,
  }),
  'costs-answered': actKind({
    by: 'requesting',
    about: 'case',
    says: { asked: act, bears: flag, remarks: optional(long) },
    fills: { how: 'replies', to: ['costs-announced'], names: 'asked' },
    form: 'direct',
    version: 1,
  }),
  'use-consent-asked': actKind({
    by: 'requesting',
    about: 'either',
    says: { purpose: long, handedTo: optional(long), wantedBy },
    fills: { how: 'asks', expects: 'decide-on-use' },
    after: 'answer',
    always: true,
    within: SORTS_WITH_PARTS,
    meets: { 'consider-information': 3 },
    form: 'checked',
    version: 1,
  }),
  'use-consent-given': actKind({
    by: 'requested',
    about: 'case',
    says: { asked: act, text: optional(long) },
    fills: { how: 'replies', to: ['use-consent-asked'], names: 'asked' },
    allowsUse: 'consent',
    always: true,
    within: SORTS_WITH_PARTS,
    form: 'checked',
    version: 1,
  }),
  'use-consent-refused': actKind({
    by: 'requested',
    about: 'case',
    says: { asked: act, reasons: long },
    fills: { how: 'replies', to: ['use-consent-asked'], names: 'asked' },
    always: true,
    within: SORTS_WITH_PARTS,
    form: 'checked',
    version: 1,
  }),
  'use-notified': actKind({
    by: 'requesting',
    about: 'either',
    says: { purpose: long, handedTo: optional(long), why: long },
    fills: { how: 'grow' },
    after: 'answer',
    allowsUse: 'notice',
    always: true,
    calm: true,
    within: SORTS_WITH_PARTS,
    form: 'checked',
    version: 1,
  }),
} as const;
