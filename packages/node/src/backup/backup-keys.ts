import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CodedFailure, fromBase64Url, no, ok, type Result, toBase64Url } from '@comity/base';
import { type EncryptionKeyPair, xWingKey } from '@comity/seal';

/** Whom backups are sealed to: the public half of an identity. */
export interface BackupRecipient {
  readonly id: string;
  readonly publicKey: string;
}

const RECIPIENT = 'comity/2/backup-recipient';
const IDENTITY = 'comity/2/backup-identity';

/** A file of keys that cannot be written. */
export class KeyFileNotWritten extends CodedFailure {
  override readonly name = 'KeyFileNotWritten';
}

/**
 * Writes a file with a secret, for its owner alone.
 *
 * @throws KeyFileNotWritten when the file is there already, or its folder is not
 */
export function writeKeyFile(file: string, text: string): void {
  try {
    writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new KeyFileNotWritten({ code: 'file-not-written', params: { file, reason } });
  }
}

/**
 * Sees that none of several files is there, before the first is written.
 *
 * @throws KeyFileNotWritten
 */
export function demandNone(files: readonly string[]): void {
  const file = files.find((each) => existsSync(each));
  if (file !== undefined) {
    throw new KeyFileNotWritten({ code: 'file-not-written', params: { file, reason: 'EEXIST' } });
  }
}

/** The files of an identity: itself, and `FILE.pub`. */
export function identityFiles(file: string) {
  const recipient = `${file}.pub`;
  const text = (value: object): string => JSON.stringify(value, null, 2);
  return {
    recipient,
    put: {
      identity: (id: string, seed: Uint8Array): void =>
        writeKeyFile(file, text({ format: IDENTITY, id, seed: toBase64Url(seed) })),
      recipient: (of: BackupRecipient): void =>
        writeKeyFile(recipient, text({ format: RECIPIENT, ...of })),
    },
  };
}

/**
 * Makes an identity: the file that opens backups, to be kept away from the node, and beside it
 * `FILE.pub`, which seals them, where that is not there already.
 *
 * @throws KeyFileNotWritten
 */
export function makeIdentity(
  file: string,
  seed: Uint8Array,
): { readonly recipient: string; readonly id: string } {
  const { id, publicKey } = xWingKey(seed);
  const { recipient, put } = identityFiles(file);
  put.identity(id, seed);
  const known = existsSync(recipient) ? readRecipient(recipient) : undefined;
  if (known?.ok !== true || known.value.id !== id) put.recipient({ id, publicKey });
  return { recipient, id };
}

/** The file that seals backups. Code: `backup-key-form`. */
export function readRecipient(file: string): Result<BackupRecipient> {
  const read = readKeyFile(file, RECIPIENT);
  const { id, publicKey } = read ?? {};
  return typeof id === 'string' && typeof publicKey === 'string'
    ? ok({ id, publicKey })
    : no({ code: 'backup-key-form', params: { file } });
}

/** The file that opens backups. Code: `backup-key-form`. */
export function readIdentity(file: string): Result<EncryptionKeyPair> {
  const seed = readIdentitySeed(file);
  return seed.ok ? ok(xWingKey(seed.value)) : seed;
}

/** The 32 bytes that an identity is made of. Code: `backup-key-form`. */
export function readIdentitySeed(file: string): Result<Uint8Array> {
  const { seed } = readKeyFile(file, IDENTITY) ?? {};
  const bytes = typeof seed === 'string' ? fromBase64Url(seed) : undefined;
  return bytes?.length === 32 ? ok(bytes) : no({ code: 'backup-key-form', params: { file } });
}

function readKeyFile(file: string, format: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const isIt = typeof read === 'object' && read !== null && 'format' in read;
    return isIt && read.format === format ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}
