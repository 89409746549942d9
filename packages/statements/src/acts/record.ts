import { actKind, CASE_SORTS } from '../act-statement.ts';
import {
  act,
  COUNTS,
  choice,
  code,
  dayBehind,
  group,
  insteadOf,
  line,
  list,
  long,
  optional,
  ownAct,
  short,
  timeInZone,
} from '../field.ts';

/** What a translation is worth: one to work with, or one that a court takes. */
export const TRANSLATIONS = ['working', 'certified'] as const;

/** Which of the two texts is followed where they differ. */
export const AUTHORITATIVE = ['source', 'translation', 'both'] as const;

/** Why a text was erased, where nobody has to say it: the period by the State's own file is over. */
export const ERASED_BECAUSE = ['period-ended'] as const;

/** Ways outside the network by which the other side is told. */
export const TOLD_WAYS = ['telephone', 'email', 'through-another', 'in-person'] as const;
export type ToldWay = (typeof TOLD_WAYS)[number];

/** Ways outside the network by which something of the other side comes. */
export const CAME_WAYS = ['on-paper', 'by-voice', 'by-email', 'through-another'] as const;

/** What is said at any time, and what becomes of texts. */
export const record = {
  'message-sent': actKind({
    by: 'either',
    about: 'either',
    says: { text: long, about: optional(act) },
    fills: { how: 'grow' },
    always: true,
    within: CASE_SORTS,
    insteadOfRefusing: true,
    meets: { 'submit-again': 1, erase: 1, 'consider-refusal': 2, 'consider-answer': 3 },
    form: 'direct',
    version: 1,
  }),
  /** The text of an act in another language; which act it renders stands beside it. */
  'translation-added': actKind({
    by: 'either',
    about: 'case',
    says: {
      act,
      language: code('language'),
      sort: choice('translation', TRANSLATIONS),
      translator: line(),
      translated: dayBehind,
      authoritative: choice('authoritative', AUTHORITATIVE),
      text: long,
      remarks: optional(long),
    },
    fills: { how: 'grow' },
    always: true,
    within: CASE_SORTS,
    form: 'checked',
    version: 1,
  }),
  /**
   * What an author wrote wrongly and how it is to be read. It stands beside the act wherever that is
   * shown; the act itself stays as it was signed.
   */
  'act-corrected': actKind({
    by: 'either',
    about: 'case',
    says: {
      act: ownAct,
      corrections: list(group({ entry: short, reads: long }), COUNTS.conditions),
      why: long,
    },
    fills: { how: 'grow' },
    always: true,
    within: CASE_SORTS,
    form: 'checked',
    version: 1,
  }),
  /** A person has these acts in hand: what an alarm waits for, on both sides. */
  'receipt-read': actKind({
    by: 'either',
    about: 'case',
    says: { acts: list(act, COUNTS.acts), remarks: optional(short) },
    fills: { how: 'grow' },
    always: true,
    quiet: true,
    receipt: true,
    within: CASE_SORTS,
    form: 'direct',
    version: 1,
  }),
  /**
   * The other side was told by another way, while its node could not be reached or nobody there
   * answered. It waits with the rest until that node takes it: then both hold who was told what, when.
   */
  'told-otherwise': actKind({
    by: 'either',
    about: 'case',
    says: {
      way: choice('told-way', TOLD_WAYS),
      at: timeInZone,
      with: line(),
      what: long,
    },
    fills: { how: 'grow' },
    always: true,
    calm: true,
    readsNothing: true,
    within: CASE_SORTS,
    form: 'direct',
    version: 1,
  }),
  /**
   * What the other side said outside the network, entered by the side that it came to, as what it is:
   * a statement of its author on what came. It answers nothing, moves no part and ends no wait, as
   * the other side has signed nothing.
   */
  'act-transcribed': actKind({
    by: 'either',
    about: 'either',
    says: {
      way: choice('came-way', CAME_WAYS),
      came: dayBehind,
      from: line(),
      text: long,
      digest: optional(line(200)),
      original: optional(line()),
    },
    fills: { how: 'grow' },
    always: true,
    calm: true,
    readsNothing: true,
    within: CASE_SORTS,
    form: 'checked',
    version: 1,
  }),
  'erasure-requested': actKind({
    by: 'either',
    about: 'case',
    says: { acts: list({ ...act, erases: 'asked' }, COUNTS.acts), why: long },
    fills: { how: 'grow' },
    always: true,
    quiet: true,
    bodyKept: 'record',
    within: CASE_SORTS,
    form: 'direct',
    version: 1,
  }),
  /** Why by a code where the node itself knows it, else in the officers' own words; one of the two. */
  'body-erased': actKind({
    by: 'either',
    about: 'case',
    says: {
      act: { ...act, erases: 'done' },
      because: optional(choice('erasure-because', ERASED_BECAUSE)),
      reason: insteadOf('because', long),
    },
    fills: { how: 'grow' },
    always: true,
    quiet: true,
    bodyKept: 'needed',
    within: CASE_SORTS,
    form: { none: 'Erasing is an act of the node that destroys a key: see the operator guide.' },
    version: 1,
  }),
} as const;
