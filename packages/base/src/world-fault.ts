import { CodedFailure } from './coded-failure.ts';
import type { Fault } from './result.ts';

/** What the system refuses because of who we are, or of how the disk is mounted. */
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);
/** Something is missing there, or is of another kind. */
const NOT_AS_IT_WAS: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOTEMPTY',
  'ELOOP',
  'ENAMETOOLONG',
]);

/** Calls that fail with the same codes, and not because of a file: a socket, a program. */
const ELSEWHERE = /^(connect|listen|bind|spawn)\b/;

/**
 * A failure of the world as the fault that whoever runs the program is told: one thrown by code, or
 * what the system says of a file or folder (`disk-full`, `folder-not-writable`, `place-not-usable`).
 *
 * @param place the folder that was worked in, for failures that name none (a disk that is full)
 * @returns undefined for what is no failure of this kind: it may pass, or is a fault of ours
 */
export function worldFault(cause: unknown, place?: string): Fault | undefined {
  if (cause instanceof CodedFailure) return cause.fault;
  if (!(cause instanceof Error)) return undefined;
  const { code, path, syscall } = cause as Error & Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || ELSEWHERE.test(String(syscall ?? ''))) return undefined;
  const folder = typeof path === 'string' ? path : place;
  if (folder === undefined) return undefined;
  if (FULL.has(code)) return { code: 'disk-full', params: { folder } };
  const params = { folder, reason: code };
  if (FORBIDDEN.has(code)) return { code: 'folder-not-writable', params };
  return NOT_AS_IT_WAS.has(code) ? { code: 'place-not-usable', params } : undefined;
}
