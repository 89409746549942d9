import { appendFileSync, readFileSync } from 'node:fs';
import { endLeftOver } from './left-over.js';

// Every file of tests ends, whatever one of them waits for: the runner's own limit ends a test,
// not the process that a socket or a timer of it keeps alive. What hangs is known by its silence, as
// a long file on a busy machine has no end that could be foreseen: no test ended for so long.
const MINUTES = 10;

/** How long a process of tests may need to end once its tests have ended. */
const SECONDS_AFTER = 180;

/** By this in their environment the processes are known that a file of tests started. */
const MARK = 'COMITY_TEST_FILE';

const isTest = process.env.NODE_TEST_CONTEXT !== undefined;

/** Which file's tests run now, the processor time at which they began, what ends them. */
let file;
let began = 0;
let limit;

/** Says whose tests run from now on, for the limit of each file and for the summary. */
export function nowRun(next) {
  if (file !== undefined) noteTime();
  file = next;
  note({ file });
  heard();
}

/** Something of the file has ended. */
function heard() {
  clearTimeout(limit);
  limit = endAfter(MINUTES * 60, `${MINUTES} minutes after what ended last`);
}

// The runner has no limit of its own: it waits for its files, and those end.
if (isTest) {
  process.env[MARK] = String(process.pid);
  heard();
  const { after, afterEach } = await import('node:test');
  afterEach(heard);
  after(() => endAfter(SECONDS_AFTER, `${SECONDS_AFTER} seconds after its last test`));
  process.on('exit', () => {
    const mark = `${MARK}=${process.pid}`;
    for (const command of endLeftOver(({ environment }) => environment.includes(mark))) {
      console.error(`${file ?? process.argv[1]}: left running, now ended: ${command}`);
    }
    noteTime();
  });
}

function endAfter(seconds, said) {
  return setTimeout(() => {
    const held = process.getActiveResourcesInfo().join(', ');
    console.error(`${file ?? process.argv[1]}: not over ${said}; held by ${held}`);
    process.exit(1);
  }, seconds * 1000).unref();
}

/** What a file took of the processors, its children with it that it waited for, for the summary. */
function noteTime() {
  const { user, system } = process.cpuUsage();
  const now = (user + system) / 1e6 + secondsOfChildren();
  note({ file: file ?? process.argv[1], seconds: now - began });
  began = now;
}

/** A line of the process: what it begins, without seconds, or what it has ended. */
function note(line) {
  const times = process.env.COMITY_TEST_TIMES;
  if (times === undefined) return;
  appendFileSync(times, `${JSON.stringify({ process: process.pid, ...line })}\n`);
}

/** `cutime` and `cstime` of proc(5), in hundredths of a second; none where there is no /proc. */
function secondsOfChildren() {
  try {
    const [, after = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
    const [user = '0', system = '0'] = after.split(' ').slice(13, 15);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return 0;
  }
}
