import type { World } from '../world.ts';

/** How many refused batches one address may send within a minute before it has to wait. */
const REFUSED_MAX = 60;
const WINDOW_MS = 60_000;
/** How many batches of one address may be worked on at once. */
const AT_ONCE_MAX = 64;
const ADDRESSES_MAX = 10_000;

interface Account {
  windowStart: number;
  refused: number;
  open: number;
}

/** Keeps one address from costing the others: bad batches and many at once are bounded. */
export interface Quota {
  /** False: the address has to wait. After a true, {@link Quota.leave} must follow. */
  enter(address: string): boolean;
  leave(address: string, refused: boolean): void;
}

/** Counts per address, in memory: a quota of this process, not of the node. */
export function createQuota(world: Pick<World, 'now'>): Quota {
  const accounts = new Map<string, Account>();
  const nowMs = (): number => Temporal.Instant.from(world.now()).epochMilliseconds;
  const accountOf = (address: string): Account => {
    const now = nowMs();
    const known = accounts.get(address) ?? { windowStart: now, refused: 0, open: 0 };
    if (now - known.windowStart >= WINDOW_MS) {
      known.windowStart = now;
      known.refused = 0;
    }
    if (accounts.size >= ADDRESSES_MAX && !accounts.has(address)) forgetIdle(accounts);
    accounts.set(address, known);
    return known;
  };
  return {
    enter: (address) => {
      const account = accountOf(address);
      if (account.refused >= REFUSED_MAX || account.open >= AT_ONCE_MAX) return false;
      account.open += 1;
      return true;
    },
    leave: (address, refused) => {
      const account = accountOf(address);
      account.open -= 1;
      if (refused) account.refused += 1;
    },
  };
}

function forgetIdle(accounts: Map<string, Account>): void {
  for (const [address, account] of accounts) {
    if (account.open === 0) accounts.delete(address);
  }
}
