import { actKind } from '../act-statement.ts';
import {
  code,
  dayAhead,
  dayBehind,
  flag,
  line,
  long,
  optional,
  short,
  shownWhen,
  variant,
} from '../field.ts';
import { OPEN_STAGES } from '../stage.ts';

/**
 * A ground that the law data knows, or another one with its citation. `source` is as the law data
 * names it: a provision, or the treaty alone where its articles are not coded; the article is then
 * the officer's to name.
 */
export const ground = variant('ground-kind', {
  known: { code: code('ground'), source: { ...short, cites: true }, article: optional(short) },
  other: { text: long, citation: line() },
});

/** Answers on substance. Each is about parts; a later one replaces what its author had seen. */
export const answersOnSubstance = {
  'preservation-confirmed': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      preserved: long,
      /** Who has what is kept: the provider, or the office that took it over. */
      holder: optional(line()),
      since: dayBehind,
      lastDay: dayAhead,
      legalBasis: line(),
      remarks: optional(long),
    },
    fills: { how: 'grow', slot: 'answer' },
    moves: 'preserved',
    usual: OPEN_STAGES,
    measures: ['preservation'],
    insteadOfRefusing: true,
    meets: { answer: 1, triage: 2 },
    titledBy: 'lastDay',
    form: 'checked',
    version: 1,
  }),
  'assistance-refused': actKind({
    by: 'requested',
    about: 'parts',
    says: {
      ground,
      reasons: long,
      consultedFirst: flag,
      consultation: shownWhen(optional(long), 'consultedFirst', ['yes', 'no']),
    },
    fills: { how: 'grow', slot: 'answer' },
    moves: 'refused',
    usual: OPEN_STAGES,
    meets: { resume: 2, answer: 4 },
    form: 'checked',
    version: 1,
  }),
} as const;
