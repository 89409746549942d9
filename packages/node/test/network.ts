import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from '../../../test/free-ports.ts';
import { until, within } from '../../../test/wait.ts';

/** An account to start the training network as. */
export interface Account {
  readonly name: string;
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

const asRoot = process.getuid?.() === 0;

/** Root and an ordinary account, or only ourselves. */
export const accounts: readonly Account[] = asRoot
  ? [
      { name: 'root', ids: {} },
      { name: 'an ordinary account', ids: { uid: 65534, gid: 65534 } },
    ]
  : [{ name: 'an ordinary account', ids: {} }];

/** @returns the path of a training folder that does not exist yet, in a folder of the account's. */
export function newFolder(account: Account): string {
  const parent = mkdtempSync(join(tmpdir(), 'tr-'));
  chmodSync(parent, 0o755);
  if (account.ids.uid !== undefined) chownSync(parent, account.ids.uid, account.ids.gid ?? 0);
  return join(parent, 'training');
}

/** @returns the first of four free ports in a row, for desks, with as many ten on for exchanges */
export const portsOfNetwork = (): Promise<number> => freePorts([0, 1, 2, 3, 10, 11, 12, 13]);

/** A training network as a newcomer sees it: what it prints, and what its keyboard can do. */
export interface Network {
  readonly pid: number;
  /** Everything printed so far. */
  text(): string;
  /** Waits for a line; fails with everything printed when the network ends before. */
  until(line: RegExp): Promise<void>;
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
  /** Nobody reads what it prints any more: the terminal has gone. */
  hangUp(): void;
}

/** Runs `tools/start.js` with the arguments. */
export function start(account: Account, args: readonly string[]): Network {
  const program = fileURLToPath(new URL('../../../tools/start.js', import.meta.url));
  const env = { ...process.env };
  delete env['DATABASE_URL'];
  delete env['npm_lifecycle_event'];
  const child = spawn(process.execPath, [program, ...args], {
    cwd: '/',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...account.ids,
  });
  let text = '';
  const wakes = new Set<() => void>();
  const wake = (): void => {
    for (const each of wakes) each();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      wake();
    });
  }
  let over = false;
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (status) => {
      over = true;
      // What it printed last may still be on its way.
      setTimeout(() => {
        wake();
        resolve(status);
      }, 50);
    });
  });
  const printed = (line: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (line.test(text)) resolve();
        else if (over) reject(new Error(`ended without ${line}:\n${text}`));
        else return;
        wakes.delete(look);
      };
      wakes.add(look);
      look();
    });
  return {
    pid: child.pid ?? 0,
    text: () => text,
    until: (line) => within(`a line like ${line}`, printed(line), () => text),
    get ended() {
      return within('the network has ended', exited, () => text);
    },
    kill: (signal) => void child.kill(signal),
    hangUp: () => {
      child.stdout.destroy();
      child.stderr.destroy();
      child.kill('SIGHUP');
    },
  };
}

/** @returns the processes that have the folder in their command line. */
export function processesOn(folder: string): { pid: number; command: string }[] {
  const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
  return list
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => /^\s*(\d+)\s+(.*)$/.exec(line))
    .map((found) => ({ pid: Number(found?.[1]), command: found?.[2] ?? '' }));
}

/** Waits until no process works on the folder. */
export const untilNoneOn = (folder: string): Promise<void> =>
  until(`no process is left on ${folder}`, () => processesOn(folder).length === 0, 50);
