// Finds the pinned runtime. This file and what imports it also parse on Node 18 and 20, whose
// npm starts them: a newcomer gets one sentence, not a syntax error.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Nothing is loaded that a start on the pinned runtime has no use for.
const load = createRequire(import.meta.url);

/** The checkout. */
export const checkout = join(dirname(fileURLToPath(import.meta.url)), '..');

const oldest = 26;

/** Whether this very process is new enough to run the project. */
export const isPinned = () => Number(process.versions.node.split('.')[0]) >= oldest;

/** The program of the runtime; ends the process with one sentence when it cannot be had. */
export function runtime() {
  if (isPinned()) return process.execPath;
  const pinned = join(checkout, 'node_modules', '.bin', 'node');
  if (load('node:fs').existsSync(pinned)) return pinned;
  console.error(
    `Comity runs on Node ${oldest}, which npm ci brings along; here is only Node ${process.versions.node}. ` +
      'Run npm ci again (without --omit=optional), or install Node 26.',
  );
  return process.exit(1);
}

/** The arguments that teach the runtime the project's .tsx. */
export const withHooks = ['--import', pathToFileURL(join(checkout, 'tools', 'hooks.js')).href];

/**
 * The young space of the runtime as a node has it (packages/node/src/runtime.ts says why): growing to it
 * takes a command a sixth of its time.
 */
export const YOUNG_SPACE = ['--min-semi-space-size=8', '--max-semi-space-size=8'];

/** Runs the runtime with `args` in this process's place, as far as the system lets us. */
export function become(args, env = process.env) {
  const program = runtime();
  const all = [...YOUNG_SPACE, ...args];
  if (typeof process.execve === 'function') {
    process.execve(program, [program, ...all], env);
  }
  const { spawn } = load('node:child_process');
  const child = spawn(program, all, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C reaches the child from the terminal; the others have to be passed on.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('exit', (status, signal) => {
    process.exitCode = status === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : status;
  });
}
