import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { LOOKED_AT } from '@comity/service';
import * as z from 'zod';

import type { Trouble } from './news.ts';

/** Where troubles are kept from one look to the next, also while the database is away. */
export interface TroublesFile {
  /** Nothing where there is no file yet, or none that was written here. */
  read(): readonly Trouble[];
  write(troubles: readonly Trouble[]): void;
}

const BYTES_MAX = 1_048_576;

const moment = z.iso.datetime();
const trouble = z.strictObject({
  id: z.string().max(2_000),
  check: z.enum(LOOKED_AT),
  why: z.looseObject({ code: z.string() }),
  ...{ since: moment, seen: z.int().min(0), gone: z.int().min(0) },
  told: z.record(z.string().max(400), moment),
});

/** @param path a file of the home; what cannot be written is told again after the next start */
export function troublesFile(path: string): TroublesFile {
  let last: readonly Trouble[] | undefined;
  return {
    read() {
      last ??= parsed(path);
      return last;
    },
    write(troubles) {
      last = troubles;
      try {
        writeFileSync(`${path}.new`, `${JSON.stringify(troubles)}\n`, { mode: 0o600 });
        renameSync(`${path}.new`, path);
      } catch {
        // A disk that is full is what the operator is told of next.
      }
    },
  };
}

function parsed(path: string): readonly Trouble[] {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > BYTES_MAX) return [];
    return z.array(trouble).parse(JSON.parse(bytes.toString('utf8'))) as readonly Trouble[];
  } catch {
    return [];
  }
}
