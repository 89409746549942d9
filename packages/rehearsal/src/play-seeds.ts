import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { FaultRunFailed, runFaults } from './faults/run-faults.ts';
import type { Platform } from './stage.ts';

/** Which seeds are played, and how long each is. */
export interface SeedWishes {
  readonly seeds: number;
  readonly steps: number;
  /** The first seed; those after it have a number at its end. */
  readonly from: string;
  /** A file that gets one line a seed; those that it has are not played again. */
  readonly resume: string | undefined;
}

/** One line of the file. */
interface Line {
  readonly seed: string;
  readonly steps: number;
  readonly ok: boolean;
}

/** What must hold is checked after so many steps of a long run. */
const CHECK_EVERY = 1_000;

/**
 * Plays every seed, also after one that failed, and tells each.
 *
 * @returns the seeds that failed, those of an earlier run among them
 */
export async function playSeeds(
  platform: Omit<Platform, 'seed' | 'databases'>,
  wishes: SeedWishes,
  print: (text: string) => void,
): Promise<readonly string[]> {
  const { seeds, steps, from, resume } = wishes;
  const known = new Map(
    readLines(resume).flatMap((line) =>
      line.steps === steps ? [[line.seed, line.ok] as const] : [],
    ),
  );
  const failed: string[] = [];
  for (let n = 1; n <= seeds; n += 1) {
    const seed = n === 1 ? from : `${from}-${n}`;
    const before = known.get(seed);
    if (before === false) failed.push(seed);
    if (before !== undefined) continue;
    const where = `${n} of ${seeds}`;
    let ok = true;
    let told: object = {};
    try {
      const run = { steps, checkEvery: Math.min(steps, CHECK_EVERY) };
      const report = await runFaults({ ...platform, databases: `fault${n}`, seed }, run);
      told = report;
      const { cases, acts, calls, kills, restarts, clockJumps, mishaps } = report;
      const happened = Object.entries(mishaps).map(([name, times]) => `${times} ${name}`);
      print(
        `${where}, ${seed}: ${cases} cases, ${acts} acts, ${calls} calls; ${kills} kills, ` +
          `${restarts} restarts, ${clockJumps} clock jumps, ${happened.join(', ')}\n`,
      );
    } catch (cause) {
      ok = false;
      failed.push(seed);
      const message = cause instanceof Error ? cause.message : String(cause);
      // The same seed breaks at the same step: no need to play on.
      const until = cause instanceof FaultRunFailed ? cause.step : steps;
      told = { step: until, message };
      print(`${where}, FAILED  ${message}\nAgain: ${again(seed, until)}\n`);
    }
    if (resume !== undefined) {
      appendFileSync(resume, `${JSON.stringify({ seed, steps, ok, ...told })}\n`);
    }
  }
  print(`${seeds - failed.length} of ${seeds} seeds hold\n`);
  return failed;
}

const again = (seed: string, steps: number): string =>
  `npm run rehearse -- --seeds 1 --from ${seed} --steps ${steps}`;

function readLines(file: string | undefined): readonly Line[] {
  if (file === undefined || !existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        const value: unknown = JSON.parse(line);
        return isLine(value) ? [value] : [];
      } catch {
        // The end of a line that was being written when the run was stopped: that seed is played again.
        return [];
      }
    });
}

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  'seed' in value &&
  typeof value.seed === 'string' &&
  'steps' in value &&
  typeof value.steps === 'number' &&
  'ok' in value &&
  typeof value.ok === 'boolean';
