import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { within } from '../../../test/wait.ts';

/** Whether these tests run as root; then each is run for an ordinary account as well. */
export const asRoot = process.getuid?.() === 0;

/** The accounts to try: root (which lends `nobody`) and an ordinary one, or only ourselves. */
export const accounts: readonly Account[] = asRoot
  ? [
      { name: 'root', ids: {} },
      { name: 'an ordinary account', ids: { uid: 65534, gid: 65534 } },
    ]
  : [{ name: 'an ordinary account', ids: {} }];

export interface Account {
  readonly name: string;
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

/** @returns an empty folder that belongs to the account. */
export function folderOf(account: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  chmodSync(folder, 0o755);
  if (account.ids.uid !== undefined) chownSync(folder, account.ids.uid, account.ids.gid ?? 0);
  return folder;
}

/** What the other process told, line by line, as JSON. */
export interface Told {
  readonly lines: readonly string[];
  readonly status: number | null;
}

/** A process of its own that opens `dataDir` and then does what `then` says. */
export interface Opener {
  readonly pid: number;
  /** The first line that begins with `word`, or undefined when it ended before; with a limit. */
  until(word: string): Promise<string | undefined>;
  readonly ended: Promise<Told>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts `opener.ts` for the account: `open FOLDER`, print `open ...`, wait for its end. */
export function startOpener(account: Account, dataDir: string, settings = '{}'): Opener {
  const file = fileURLToPath(new URL('./opener.ts', import.meta.url));
  const child = spawn(process.execPath, [file, dataDir, settings], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...account.ids,
  });
  const lines: string[] = [];
  let rest = '';
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const wake of waiting) wake();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    look();
  });
  let over = false;
  const closed = new Promise<Told>((resolve) => {
    child.once('close', (status) => {
      over = true;
      resolve({ lines, status });
      look();
    });
  });
  const said = (): string => lines.join('\n');
  const line = (word: string): Promise<string | undefined> =>
    new Promise((resolve) => {
      const wake = (): void => {
        const found = lines.find((each) => each.startsWith(word));
        if (found === undefined && !over) return;
        waiting.delete(wake);
        resolve(found);
      };
      waiting.add(wake);
      wake();
    });
  return {
    pid: child.pid ?? 0,
    until: (word) => within(`a line "${word}"`, line(word), said),
    get ended() {
      return within('the opener has ended', closed, said);
    },
    kill: (signal) => void child.kill(signal),
  };
}
