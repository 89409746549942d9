import { assert } from '@comity/base';
import type { ExchangePath, World, WorldEvent } from '@comity/server';
import { BATCH_HEADER_FIELD } from '@comity/wire';
import { seededBytes } from './seeded-bytes.ts';
import { type StageClock, stageClock } from './stage-clock.ts';

/** One POST on its way. */
export interface Call {
  readonly from: string;
  readonly url: string;
  readonly body: Uint8Array;
  /** Header fields, names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** How many POSTs the network has carried before. */
  readonly n: number;
}

/** What a node answers. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array;
}

/** A node behind an address: what its exchange makes of one POST. */
export type Take = (post: {
  readonly header: string | undefined;
  readonly body: Uint8Array;
  readonly path: ExchangePath;
}) => Promise<Answer>;

/** Carries one call to the node behind its address. */
export type Carry = (call: Call) => Promise<Answer>;

/**
 * What may happen to a call on its way: gets the call and the line, and gives the answer. It may
 * drop, cut, double, change, delay or reorder; throwing is a line that broke.
 */
export type Fault = (call: Call, carry: Carry) => Promise<Answer>;

/** The line broke; what the sender's `post` throws. */
export class LineDown extends Error {
  override readonly name = 'LineDown';
}

/** Nodes in one process with one clock, one seed and a line that fails as it is told. */
export interface Network {
  readonly clock: StageClock;
  /** What all nodes have logged, in order. */
  readonly log: readonly (WorldEvent & { readonly node: string })[];
  /** The world as one node sees it. */
  worldOf(node: string): World;
  /** Puts a node behind an address: scheme, host, port. */
  attach(url: string, take: Take): void;
  /** Sets what happens to calls from now on; without one the line is good. */
  fault(fault: Fault | undefined): void;
  /** Sets how far a node's clock is off the stage's, in milliseconds; 0 at first. */
  skew(node: string, ms: number): void;
  /**
   * Whether time passes for what stands aside: at first it is over at once. While it stands, bulk waits
   * for the end of an emergency, however long that takes; when it goes on, all of it is over.
   */
  timeAside(passes: boolean): void;
  /** How many calls were made. */
  calls(): number;
}

/** @param options `seed` decides every random byte; `start` is RFC 3339 */
export function createNetwork(options: { readonly seed: string; readonly start: string }): Network {
  const clock = stageClock(options.start);
  const log: (WorldEvent & { node: string })[] = [];
  const nodes = new Map<string, Take>();
  const skews = new Map<string, number>();
  let fault: Fault | undefined;
  let calls = 0;
  const asides = new Set<() => void>();
  let asidePasses = true;

  const carry: Carry = async (call) => {
    const { origin, pathname } = new URL(call.url);
    const take = nodes.get(origin);
    if (take === undefined) throw new LineDown(`nobody listens at ${origin}`);
    const path = pathname as ExchangePath;
    return take({ header: call.headers[BATCH_HEADER_FIELD], body: call.body, path });
  };
  return {
    clock,
    log,
    calls: () => calls,
    timeAside: (passes) => {
      asidePasses = passes;
      if (!passes) return;
      for (const f of asides) f();
      asides.clear();
    },
    skew: (node, ms) => {
      skews.set(node, ms);
    },
    fault: (next) => {
      fault = next;
    },
    attach: (url, take) => {
      nodes.set(new URL(url).origin, take);
    },
    worldOf: (node) => ({
      now: () => shifted(clock.now(), skews.get(node) ?? 0),
      later: clock.later,
      aside: (_ms, f) => {
        if (!asidePasses) {
          asides.add(f);
          return () => asides.delete(f);
        }
        f();
        return () => undefined;
      },
      randomBytes: seededBytes(`${options.seed}/${node}`),
      log: (event) => {
        log.push({ ...event, node });
      },
      post: async (url, body, { bytesMax, timeoutMs, headers = {} }) => {
        // As strict as a timer of the machine: a played line takes nothing that a real one throws at.
        assert(
          Number.isSafeInteger(timeoutMs) && timeoutMs > 0,
          'a time to wait is whole milliseconds',
        );
        const call = { from: node, url, body, headers, n: calls };
        calls += 1;
        const answer = await (fault === undefined ? carry(call) : fault(call, carry));
        if (answer.body.length > bytesMax) throw new LineDown('the answer is too long');
        return answer;
      },
    }),
  };
}

const shifted = (at: string, ms: number): string =>
  ms === 0
    ? at
    : Temporal.Instant.from(at).add({ milliseconds: ms }).toString({ smallestUnit: 'millisecond' });
