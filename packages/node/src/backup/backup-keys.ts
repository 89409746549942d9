import { readFileSync, writeFileSync } from 'node:fs';
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
 * Makes an identity: the file that opens backups, to be kept away from the node, and beside it
 * `FILE.pub`, which seals them.
 *
 * @throws KeyFileNotWritten when the file is there already, or its folder is not
 */
export function makeIdentity(
  file: string,
  seed: Uint8Array,
): { readonly recipient: string; readonly id: string } {
  const { id, publicKey } = xWingKey(seed);
  const recipient = `${file}.pub`;
  const put = (name: string, value: object): void => {
    try {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      writeFileSync(name, text, { mode: 0o600, flag: 'wx', flush: true });
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      throw new KeyFileNotWritten({ code: 'file-not-written', params: { file: name, reason } });
    }
  };
  put(file, { format: IDENTITY, id, seed: toBase64Url(seed) });
  put(recipient, { format: RECIPIENT, id, publicKey });
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
  const { seed } = readKeyFile(file, IDENTITY) ?? {};
  const bytes = typeof seed === 'string' ? fromBase64Url(seed) : undefined;
  return bytes?.length === 32
    ? ok(xWingKey(bytes))
    : no({ code: 'backup-key-form', params: { file } });
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
