import type { Value } from '@comity/base';
import { type ActKind, describedKind } from '@comity/statements';

/**
 * What the law says about this case, handed in as data. The case package asks no law itself, so
 * that nodes with different law data compute the same state.
 */
export interface Advice {
  /** The day at the author's office, `2026-11-21`; what is typed of other days is measured by it. */
  readonly today?: string;
  /** The fields that a request must have, as the contents question of the law answers. */
  readonly contents?: readonly AdvisedField[];
  /** How long data must be kept at least; CETS185:29(7) says 60 days. */
  readonly minimumPreservation?: AdvisedMinimum;
  /** By when an acknowledgement is good practice, per level of urgency. */
  readonly acknowledgement?: AdvisedTarget;
  /** By when a first answer on substance is good practice, per level of urgency. */
  readonly answer?: AdvisedTarget;
  /** Grounds of refusal as the law data sees them here. They inform; they stop nobody. */
  readonly grounds?: readonly AdvisedGround[];
  /** Duties that come with an answer: give reasons, consult first ... */
  readonly duties?: readonly AdvisedDuty[];
  /** By kind of act, the newest version that the other side's node understands. */
  readonly understands?: Readonly<Record<string, number>>;
  /**
   * By the id of a case that followed: when it was decided, RFC 3339. Whoever holds both cases says it; one
   * that is not named is not decided.
   */
  readonly decided?: Readonly<Record<string, string>>;
  /** Provisions behind acts, fields, moves and dates, under the instruments relied on. */
  readonly provisions?: Provisions;
}

/**
 * Whether the other side's node gives an act of a kind the effect that it has here: it keeps one that it
 * does not understand. Yes where it has said nothing.
 */
export const isUnderstood = (
  kind: ActKind,
  { understands }: Pick<Advice, 'understands'>,
): boolean => understands === undefined || (understands[kind] ?? 0) >= describedKind(kind).version;

/** Where the law data says why a thing is said, asked for, to be done or due. */
export interface Provisions {
  readonly acts?: Readonly<Partial<Record<ActKind, readonly string[]>>>;
  /** By kind and field. */
  readonly fields?: Readonly<Partial<Record<ActKind, Readonly<Record<string, string>>>>>;
  /** By what somebody is to do: `acknowledge` ... */
  readonly moves?: Readonly<Record<string, string>>;
  /** By what is due: `preservation-ends` ... */
  readonly dues?: Readonly<Record<string, string>>;
}

/** A shortest time of keeping, counted by the law's rule of counting days. */
export interface AdvisedMinimum {
  readonly days: number;
  readonly pinpoint: string;
  /** The first day on which keeping may end, for data kept since a day; both as `2026-11-21`. */
  readonly lastDay: (since: string) => string;
}

export interface AdvisedField {
  /** The part that it is asked of, by its place from 0. */
  readonly part: number;
  readonly name: string;
  readonly label: Value;
  readonly required: boolean;
  readonly pinpoint: string;
}

export interface AdvisedTarget {
  readonly hours: { readonly routine: number; readonly urgent: number; readonly emergency: number };
  readonly pinpoint?: string;
}

export interface AdvisedGround {
  readonly code: string;
  readonly available: boolean | 'unknown';
  readonly pinpoint: string;
  readonly text: Value;
}

export interface AdvisedDuty {
  /** `give-reasons`, `consult-first`, `inform-promptly` ... */
  readonly code: string;
  readonly on: 'refusal' | 'postponement' | 'partial' | 'any';
  readonly pinpoint: string;
  readonly text: string;
}
