import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { CodedFailure, type Fault, no, ok, type Result, worldFault } from '@comity/base';
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
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

const LINE_FEED = 10;
const FAST = { level: 1 };

/** What is written, with what, and what has to be there before the file is. */
export interface Writing {
  readonly head: BackupHead;
  readonly secret: Uint8Array;
  /** Puts digest and signature beside the file, which has its name only after that. */
  readonly beside: (digest: string) => void;
}

/**
 * Writes records, one a line, packed and sealed behind a head in clear. The file gets its name when
 * it is whole and on the disk, and what belongs beside it is there.
 */
export async function writeSealed(
  file: string,
  { head, secret, beside }: Writing,
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
    beside(digest);
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

/** A file as it was when it was looked at, from its first byte to its last. */
export interface SeenFile {
  readonly file: string;
  readonly head: BackupHead;
  /** SHA-256 of all of it, hexadecimal. */
  readonly digest: string;
  /** The line of the head. */
  readonly clear: Uint8Array;
  /** SHA-256 of each sealed piece, in their order, as {@link openSealed} has to meet them. */
  readonly pieces: readonly Uint8Array[];
}

/** Looks at a backup whole: what is opened of it later is this and nothing else. Code: `backup-format`. */
export async function seeFile(file: string): Promise<Result<SeenFile>> {
  const clear = await clearOf(file);
  if (clear === undefined) return no(formatOf(file));
  const head = readHead(clear, file);
  if (!head.ok) return head;
  const hash = createHash('sha256').update(clear).update(Uint8Array.of(LINE_FEED));
  const pieces: Uint8Array[] = [];
  for await (const piece of sealedPieces(file, clear)) {
    hash.update(piece);
    pieces.push(sha256(piece));
  }
  return ok({ file, head: head.value, digest: hash.digest('hex'), clear, pieces });
}

const formatOf = (file: string): Fault => ({ code: 'backup-format', params: { file } });

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

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

async function* sealedPieces(file: string, clear: Uint8Array): AsyncGenerator<Uint8Array> {
  const sealed: AsyncIterable<Buffer> = createReadStream(file, { start: clear.length + 1 });
  for await (const { piece } of piecesOf(sealed, STREAM_PIECE + STREAM_TAG)) yield piece;
}

/**
 * The records of a backup, one after the other: each is the one that was written at its place, and of
 * the file that was looked at, whatever has been put there since. Codes: `backup-other-identity`,
 * `backup-own-keys`.
 *
 * @throws BackupDamaged while reading, where the file was changed or cut off
 */
export function openSealed(seen: SeenFile, by: Opener): Result<AsyncIterable<string>> {
  const secret = secretOf(seen.head, by, seen.file);
  return secret.ok ? ok(recordsIn(openedPieces(seen, secret.value), seen.file)) : secret;
}

async function* openedPieces(
  { file, clear, pieces }: SeenFile,
  secret: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const lock = streamLock(secret, clear);
  let n = 0;
  for await (const piece of sealedPieces(file, clear)) {
    const seen = pieces[n];
    n += 1;
    const isSeen = seen !== undefined && Buffer.compare(seen, sha256(piece)) === 0;
    const plain = isSeen ? lock.open(piece, n === pieces.length) : undefined;
    if (plain === undefined) throw damaged(file);
    yield plain;
  }
  if (n < pieces.length) throw damaged(file);
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
