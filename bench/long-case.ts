import assert from 'node:assert/strict';
import type { Node } from '@comity/server';
import { handOf } from './hand.ts';
import { startNode } from './node-process.ts';
import { IS, JP, places } from './nodes.ts';
import { type Figure, figureOf, inTurn, median } from './pairs.ts';
import { ask, type Sent } from './sending.ts';

const SHORT = 10;
const LONG = 400;
const READS = 9;
const BESIDE = `the same in a case of ${SHORT} acts`;
const GOAL = '<= 1.5x';

/** What reading a case and stating an act in it cost when the case is long. */
export async function longCaseFigures(): Promise<readonly Figure[]> {
  const { japan, close } = await places();
  const first = await startNode(japan);
  await first.stop();
  const node = await handOf(japan);
  try {
    const [short, long] = [await caseOf(node, SHORT), await caseOf(node, LONG)];
    const signedIn = await node.service.identity.signInForTraining(`${JP}.0101`);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    const session = signedIn.value;
    const read = async (caseId: string): Promise<void> => {
      const view = await node.service.cases.view(session, caseId, { acts: 'page' });
      assert(view.ok);
    };
    const act = (caseId: string): Promise<void> => say(node, caseId);
    const figures: Figure[] = [];
    for (const [name, once] of [
      ['the case as its page shows it', read],
      ['one act stated in it', act],
    ] as const) {
      const pairs = await inTurn(
        () => timeOf(() => once(long)),
        () => timeOf(() => once(short)),
      );
      const what = `${name}, ${LONG} acts, p50`;
      figures.push(
        figureOf({ bench: 'case', what, beside: BESIDE, unit: 'ms', goal: GOAL }, pairs),
      );
    }
    return figures;
  } finally {
    await node.stop();
    await close();
  }
}

/** A case that one side has said so much in. */
async function caseOf(node: Node, acts: number): Promise<string> {
  const sent: Sent = { count: 0, bytes: 0 };
  const { caseId } = await ask(node, sent);
  for (let each = 1; each < acts; each += 1) await say(node, caseId);
  return caseId;
}

async function say(node: Node, caseId: string): Promise<void> {
  const queued = await node.parts.store.asNode(JP, (tx) =>
    node.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'Asia/Tokyo' },
      draft: {
        kind: 'message-sent',
        parts: [],
        content: { text: 'More on it.' },
        pinpoints: [],
        seen: {},
      },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  if (!queued.ok) throw new Error(queued.error.code);
}

async function timeOf(once: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let each = 0; each < READS; each += 1) {
    const began = performance.now();
    await once();
    times.push(performance.now() - began);
  }
  return median(times);
}
