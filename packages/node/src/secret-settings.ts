import { resolve } from 'node:path';
import { ok, type Result } from '@comity/base';
import type { SecretWay } from '@comity/server';
import { wrong } from './options.ts';
import type { Given } from './settings-table.ts';

/** How a node's secret is to be kept: one way, or none. Code: `secret-ways`. */
export function readSecretWay(given: Given): Result<SecretWay> {
  const { 'secret-passphrase': file, 'secret-credential': name, 'secret-command': command } = given;
  const ways: readonly SecretWay[] = [
    ...(file === undefined ? [] : [{ by: 'passphrase', file: resolve(file) } as const]),
    ...(name === undefined ? [] : [{ by: 'credential', name } as const]),
    ...(command === undefined || command.length === 0 ? [] : [{ by: 'command', command } as const]),
  ];
  const [way = { by: 'plain' } as const, second] = ways;
  if (second === undefined) return ok(way);
  const at = second.by === 'command' ? '--secret-command' : '--secret-credential';
  return wrong(at, { code: 'secret-ways' });
}
