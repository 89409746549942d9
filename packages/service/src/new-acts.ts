/** An act that is new at an authority, of either side: by its ids alone. */
export interface NewAct {
  readonly act: string;
  readonly caseId: string;
  readonly ours: boolean;
  /** When this node stored it, RFC 3339. */
  readonly storedAt: string;
}

/** Acts after a place, in the order in which this node got them. */
export interface NewActs {
  readonly acts: readonly NewAct[];
  /** The place to ask from next: sealed, and another text each time, also where there is nothing new. */
  readonly cursor: string;
}
