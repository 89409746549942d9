import { readFile } from 'node:fs/promises';
import { type Fault, no, ok, type Result } from '@comity/base';

/**
 * The bytes of a file, at most so many; `-` is standard input. Codes: `file-too-large`,
 * `file-not-there`, `file-is-folder`, `file-forbidden`, `file-unreadable`.
 */
export async function bytesOf(file: string, max: number): Promise<Result<Uint8Array>> {
  try {
    const bytes = file === '-' ? await standardInput(max) : await readFile(file);
    if (bytes.length <= max) return ok(bytes);
    return no({ code: 'file-too-large', params: { file, bytes: bytes.length, max } });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '?';
    return no(
      REASONS.get(code)?.(file) ?? { code: 'file-unreadable', params: { file, reason: code } },
    );
  }
}

/** What is piped in, and one piece more than fits, so that too much is said. */
async function standardInput(max: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of process.stdin) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length > max) break;
  }
  return Buffer.concat(pieces);
}

const REASONS: ReadonlyMap<string, (file: string) => Fault> = new Map([
  ['ENOENT', (file: string): Fault => ({ code: 'file-not-there', params: { file } })],
  ['EISDIR', (file: string): Fault => ({ code: 'file-is-folder', params: { file } })],
  ['EACCES', (file: string): Fault => ({ code: 'file-forbidden', params: { file } })],
]);
