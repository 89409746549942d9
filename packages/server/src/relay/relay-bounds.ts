import type { Lane } from '@comity/log';

/** What a relay bears of one sender for one recipient in one lane. */
export interface RelayBounds {
  /** Consignments that wait at once, each of up to fifty acts: a relay does not see how many. */
  readonly consignments: number;
  /** Bytes of them together. */
  readonly bytes: number;
  /** After so many days what was not handed over is thrown away. */
  readonly days: number;
}

/** What a node that offers to relay bears unless its settings say otherwise. */
export const RELAY_BOUNDS: RelayBounds = { consignments: 50, bytes: 64 * 1_048_576, days: 3 };

/** How a node stands to relays. */
export interface RelaySettings {
  /** What it carries for others; null: nothing. */
  readonly offers: RelayBounds | null;
  /** Seconds for which nothing was taken directly before a relay is used. */
  readonly after: Readonly<Record<Lane, number>>;
}

/** A node that carries nothing, and uses relays after the times of the decision. */
export const RELAY_SETTINGS: RelaySettings = {
  offers: null,
  after: { normal: 300, emergency: 60 },
};
