// Which files are tests, and how the runner is started on them.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endLeftOver } from './left-over.js';
import { portionsOf } from './portions.js';
import { checkout, runtime, withHooks } from './runtime.js';
import { temporaryFolder } from './temporary.js';

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

const withLimit = ['--import', pathToFileURL(join(checkout, 'tools', 'limit.js')).href];

/** No test takes longer, on a busy machine either: a hang is named and does not hold up the rest. */
const LIMIT_MS = 540_000;

/** How many files the summary names. */
const NAMED = 12;

/** What processes of tests noted: what they began, and with seconds what they ended. */
function notedIn(times) {
  try {
    const lines = readFileSync(times, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}

/** What each process that ended by no end of its own was at: it was killed, or memory was out. */
function cutOff(noted) {
  const last = new Map(noted.map((line) => [line.process, line]));
  return [...last.values()].flatMap(({ file, seconds }) => (seconds === undefined ? [file] : []));
}

/** The files that took most of the processors, and the sum; a file whose process was killed is not among them. */
function dearest(noted) {
  const rows = noted
    .filter(({ seconds }) => seconds !== undefined)
    .toSorted((a, b) => b.seconds - a.seconds);
  const row = (seconds, what) => `${seconds.toFixed(1).padStart(8)}  ${what}`;
  return [
    'Processor seconds by file (servers and browsers that outlive their parent not counted):',
    ...rows.slice(0, NAMED).map(({ file, seconds }) => row(seconds, file)),
    row(
      rows.reduce((sum, { seconds }) => sum + seconds, 0),
      'in all',
    ),
  ].join('\n');
}

/**
 * Files that run the portions, one each, named by the first file and how many there are: a process
 * that dies is named by it. The runner sorts what it is given by name.
 */
function entriesOf(files, folder) {
  mkdirSync(folder);
  const runner = pathToFileURL(join(checkout, 'tools', 'together.js')).href;
  return portionsOf(files).map((portion, n) => {
    const [first = ''] = portion;
    const name = first.replaceAll(/[^a-z0-9]+/gi, '-');
    const entry = join(folder, `${String(n).padStart(3, '0')}-${name}-${portion.length}.mjs`);
    writeFileSync(
      entry,
      `import { runTogether } from ${JSON.stringify(runner)};
await runTogether(${JSON.stringify(portion)});
`,
    );
    return entry;
  });
}

/**
 * Runs node's test runner on the files; the exit status. Temporary files go when it ends. What is
 * said goes to `hear`, or to the terminal when nobody listens.
 */
export async function runTests(files, flags = [], hear = undefined) {
  const temporary = temporaryFolder();
  const times = join(temporary, 'times');
  const entries = entriesOf(files, join(temporary, 'run'));
  const concurrency = `--test-concurrency=${Math.max(3, availableParallelism())}`;
  try {
    return await new Promise((resolve) => {
      const args = ['--test', concurrency, `--test-timeout=${LIMIT_MS}`, ...flags, ...entries];
      const runner = spawn(runtime(), [...withHooks, ...withLimit, ...args], {
        cwd: checkout,
        stdio: hear === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        env: {
          // Hundreds of processes would strip the types of the same hundreds of files again.
          NODE_COMPILE_CACHE: join(checkout, '.cache', 'compiled'),
          ...process.env,
          TMPDIR: temporary,
          // Tests read English at the terminal, whatever the language of whoever runs them.
          COMITY_LANG: 'en',
          COMITY_TEST_TIMES: times,
        },
      });
      for (const stream of hear === undefined ? [] : [runner.stdout, runner.stderr]) {
        stream.setEncoding('utf8').on('data', hear);
      }
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => runner.kill(signal));
      }
      runner.on('close', (status) => resolve(status ?? 1));
    });
  } finally {
    const noted = notedIn(times);
    if (hear === undefined && files.length > 1) console.log(dearest(noted));
    for (const file of cutOff(noted)) {
      const said = `a process of tests died at: ${file}\n`;
      if (hear === undefined) process.stderr.write(said);
      else hear(said);
    }
    const inside = (path) => path === temporary || path.startsWith(`${temporary}/`);
    const left = endLeftOver(
      ({ environment, folder }) => inside(folder) || environment.includes(`TMPDIR=${temporary}`),
    );
    for (const command of left) console.error(`left running, now ended: ${command}`);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}
