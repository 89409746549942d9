import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Ends the processes that `isOurs` knows by their environment or working folder, and says which.
 * A test that fails leaves behind what it started; whoever waits for the run to end, waits for that
 * too. Nothing where there is no /proc.
 *
 * @param {(process: { environment: string[], folder: string }) => boolean} isOurs
 * @returns {string[]} their command lines
 */
export function endLeftOver(isOurs) {
  const ended = [];
  for (const pid of processes()) {
    try {
      const read = (file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').split('\0');
      const seen = { environment: read('environ'), folder: readlinkSync(`/proc/${pid}/cwd`) };
      if (!isOurs(seen)) continue;
      const command = read('cmdline').join(' ').trim();
      process.kill(pid, 'SIGKILL');
      ended.push(command);
    } catch {
      // It ended meanwhile, or belongs to somebody else.
    }
  }
  return ended;
}

function processes() {
  try {
    const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return numbers.map(Number).filter((pid) => pid !== process.pid);
  } catch {
    return [];
  }
}
