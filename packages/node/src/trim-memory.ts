import { flushCompileCache } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a start begins goes on for so long behind it; whoever came at once has been answered. */
const SETTLED_MS = 2_000;

/**
 * Gives back to the system what a start took and needs no more, once: of what the runtime keeps for the
 * next time nothing comes again at a node at rest, and by itself it gives nothing back as long as little
 * goes on. Takes a tenth of a second of the processor. What the runtime made of the program is kept
 * for the next start before that: nothing of it is forgotten yet, and who is killed keeps none at its end.
 *
 * @param ended aborted when the process ends before
 */
export async function trimMemory(ended: AbortSignal): Promise<void> {
  await pause(SETTLED_MS, undefined, { ref: false, signal: ended }).catch(() => undefined);
  if (ended.aborted) return;
  flushCompileCache();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
  setFlagsFromString('--no-expose-gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
