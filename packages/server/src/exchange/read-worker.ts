import { parentPort } from 'node:worker_threads';
import type { BatchHeader } from '@comity/wire';
import { packed } from '../store/packed-bytes.ts';
import { type BatchRead, type NoBatch, readBody } from './read-batch.ts';

/** What the thread is given. */
export interface ReadTask {
  readonly header: BatchHeader;
  readonly body: Uint8Array;
}

/** What it gives back: the envelopes in one piece, which is handed over and not copied. */
export type ReadDone =
  | { readonly fault: NoBatch }
  | {
      readonly batch: Omit<BatchRead, 'delivered'>;
      readonly bytes: Uint8Array;
      readonly sizes: readonly number[];
      readonly hashes: readonly string[];
    };

/** A thread that does nothing but read large bodies, one at a time. */
parentPort?.on('message', ({ header, body }: ReadTask) => {
  const read = readBody(header, body);
  if (!read.ok) {
    parentPort?.postMessage({ fault: read.error } satisfies ReadDone);
    return;
  }
  const { delivered, ...batch } = read.value;
  const [together, , sizes] = packed(delivered.map(({ bytes }) => bytes));
  const bytes = Uint8Array.from(together);
  const done: ReadDone = { batch, bytes, sizes, hashes: delivered.map(({ hash }) => hash) };
  parentPort?.postMessage(done, [bytes.buffer]);
});
