import type { Standing } from '@comity/log';

/** What a comparison of heads came to, both directions seen from here. */
export interface Compared {
  readonly sent: Standing;
  readonly taken: Standing;
  /** Nothing that the peer knows is missing here. */
  readonly whole: boolean;
}

/** What a heartbeat has shown. */
export interface Beat {
  readonly there: boolean;
  /** How the heads of both ends compare, where the peer has stated its own. */
  readonly compared: Compared | undefined;
}
