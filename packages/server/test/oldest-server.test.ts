// A node works with any PostgreSQL from 15 on: where the machine has one that is older than the embedded
// server, tables, store, leases, notices and backups are tried on it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { LIMIT_MS } from '../../../test/wait.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OLDEST = 15;

/** Where Debian and its kin have their servers. */
const INSTALLED = '/usr/lib/postgresql';

/** The oldest server of this machine that a node is to work with, where there is one. */
function oldestHere(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const majors = readdirSync(INSTALLED)
    .map(Number)
    .filter((major) => major >= OLDEST);
  const programs = majors.sort((a, b) => a - b).map((major) => join(INSTALLED, `${major}`, 'bin'));
  return programs.find((bin) => existsSync(join(bin, 'initdb')));
}

const here = oldestHere();
const skip = here === undefined ? `no PostgreSQL from ${OLDEST} on in ${INSTALLED}` : false;

const GROUPS = {
  'tables, store and leases': [
    ...['postgres/test/older', 'server/test/migrations', 'server/test/store'],
    'server/test/lease',
  ],
  // Also by commands. Fail-over on the machine's own server: test/faults/patroni.
  'backups, put back': ['node/test/policy-put-back', 'cli/test/backup-elsewhere'],
  'what the database notifies of': ['server/test/own-news'],
} as const;

for (const [what, files] of Object.entries(GROUPS)) {
  test(`${what}: by the oldest server of this machine`, {
    skip,
    timeout: LIMIT_MS,
  }, async (t) => {
    t.diagnostic(`on ${here}`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const hooks = pathToFileURL(join(ROOT, 'tools/hooks.js')).href;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--import',
        hooks,
        '--test',
        ...files.map((file) => join(ROOT, 'packages', `${file}.test.ts`)),
      ],
      { env: { ...env, COMITY_TEST_POSTGRES: here }, timeout: LIMIT_MS },
    );
    assert.match(stdout, /pass [1-9]/);
    assert.match(stdout, /skipped 0/);
  });
}
