import { actKind } from '../act-statement.ts';
import { choice, dayAhead, dayBehind, line, long, optional } from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';

/** How often what is collected is handed over; each time by a delivery in part, the last in full. */
export const INSTALMENTS = ['as-it-comes', 'daily', 'weekly', 'monthly', 'at-the-end'] as const;

/** Why nothing is collected any more. */
export const COLLECTION_ENDS = [
  'period-over',
  'purpose-reached',
  'order-ended',
  'threshold-missed',
  'withdrawn',
  'impossible',
] as const;

/** Measures that look ahead: traffic data or content as it comes. */
const MEASURES = ['realtime-traffic', 'interception'] as const;

/** Data that is collected while it is sent (CETS185:33 and 34, UNCC:45 and 46): from when, until when, and its end. */
export const collecting = {
  /** Said again, it goes on until the new day. */
  'collection-started': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      legalBasis: line(),
      /** Which office or provider carries it out. */
      by: optional(line()),
      began: dayBehind,
      until: dayAhead,
      /** What the law of the requested State demands: the gravity of the offence, an order, a suspicion. */
      thresholds: optional(long),
      instalments: choice('instalments', INSTALMENTS),
      remarks: optional(long),
    },
    fills: { how: 'grow', slot: 'decision' },
    moves: 'in-execution',
    from: OPEN_STAGES,
    measures: MEASURES,
    meets: { answer: 2, triage: 3 },
    titledBy: 'until',
    form: 'checked',
    version: 1,
  }),
  /** What was collected until then is still to be handed over, or to be destroyed. */
  'collection-ended': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      cause: choice('collection-end', COLLECTION_ENDS),
      ended: dayBehind,
      toCome: optional(long),
      destroyed: optional(long),
      remarks: optional(long),
    },
    fills: { how: 'last' },
    from: ['in-execution', 'answered-in-part'],
    measures: MEASURES,
    after: 'decision',
    form: 'checked',
    version: 1,
  }),
} as const;
