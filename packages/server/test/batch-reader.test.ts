import assert from 'node:assert/strict';
import { hash, randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { canonicalBytes } from '@comity/base';
import type { Lane } from '@comity/log';
import type { BatchHeader } from '@comity/wire';
import { within } from '../../../test/wait.ts';
import { createBatchReader } from '../src/exchange/batch-reader.ts';
import { readBody } from '../src/exchange/read-batch.ts';

const headerOf = (body: Uint8Array, more: Partial<BatchHeader> = {}): BatchHeader => ({
  format: 'comity/2/batch-header',
  ...{ from: 'JPN', to: 'ISL', method: 'POST', path: '/', lane: 'normal' },
  ...{ at: '2026-11-22T02:14:05.123Z', nonce: 'n', key: 'k' },
  body: { bytes: body.length, hash: hash('sha256', body, 'base64url') },
  ...more,
});
const batchOf = (envelopes: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
  canonicalBytes({
    format: 'comity/1/batch',
    from: 'JPN',
    to: 'ISL',
    receipts: [],
    envelopes,
    ...more,
  });
const large = (): unknown[] =>
  Array.from({ length: 8 }, () => ({ sealed: randomBytes(60_000).toString('base64') }));

describe('a large body', () => {
  test('is read on another thread as it would be here', async () => {
    const reader = createBatchReader();
    try {
      const bodies = [
        batchOf(large()),
        batchOf([...large(), 'é'.repeat(200_000), ...large()]),
        batchOf(large(), { to: 'USA' }),
        batchOf(large(), { more: true }),
        batchOf(['x'.repeat(300_000), Array.from({ length: 100_001 }, () => 1)]),
        new TextEncoder().encode(`${'['.repeat(200_000)}`),
        new Uint8Array(300_000).fill(255),
      ];
      for (const body of bodies) {
        const read = await reader.read(headerOf(body), body);
        assert.notEqual(read, 'busy');
        assert.deepEqual(plain(read), plain(readBody(headerOf(body), body)));
      }
      const [body = new Uint8Array()] = bodies;
      const other = { bytes: body.length, hash: 'of-another' };
      const changed = await reader.read(headerOf(body, { body: other }), body);
      assert.deepEqual(changed, { ok: false, error: { code: 'header-body', changed: true } });
    } finally {
      await reader.close();
    }
  });

  test('waits behind a bounded number of its peer', async () => {
    const reader = createBatchReader();
    try {
      const body = batchOf(large());
      const order: string[] = [];
      const read = async (name: string, lane: Lane = 'normal', from = 'JPN') => {
        const done = await reader.read(headerOf(body, { lane, from }), body);
        order.push(done === 'busy' ? `${name} busy` : name);
      };
      await Promise.all([
        ...[1, 2, 3, 4, 5].map((n) => read(`normal ${n}`)),
        read('other peer', 'normal', 'USA'),
        read('emergency', 'emergency'),
      ]);
      assert.deepEqual(
        order.filter((name) => name !== 'emergency'),
        ['normal 5 busy', 'normal 1', 'normal 2', 'normal 3', 'normal 4', 'other peer'],
      );
      await read('again');
      assert.equal(order.at(-1), 'again', 'what was read makes room');
    } finally {
      await reader.close();
    }
  });

  test('of an emergency is read while the thread of bulk is at another', async () => {
    const letGo: (() => void)[] = [];
    const reader = createBatchReader(() => {
      const worker = new Worker(new URL('../src/exchange/read-worker.ts', import.meta.url));
      if (letGo.length > 0) return worker;
      // The first thread, that of bulk, comes to no end until it is let go.
      const give = worker.postMessage.bind(worker);
      worker.postMessage = (task: unknown) => {
        letGo.push(() => give(task));
      };
      return worker;
    });
    try {
      const body = batchOf(large());
      const bulk = reader.read(headerOf(body), body);
      const header = headerOf(body, { lane: 'emergency' });
      const read = await within('the emergency is read', reader.read(header, body));
      assert.deepEqual(plain(read), plain(readBody(header, body)));
      for (const go of letGo) go();
      assert.notEqual(await bulk, 'busy');
    } finally {
      await reader.close();
    }
  });

  test('leaves the thread of the node to others', async () => {
    const reader = createBatchReader();
    try {
      const body = batchOf(['\n'.repeat(3_000_000)]);
      const reading = reader.read(headerOf(body), body).then(() => 'read');
      // Were it read here, it would be there before anybody else had a turn.
      for (let turn = 0; turn < 10; turn += 1) {
        const pause = new Promise((resolve) => setImmediate(resolve, 'turn'));
        assert.equal(await Promise.race([reading, pause]), 'turn');
      }
      assert.equal(await reading, 'read');
    } finally {
      await reader.close();
    }
  });
});

/** Without the prototypes that a thread does not hand over. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      each instanceof Uint8Array ? Buffer.from(each).toString('base64') : each,
    ),
  );
