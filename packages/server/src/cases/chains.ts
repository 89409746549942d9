import type { SignedAct } from '@comity/wire';

/** The last act of each authority in a case. */
export type Chains = ReadonlyMap<string, { readonly seq: number; readonly hash: string }>;

/** An act and the hash that the next one of its author names. */
export interface Hashed {
  readonly act: SignedAct;
  readonly hash: string;
}

/** The ends of the chains that these acts make. */
export function chainsOf(acts: readonly Hashed[]): Chains {
  const chains = new Map<string, { readonly seq: number; readonly hash: string }>();
  for (const { act, hash } of acts) {
    const { author, seq } = act.header;
    const last = chains.get(author.authority);
    if (last === undefined || last.seq < seq) chains.set(author.authority, { seq, hash });
  }
  return chains;
}

/** Chains some acts further, and whether each act follows what was there before it. */
export function follow(
  chains: Chains,
  acts: readonly Hashed[],
): { readonly chains: Chains; readonly unbroken: boolean } {
  const grown = new Map(chains);
  let unbroken = true;
  for (const { act, hash } of acts) {
    const { author, seq, prev, seen } = act.header;
    const last = grown.get(author.authority);
    const hasSeenMore = Object.entries(seen).some(
      ([authority, count]) => count > (grown.get(authority)?.seq ?? 0),
    );
    const follows = seq === (last?.seq ?? 0) + 1 && prev === (last?.hash ?? null);
    if (!follows || hasSeenMore) unbroken = false;
    if (seq > (last?.seq ?? 0)) grown.set(author.authority, { seq, hash });
  }
  return { chains: grown, unbroken };
}
