import type { AlarmSort, Channel } from '@comity/duty';
import type { CallingWays } from '@comity/service';

/** What leaves the node to call an officer: no case, no name, no content. */
export interface OutgoingCall {
  /** The same each time it is tried: whoever passes it on does so once. */
  readonly key: string;
  readonly sort: AlarmSort;
  /** The other State, as a code; null for a test. */
  readonly peer: string | null;
  readonly raisedAt: string;
  /** Which time this officer is called for it, from 1. */
  readonly time: number;
  /** A mailbox or a number, by the channel. */
  readonly to: string;
  /** The officer's language, where one was chosen. */
  readonly language: string | null;
  /** Where the night desk is. */
  readonly url: string;
}

/** The morning digest as it leaves the node: numbers, and references of the own cases. */
export interface OutgoingDigest extends Pick<OutgoingCall, 'key' | 'to' | 'language' | 'url'> {
  /** When it was counted, RFC 3339, and the officer's zone. */
  readonly at: string;
  readonly zone: string;
  readonly late: { readonly n: number; readonly references: readonly string[] };
  readonly today: { readonly n: number; readonly references: readonly string[] };
  /** Kept data of either side whose last day is within a week. */
  readonly lapsing: { readonly n: number; readonly references: readonly string[] };
  readonly alarms: number;
  readonly swaps: number;
  readonly handOvers: number;
  /** What was asked by voice and is not written, and how much of it is past the limit of the house. */
  readonly spoken: number;
  readonly spokenLate: number;
  /** Cases whose dates are not worked out yet. */
  readonly unknown: number;
  /** From when on nobody is planned while no fallback is there, RFC 3339; null where somebody is. */
  readonly unplanned: string | null;
}

/** The ways out that this node was given; each rejects when the other end did not take the call. */
export type Callers = {
  readonly [C in Exclude<Channel, 'screen'>]?: (call: OutgoingCall) => Promise<void>;
} & { readonly digest?: (mail: OutgoingDigest) => Promise<void> };

/** Which of them there are. */
export const waysOf = (callers: Callers): CallingWays => ({
  mail: callers.mail !== undefined,
  gateway: callers.gateway !== undefined,
});
