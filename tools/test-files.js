// Which files are tests, and how the runner is started on them.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { checkout, runtime, withHooks } from './runtime.js';

/** The tests below the folders, relative to the checkout, in a steady order. */
export function testsIn(folders) {
  return folders
    .flatMap((folder) => walk(join(checkout, folder)))
    .map((file) => relative(checkout, file).split(sep).join('/'))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
}

/** The names of the packages. */
export const packages = () => readdirSync(join(checkout, 'packages')).sort();

function walk(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
    return [path];
  });
}

/** Runs node's test runner on the files; the exit status. Temporary files go when it ends. */
export async function runTests(files, flags = []) {
  // Short, for socket paths; passable, for the account that root lends to the database.
  const temporary = mkdtempSync(join(tmpdir(), 'ct-'));
  chmodSync(temporary, 0o755);
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`;
  try {
    return await new Promise((resolve) => {
      const runner = spawn(runtime(), [...withHooks, '--test', concurrency, ...flags, ...files], {
        cwd: checkout,
        stdio: 'inherit',
        env: { ...process.env, TMPDIR: temporary },
      });
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => runner.kill(signal));
      }
      runner.on('exit', (status) => resolve(status ?? 1));
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
