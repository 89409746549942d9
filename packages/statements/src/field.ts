import type { DayClock } from './day-clock.ts';

/**
 * What a statement says, field by field: enough to check it, ask for it, show it, print it and
 * document it. Labels are found by key in the word files: `say-KIND-FIELD`, or `say-FIELD` for a
 * field that means the same everywhere. Values are plain JSON.
 */
export type Field = (
  | TextField
  | TargetTextField
  | PenaltyField
  | DayField
  | MomentField
  | LocalTimeField
  | HourField
  | ZoneField
  | ChoiceField
  | FlagField
  | WholeField
  | DecimalField
  | CodeField
  | PinpointField
  | ActField
  | PartField
  | ListField
  | GroupField
  | VariantField
  | AnswersField
) &
  Traits;

/** What any field may have beside its form. */
export interface Traits {
  /** It may be left out. */
  readonly optional?: true;
  /** What arrived may lack it, what is newly written may not: a form asks for it as for any other. */
  readonly ofNew?: true;
  /** It names a provision that the act rests on: the header says it as well. */
  readonly cites?: true;
  /** Nobody types it: it is set where its row is made and rides along, as the question of an answer. */
  readonly carried?: true;
  /** Shown only where another field of the same group has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** Said where that field of the same group, named before it, is not; one of the two, never both. */
  readonly insteadOf?: string;
}

/** One line (`line`) or text of any shape (`long`), at most `max` UTF-16 code units. */
export interface TextField {
  readonly as: 'line' | 'long';
  readonly max: number;
}
/**
 * One line that machines write in a form of their own: an IP address, a host name, a telephone
 * number. What is typed is brought into the one form; what travels is judged by its length alone,
 * since the tables behind the forms change with the version of a node.
 */
export interface TargetTextField {
  readonly as: TargetForm;
  readonly max: number;
}
export type TargetForm =
  | 'ip'
  | 'port'
  | 'protocol'
  | 'host'
  | 'url'
  | 'telephone'
  | 'wallet'
  | 'transaction'
  | 'device-number';
/**
 * The gravest penalty that a provision knows, in the unit in which it is written: `P10Y`, `P18M`,
 * `P90D`, or `fine`, `life`, `death`. What is typed, such as `10 years`, is brought into this form.
 */
export interface PenaltyField {
  readonly as: 'penalty';
}
/** A day of the calendar, `2026-11-21`, in the author's zone. */
export interface DayField {
  readonly as: 'day';
  /** Where it lies when it is said: today counts as both. Asked of the author, never of a reader. */
  readonly lies?: 'ahead' | 'behind';
  /** The clock that runs to its end once it is said; absent: none. */
  readonly runs?: DayClock;
}
/** An instant, RFC 3339 UTC with or without fractions, `2026-11-21T08:05:00Z`. */
export interface MomentField {
  readonly as: 'moment';
}
/** A day or a local time, `2013-05-23T14:05:22.481930`; its zone stands beside it. */
export interface LocalTimeField {
  readonly as: 'local-time';
}
/** A time of day by the clock of a zone that stands beside it, `08:30`; `24:00` is the end of the day. */
export interface HourField {
  readonly as: 'hour';
}
/** An IANA time zone, `UTC` or an offset such as `+09:00`, by its form. */
export interface ZoneField {
  readonly as: 'zone';
}
/** One of a closed set of codes; `set` names their words: `SET-CODE`. */
export interface ChoiceField {
  readonly as: 'choice';
  readonly of: readonly [string, ...string[]];
  readonly set: string;
}
/** Yes or no. */
export interface FlagField {
  readonly as: 'flag';
}
/** A whole number. */
export interface WholeField {
  readonly as: 'whole';
  readonly min: number;
  readonly max: number;
}
/** An exact decimal number as text, `1250.00`, not below zero; never a float. */
export interface DecimalField {
  readonly as: 'decimal';
}
/** A code of the field: by its form only, since two nodes may know different data. */
export interface CodeField {
  readonly as: 'code';
  readonly form: CodeForm;
}
export type CodeForm =
  | 'participant'
  | 'measure'
  | 'instrument'
  | 'ground'
  | 'language'
  | 'currency'
  | 'case'
  | 'authority'
  | 'network';
/** A provision, `CETS185:29(7)`. */
export interface PinpointField {
  readonly as: 'pinpoint';
}
/** The id of an act of the case that the author had seen. */
export interface ActField {
  readonly as: 'act';
  /** Only an act of the author's own authority; absent: of either side. */
  readonly own?: true;
  /** Its text is gone on the author's side, or is to go on the other one. */
  readonly erases?: 'done' | 'asked';
}
/** The id of a part of the request. */
export interface PartField {
  readonly as: 'part';
  /** Nobody types it: it follows from the place of its row, `p1`, `p2` ... */
  readonly byPlace?: true;
}
/** Several of one field. */
export interface ListField {
  readonly as: 'list';
  readonly of: Field;
  readonly min: number;
  readonly max: number;
}
/** Fields that belong together. */
export interface GroupField {
  readonly as: 'group';
  readonly of: Fields;
  /** The group is a period (`from`, `to`, `zone`): its two ends are checked together when typed. */
  readonly rule?: 'period';
}
/** One of several groups; the member `kind` says which. */
export interface VariantField {
  readonly as: 'variant';
  readonly of: Readonly<Record<string, Fields>>;
  /** Names the words of the kinds: `SET-KIND`. */
  readonly set: string;
}
/** Answers to questions of the law data, by the question's name. */
export interface AnswersField {
  readonly as: 'answers';
  readonly max: number;
}

/** The fields of a statement or of a group, in the order in which they are asked and shown. */
export type Fields = Readonly<Record<string, Field>>;

/** Lengths of texts, in UTF-16 code units. */
export const LENGTHS = { short: 200, line: 500, long: 20_000 } as const;

/** How many of each thing one statement may hold. */
export const COUNTS = {
  parts: 30,
  targets: 50,
  offences: 30,
  instruments: 10,
  pinpoints: 20,
  contents: 80,
  questions: 30,
  links: 20,
  acts: 100,
  conditions: 20,
  items: 200,
} as const;

export const line = <const M extends number = typeof LENGTHS.line>(max?: M) =>
  ({ as: 'line', max: max ?? LENGTHS.line }) as const;
export const short = { as: 'line', max: LENGTHS.short } as const;
export const long = { as: 'long', max: LENGTHS.long } as const;
export const ip = { as: 'ip', max: 50 } as const;
export const host = { as: 'host', max: 253 } as const;
export const url = { as: 'url', max: 8_000 } as const;
export const port = { as: 'port', max: 11 } as const;
export const protocol = { as: 'protocol', max: 20 } as const;
export const telephone = { as: 'telephone', max: 20 } as const;
export const wallet = { as: 'wallet', max: LENGTHS.short } as const;
export const transaction = { as: 'transaction', max: LENGTHS.short } as const;
export const deviceNumber = { as: 'device-number', max: 70 } as const;
export const penalty = { as: 'penalty' } as const;
export const day = { as: 'day' } as const;
export const dayAhead = { as: 'day', lies: 'ahead' } as const;
/** A day ahead to whose end a clock runs. */
export const dayDue = <const C extends DayClock>(runs: C) => ({ ...dayAhead, runs }) as const;
export const dayBehind = { as: 'day', lies: 'behind' } as const;
export const moment = { as: 'moment' } as const;
export const localTime = { as: 'local-time' } as const;
export const hour = { as: 'hour' } as const;
export const zone = { as: 'zone' } as const;
export const flag = { as: 'flag' } as const;
export const decimal = { as: 'decimal' } as const;
export const pinpoint = { as: 'pinpoint' } as const;
export const act = { as: 'act' } as const;
export const ownAct = { as: 'act', own: true } as const;
/** Whether a field names an act of its author alone. */
export const isOwnAct = (field: Field): boolean => field.as === 'act' && field.own === true;
export const part = { as: 'part' } as const;
export const partByPlace = { as: 'part', byPlace: true } as const;
export const answers = { as: 'answers', max: COUNTS.contents } as const;
export const whole = (min: number, max: number) => ({ as: 'whole', min, max }) as const;
export const code = <const F extends CodeForm>(form: F) => ({ as: 'code', form }) as const;
export const choice = <const C extends readonly [string, ...string[]]>(set: string, of: C) =>
  ({ as: 'choice', set, of }) as const;
export const list = <const F extends Field>(of: F, max: number, min = 1) =>
  ({ as: 'list', of, min, max }) as const;
export const group = <const F extends Fields>(of: F) => ({ as: 'group', of }) as const;
export const variant = <const V extends Readonly<Record<string, Fields>>>(set: string, of: V) =>
  ({ as: 'variant', set, of }) as const;

/** The same field, which may be left out. */
export const optional = <const F extends Field>(field: F) =>
  ({ ...field, optional: true }) as F & { readonly optional: true };

/** The same field, which only what was written before may lack. */
export const requiredOfNew = <const F extends Field>(field: F) =>
  ({ ...field, optional: true, ofNew: true }) as F & {
    readonly optional: true;
    readonly ofNew: true;
  };

/** The same field, which nobody types. */
export const carried = <const F extends Field>(field: F) =>
  ({ ...field, carried: true }) as F & { readonly carried: true };

/** The same field, shown where another one of its group has one of some values. */
export const shownWhen = <const F extends Field>(field: F, other: string, is: readonly string[]) =>
  ({ ...field, when: { field: other, is } }) as F & { readonly when: NonNullable<Traits['when']> };

/** A field that is said where another one of its group, named before it, is not: one of the two. */
export const insteadOf = <const F extends Field>(other: string, field: F) =>
  ({ ...field, optional: true, insteadOf: other }) as F & {
    readonly optional: true;
    readonly insteadOf: string;
  };

/** An amount in its own unit, exact. */
export const money = group({ amount: decimal, currency: code('currency') });

/** Local times of a span and the zone that they are read in. */
export const period = {
  ...group({ from: localTime, to: optional(localTime), zone }),
  rule: 'period',
} as const;

/** A local time and the zone that it is read in: a period without an end. */
export const timeInZone = { ...group({ from: localTime, zone }), rule: 'period' } as const;
