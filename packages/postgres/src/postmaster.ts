import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerAccount } from './account.ts';
import { readLock } from './lock-file.ts';
import type { Programs } from './programs.ts';

/**
 * Runs the server and ends it with us. It reads orders from a pipe that only this process holds:
 * a word to stop, or the end of the pipe, which comes whatever happens to us, SIGKILL included.
 * As the server's parent it can never signal a stranger that was given the same process number.
 * `$1` is a folder to remove at the end (tests), or empty.
 */
const keeper = `
exec 3<&0 </dev/null
remove=$1; shift
"$@" 3<&- &
server=$!
(
  while read -r order <&3; do
    case $order in
      fast) kill -INT $server ;;
      immediate) kill -QUIT $server ;;
      kill) kill -KILL $server ;;
    esac
  done
  kill -INT $server
  for i in 1 2 3 4 5; do kill -0 $server || exit 0; sleep 1; done
  kill -QUIT $server
) 2>/dev/null &
reader=$!
wait $server
status=$?
kill $reader 2>/dev/null
[ -n "$remove" ] && rm -rf -- "$remove"
exit $status
`;

/** A server process that was started by us. */
export interface Postmaster {
  /** Resolves when it has ended, asked or not. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** What it wrote to its log since this start. */
  log(): string;
  /** Ends it: in order, after a second at once (the write-ahead log makes that safe), then by force. */
  stop(): Promise<void>;
}

/** What it takes to start one. */
export interface PostmasterStart {
  readonly programs: Programs;
  readonly account: ServerAccount;
  readonly dataDir: string;
  readonly logFile: string;
  readonly args: readonly string[];
  /** Removed when the server ends: for a test's own short-lived data. */
  readonly removeAtEnd?: string;
}

/** Starts the server process; it is not yet ready for connections. */
export function startPostmaster(start: PostmasterStart): Postmaster {
  const log = openSync(start.logFile, 'a', 0o600);
  const from = statSync(start.logFile).size;
  const command = [start.programs.postgres, '-D', start.dataDir, ...start.args];
  const child = spawn(
    '/bin/sh',
    ['-c', keeper, 'comity-database', start.removeAtEnd ?? '', ...command],
    {
      cwd: '/',
      env: start.programs.env,
      stdio: ['pipe', 'ignore', log],
      // Its own session: Ctrl-C in the terminal reaches us, and we end the server last.
      detached: true,
      ...start.account,
    },
  );
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const settle = (): void => {
      ended = true;
      resolve();
    };
    child.once('exit', settle);
    child.once('error', settle);
  });
  return {
    ended: end,
    hasEnded: () => ended,
    log: () => readFileSync(start.logFile).subarray(from).toString('utf8'),
    stop: () => stopInSteps(child, end, start.removeAtEnd === undefined),
  };
}

/** @param inOrder what is thrown away need not be written to the disk before */
async function stopInSteps(
  child: ChildProcess,
  ended: Promise<void>,
  inOrder: boolean,
): Promise<void> {
  const steps = [
    ['fast', 1000],
    ['immediate', 1000],
    ['kill', 3000],
  ] as const;
  for (const [order, patience] of inOrder ? steps : steps.slice(1)) {
    child.stdin?.write(`${order}\n`);
    const done = await Promise.race([
      ended.then(() => true),
      pause(patience, false, { ref: false }),
    ]);
    if (done) return;
  }
}

/** It takes connections: as the server that leads, or as one that repeats what another one writes. */
const ANSWERS: ReadonlySet<string> = new Set(['ready', 'standby']);

/** Waits until the server takes connections. @returns false when it ended instead. */
export async function untilReady(postmaster: Postmaster, dataDir: string): Promise<boolean> {
  while (!postmaster.hasEnded()) {
    if (ANSWERS.has(readLock(dataDir)?.status ?? '')) return true;
    await pause(10);
  }
  return false;
}
