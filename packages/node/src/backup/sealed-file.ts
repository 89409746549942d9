import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { CodedFailure, no, ok, type Result, worldFault } from '@comity/base';
import { STREAM_PIECE, STREAM_TAG, streamLock } from '@comity/seal';
import {
  type BackupHead,
  HEAD_BYTES_MAX,
  headBytes,
  type Opener,
  readHead,
  secretOf,
} from './backup-head.ts';

/** A backup is not whole; `fault` says how. */
export class BackupDamaged extends CodedFailure {
  override readonly name = 'BackupDamaged';
}

/** A file that was written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256, hexadecimal; it stands in `FILE.sha256` too. */
  readonly digest: string;
}

const LINE_FEED = 10;
const FAST = { level: 1 };

/**
 * Writes records, one a line, packed and sealed behind a head in clear. The file gets its name when
 * it is whole and on the disk.
 */
export async function writeSealed(
  file: string,
  { head, secret }: { readonly head: BackupHead; readonly secret: Uint8Array },
  records: AsyncIterable<string>,
): Promise<WrittenFile> {
  const clear = headBytes(head);
  const hash = createHash('sha256');
  let bytes = 0;
  const aside = `${file}.new`;
  const to: FileHandle = await open(aside, 'w', 0o600);
  const put = async (part: Uint8Array): Promise<void> => {
    hash.update(part);
    bytes += part.length;
    await to.appendFile(part);
  };
  try {
    await put(clear);
    await put(Uint8Array.of(LINE_FEED));
    const lock = streamLock(secret, clear);
    for await (const { piece, isLast } of piecesOf(packed(records), STREAM_PIECE)) {
      await put(lock.seal(piece, isLast));
    }
    await to.sync();
    const digest = hash.digest('hex');
    await writeFile(`${file}.sha256`, `${digest}  ${basename(file)}\n`, { flush: true });
    await rename(aside, file);
    return { bytes, digest };
  } catch (cause) {
    // Half a file would only take the room that is wanting.
    await rm(aside, { force: true }).catch(() => undefined);
    const fault = worldFault(cause, dirname(file));
    throw fault === undefined ? cause : new CodedFailure(fault, { cause });
  } finally {
    await to.close();
  }
}

const packed = (records: AsyncIterable<string>): AsyncIterable<Buffer> =>
  Readable.from(lines(records)).pipe(createGzip(FAST));

async function* lines(records: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const record of records) yield `${record}\n`;
}

/** Cuts a stream into pieces of one size; the last is what is left, and there always is one. */
async function* piecesOf(
  stream: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ readonly piece: Uint8Array; readonly isLast: boolean }> {
  let held: Buffer = Buffer.alloc(0);
  for await (const more of stream) {
    held = held.length === 0 ? more : Buffer.concat([held, more]);
    while (held.length > size) {
      yield { piece: held.subarray(0, size), isLast: false };
      held = held.subarray(size);
    }
  }
  yield { piece: held, isLast: true };
}

/** The head of a backup. Code: `backup-format`. */
export async function headOfFile(file: string): Promise<Result<BackupHead>> {
  const found = await clearOf(file);
  return found === undefined
    ? no({ code: 'backup-format', params: { file } })
    : readHead(found, file);
}

async function clearOf(file: string): Promise<Buffer | undefined> {
  const from = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await from.read(Buffer.alloc(HEAD_BYTES_MAX), 0);
    const end = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    return end < 0 ? undefined : Buffer.from(buffer.subarray(0, end));
  } finally {
    await from.close();
  }
}

/**
 * The records of a backup, one after the other: each is the one that was written at its place. Codes:
 * `backup-format`, `backup-other-identity`, `backup-own-keys`.
 *
 * @throws BackupDamaged while reading, where the file was changed or cut off
 */
export async function openSealed(
  file: string,
  by: Opener,
): Promise<Result<{ readonly head: BackupHead; readonly records: AsyncIterable<string> }>> {
  const clear = await clearOf(file);
  if (clear === undefined) return no({ code: 'backup-format', params: { file } });
  const head = readHead(clear, file);
  if (!head.ok) return head;
  const secret = secretOf(head.value, by, file);
  if (!secret.ok) return secret;
  const opened = openedPieces(file, { clear, secret: secret.value });
  return ok({ head: head.value, records: recordsIn(opened, file) });
}

async function* openedPieces(
  file: string,
  { clear, secret }: { readonly clear: Uint8Array; readonly secret: Uint8Array },
): AsyncGenerator<Uint8Array> {
  const lock = streamLock(secret, clear);
  const sealed: AsyncIterable<Buffer> = createReadStream(file, { start: clear.length + 1 });
  for await (const { piece, isLast } of piecesOf(sealed, STREAM_PIECE + STREAM_TAG)) {
    const plain = lock.open(piece, isLast);
    if (plain === undefined) throw damaged(file);
    yield plain;
  }
}

const damaged = (file: string, cause?: unknown): BackupDamaged =>
  new BackupDamaged({ code: 'backup-damaged', params: { file } }, { cause });

async function* recordsIn(pieces: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const source = Readable.from(pieces);
  const plain = createGunzip();
  source.once('error', (cause) => plain.destroy(cause));
  const decoder = new TextDecoder();
  let held: string[] = [];
  try {
    for await (const more of source.pipe(plain) as AsyncIterable<Buffer>) {
      const [first = '', ...rest] = decoder.decode(more, { stream: true }).split('\n');
      held.push(first);
      for (const next of rest) {
        yield held.join('');
        held = [next];
      }
    }
  } catch (cause) {
    throw cause instanceof BackupDamaged ? cause : damaged(file, cause);
  } finally {
    source.destroy();
  }
}
