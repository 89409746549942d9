import { appendFileSync, readFileSync } from 'node:fs';

// Every file of tests ends, whatever one of them waits for: the runner's own limit ends a test,
// not the process that a socket or a timer of it keeps alive.
const MINUTES = 10;

// The runner has no limit of its own: it waits for its files, and those end.
if (process.env.NODE_TEST_CONTEXT !== undefined) {
  setTimeout(() => {
    const held = process.getActiveResourcesInfo().join(', ');
    console.error(`${process.argv[1]}: not over after ${MINUTES} minutes; held by ${held}`);
    process.exit(1);
  }, MINUTES * 60_000).unref();
}

// What a file took of the processors, its children with it that it waited for, for the summary.
const times = process.env.COMITY_TEST_TIMES;
if (times !== undefined && process.env.NODE_TEST_CONTEXT !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const seconds = (user + system) / 1e6 + secondsOfChildren();
    appendFileSync(times, `${JSON.stringify({ file: process.argv[1], seconds })}\n`);
  });
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
