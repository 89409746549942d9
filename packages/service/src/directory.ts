/** Who can be written to. */
export interface DirectoryEntry {
  readonly participant: string;
  readonly name: string;
  /** Fingerprint of the participant's root keys, as officers compare it. */
  readonly fingerprint: string;
  readonly self: boolean;
  readonly link: { readonly state: 'up' | 'down' | 'unknown'; readonly heardAt: string | null };
  readonly waiting: number;
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly zone: string;
  }[];
}

/** A node that was put back from an older state, as those who work at it have to know. */
export interface Restored {
  /** When the node noticed it, RFC 3339. */
  readonly noticedAt: string;
  /** The last that it had heard from another node by then; `null` where it had heard none. */
  readonly asOf: string | null;
  /** Participants from which something that was lost is still to be taken back. */
  readonly waitsFor: readonly string[];
}

export interface Directory {
  entries(): Promise<readonly DirectoryEntry[]>;
  /** The last restore of this node, while something is to be taken back and for three days. */
  restored(): Promise<Restored | null>;
}
