import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { residentMiB, startNode } from './node-process.ts';
import { places } from './nodes.ts';
import { type Figure, figureOf, inTurn, type Pair } from './pairs.ts';

/** So long a process stands still before its memory is read. */
const IDLE_MS = 4_000;

/** Time until a node is ready, and its memory at rest, beside the bare runtime. */
export async function startFigures(): Promise<readonly Figure[]> {
  const place = await places();
  try {
    // The first start brings the database up to date and fills the caches of a fresh checkout.
    await (await startNode(place.japan)).stop();
    const memory: Pair[] = [];
    const times = await inTurn(async () => {
      const node = await startNode(place.japan);
      await pause(IDLE_MS);
      const bare = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      await pause(500);
      memory.push({ ours: residentMiB(node.pid), baseline: residentMiB(bare.pid ?? 0) });
      bare.kill();
      await node.stop();
      return node.readyAfter;
    }, bareRuntime);
    const beside = 'node -e 0';
    return [
      figureOf(
        { bench: 'start', what: 'time until ready', beside, unit: 'ms', goal: '<= 8x' },
        times,
      ),
      figureOf(
        { bench: 'start', what: 'memory at rest', beside, unit: 'MiB', goal: '<= 2.5x' },
        memory,
      ),
    ];
  } finally {
    await place.close();
  }
}

/** Milliseconds that the runtime takes for nothing. */
export function bareRuntime(): Promise<number> {
  return timed(['-e', '0']);
}

/** Milliseconds from spawning the runtime to its end. */
export function timed(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('exit', (status) => {
      if (status === 0) resolve(performance.now() - began);
      else reject(new Error(`${args.join(' ')} ended with ${status}`));
    });
  });
}
