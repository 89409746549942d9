/** A line that a peer keeps the hash of, and that is not here as it was. */
export interface AnchorFault {
  readonly peer: string;
  readonly authority: string;
  readonly log: 'audit' | 'journal';
  readonly line: number;
  /** When the peer was told. */
  readonly at: string;
}
