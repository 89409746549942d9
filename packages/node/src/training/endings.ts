import { WORDS } from '../report-in-words.ts';

/** How the training network ends. */
export interface Ending {
  /** Whether it has begun. */
  begun(): boolean;
  /** Ends everything and then this process. */
  end(status: number): Promise<void>;
}

/** What has to be done at the end. */
export interface EndingSteps {
  stop(): Promise<void>;
  /** The impatient way: what is killed needs no goodbye. */
  kill(): void;
}

const doubled = 400;

/**
 * Ends on Ctrl-C, SIGTERM, terminal hang-up, and when npm, which started us, has gone: everything
 * that was started stops first. A second Ctrl-C does not wait for the nodes.
 */
export function endings(steps: EndingSteps): Ending {
  let begun = false;
  const end = async (status: number): Promise<void> => {
    if (begun) return steps.kill();
    begun = true;
    await steps.stop().catch((cause: unknown) => console.error(cause));
    process.exit(status);
  };
  let since = 0;
  const asked = (): void => {
    // One Ctrl-C arrives twice, from the terminal and from npm.
    if (begun && performance.now() - since < doubled) return;
    if (!begun) {
      since = performance.now();
      console.log(`\n${WORDS.t('training.stopping')}`);
    }
    void end(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
  // A terminal that has gone takes no more lines; that must not end us half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  watchNpm(asked);
  return { begun: () => begun, end };
}

function watchNpm(gone: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) gone();
  }, 250).unref();
}
