import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { caseIdFor } from '@comity/base';
import type { Node } from '@comity/server';
import { IS, JP } from './nodes.ts';

/** What was sent so far. */
export interface Sent {
  count: number;
  /** Bytes of the batches that were posted: envelopes and their frame. */
  bytes: number;
}

/** Exchanges per second: each caller sends its next act when the last one's receipt is stored. */
export async function run(
  node: Node,
  sent: Sent,
  { callers, ms }: { readonly callers: number; readonly ms: number },
): Promise<number> {
  const waiting = new Map<string, () => void>();
  const began = performance.now();
  const underWay = (): boolean => performance.now() - began < ms;
  let done = 0;
  let calling = callers;
  const callersDone = Promise.all(
    Array.from({ length: callers }, async () => {
      while (underWay()) {
        const { actId } = await ask(node, sent);
        await new Promise<void>((resolve) => waiting.set(actId, resolve));
        done += 1;
      }
      calling -= 1;
    }),
  );
  while (calling > 0) {
    // As its courier does: that of emergencies rests while nothing of its lane waits.
    const round = await node.exchange.deliver('ISL', 'normal');
    // "held" is also said when something came to wait between two looks.
    assert(round !== 'failed', 'the peer takes what is sent');
    if (round !== 'moved') await new Promise((resolve) => setTimeout(resolve, 1));
    if (waiting.size > 0) await release(node, waiting);
  }
  await callersDone;
  return (done * 1000) / (performance.now() - began);
}

/** Lets those go on whose act has a receipt. */
async function release(node: Node, waiting: Map<string, () => void>): Promise<void> {
  const acts = [...waiting.keys()];
  const rows = await node.parts.store.asNode(JP, (tx) =>
    tx.query<{ act_id: string }>(
      "select act_id from receipts where act_id = any($1) and outcome = 'accepted'",
      [acts],
    ),
  );
  for (const { act_id } of rows) {
    waiting.get(act_id)?.();
    waiting.delete(act_id);
  }
}

/** Signs, stores and queues one request of a case of its own. */
export async function ask(
  node: Node,
  sent: Sent,
  { level, caseId }: { readonly level: 'urgent' | 'emergency'; readonly caseId: string } = {
    level: 'urgent',
    caseId: caseIdFor(JP, randomBytes(16).toString('hex')),
  },
): Promise<{ readonly caseId: string; readonly actId: string }> {
  const queued = await node.parts.store.asNode(JP, (tx) =>
    node.exchange.enqueue(tx, {
      ...{ authority: JP, caseId, zone: 'Asia/Tokyo' },
      draft: {
        kind: 'request-submitted',
        parts: ['p1'],
        content: request(level),
        pinpoints: [],
        seen: {},
      },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: 'ISL', authority: IS },
    }),
  );
  if (!queued.ok) throw new Error(queued.error.code);
  sent.count += 1;
  return { caseId, actId: queued.value.actId };
}

const request = (level: 'urgent' | 'emergency') =>
  ({
    parts: [
      {
        id: 'p1',
        measure: 'preservation',
        contents: {
          dataRelationToOffence: 'It holds the records of the sales.',
          necessity: 'The operator can wipe it at any time.',
          intendsMlaRequest: 'A request for disclosure will follow within 60 days.',
        },
        basis: [{ id: 'CETS185', pinpoints: ['CETS185:29(1)'] }],
        targets: [{ kind: 'account', service: 'mail', identifier: 'operator@example.org' }],
      },
    ],
    title: 'Bench',
    from: 'JPN',
    to: 'ISL',
    offences: [{ kind: 'known', pinpoint: 'CETS185:8', provision: 'Penal Code 246-2' }],
    conduct: randomBytes(3_000).toString('base64'),
    urgency: { level, why: 'The operator can wipe the server.' },
    sensitivity: 'normal',
    confidentialityRequested: true,
    language: 'en',
  }) as const;
