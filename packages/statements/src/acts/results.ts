import { actKind, SORTS_WITH_PARTS } from '../act-statement.ts';
import {
  act,
  COUNTS,
  choice,
  code,
  dayBehind,
  flag,
  group,
  line,
  list,
  long,
  optional,
  whole,
} from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';

/** How what was obtained reaches the requesting side. */
export const HANDOVERS = ['in-person', 'courier', 'post', 'electronic', 'other'] as const;

/**
 * What became of a file of a list: the same bytes, other ones, not there; there with nothing to
 * compare it by; or there without being on the list.
 */
export const FILE_FOUND = ['same', 'other', 'missing', 'arrived', 'not-listed'] as const;
export type FileFound = (typeof FILE_FOUND)[number];

/** What was obtained, thing by thing; a digest tells whether a file arrived as it left. */
const items = list(
  group({
    name: line(),
    bytes: optional(whole(0, Number.MAX_SAFE_INTEGER)),
    digest: optional(line(200)),
  }),
  COUNTS.items,
);

const delivery = {
  what: long,
  items,
  handover: choice('handover', HANDOVERS),
  handedOver: optional(dayBehind),
  custody: optional(long),
  limits: optional(long),
  remarks: optional(long),
};

/** What was done for the other side, and when; the record of it goes the way of evidence. */
const carriedOut = {
  done: long,
  day: dayBehind,
  by: line(),
  attended: optional(long),
  record: optional(long),
  remarks: optional(long),
};

const answer = { how: 'grow', slot: 'answer' } as const;

/** What comes of a part: delivered, done, found to be nothing, or not possible. */
export const results = {
  'evidence-delivered-in-part': actKind({
    by: 'requested',
    about: 'parts',
    says: { ...delivery, outstanding: long },
    fills: { how: 'asks', expects: 'confirm-receipt', slot: 'answer' },
    moves: 'answered-in-part',
    from: OPEN_STAGES,
    insteadOfRefusing: true,
    form: 'checked',
    version: 1,
  }),
  'evidence-delivered': actKind({
    by: 'requested',
    about: 'parts',
    says: delivery,
    fills: { how: 'asks', expects: 'confirm-receipt', slot: 'answer' },
    moves: 'answered',
    from: OPEN_STAGES,
    meets: { answer: 3 },
    form: 'checked',
    version: 1,
  }),
  'evidence-received': actKind({
    by: 'requesting',
    about: 'case',
    says: { asked: act, complete: flag, verified: flag, remarks: optional(long) },
    fills: {
      how: 'replies',
      to: ['evidence-delivered', 'evidence-delivered-in-part'],
      names: 'asked',
    },
    calm: ['complete', 'verified'],
    receipt: true,
    form: 'direct',
    version: 1,
  }),
  /**
   * What arrived, file by file, beside the list of what was sent: name, size and digest as whoever
   * received it sees them, and whether that is what was listed.
   */
  'files-received': actKind({
    by: 'requesting',
    about: 'case',
    says: {
      asked: act,
      files: list(
        group({
          name: line(),
          bytes: optional(whole(0, Number.MAX_SAFE_INTEGER)),
          digest: optional(line(200)),
          found: choice('file-found', FILE_FOUND),
        }),
        COUNTS.items,
      ),
      complete: flag,
      verified: flag,
      remarks: optional(long),
    },
    fills: {
      how: 'replies',
      to: ['evidence-delivered', 'evidence-delivered-in-part'],
      names: 'asked',
    },
    calm: ['complete', 'verified'],
    receipt: true,
    form: 'checked',
    version: 1,
  }),
  'evidence-returned': actKind({
    by: 'requesting',
    about: 'either',
    says: {
      what: long,
      handover: choice('handover', HANDOVERS),
      day: dayBehind,
      remarks: optional(long),
    },
    fills: { how: 'grow' },
    after: 'answer',
    always: true,
    calm: true,
    form: 'checked',
    version: 1,
  }),
  'traffic-disclosed': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      provider: line(),
      path: long,
      otherState: optional(code('participant')),
      remarks: optional(long),
    },
    fills: answer,
    moves: 'answered',
    from: OPEN_STAGES,
    measures: ['preserved-traffic-disclosure'],
    form: 'checked',
    version: 1,
  }),
  'statement-taken': actKind({
    by: 'requested',
    about: 'parts',
    says: carriedOut,
    fills: answer,
    moves: 'answered',
    from: OPEN_STAGES,
    measures: ['testimony'],
    form: 'checked',
    version: 1,
  }),
  /** Heard before the authorities of the requested State, or by a line to those that ask (UNCAC:46(18)). */
  'hearing-held': actKind({
    by: 'requested',
    about: 'parts',
    says: { ...carriedOut, hearing: choice('hearing', ['in-person', 'by-video', 'by-telephone']) },
    fills: answer,
    moves: 'answered',
    from: OPEN_STAGES,
    measures: ['testimony'],
    form: 'checked',
    version: 1,
  }),
  'document-served': actKind({
    by: 'requested',
    about: 'parts',
    says: { ...carriedOut, served: choice('served', ['in-person', 'substituted', 'refused']) },
    fills: answer,
    moves: 'answered',
    from: OPEN_STAGES,
    measures: ['service-of-documents'],
    form: 'checked',
    version: 1,
  }),
  'search-made': actKind({
    by: 'requested',
    about: 'parts',
    says: { ...carriedOut, seized: optional(long) },
    fills: answer,
    moves: 'answered-in-part',
    from: OPEN_STAGES,
    measures: ['search-and-seizure', 'stored-data-access', 'examination-of-objects-and-sites'],
    form: 'checked',
    version: 1,
  }),
  'nothing-found': actKind({
    by: 'requested',
    about: 'parts',
    says: { searched: long, day: optional(dayBehind), remarks: optional(long) },
    fills: answer,
    moves: 'nothing-found',
    from: OPEN_STAGES,
    form: 'checked',
    version: 1,
  }),
  'execution-impossible': actKind({
    by: 'requested',
    about: 'parts',
    says: { why: long, instead: optional(long) },
    fills: answer,
    moves: 'impossible',
    from: OPEN_STAGES,
    form: 'checked',
    version: 1,
  }),
  'outcome-reported': actKind({
    by: 'requesting',
    about: 'either',
    says: {
      outcome: choice('outcome', [
        'used',
        'charged',
        'convicted',
        'acquitted',
        'returned',
        'not-needed',
      ]),
      text: optional(long),
    },
    fills: { how: 'grow' },
    calm: true,
    after: 'answer',
    always: true,
    within: SORTS_WITH_PARTS,
    meets: { 'consider-answer': 2, 'consider-information': 2 },
    form: 'direct',
    version: 1,
  }),
} as const;
