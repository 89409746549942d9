import type { NamedState } from '@comity/base';

/** How many of those emergencies whose clock is over were in time. */
export interface InTime {
  readonly over: number;
  readonly inTime: number;
}

/** How soon the emergencies of a year were taken up in one direction, by the clock of this node. */
export interface TakenUp {
  readonly asked: number;
  readonly acknowledged: InTime;
  /** All parts that were not withdrawn have their answer. */
  readonly answered: InTime;
  /** Half of those acknowledged were within so many seconds; `null` for fewer than {@link MEDIAN_FROM}. */
  readonly median: number | null;
}

/** Of fewer acknowledgements no median is said. */
export const MEDIAN_FROM = 5;

/**
 * What a State and this authority asked of each other as an emergency within a year: of the cases that
 * the reader may see.
 */
export interface Emergencies {
  /** Those of that State to this authority. */
  readonly asked: number;
  /** Those that were treated as less, by an act with reasons. */
  readonly lowered: number;
  /** How theirs were taken up here. */
  readonly here: TakenUp;
  /** How ours were taken up there. */
  readonly there: TakenUp;
}

/** What this authority asked of other States as an emergency within a year: of the cases that the reader may see. */
export interface OwnEmergencies extends TakenUp {
  /** Those that another State treated as less, by an act with reasons: by which, whoever did most first. */
  readonly lowered: readonly {
    readonly participant: string;
    readonly name: NamedState;
    readonly n: number;
  }[];
}
