import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryLine } from '@comity/postgres';
import type { LineKeeper } from '@comity/server';

/**
 * The newest line of the database's history that this node has worked on, as a file beside its key
 * folder: by it a server that was left behind is known also after a new start. Where the file is lost or
 * cannot be read, nothing is known.
 */
export function lineFile(keys: string): LineKeeper {
  const file = join(keys, '..', 'database.line');
  return {
    read: () => {
      try {
        const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<HistoryLine>;
        const { system, timeline } = read;
        if (typeof system !== 'string' || typeof timeline !== 'number') return undefined;
        return { system, timeline };
      } catch {
        return undefined;
      }
    },
    keep: (line) => {
      writeFileSync(`${file}.new`, JSON.stringify(line), { mode: 0o600, flush: true });
      renameSync(`${file}.new`, file);
    },
  };
}
