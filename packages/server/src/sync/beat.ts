import type { Lane, Standing } from '@comity/log';
import type { WantedFeed } from '../feeds/wanted-feed.ts';

/** How one direction and lane of a link compares, seen from here. */
export interface Road {
  readonly link: 'sent' | 'taken';
  readonly lane: Lane;
  readonly standing: Standing;
}

/**
 * Whether the peer has entries that our line lacks. Of what we have sent, its line is the one that
 * counts: where ours is another one, we were restored, and take up the peer's. Of what it has sent,
 * it takes up ours.
 */
export const isToBeTakenBack = ({ link, standing }: Road): boolean =>
  standing === 'behind' || (standing === 'forked' && link === 'sent');

/** What a comparison of heads came to: both directions, both lanes. */
export interface Compared {
  /** Emergencies first, what was taken before what was sent. */
  readonly roads: readonly Road[];
  /** Nothing that the peer knows is missing here. */
  readonly whole: boolean;
  /** That was not so on record, and is not yet: what was erased since is erased again before it is. */
  readonly ends: boolean;
}

/** What a heartbeat has shown. */
export interface Beat {
  readonly there: boolean;
  /** How the heads of both ends compare, where the peer has stated its own. */
  readonly compared: Compared | undefined;
  /** The feeds of which this peer has more, or something else, than is here. */
  readonly feeds: readonly WantedFeed[];
}
