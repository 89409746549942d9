import { actKind } from '../src/act-statement.ts';
import { act, dayDue, group, list, long, optional, ownAct, pinpoint } from '../src/field.ts';
import { OPEN_STAGES } from '../src/stage.ts';

/**
 * Kinds that nobody knows but tests: each is its description and nothing else, so what it does
 * follows from that. `with-toy-kinds.ts` puts them among the others.
 */
export const toys = {
  'toy-received': actKind({
    by: 'requested',
    about: 'case',
    says: { acts: list(act, 5) },
    fills: { how: 'grow' },
    takesUp: 'acknowledged',
    receipt: true,
    meets: { acknowledge: 1 },
    form: 'direct',
    version: 1,
  }),
  'toy-forecast': actKind({
    by: 'requested',
    about: 'parts',
    says: { text: long, ready: optional(dayDue('expected-result')) },
    fills: { how: 'last' },
    takesUp: 'in-triage',
    meets: { triage: 2, answer: 5 },
    form: 'direct',
    version: 1,
  }),
  'toy-paused': actKind({
    by: 'requested',
    about: 'parts',
    says: { back: dayDue('postponement-ends') },
    fills: { how: 'grow', slot: 'decision' },
    moves: 'postponed',
    from: OPEN_STAGES,
    form: 'direct',
    version: 1,
  }),
  'toy-question': actKind({
    by: 'requested',
    about: 'parts',
    says: { text: long, soon: optional(dayDue('reply')) },
    fills: { how: 'asks', expects: 'answer-questions', lapses: true },
    form: 'direct',
    version: 1,
  }),
  'toy-announced': actKind({
    by: 'requested',
    about: 'case',
    says: { coming: dayDue('translation') },
    fills: { how: 'grow' },
    form: 'direct',
    version: 1,
  }),
  'toy-shredded': actKind({
    by: 'either',
    about: 'case',
    says: { boxes: list(group({ gone: { ...act, erases: 'done' }, how: long }), 5) },
    fills: { how: 'grow' },
    bodyKept: 'needed',
    form: 'direct',
    version: 1,
  }),
  'toy-recalled': actKind({
    by: 'either',
    about: 'case',
    says: { text: long, mine: optional(ownAct) },
    fills: { how: 'grow' },
    form: 'direct',
    version: 1,
  }),
  'toy-listed': actKind({
    by: 'either',
    about: 'case',
    says: { rows: list(group({ mine: ownAct, why: long }), 5) },
    fills: { how: 'grow' },
    form: 'direct',
    version: 1,
  }),
  'toy-agreed': actKind({
    by: 'requesting',
    about: 'parts',
    says: { under: { ...pinpoint, cites: true } },
    fills: { how: 'replies', to: ['conditions-proposed'] },
    moves: 'admitted',
    from: ['conditional'],
    form: 'direct',
    version: 1,
  }),
  'toy-freed': actKind({
    by: 'requested',
    about: 'case',
    says: { text: long },
    fills: { how: 'grow' },
    allowsUse: 'consent',
    form: 'direct',
    version: 1,
  }),
} as const;
