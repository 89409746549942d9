import { CodedFailure, worldFault } from '@comity/base';

/** The world's failure to give us a database; `fault` says which, and the words what to do. */
export class DatabaseUnavailable extends CodedFailure {
  override readonly name = 'DatabaseUnavailable';
}

/** @returns the failure of a file operation in `folder`, as `worldFault` says it. */
export function folderUnavailable(folder: string, cause: unknown): DatabaseUnavailable {
  const said = worldFault(cause, folder);
  if (said !== undefined) return new DatabaseUnavailable(said, { cause });
  const reason = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new DatabaseUnavailable({ code: 'place-not-usable', params: { folder, reason } });
}

/** @returns the failure of a full disk under `folder`. */
export const diskFull = (folder: string): DatabaseUnavailable =>
  new DatabaseUnavailable({ code: 'disk-full', params: { folder } });

/** @returns the system's code of a failure (`EACCES`), if it has one. */
export function errorCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
