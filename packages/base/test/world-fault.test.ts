import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CodedFailure, worldFault } from '@comity/base';

/** A failure as the system reports it. */
const failure = (code: string, more: Readonly<Record<string, unknown>> = {}): Error =>
  Object.assign(new Error(`${code}: as the system says it`), { code, ...more });

test('what the system refuses at a place is said by a code, with that place', () => {
  for (const [reason, code] of [
    ['EROFS', 'folder-not-writable'],
    ['EACCES', 'folder-not-writable'],
    ['EPERM', 'folder-not-writable'],
    ['ENOENT', 'place-not-usable'],
    ['ENOTDIR', 'place-not-usable'],
    ['EISDIR', 'place-not-usable'],
    ['ELOOP', 'place-not-usable'],
  ] as const) {
    const said = worldFault(failure(reason, { syscall: 'open', path: '/srv/keys' }), '/srv');
    assert.deepEqual(said, { code, params: { folder: '/srv/keys', reason } });
  }
  const full = { code: 'disk-full', params: { folder: '/srv' } };
  assert.deepEqual(worldFault(failure('ENOSPC', { syscall: 'write' }), '/srv'), full);
  assert.deepEqual(worldFault(failure('EDQUOT', { syscall: 'write' }), '/srv'), full);
});

test('what was said by code stays, and what is no file is not taken for one', async () => {
  const fault = { code: 'backup-format', params: { file: 'a' } } as const;
  assert.deepEqual(worldFault(new CodedFailure(fault)), fault);
  for (const syscall of ['connect', 'listen', 'bind', 'spawn initdb']) {
    assert.equal(worldFault(failure('EACCES', { syscall, path: '/srv' }), '/srv'), undefined);
  }
  assert.equal(worldFault(failure('ENOSPC')), undefined, 'no place is named');
  assert.equal(worldFault(failure('EMFILE', { path: '/srv' })), undefined, 'it may pass');
  assert.equal(worldFault(failure('42501'), '/srv'), undefined, 'the database says it');
  assert.equal(worldFault(new TypeError('a fault of ours'), '/srv'), undefined);
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  const away = await new Promise<Error>((resolve) => {
    createConnection(join(folder, 'socket')).once('error', resolve);
  });
  assert.equal(worldFault(away, folder), undefined, 'a server that is away');
  rmdirSync(folder);
});

test('the failures of this system itself are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'world-'));
  const codeOf = (work: () => unknown): unknown => {
    try {
      work();
    } catch (cause) {
      return worldFault(cause)?.code;
    }
    return 'nothing failed';
  };
  assert.equal(
    codeOf(() => readFileSync(folder)),
    undefined,
    'a read by handle names no place',
  );
  assert.equal(
    codeOf(() => readFileSync(join(folder, 'none'))),
    'place-not-usable',
  );
  assert.equal(
    codeOf(() => writeFileSync(join(folder, 'none/inside'), '')),
    'place-not-usable',
  );
  rmdirSync(folder);
});
