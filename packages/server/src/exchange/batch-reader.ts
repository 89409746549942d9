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
  readonly resolve: (read: Result<BatchRead, NoBatch>) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * Small bodies are read at once, large ones on a thread, one after the other: each lane has a thread of its
 * own, so that an emergency stands behind no body of bulk, not even the one that is being read. A thread
 * begins with the first large body of its lane and keeps no process alive while it is idle.
 *
 * @param start begins a thread
 */
export function createBatchReader(start: () => Worker = startThread): BatchReader {
  const lanes = { emergency: createLine(start), normal: createLine(start) };
  const open = new Map<string, number>();
  const bytes = { emergency: 0, normal: 0 };
  return {
    read: async (header, body) => {
      if (body.length <= HERE_MAX) return readBody(header, body);
      const { lane, from } = header;
      const name = `${lane} ${from}`;
      const own = open.get(name) ?? 0;
      const isFull = bytes[lane] + body.length > LANE_BYTES_MAX;
      if (own >= PER_PEER_MAX || isFull) return 'busy';
      open.set(name, own + 1);
      bytes[lane] += body.length;
      try {
        return await lanes[lane].read({ header, body });
      } finally {
        bytes[lane] -= body.length;
        const left = (open.get(name) ?? 1) - 1;
        if (left === 0) open.delete(name);
        else open.set(name, left);
      }
    },
    close: async () => {
      await Promise.all([lanes.emergency.close(), lanes.normal.close()]);
    },
  };
}

const startThread = (): Worker => new Worker(new URL('./read-worker.ts', import.meta.url));

/** One thread, and what waits for it. */
interface Line {
  read(task: ReadTask): Promise<Result<BatchRead, NoBatch>>;
  close(): Promise<void>;
}

function createLine(start: () => Worker): Line {
  const waiting: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;

  const finish = (): Waiting | undefined => {
    const done = current;
    current = undefined;
    return done;
  };
  const thread = (): Worker => {
    if (worker !== undefined) return worker;
    const started = start();
    started.on('message', (done: ReadDone) => {
      finish()?.resolve(readOf(done));
      next();
    });
    started.on('error', (cause: Error) => {
      worker = undefined;
      finish()?.reject(cause);
      next();
    });
    worker = started;
    return started;
  };
  function next(): void {
    if (current !== undefined) return;
    current = waiting.shift();
    if (current === undefined) {
      worker?.unref();
      return;
    }
    const to = thread();
    to.ref();
    to.postMessage(current.task);
  }
  return {
    read: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        next();
      }),
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
