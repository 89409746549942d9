import type { Lane } from '@comity/log';

/** What one peer may bring within an hour in one lane. */
export interface HourlyQuota {
  readonly acts: number;
  /** Bytes of envelopes. */
  readonly bytes: number;
  /** Cases that it opens. */
  readonly cases: number;
  /** Acts in one case that is open already. */
  readonly inOneCase: number;
}

/** Both lanes: what fills one leaves the other as it was. */
export type PeerQuota = Readonly<Record<Lane, HourlyQuota>>;

/** What is borne of each peer unless the node's settings say otherwise. */
export const PEER_QUOTA: PeerQuota = {
  normal: { acts: 1_200, bytes: 256 * 1_048_576, cases: 120, inOneCase: 240 },
  emergency: { acts: 240, bytes: 64 * 1_048_576, cases: 60, inOneCase: 120 },
};

/** No quota below this: a batch must always fit once the hour is over. */
export const QUOTA_ACTS_MIN = 100;
export const QUOTA_BYTES_MIN = 8 * 1_048_576;
