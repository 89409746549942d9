import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { caseIdFor } from '@comity/base';
import type { Node } from '@comity/server';
import { ask } from './exchange.ts';
import { handOf } from './hand.ts';
import { startNode } from './node-process.ts';
import { JP, places } from './nodes.ts';
import { type Figure, quantile } from './pairs.ts';

/** Ordinary acts that wait for the peer before the first emergency is stated. */
const QUEUED = 10_000;
const CALLERS = 16;
const SAMPLES = 200;
const PAUSE_MS = 40;
const LIMIT_MS = 60_000;
const GOAL = '<= 3x, 1.5x';

/**
 * How long an emergency takes from the officer's statement to the alert at the other State, idle and
 * while a long queue of ordinary acts is delivered to the same State. Both nodes are processes of
 * their own; the emergencies are stated in a third, as by another process of the asking node.
 */
export async function alertFigures(): Promise<readonly Figure[]> {
  const { japan, iceland, close } = await places();
  const peer = await startNode(iceland);
  let own = await startNode(japan);
  const hand = await handOf(japan);
  const far = await handOf(iceland);
  const told = new Map<string, () => void>();
  const stop = await far.parts.store.listen('comity_alert', (payload) => {
    const { caseId } = JSON.parse(payload) as { caseId?: string };
    told.get(caseId ?? '')?.();
  });
  const sent = { count: 0, bytes: 0 };
  try {
    await series(hand, told, SAMPLES / 2);
    const idle = await series(hand, told, SAMPLES);
    await own.stop();
    const queue = async (): Promise<void> => {
      while (sent.count < QUEUED) await ask(hand, sent);
    };
    await Promise.all(Array.from({ length: CALLERS }, queue));
    own = await startNode(japan);
    // Once the queue moves: processes, connections and plans are warm.
    const before = await waiting(hand);
    while ((await waiting(hand)) > before - 1_000) await pause(100);
    const loaded = await series(hand, told, SAMPLES);
    assert((await waiting(hand)) > 0, 'the queue lasted as long as the emergencies');
    const row = (what: string, q: number): Figure => {
      const [ours, baseline] = [quantile(loaded, q), quantile(idle, q)];
      return {
        ...{
          bench: 'alert',
          goal: GOAL,
          what,
          beside: 'the same, nothing queued',
          unit: 'ms',
          pairs: 1,
        },
        ...{ ours, baseline, ratio: ours / baseline },
      };
    };
    const what = `emergency stated to alert at the peer, ${QUEUED.toLocaleString('en')} acts queued`;
    return [row(`${what}, p50`, 0.5), row(`${what}, p99`, 0.99)];
  } finally {
    await stop();
    await Promise.all([hand.stop(), far.stop(), peer.stop(), own.stop()]);
    await close();
  }
}

async function waiting(node: Node): Promise<number> {
  const [row] = await node.parts.store.asWorker((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from outbox'),
  );
  return row?.n ?? 0;
}

/** Milliseconds of each emergency, one after the other. */
async function series(
  node: Node,
  told: Map<string, () => void>,
  count: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let each = 0; each < count; each += 1) {
    const caseId = caseIdFor(JP, randomBytes(16).toString('hex'));
    const arrived = new Promise<void>((resolve) => told.set(caseId, resolve));
    const began = performance.now();
    await ask(node, { count: 0, bytes: 0 }, { level: 'emergency', caseId });
    const over = new AbortController();
    const late = pause(LIMIT_MS, 'late', { signal: over.signal }).catch(() => undefined);
    assert.notEqual(await Promise.race([arrived, late]), 'late', 'an emergency arrives');
    over.abort();
    times.push(performance.now() - began);
    told.delete(caseId);
    await pause(PAUSE_MS);
  }
  return times;
}
