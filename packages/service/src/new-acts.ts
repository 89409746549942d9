/** An act that is new at an authority, of either side: by its ids alone. */
export interface NewAct {
  /** Its place among all acts of the authority, from 1. */
  readonly n: number;
  readonly act: string;
  readonly caseId: string;
  readonly ours: boolean;
  /** When this node stored it, RFC 3339. */
  readonly storedAt: string;
}

/** Acts after a place, in the order in which this node got them. */
export interface NewActs {
  readonly acts: readonly NewAct[];
  /** The place to ask from next: the one asked from where there is nothing new. */
  readonly cursor: number;
}
