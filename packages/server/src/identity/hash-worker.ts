import { argon2Sync } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { type HashTask, PASSWORD_COST } from './password-cost.ts';

/** A thread that does nothing but hash passwords, one at a time. */
parentPort?.on('message', ({ id, message, nonce }: HashTask) => {
  const hash = argon2Sync('argon2id', { message, nonce, ...PASSWORD_COST });
  parentPort?.postMessage({ id, hash });
});
