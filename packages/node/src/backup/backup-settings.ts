import { ok, type Result } from '@comity/base';
import { wrong } from '../options.ts';
import type { Given } from '../settings-table.ts';

/** What a node saves by itself, and where. */
export interface BackupSettings {
  /** The folder that backups go to; none, and they are made by command alone. */
  readonly to?: string;
  /** The file that they are sealed to. */
  readonly recipient?: string;
  /** Hours of the day at which one is made, as `03:30`, by the clock of the node's zone. */
  readonly at: readonly string[];
  /** How many are kept. */
  readonly keep: number;
  /** The folder is meant to be on the disk of the home. */
  readonly sameDisk: boolean;
}

const HOUR = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const A_DAY_MAX = 24;
const KEEP_MIN = 2;
const KEEP_MAX = 1_000;

/** Reads what concerns backups. Codes: `backup-at-form`, `backup-keep-form`. */
export function readBackups(given: Given): Result<BackupSettings> {
  const { 'backup-to': to, 'backup-recipient': recipient } = given;
  const { 'backup-at': at = ['03:30'], 'backup-keep': typed = '14' } = given;
  if (at.length === 0 || at.length > A_DAY_MAX || !at.every((hour) => HOUR.test(hour))) {
    return wrong('--backup-at', { code: 'backup-at-form' });
  }
  const keep = /^\d{1,4}$/.test(String(typed)) ? Number(typed) : 0;
  if (keep < KEEP_MIN || keep > KEEP_MAX) {
    return wrong('--backup-keep', {
      code: 'backup-keep-form',
      params: { least: KEEP_MIN, most: KEEP_MAX },
    });
  }
  return ok({
    ...{ at: [...at].sort(), keep, sameDisk: given['backup-same-disk'] === true },
    ...(to === undefined ? {} : { to }),
    ...(recipient === undefined ? {} : { recipient }),
  });
}
