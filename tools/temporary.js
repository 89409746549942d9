import {
  accessSync,
  chmodSync,
  constants,
  mkdtempSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux has a file system in memory. */
const MEMORY = '/dev/shm';

/** So much is free there, and of the machine's memory, before a run of all tests is kept in it. */
const NEEDED = 6 * 1024 ** 3;

/**
 * Makes the folder for what a run of tests writes: in memory where that has room and lets programs
 * run, else among the system's temporary files. Nothing of it outlives the run, and what is durable
 * stays so for the programs under test, whose every fsync is otherwise a wait for the disk.
 *
 * @param {{ memory?: string, needed?: number }} places for a test: another folder, another size
 * @returns {string} its path; short, for socket paths, and passable, for the account that root
 *   lends to the database
 */
export function temporaryFolder({ memory = MEMORY, needed = NEEDED } = {}) {
  return inMemory(memory, needed) ?? made(tmpdir());
}

function inMemory(memory, needed) {
  let folder;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize < needed || freemem() < needed) return undefined;
    folder = made(memory);
    // A container's may forbid programs, which the database and the browser are.
    const program = join(folder, 'program');
    writeFileSync(program, '', { mode: 0o755 });
    accessSync(program, constants.X_OK);
    rmSync(program);
    return folder;
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
}

function made(parent) {
  const folder = mkdtempSync(join(parent, 'ct-'));
  chmodSync(folder, 0o755);
  return folder;
}
