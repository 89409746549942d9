import { randomBytes } from 'node:crypto';
import type { World, WorldEvent } from '@comity/server';
import { type PeerReach, peerPost } from './listeners/peer-post.ts';

/** Where the node's events go. */
export type LogLine = (line: string) => void;

/**
 * The outside as it is: the system's clock, generator, network and timers.
 *
 * @param reach which peers are posted to, and with what certificate; the public network unless told
 */
export function systemWorld(write: LogLine, reach: PeerReach = {}): World {
  const now = (): string => new Date().toISOString();
  const later: World['later'] = (ms, f) => {
    const timer = setTimeout(f, ms);
    return () => clearTimeout(timer);
  };
  return {
    now,
    randomBytes: (n) => new Uint8Array(randomBytes(n)),
    post: peerPost(reach),
    later,
    aside: later,
    log: (event: WorldEvent) => write(JSON.stringify({ at: now(), ...event })),
  };
}
