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
