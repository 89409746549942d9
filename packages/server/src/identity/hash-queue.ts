import { Worker } from 'node:worker_threads';
import type { HashTask } from './password-cost.ts';

/** Passwords of one source that may wait or be hashed at once. */
const PER_SOURCE_MAX = 4;
/** Passwords that may wait in all: at 30 ms each the last one waits about a second. */
const WAITING_MAX = 32;

/** Hashes passwords on a thread of its own, so that pages and files never wait for them. */
export interface HashQueue {
  /**
   * The argon2id hash of a password; `busy` when the source, or everybody, has too many waiting.
   * Nothing was done then.
   */
  hash(source: string, message: string, nonce: Uint8Array): Promise<Uint8Array | 'busy'>;
  close(): Promise<void>;
}

interface Waiting {
  readonly source: string;
  readonly task: HashTask;
  readonly resolve: (hash: Uint8Array) => void;
  readonly reject: (cause: Error) => void;
}

/** The thread begins with the first password and keeps no process alive while it is idle. */
export function createHashQueue(): HashQueue {
  const waiting: Waiting[] = [];
  const bySource = new Map<string, number>();
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let made = 0;

  const finish = (): void => {
    if (current === undefined) return;
    const left = (bySource.get(current.source) ?? 1) - 1;
    if (left === 0) bySource.delete(current.source);
    else bySource.set(current.source, left);
    current = undefined;
  };
  const fail = (cause: Error): void => {
    worker = undefined;
    const lost = current;
    finish();
    lost?.reject(cause);
    next();
  };
  const thread = (): Worker => {
    if (worker !== undefined) return worker;
    const started = new Worker(new URL('./hash-worker.ts', import.meta.url));
    started.on('message', ({ hash }: { readonly hash: Uint8Array }) => {
      const done = current;
      finish();
      done?.resolve(hash);
      next();
    });
    started.on('error', fail);
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
    hash: async (source, message, nonce) => {
      const own = bySource.get(source) ?? 0;
      if (own >= PER_SOURCE_MAX || waiting.length >= WAITING_MAX) return 'busy';
      bySource.set(source, own + 1);
      made += 1;
      const task = { id: made, message, nonce };
      return new Promise((resolve, reject) => {
        waiting.push({ source, task, resolve, reject });
        next();
      });
    },
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
