import assert from 'node:assert/strict';
import { postHeaders } from '@comity/server';
import { BATCH_HEADER_FIELD, BATCH_LIMITS, readBatch } from '@comity/wire';
import { handOf } from './hand.ts';
import { startNode } from './node-process.ts';
import { places } from './nodes.ts';
import { type Figure, figureOf, inTurn } from './pairs.ts';
import { threadTime } from './processor-time.ts';

const GOAL = '< 50 ms';
const encoder = new TextEncoder();
const frame = (inside: string): Uint8Array =>
  encoder.encode(
    `{"envelopes":[${inside}],"format":"comity/1/batch","from":"JPN","receipts":[],"to":"ISL"}`,
  );
const numbered = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join(',');

/** Bodies of nearly 8 MiB that are dear to read, each in its way. */
const WORST: readonly (readonly [string, () => Uint8Array])[] = [
  ['one text of escapes', () => frame(`"${'\\n'.repeat(4_190_000)}"`)],
  ['99,000 texts', () => frame(`[${numbered(99_000, (n) => `"${String(n).padStart(80, 'x')}"`)}]`)],
  [
    '97,900 members',
    () => {
      const object = numbered(8_900, (n) => `"${String(n).padStart(74, 'k')}":${n}`);
      return frame(`[${numbered(11, () => `{${object}}`)}]`);
    },
  ],
];

/**
 * What the worst body of an admitted peer costs the thread that serves everybody: processor time of
 * that thread, so that a busy machine does not count, beside reading the same body on it.
 */
export async function bodyFigures(): Promise<readonly Figure[]> {
  const { japan, iceland, close } = await places();
  for (const place of [japan, iceland]) await (await startNode(place)).stop();
  const from = await handOf(japan);
  const node = await handOf(iceland);
  try {
    const figures: Figure[] = [];
    for (const [name, make] of WORST) {
      const body = make();
      assert(body.length <= BATCH_LIMITS.bytesMax);
      const take = async (): Promise<void> => {
        const heading = { peer: 'ISL', lane: 'normal', body } as const;
        const header = postHeaders(from.parts, heading)[BATCH_HEADER_FIELD];
        const { status } = await node.exchange.receive({ header, body });
        assert(status === 400 || status === 422, `refused: ${status}`);
      };
      await take();
      const pairs = await inTurn(
        () => threadTime(take),
        () => threadTime(async () => void readBatch(body)),
      );
      const what = `8 MiB of an admitted peer, ${name}: time of the serving thread`;
      const beside = 'reading it on that thread';
      figures.push(figureOf({ bench: 'body', what, beside, unit: 'ms', goal: GOAL }, pairs));
    }
    return figures;
  } finally {
    await Promise.all([node.stop(), from.stop()]);
    await close();
  }
}
