import type { InstrumentId, PinpointText } from './sourced.ts';
import type { Measure, TreatySort } from './vocabulary.ts';

/** What an officer wants of the other State, in the order in which it is shown. */
export const MEASURE_GROUPS = [
  'secure',
  'stored',
  'live',
  'persons',
  'property',
  'sought',
  'together',
  'other',
] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/**
 * What may be true of a measure.
 * - `cannot-wait`: goes to the 24/7 point.
 * - `preserves`: has data kept where it is; what it secured is asked for by another measure.
 * - `emergency`: asking for it says that there is an emergency.
 * - `original-first`: the original goes at once and a translation may follow.
 * - `own-list-alone`: a list of contents of its own stands without the general list.
 * - `perishable`: its object may be deleted before a request for it is read.
 * - `ahead`: its period lies in the future.
 * - `unasked`: nobody asked; it is no request.
 * - `by-provider`: a provider decides, by its own terms.
 */
export const MEASURE_MARKS = [
  'cannot-wait',
  'preserves',
  'emergency',
  'original-first',
  'own-list-alone',
  'perishable',
  'ahead',
  'unasked',
  'by-provider',
] as const;
export type MeasureMark = (typeof MEASURE_MARKS)[number];

/** Marks by which a measure is found: exactly one row bears each, which the loader makes sure of. */
export const SOLE_MARKS = ['preserves', 'emergency', 'unasked'] as const;
export type SoleMark = (typeof SOLE_MARKS)[number];

/** What is true of a measure whatever the instrument: a row of `measures.yaml`, one for each. */
export interface MeasureRow {
  readonly measure: Measure;
  readonly sort: TreatySort;
  readonly group: MeasureGroup;
  /**
   * Whether carrying it out is usually coercive. No convention defines that; `null`: it hangs on how
   * the requested State does it.
   */
  readonly coercive: boolean | null;
  /** The articles under which profiles file the power at home. */
  readonly powers: readonly PinpointText[];
  /** Another measure whose list of contents is its own where an instrument has none for it. */
  readonly contentsLike: Measure | null;
  /** The form of practice that fits it; `as`: the measure under which that form is kept. */
  readonly template: { readonly id: InstrumentId; readonly as?: Measure };
  /** The measures by which what it secured is asked for, the likeliest first. */
  readonly leadsTo: readonly Measure[];
  readonly marks: readonly MeasureMark[];
}

/** Fields by which a request meets a condition of the requested State's law. */
export const CONDITION_FIELDS = ['indispensability', 'probableCause', 'equivalentOffence'] as const;
export type ConditionField = (typeof CONDITION_FIELDS)[number];

/**
 * How far conditions of the requested State's law count: `alone` without treaty, `let-in` where the
 * instrument opens the door to them, `behind-treaty` where a treaty on assistance has its own list,
 * `prognosis` where the State reserved a look ahead at dual criminality.
 */
export const CONDITION_REACHES = ['alone', 'let-in', 'behind-treaty', 'prognosis'] as const;
export type ConditionReach = (typeof CONDITION_REACHES)[number];

/**
 * A ground of domestic law against assistance, and what the requester can say to meet it: a row of
 * `conditions.yaml`, one for each ground that a profile names.
 */
export interface ConditionRow {
  readonly ground: string;
  /** What it is a ground against. */
  readonly sort: TreatySort;
  /** `null`: nothing that a request could say meets it. */
  readonly asks: {
    readonly field: ConditionField;
    /** Left out: every measure. */
    readonly measures?: readonly Measure[];
    readonly reach: readonly ConditionReach[];
    /** Where it must be said, if the ground is mandatory. */
    readonly requiredUnder: readonly ConditionReach[];
  } | null;
}
