/** What is carried of one sender for one recipient in one lane: how many, how large, since when. */
export interface ToldCarried {
  readonly sender: string;
  readonly recipient: string;
  readonly lane: 'normal' | 'emergency';
  /** Consignments that wait to be handed over; nobody here knows how many acts they hold. */
  readonly waiting: number;
  readonly bytes: number;
  /** When the oldest that waits came, RFC 3339; null where none waits. */
  readonly oldest: string | null;
  /** Handed over, with the recipient's sealed answer kept for the sender. */
  readonly answered: number;
}

/** What was given to a relay for a peer and no receipt has come for yet. */
export interface ToldGiven {
  readonly peer: string;
  readonly relay: string;
  readonly lane: 'normal' | 'emergency';
  readonly open: number;
  readonly oldest: string;
}

/** What a node carries and has others carry, as whoever keeps it is told: no act, no case. */
export interface ToldRelay {
  readonly carried: readonly ToldCarried[];
  readonly given: readonly ToldGiven[];
  /** The relays that our authorities name: two officers publish that, and two take it back. */
  readonly named: readonly { readonly authority: string; readonly relays: readonly string[] }[];
  /** Participants who name this node as a relay of theirs. */
  readonly namedBy: readonly string[];
}
