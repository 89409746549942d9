import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { LogLine } from './system-world.ts';

/** Sizes of a log; `bytesMax` is when a file is put aside, `files` how many stay beside it. */
export interface LogLimits {
  readonly bytesMax: number;
  readonly files: number;
}

const usual: LogLimits = { bytesMax: 16_777_216, files: 4 };

/**
 * Appends lines to a file, which becomes `FILE.1` ... `FILE.4` when it is full. Never throws: lines
 * that cannot be written (disk full, immutable, folder gone) are counted, and the next line that can
 * be written is preceded by one that says how many are missing. Nobody but the node's account reads it.
 */
export function logFile(file: string, limits: LogLimits = usual): LogLine {
  let missing = 0;
  return (line) => {
    try {
      rotate(file, limits);
    } catch {
      // A log that grows past its limit is better than one that stops.
    }
    const gap = missing === 0 ? '' : `${JSON.stringify({ event: 'log-lines-missing', missing })}\n`;
    try {
      appendFileSync(file, `${gap}${line}\n`, { mode: 0o600 });
      missing = 0;
    } catch {
      missing += 1;
    }
  };
}

function rotate(file: string, { bytesMax, files }: LogLimits): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < bytesMax) return;
  for (let n = files; n > 0; n -= 1) {
    const from = n === 1 ? file : `${file}.${n - 1}`;
    if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, `${file}.${n}`);
  }
}
