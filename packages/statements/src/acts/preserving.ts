import { actKind } from '../act-statement.ts';
import { act, choice, dayAhead, dayBehind, dayDue, flag, line, long, optional } from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';

/** Why data is kept no longer. */
export const PRESERVATION_ENDS = ['released', 'lapsed', 'handed-over'] as const;

const MEASURES = ['preservation'] as const;

/** What happens to data that is kept: a warning before, longer, or no longer. */
export const preserving = {
  'preservation-warning': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      risk: choice('preservation-risk', ['not-secured', 'person-alerted', 'investigation-harmed']),
      text: long,
      wantedBy: optional(dayDue('reply')),
    },
    fills: { how: 'asks', expects: 'decide-on-warning', lapses: true },
    from: OPEN_STAGES,
    measures: MEASURES,
    form: 'direct',
    version: 1,
  }),
  'preservation-answered': actKind({
    by: 'requesting',
    about: 'case',
    says: { asked: act, goOn: flag, remarks: optional(long) },
    fills: { how: 'replies', to: ['preservation-warning'], names: 'asked' },
    measures: MEASURES,
    form: 'direct',
    version: 1,
  }),
  'extension-requested': actKind({
    by: 'requesting',
    about: 'parts',
    says: { until: dayAhead, why: long, wantedBy: optional(dayDue('reply')) },
    fills: { how: 'asks', expects: 'decide-on-extension' },
    from: ['preserved'],
    measures: MEASURES,
    form: 'checked',
    version: 1,
  }),
  'preservation-extended': actKind({
    by: 'requested',
    about: 'parts',
    says: { lastDay: dayAhead, legalBasis: line(), remarks: optional(long) },
    titledBy: 'lastDay',
    fills: { how: 'replies', to: ['extension-requested'], unasked: true, slot: 'answer' },
    moves: 'preserved',
    from: ['preserved'],
    measures: MEASURES,
    form: 'checked',
    version: 1,
  }),
  'extension-declined': actKind({
    by: 'requested',
    about: 'parts',
    says: { reasons: long },
    fills: { how: 'replies', to: ['extension-requested'] },
    measures: MEASURES,
    form: 'checked',
    version: 1,
  }),
  'preservation-ended': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      cause: choice('preservation-end', PRESERVATION_ENDS),
      ended: dayBehind,
      remarks: optional(long),
    },
    fills: { how: 'grow', slot: 'answer' },
    moves: 'answered',
    from: ['preserved'],
    measures: MEASURES,
    form: 'checked',
    version: 1,
  }),
} as const;
