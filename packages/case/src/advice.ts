import type { ActKind } from './acts/index.ts';

/**
 * What the law says about this case, handed in as data. The case package asks no law itself, so
 * that nodes with different law data compute the same state.
 */
export interface Advice {
  /** The fields that a request must have, as the contents question of the law answers. */
  readonly contents?: readonly AdvisedField[];
  /** How long data must be kept at least; CETS185:29(7) says 60 days. */
  readonly minimumPreservation?: { readonly days: number; readonly pinpoint: string };
  /** By when an acknowledgement is good practice, per level of urgency. */
  readonly acknowledgement?: AdvisedTarget;
  /** By when a first answer on substance is good practice, per level of urgency. */
  readonly answer?: AdvisedTarget;
  /** Grounds of refusal as the law data sees them here. They inform; they stop nobody. */
  readonly grounds?: readonly AdvisedGround[];
  /** Duties that come with an answer: give reasons, consult first ... */
  readonly duties?: readonly AdvisedDuty[];
  /** Provisions to cite per kind of act, beside those that the kinds bring. */
  readonly pinpoints?: Partial<Readonly<Record<ActKind, readonly string[]>>>;
}

export interface AdvisedField {
  readonly name: string;
  readonly label: string;
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
  readonly text: string;
}

export interface AdvisedDuty {
  /** `give-reasons`, `consult-first`, `inform-promptly` ... */
  readonly code: string;
  readonly on: 'refusal' | 'postponement' | 'partial' | 'any';
  readonly pinpoint: string;
  readonly text: string;
}
