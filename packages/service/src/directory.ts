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

export interface Directory {
  entries(): Promise<readonly DirectoryEntry[]>;
}
