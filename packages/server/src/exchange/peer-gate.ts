import type { Lane } from '@comity/log';
import { BATCH_HEADER_SECONDS } from '@comity/wire';
import type { World } from '../world.ts';
import type { Hold } from './peer-usage.ts';

/** Posts of one peer and lane that may be open at once, and the bytes of their bodies. */
const AT_ONCE_MAX = 64;
const BYTES_AT_ONCE_MAX = 32 * 1_048_576;
/** Refused posts of one peer and lane within a minute before it has to wait. */
const REFUSED_MAX = 60;
const WINDOW_MS = 60_000;
/** Nonces remembered of one peer; at ten posts a second for ten minutes none is forgotten early. */
const NONCES_MAX = 6_000;

interface Account {
  windowStart: number;
  refused: number;
  open: number;
  bytes: number;
}

/** One post as its header names it. */
export interface Entering {
  readonly peer: string;
  readonly lane: Lane;
  readonly bytes: number;
}

/**
 * What this process keeps of each peer between its posts. Only peers whose header verified have an
 * account: nobody else can fill it, and there are as many as were admitted.
 */
export interface PeerGate {
  /** Whether the nonce is new; it is remembered as long as a header with it could be good. */
  isNew(peer: string, nonce: string): boolean;
  /** A hold, or nothing: then {@link PeerGate.leave} must follow. */
  enter(post: Entering): Hold | undefined;
  leave(post: Entering, refused: boolean): void;
}

/** Makes a gate; accounts are in memory and begin anew with the process. */
export function createPeerGate(world: Pick<World, 'now'>): PeerGate {
  const nonces = new Map<string, Map<string, number>>();
  const accounts = new Map<string, Account>();
  const nowMs = (): number => Temporal.Instant.from(world.now()).epochMilliseconds;
  const accountOf = ({ peer, lane }: Entering): Account => {
    const now = nowMs();
    const name = `${lane} ${peer}`;
    const account = accounts.get(name) ?? { windowStart: now, refused: 0, open: 0, bytes: 0 };
    // A clock that was set back begins a new window as well.
    if (Math.abs(now - account.windowStart) >= WINDOW_MS) {
      account.windowStart = now;
      account.refused = 0;
    }
    accounts.set(name, account);
    return account;
  };
  return {
    isNew: (peer, nonce) => {
      const known = nonces.get(peer) ?? new Map<string, number>();
      nonces.set(peer, known);
      if (known.has(nonce)) return false;
      const now = nowMs();
      for (const [old, at] of known) {
        if (known.size < NONCES_MAX && now - at <= 2_000 * BATCH_HEADER_SECONDS) break;
        known.delete(old);
      }
      known.set(nonce, now);
      return true;
    },
    enter: (post) => {
      const account = accountOf(post);
      if (account.refused >= REFUSED_MAX) return { code: 'too-many-refused', seconds: 60 };
      const isFull = account.open > 0 && account.bytes + post.bytes > BYTES_AT_ONCE_MAX;
      if (isFull || account.open >= AT_ONCE_MAX) return { code: 'too-many-at-once', seconds: 2 };
      account.open += 1;
      account.bytes += post.bytes;
      return undefined;
    },
    leave: (post, refused) => {
      const account = accountOf(post);
      account.open -= 1;
      account.bytes -= post.bytes;
      if (refused) account.refused += 1;
    },
  };
}
