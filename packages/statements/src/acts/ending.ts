import { actKind, CASE_SORTS } from '../act-statement.ts';
import { COUNTS, carried, choice, group, line, list, long, optional, part } from '../field.ts';
import { OPEN_STAGES, type Stage } from '../stage.ts';

/** What can still be stopped: a part that waits, or data that is kept. */
const STOPPABLE: readonly Stage[] = [...OPEN_STAGES, 'preserved'];

/** What became of a part, as whoever closes the case sees it; where it stands the case says itself. */
export const CLOSING_OUTCOMES = [
  'obtained',
  'obtained-in-part',
  'not-obtained',
  'no-longer-needed',
  'goes-on-elsewhere',
] as const;

/** What stops execution, what closes the record, and what opens it again. */
export const ending = {
  'request-withdrawn': actKind({
    by: 'requesting',
    about: 'case',
    says: { why: long },
    fills: { how: 'ends', what: 'request' },
    usual: STOPPABLE,
    form: 'checked',
    version: 1,
  }),
  'part-withdrawn': actKind({
    by: 'requesting',
    about: 'parts',
    says: { why: long },
    fills: { how: 'ends', what: 'parts' },
    usual: STOPPABLE,
    form: 'checked',
    version: 1,
  }),
  'case-closed': actKind({
    by: 'either',
    about: 'case',
    says: {
      why: long,
      outcomes: optional(
        list(
          group({
            part: carried(part),
            outcome: choice('closing-outcome', CLOSING_OUTCOMES),
            text: optional(line()),
          }),
          COUNTS.parts,
        ),
      ),
    },
    fills: { how: 'ends', what: 'case' },
    within: CASE_SORTS,
    meets: {
      close: 1,
      'send-request-for-disclosure': 1,
      'consider-answer': 1,
      'consider-information': 1,
      'consider-refusal': 1,
    },
    form: 'checked',
    version: 1,
  }),
  'case-reopened': actKind({
    by: 'either',
    about: 'case',
    says: { why: long },
    fills: { how: 'reopens' },
    within: CASE_SORTS,
    form: 'checked',
    version: 1,
  }),
} as const;
