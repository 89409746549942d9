import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import {
  bytesToSave,
  KeyFolderUnusable,
  keepSecretBy,
  loadKeyring,
  provisionNode,
  type SecretWay,
  waySecretIsKept,
} from '../src/index.ts';

let folder = '';
let keys = '';
let turn = 0;
const world = {
  now: () => '2026-11-30T20:00:00.000Z',
  randomBytes: (n: number) => {
    turn += 1;
    return Uint8Array.from({ length: n }, (_, at) => (at * 7 + turn * 13) & 255);
  },
};
const at = (name: string): string => join(folder, name);
const secretFile = (): string => join(keys, 'node.secret');
const fingerprintOf = (): string => JSON.stringify(loadKeyring(keys, world).statement);

/** The program of a service for keys, as an operator would write one; this one only hides the bytes. */
const SERVICE = `#!/bin/sh
case "$1" in
wrap) exec base64 ;;
unwrap) exec base64 -d ;;
*) exit 9 ;;
esac
`;

function program(name: string, text: string): string {
  const file = at(name);
  writeFileSync(file, text);
  chmodSync(file, 0o700);
  return file;
}

const passphrase = (name: string, text: string): SecretWay => {
  writeFileSync(at(name), text, { mode: 0o600 });
  return { by: 'passphrase', file: at(name) };
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-'));
});
beforeEach(() => {
  turn += 1;
  keys = at(`keys-${turn}`);
  mkdirSync(keys);
  const authorities = [{ id: 'NOR.point', name: 'Point', kind: 'point', zone: 'Europe/Oslo' }];
  provisionNode(keys, { id: 'NOR', url: 'https://comity.example.no', authorities }, world);
});
after(() => {
  delete process.env['CREDENTIALS_DIRECTORY'];
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (cause) {
    assert.ok(cause instanceof KeyFolderUnusable, String(cause));
    return cause.fault.code;
  }
  return 'ok';
};

test('a secret goes from each way to each other, and the keys stay those that they were', () => {
  const before = fingerprintOf();
  const plain = new Uint8Array(readFileSync(secretFile()));
  process.env['CREDENTIALS_DIRECTORY'] = folder;
  writeFileSync(at('comity-secret'), 'a credential of systemd, long enough');
  const ways: readonly SecretWay[] = [
    { by: 'plain' },
    passphrase('words', 'four plain words and a number\n'),
    { by: 'credential', name: 'comity-secret' },
    { by: 'command', command: [program('service', SERVICE)] },
  ];
  for (const from of ways) {
    for (const to of ways) {
      keepSecretBy(keys, from, world);
      keepSecretBy(keys, to, world);
      assert.deepEqual(waySecretIsKept(keys), to);
      assert.equal(fingerprintOf(), before);
      assert.deepEqual(
        new Uint8Array(bytesToSave(keys, 'node.secret')),
        plain,
        'a backup holds it as it is',
      );
      assert.equal(statSync(secretFile()).mode & 0o077, 0);
      const isOpen = readFileSync(secretFile()).includes(Buffer.from(plain));
      assert.equal(isOpen, to.by === 'plain', to.by);
    }
  }
});

test('what does not open it is told by what is wrong with it, and nothing is made anew', () => {
  const way = passphrase('long', 'one passphrase of many letters');
  keepSecretBy(keys, way, world);
  const wrapped = readFileSync(secretFile());
  const open = (): string => codeOf(() => loadKeyring(keys, world));
  writeFileSync(at('long'), 'another passphrase of many letters');
  assert.equal(open(), 'secret-does-not-open');
  writeFileSync(at('long'), 'short');
  assert.equal(open(), 'secret-short');
  rmSync(at('long'));
  assert.equal(open(), 'file-unreadable');
  writeFileSync(at('long'), 'x'.repeat(5_000));
  assert.equal(open(), 'file-unreadable');
  assert.deepEqual(readFileSync(secretFile()), wrapped);
  writeFileSync(at('long'), 'one passphrase of many letters');
  assert.equal(open(), 'ok');
  for (const [text, code] of [
    ['{', 'key-file-length'],
    ['', 'key-file-length'],
    [JSON.stringify({ ...JSON.parse(wrapped.toString()), by: 'guess' }), 'key-file-length'],
    [JSON.stringify({ ...JSON.parse(wrapped.toString()), sealed: 'AAAA' }), 'secret-does-not-open'],
  ] as const) {
    writeFileSync(secretFile(), text);
    assert.equal(open(), code, text);
  }
});

test('a credential that is not handed over is told, also to a command outside the unit', () => {
  process.env['CREDENTIALS_DIRECTORY'] = folder;
  writeFileSync(at('credential'), 'the credential that the unit gets');
  keepSecretBy(keys, { by: 'credential', name: 'credential' }, world);
  assert.equal(
    codeOf(() => loadKeyring(keys, world)),
    'ok',
  );
  delete process.env['CREDENTIALS_DIRECTORY'];
  assert.equal(
    codeOf(() => loadKeyring(keys, world)),
    'secret-no-credential',
  );
  process.env['CREDENTIALS_DIRECTORY'] = keys;
  assert.equal(
    codeOf(() => loadKeyring(keys, world)),
    'secret-no-credential',
  );
});

test('a program that fails, says nothing, too much or something else changes nothing', () => {
  const before = readFileSync(secretFile());
  const refused = (text: string): string => {
    const command = [program(`bad-${text.length}`, text)];
    const code = codeOf(() => keepSecretBy(keys, { by: 'command', command }, world));
    assert.deepEqual(readFileSync(secretFile()), before);
    return code;
  };
  assert.equal(refused('#!/bin/sh\nexit 3\n'), 'secret-command');
  assert.equal(refused('#!/bin/sh\ncat >/dev/null\n'), 'secret-command');
  assert.equal(refused('#!/bin/sh\nhead -c 100000 /dev/zero\n'), 'secret-command');
  assert.equal(refused('#!/bin/sh\nhead -c 32 /dev/zero\n'), 'secret-does-not-open');
  const command = [at('nowhere')];
  assert.equal(
    codeOf(() => keepSecretBy(keys, { by: 'command', command }, world)),
    'secret-command',
  );
});

test('whoever is killed while the way is changed has the old one or the new one', () => {
  const way = passphrase('killed', 'a passphrase that survives a kill');
  const wrap = `
    const { keepSecretBy } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)});
    const { randomBytes } = await import('node:crypto');
    keepSecretBy(process.argv[1], JSON.parse(process.argv[2]), { randomBytes: (n) => new Uint8Array(randomBytes(n)) });`;
  // As a kill before the rename leaves it, and one after it.
  copyFileSync(secretFile(), `${secretFile()}.new`);
  writeFileSync(`${secretFile()}.new`, 'half');
  assert.equal(
    codeOf(() => loadKeyring(keys, world)),
    'ok',
  );
  const hooks = new URL('../../../tools/hooks.js', import.meta.url).href;
  const words = ['--import', hooks, '--input-type=module', '--eval', wrap];
  const done = spawnSync(process.execPath, [...words, keys, JSON.stringify(way)], {
    encoding: 'utf8',
  });
  assert.equal(done.status, 0, done.stderr);
  assert.deepEqual(waySecretIsKept(keys), way);
  assert.ok(!readdirSync(keys).includes('node.secret.new'));
  assert.equal(
    codeOf(() => loadKeyring(keys, world)),
    'ok',
  );
});
