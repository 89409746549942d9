import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Node } from '@comity/server';
import { handOf } from './hand.ts';
import { startNode } from './node-process.ts';
import { IS, JP, places } from './nodes.ts';
import { type OfficerAt, officerAt } from './officer.ts';
import { type Figure, quantile, spreadOf } from './pairs.ts';
import { ask } from './sending.ts';

/** Ordinary acts that wait for the peer before the first emergency is sent. */
const QUEUED = 10_000;
const CALLERS = 16;
const SAMPLES = 200;
/** Parts of each series, the first beside the first: how far apart their ratios lie is the spread. */
const PARTS = 5;
const PAUSE_MS = 40;
const LIMIT_MS = 60_000;
const RATIO_GOAL = '<= 3x, 1.5x';
/** Of an emergency, however much else waits. */
const MOST_MS = 1_000;

/**
 * How long an emergency takes from the sender's click on the page that shows what is signed to the
 * event by which the open page of the officer on duty at the other State rings: idle, and while a long
 * queue of ordinary acts is delivered to the same State. Both nodes are processes of their own. The
 * idle series goes before the other: they are no pairs in turn, and the spread says how far apart parts of
 * both lie.
 */
export async function alertFigures(): Promise<readonly Figure[]> {
  const { japan, iceland, close } = await places();
  const peer = await startNode(iceland);
  let own = await startNode(japan);
  const hand = await handOf(japan);
  const far = await handOf(iceland);
  const sent = { count: 0, bytes: 0 };
  let stop = (): void => undefined;
  try {
    const sender = await officerAt(japan, hand, JP);
    const rings = new Map<string, { at: number; told: () => void }>();
    const officer = await officerAt(iceland, far, IS);
    stop = await officer.listen((kind, caseId) => {
      if (kind !== 'alarm' || caseId === null) return;
      const known = rings.get(caseId);
      rings.set(caseId, { at: performance.now(), told: () => undefined });
      known?.told();
    });
    const scene = { sender, rings, nodes: [hand, far] };
    await series(scene, await prepared(sender, SAMPLES / 2));
    const idle = await series(scene, await prepared(sender, SAMPLES));
    const ready = await prepared(sender, SAMPLES);
    await own.stop();
    const queue = async (): Promise<void> => {
      while (sent.count < QUEUED) await ask(hand, sent);
    };
    await Promise.all(Array.from({ length: CALLERS }, queue));
    own = await startNode(japan);
    // Once the queue moves: processes, connections and plans are warm.
    const before = await waiting(hand);
    while ((await waiting(hand)) > before - 1_000) await pause(100);
    const loaded = await series(scene, ready);
    assert((await waiting(hand)) > 0, 'the queue lasted as long as the emergencies');
    const row = (what: string, q: number): Figure => {
      const [ours, baseline] = [quantile(loaded, q), quantile(idle, q)];
      const beforeIt = partsOf(idle);
      const pairs = partsOf(loaded).map((part, n) => ({
        ours: quantile(part, q),
        baseline: quantile(beforeIt[n] ?? [], q),
      }));
      const beside = 'the same, nothing queued';
      return {
        ...{ bench: 'alert', goal: RATIO_GOAL, what, beside, unit: 'ms', pairs: 1 },
        ...{ ours, baseline, ratio: ours / baseline, spread: spreadOf(pairs) },
      };
    };
    const what = `click to ring at the peer, ${QUEUED.toLocaleString('en')} acts queued`;
    const slowest = Math.max(...loaded);
    return [
      row(`${what}, p50`, 0.5),
      row(`${what}, p99`, 0.99),
      {
        ...{
          bench: 'alert',
          what: `${what}, the slowest`,
          beside: 'a second',
          unit: 'ms',
          pairs: 1,
        },
        ...{ goal: '<= 1x', ours: slowest, baseline: MOST_MS, ratio: slowest / MOST_MS },
      },
    ];
  } finally {
    stop();
    await Promise.all([hand.stop(), far.stop(), peer.stop(), own.stop()]);
    await close();
  }
}

/** A series in parts of one length, in order. */
const partsOf = (times: readonly number[]): readonly (readonly number[])[] => {
  const length = Math.ceil(times.length / PARTS);
  return Array.from({ length: PARTS }, (_, n) => times.slice(n * length, (n + 1) * length));
};

async function waiting(node: Node): Promise<number> {
  const [row] = await node.parts.store.asWorker((tx) =>
    tx.query<{ n: number }>('select count(*)::int as n from outbox'),
  );
  return row?.n ?? 0;
}

const FORM = {
  why: 'A girl of nine was taken from school; the caller says she dies at dawn.',
  conduct: 'He called her parents through an account on a service.',
  offence: 'Kidnapping for ransom',
  targets: '198.51.100.7',
  from: '2026-11-20 01:40',
  'call-back': '+81355500142',
  zone: 'UTC',
  language: 'en',
  confidential: 'yes',
  ask: IS,
};

/** Emergencies as they stand before the last click, each with the version that its page shows. */
async function prepared(sender: OfficerAt, count: number): Promise<readonly string[]> {
  const drafts: string[] = [];
  while (drafts.length < count) {
    // The same form sent twice would be one draft.
    const wanted = `Who held the address, and where it was used from: ${randomUUID()}`;
    const page = await sender.get(await sender.post('/emergency', { ...FORM, wanted }));
    const [, shown] = /name="draft" value="([\w-]+:\d+)"/.exec(page) ?? [];
    assert(shown !== undefined, 'the page shows what is signed');
    drafts.push(shown);
  }
  return drafts;
}

interface Scene {
  readonly sender: OfficerAt;
  /** When each case rang at the peer, and who waits for it. */
  readonly rings: Map<string, { at: number; told: () => void }>;
  readonly nodes: readonly Node[];
}

/** Milliseconds of each emergency, one after the other. */
async function series(scene: Scene, drafts: readonly string[]): Promise<readonly number[]> {
  const { sender, rings } = scene;
  const times: number[] = [];
  for (const draft of drafts) {
    const began = performance.now();
    const to = await sender.post('/emergency/check', { draft });
    const caseId = decodeURIComponent(/^\/cases\/([^/]+)\/reach$/.exec(to)?.[1] ?? '');
    assert.notEqual(caseId, '', 'one officer alone signs at night');
    times.push((await rang(rings, caseId)) - began);
    for (const node of scene.nodes) await takenInHand(node);
    await pause(PAUSE_MS);
  }
  return times;
}

/** When a case rang. */
async function rang(rings: Scene['rings'], caseId: string): Promise<number> {
  if (!rings.has(caseId)) {
    const { promise, resolve } = Promise.withResolvers<void>();
    rings.set(caseId, { at: Number.NaN, told: resolve });
    const over = new AbortController();
    const late = pause(LIMIT_MS, 'late', { signal: over.signal }).catch(() => undefined);
    assert.notEqual(await Promise.race([promise, late]), 'late', 'an emergency rings');
    over.abort();
  }
  return rings.get(caseId)?.at ?? Number.NaN;
}

/** Nothing rings on while the next one is measured. */
const takenInHand = (node: Node): Promise<unknown> =>
  node.parts.store.asNode(node.parts.keyring.authorities[0] ?? '', (tx) =>
    tx.query('update alarms set ended_at = now() where ended_at is null'),
  );
