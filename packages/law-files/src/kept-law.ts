import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LawData } from '@comity/law';
import { quickDigest } from './quick-digest.ts';

/** First line of a kept file: what follows it, table by table. */
interface Header {
  readonly version: string;
  /** Bytes and digest of each table, in the order of the file. */
  readonly tables: readonly (readonly [name: string, bytes: number, digest: string])[];
}

/**
 * Compiled law data that was kept, or `undefined` where there is none or its first line is damaged.
 * A table is checked and parsed when it is first asked for, since most questions touch few.
 *
 * @param afresh the same data made anew, in whose place no damaged table stands
 */
export function readKept(file: string, afresh: () => LawData): LawData | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
    const body = bytes.subarray(end + 1);
    const length = header.tables.reduce((sum, [, size]) => sum + size, 0);
    return body.length === length ? tablesOf(header, body, afresh) : undefined;
  } catch {
    return undefined;
  }
}

function tablesOf({ version, tables }: Header, body: Buffer, afresh: () => LawData): LawData {
  const law: Record<string, unknown> = { version };
  let from = 0;
  for (const [name, length, digest] of tables) {
    const bytes = body.subarray(from, from + length);
    from += length;
    let rows: unknown;
    Object.defineProperty(law, name, {
      enumerable: true,
      get: () => {
        rows ??=
          quickDigest(bytes) === digest
            ? JSON.parse(bytes.toString('utf8'))
            : afresh()[name as keyof LawData];
        return rows;
      },
    });
  }
  return law as unknown as LawData;
}

/**
 * Keeps compiled law data and removes what was kept before. Written beside and renamed, so that no
 * reader sees half a file. What is kept is never worth a fault.
 */
export function writeKept(file: string, { version, ...tables }: LawData): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const parts = Object.entries(tables).map(
      ([name, rows]) => [name, Buffer.from(JSON.stringify(rows))] as const,
    );
    const body = Buffer.concat(parts.map(([, bytes]) => bytes));
    const header: Header = {
      version,
      tables: parts.map(([name, bytes]) => [name, bytes.length, quickDigest(bytes)]),
    };
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]));
    renameSync(beside, file);
    for (const other of readdirSync(dirname(file))) {
      if (/^law-[0-9a-f]+\.json$/.test(other) && other !== basename(file)) {
        rmSync(join(dirname(file), other), { force: true });
      }
    }
  } catch {
    return;
  }
}
