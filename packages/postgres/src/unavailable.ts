/** Why the database cannot be had; `code` is closed, so that callers and tests can tell them apart. */
export type UnavailableCode =
  | 'platform-not-covered'
  | 'folder-not-writable'
  | 'account-not-allowed'
  | 'folder-in-use'
  | 'folder-damaged'
  | 'version-not-covered'
  | 'disk-full'
  | 'unsafe-setting'
  | 'cannot-connect'
  | 'start-failed';

/** The world's failure to give us a database: one sentence for people, and the way out. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code: UnavailableCode;
  /** What the reader can do now. */
  readonly next: string;

  constructor(code: UnavailableCode, text: string, next: string) {
    super(`${text} ${next}`);
    this.code = code;
    this.next = next;
  }
}

/** @returns the sentence for a failed file operation in `folder`: full disk, or no right to write. */
export function folderUnavailable(folder: string, cause: unknown): DatabaseUnavailable {
  const code = errorCode(cause);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  const why = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseUnavailable(
    'folder-not-writable',
    `The folder ${folder} cannot be written (${code ?? why}).`,
    'Give it to the account that starts Comity, or name another folder.',
  );
}

/** @returns the sentence for a full disk under `folder`. */
export function diskFull(folder: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    'disk-full',
    `The disk that holds ${folder} is full.`,
    'Make room and start again: nothing that was confirmed is lost.',
  );
}

/** @returns the system's code of a failure (`EACCES`), if it has one. */
export function errorCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
