/** A feed of which a peer has more than is here, or something else. */
export interface WantedFeed {
  readonly feed: string;
  readonly peer: string;
}
