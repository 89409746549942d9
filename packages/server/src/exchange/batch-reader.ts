import { Worker } from 'node:worker_threads';
import { no, ok, type Result } from '@comity/base';
import type { BatchHeader } from '@comity/wire';
import { type BatchRead, type NoBatch, readBody } from './read-batch.ts';
import type { ReadDone, ReadTask } from './read-worker.ts';

/** A body of so many bytes takes about two milliseconds to read; a larger one is read elsewhere. */
const HERE_MAX = 131_072;
/** Large bodies of one peer and lane that may wait or be read at once. */
const PER_PEER_MAX = 4;
/** Bytes of large bodies that may wait in one lane. */
const LANE_BYTES_MAX = 64 * 1_048_576;

/** Reads the bodies of posts without holding up the event loop. */
export interface BatchReader {
  /** `busy` when the peer, or everybody, has too much waiting: nothing was done then. */
  read(header: BatchHeader, body: Uint8Array): Promise<Result<BatchRead, NoBatch> | 'busy'>;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: ReadTask;
  readonly name: string;
  readonly resolve: (read: Result<BatchRead, NoBatch>) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Small bodies are read at once, large ones on a thread: one after the other, emergencies first. The
 * thread begins with the first large body and keeps no process alive while it is idle.
 */
export function createBatchReader(): BatchReader {
  const lanes = { emergency: [] as Waiting[], normal: [] as Waiting[] };
  const open = new Map<string, number>();
  const bytes = { emergency: 0, normal: 0 };
  let worker: Worker | undefined;
  let current: Waiting | undefined;

  const finish = (): Waiting | undefined => {
    const done = current;
    if (done === undefined) return undefined;
    bytes[done.task.header.lane] -= done.task.body.length;
    const left = (open.get(done.name) ?? 1) - 1;
    if (left === 0) open.delete(done.name);
    else open.set(done.name, left);
    current = undefined;
    return done;
  };
  const fail = (cause: Error): void => {
    worker = undefined;
    finish()?.reject(cause);
    next();
  };
  const thread = (): Worker => {
    if (worker !== undefined) return worker;
    const started = new Worker(new URL('./read-worker.ts', import.meta.url));
    started.on('message', (done: ReadDone) => {
      finish()?.resolve(readOf(done));
      next();
    });
    started.on('error', fail);
    worker = started;
    return started;
  };
  function next(): void {
    if (current !== undefined) return;
    current = lanes.emergency.shift() ?? lanes.normal.shift();
    if (current === undefined) {
      worker?.unref();
      return;
    }
    const to = thread();
    to.ref();
    to.postMessage(current.task);
  }
  return {
    read: async (header, body) => {
      if (body.length <= HERE_MAX) return readBody(header, body);
      const name = `${header.lane} ${header.from}`;
      const own = open.get(name) ?? 0;
      const isFull = bytes[header.lane] + body.length > LANE_BYTES_MAX;
      if (own >= PER_PEER_MAX || isFull) return 'busy';
      open.set(name, own + 1);
      bytes[header.lane] += body.length;
      return new Promise((resolve, reject) => {
        lanes[header.lane].push({ task: { header, body }, name, resolve, reject });
        next();
      });
    },
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function readOf(done: ReadDone): Result<BatchRead, NoBatch> {
  if ('fault' in done) return no(done.fault);
  let at = 0;
  const delivered = done.hashes.map((hash, place) => {
    const from = at;
    at += done.sizes[place] ?? 0;
    return { bytes: done.bytes.subarray(from, at), hash };
  });
  return ok({ ...done.batch, delivered });
}
