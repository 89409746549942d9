import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Witness } from '@comity/server';

/**
 * The witness of a node as a file beside its key folder. It is written aside and put in its place
 * as a whole, so that a power cut leaves the old one or the new one.
 */
export function witnessFile(keys: string): Witness {
  const file = join(keys, '..', 'links.witness');
  return {
    read: () => {
      try {
        return readFileSync(file, 'utf8');
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw cause;
      }
    },
    keep: (text) => {
      const aside = `${file}.new`;
      const to = openSync(aside, 'w', 0o600);
      try {
        writeSync(to, text);
        fsyncSync(to);
      } finally {
        closeSync(to);
      }
      renameSync(aside, file);
    },
  };
}
