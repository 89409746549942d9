import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { seededBytes } from '@comity/rehearsal';
import { DamagedRow, KeyFolderUnusable, loadKeyring, provisionNode } from '@comity/server';
import { verifyKeyStatement } from '@comity/wire';

const plan = {
  id: 'JPN',
  url: 'https://jpn.example:8443',
  authorities: [
    { id: 'JPN.npa-247', name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' },
    { id: 'JPN.moj', name: 'Ministry', kind: 'central-authority', zone: 'Asia/Tokyo' },
  ],
};
const world = { now: () => '2026-11-22T00:00:00.000Z', randomBytes: seededBytes('keys') };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a node’s keys are made once, stay, and are readable by their owner only', () => {
  const first = provisionNode(folder, plan, world);
  assert.equal(verifyKeyStatement(first).ok, true);
  assert.deepEqual(provisionNode(folder, plan, world), first);
  for (const file of readdirSync(folder)) {
    assert.equal(statSync(join(folder, file)).mode & 0o077, 0, file);
  }
  const keyring = loadKeyring(folder, world);
  assert.deepEqual(keyring.authorities, ['JPN.npa-247', 'JPN.moj']);
  const stated = first.statement.authorities[0]?.signing[0]?.id;
  assert.equal(keyring.authority('JPN.npa-247').signing.id, stated);
});

test('a new address or authority gives the next version, which follows from the last', () => {
  const first = provisionNode(folder, plan, world);
  const next = provisionNode(folder, { ...plan, url: 'https://new.example' }, world);
  assert.equal(next.statement.version, 2);
  assert.notEqual(next.statement.prev, null);
  assert.deepEqual(next.statement.root, first.statement.root);
  assert.deepEqual(next.statement.authorities, first.statement.authorities);
});

test('key files are wrapped: another secret, a flipped byte or a swapped name opens nothing', () => {
  provisionNode(folder, plan, world);
  const [npa, moj] = ['JPN.npa-247.key', 'JPN.moj.key'].map((name) => join(folder, name));
  assert(npa !== undefined && moj !== undefined);
  const good = readFileSync(npa);
  const flipped = Buffer.from(good);
  flipped[20] = (flipped[20] ?? 0) ^ 1;
  writeFileSync(npa, flipped);
  assert.throws(() => loadKeyring(folder, world), KeyFolderUnusable);
  writeFileSync(npa, readFileSync(moj));
  assert.throws(() => loadKeyring(folder, world), KeyFolderUnusable);
  writeFileSync(npa, good);
  writeFileSync(join(folder, 'node.secret'), new Uint8Array(32));
  assert.throws(() => loadKeyring(folder, world), KeyFolderUnusable);
  writeFileSync(join(folder, 'node.secret'), new Uint8Array(31));
  assert.throws(() => loadKeyring(folder, world), /key-file-length/);
});

test('what is sealed at rest opens in its own place only', () => {
  provisionNode(folder, plan, world);
  const keyring = loadKeyring(folder, world);
  const secret = new TextEncoder().encode('the name of a witness');
  const sealed = keyring.sealAtRest('JPN.moj', secret, 'acts/sealed/1');
  assert.equal(Buffer.from(sealed).includes('witness'), false);
  assert.deepEqual(
    new Uint8Array(keyring.openAtRest('JPN.moj', sealed, 'acts/sealed/1')),
    new Uint8Array(secret),
  );
  assert.throws(() => keyring.openAtRest('JPN.moj', sealed, 'acts/sealed/2'), DamagedRow);
  assert.throws(() => keyring.openAtRest('JPN.npa-247', sealed, 'acts/sealed/1'), DamagedRow);
  assert.throws(
    () => keyring.openAtRest('JPN.moj', sealed.subarray(1), 'acts/sealed/1'),
    DamagedRow,
  );
  assert.throws(() => keyring.openAtRest('JPN.moj', new Uint8Array(3), 'x'), DamagedRow);
});

test('a key that is missing or another one is named and refused, never made anew', () => {
  provisionNode(folder, plan, world);
  const files = readdirSync(folder);
  for (const file of ['node.secret', 'receipt.key', 'JPN.moj.key']) {
    const kept = readFileSync(join(folder, file));
    rmSync(join(folder, file));
    const named = {
      name: 'KeyFolderUnusable',
      fault: { code: 'key-file-missing', params: { file: join(folder, file) } },
    };
    assert.throws(() => loadKeyring(folder, world), named);
    assert.throws(() => provisionNode(folder, plan, world), named);
    assert.equal(readdirSync(folder).includes(file), false, file);
    writeFileSync(join(folder, file), kept);
  }
  assert.deepEqual(readdirSync(folder), files);

  const other = mkdtempSync(join(tmpdir(), 'comity-keys-'));
  try {
    provisionNode(other, plan, { ...world, randomBytes: seededBytes('other keys') });
    const statement = readFileSync(join(other, 'statement.json'));
    writeFileSync(join(folder, 'statement.json'), statement);
    const foreign = { name: 'KeyFolderUnusable', message: /^key-file-foreign .*receipt\.key/ };
    assert.throws(() => loadKeyring(folder, world), foreign);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});

test('a node whose root key is kept elsewhere starts, and says so when it must sign', () => {
  const first = provisionNode(folder, plan, world);
  rmSync(join(folder, 'root.key'));
  assert.deepEqual(provisionNode(folder, plan, world), first);
  const moved = { ...plan, url: 'https://new.example' };
  assert.throws(() => provisionNode(folder, moved, world), {
    message: /^key-file-missing .*root\.key/,
  });
  assert.equal(readdirSync(folder).includes('root.key'), false);
});
