import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { asReport, hopeless, type Order, type Report } from '../report.ts';
import { WORDS } from '../report-in-words.ts';
import type { Runtime } from '../runtime.ts';

/** What it takes to run one node process. */
export interface NodeStart {
  readonly runtime: Runtime;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** A line of the node's own, for the newcomer. */
  readonly say: (line: string) => void;
  /** Everything that it reports, at every start. */
  readonly report: (report: Report) => void;
}

/** A node process that is kept running. */
export interface NodeChild {
  stop(): Promise<void>;
  /** Ends the process this instant. */
  kill(): void;
}

const longestPause = 15_000;
const patience = 900;

/** Starts a node process and starts it again, ever more slowly, whenever it dies. */
export function keepRunning(start: NodeStart): NodeChild {
  let child: ChildProcess | undefined;
  let stopping = false;
  let failures = 0;
  let again: NodeJS.Timeout | undefined;
  const launch = (): void => {
    const since = performance.now();
    child = launchOnce(start);
    child.once('exit', (status, signal) => {
      if (stopping || status === hopeless) return;
      // One that ran for a minute was well: its next end begins a new count.
      failures = performance.now() - since > 60_000 ? 1 : failures + 1;
      const wait = Math.min(250 * 2 ** (failures - 1), longestPause);
      start.say(
        WORDS.t('training.node-ended', {
          how: signal ?? `status ${status}`,
          seconds: wait / 1000,
        }),
      );
      again = setTimeout(launch, wait);
    });
  };
  launch();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(again);
      if (child !== undefined) await stopChild(child);
    },
    kill: () => {
      stopping = true;
      clearTimeout(again);
      child?.kill('SIGKILL');
    },
  };
}

function launchOnce(start: NodeStart): ChildProcess {
  const { flags, program } = start.runtime;
  const [file, ...first] = program;
  const child = fork(file, [...first, ...start.args], {
    execArgv: [...flags],
    env: { ...start.runtime.env, ...start.env },
    // Its own session: Ctrl-C and hang-up reach the supervisor, which ends the nodes in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', start.say);
  }
  child.on('message', (message) => {
    const report = asReport(message);
    if (report !== undefined) start.report(report);
  });
  child.on('error', (cause) => start.say(cause.message));
  return child;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const order: Order = { kind: 'stop' };
  if (child.connected) child.send(order, () => undefined);
  await Promise.race([ended, pause(patience, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await ended;
  }
}
