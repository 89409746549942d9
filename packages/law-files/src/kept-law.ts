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

/** First line of a kept file: what follows it, table by table, and the digest of all of it. */
interface Header {
  readonly version: string;
  readonly digest: string;
  /** Bytes of each table, in the order of the file. */
  readonly tables: readonly (readonly [name: string, bytes: number])[];
}

/**
 * Compiled law data that was kept, or `undefined` where there is none or it is damaged. The bytes
 * are checked whole; a table is parsed when it is first asked for, since most questions touch few.
 */
export function readKept(file: string): LawData | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const header = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
    const body = bytes.subarray(end + 1);
    return quickDigest(body) === header.digest ? tablesOf(header, body) : undefined;
  } catch {
    return undefined;
  }
}

function tablesOf({ version, tables }: Header, body: Buffer): LawData {
  const law: Record<string, unknown> = { version };
  let from = 0;
  for (const [name, length] of tables) {
    const start = from;
    from += length;
    let rows: unknown;
    Object.defineProperty(law, name, {
      enumerable: true,
      get: () => {
        rows ??= JSON.parse(body.toString('utf8', start, start + length));
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
      digest: quickDigest(body),
      tables: parts.map(([name, bytes]) => [name, bytes.length]),
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
