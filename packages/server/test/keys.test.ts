import assert from 'node:assert/strict';
import {
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { canonicalBytes } from '@comity/base';
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

const rotation = {
  ...{ authorities: ['JPN.moj'], node: true, compromised: null },
  oldKeysUntil: (_: string, at: string) => Temporal.Instant.from(at).add({ minutes: 1 }).toString(),
};

test('new keys count once a statement names them: half a change changes nothing', () => {
  const first = provisionNode(folder, plan, world);
  const keyring = loadKeyring(folder, world);
  const [stated, seeds] = ['statement.json', 'JPN.moj.key'].map((name) => join(folder, name));
  assert.ok(stated !== undefined && seeds !== undefined);
  const [before, beforeSeeds] = [readFileSync(stated), readFileSync(seeds)];
  const old = keyring.authority('JPN.moj');
  const next = keyring.change(rotation);
  // This keyring signs with what it has until it is told to look again.
  assert.equal(keyring.authority('JPN.moj').signing.id, old.signing.id);
  // Killed before the statement was there: the keys lie in the folder, and nobody minds.
  writeFileSync(stated, before);
  writeFileSync(seeds, beforeSeeds);
  keyring.takeUp();
  assert.equal(keyring.authority('JPN.moj').signing.id, old.signing.id);
  assert.deepEqual(provisionNode(folder, plan, world), first);
  // Killed before the ended key was erased: the next start does it.
  writeFileSync(stated, canonicalBytes(next));
  assert.deepEqual(provisionNode(folder, plan, world), next);
  assert.notDeepEqual(readFileSync(seeds), beforeSeeds);
  keyring.takeUp();
  const now = keyring.authority('JPN.moj');
  assert.notEqual(now.signing.id, old.signing.id);
  assert.deepEqual(
    now.encryption.map(({ id }) => id),
    [...old.encryption.map(({ id }) => id), next.statement.authorities[1]?.encryption.at(-1)?.id],
    'what was sealed to the old key opens as before',
  );
  assert.deepEqual(now.atRest, old.atRest);
  const npa = keyring.authority('JPN.npa-247').signing.id;
  assert.equal(npa, first.statement.authorities[0]?.signing[0]?.id);
  assert.notEqual(keyring.node.id, first.statement.node.receiptKey.id);
  assert.equal(keyring.node.earlier.length, 1);
  // A start with the same settings states nothing new, and one with others keeps all keys.
  assert.deepEqual(provisionNode(folder, plan, world), next);
  const moved = provisionNode(folder, { ...plan, url: 'https://new.example' }, world);
  assert.deepEqual(
    moved.statement.authorities.map(({ signing }) => signing),
    next.statement.authorities.map(({ signing }) => signing),
  );
});

test('a signing key that has ended is erased, and what opens what was sealed stays', () => {
  const first = provisionNode(folder, plan, world);
  const keyring = loadKeyring(folder, world);
  const old = keyring.authority('JPN.moj');
  const names = readdirSync(folder);
  linkSync(join(folder, 'JPN.moj.key'), join(folder, 'where-it-lay'));
  const second = keyring.change(rotation);
  const [, stated] = second.statement.authorities;
  // Whoever takes the folder and puts the first statement back has nothing to sign with.
  const put = (statement: typeof first): void =>
    writeFileSync(join(folder, 'statement.json'), canonicalBytes(statement));
  put(first);
  assert.throws(() => loadKeyring(folder, world), {
    fault: {
      code: 'key-file-missing',
      params: { file: join(folder, `JPN.moj.${old.signing.id}.key`) },
    },
  });
  assert.ok(
    readFileSync(join(folder, 'where-it-lay')).every((byte) => byte === 0),
    'where it lay it is overwritten',
  );
  put(second);
  keyring.takeUp();
  const third = keyring.change(rotation);
  assert.ok(!readdirSync(folder).includes(`JPN.moj.${stated?.signing.at(-1)?.id}.key`));
  for (const { id } of stated?.encryption.slice(1) ?? []) {
    assert.ok(readdirSync(folder).includes(`JPN.moj.${id}.key`), 'opens old envelopes');
  }
  assert.ok(names.every((name) => readdirSync(folder).includes(name)));
  const now = loadKeyring(folder, world).authority('JPN.moj');
  assert.equal(now.signing.id, third.statement.authorities[1]?.signing.at(-1)?.id);
  assert.equal(now.encryption.length, 3);
  assert.deepEqual([now.atRest, now.search], [old.atRest, old.search]);
  // An authority that was left out and comes again signs with a new key, and opens what it had.
  const [npa, moj] = plan.authorities;
  assert.ok(npa !== undefined && moj !== undefined);
  provisionNode(folder, { ...plan, authorities: [npa] }, world);
  provisionNode(folder, plan, world);
  const again = loadKeyring(folder, world).authority('JPN.moj');
  assert.notEqual(again.signing.id, old.signing.id);
  assert.deepEqual(again.atRest, old.atRest);
});

test('of the later keys too none is made anew; one that has ended may be gone', () => {
  provisionNode(folder, plan, world);
  const keyring = loadKeyring(folder, world);
  keyring.change({ ...rotation, compromised: '2026-11-20T00:00:00.000Z' });
  const second = keyring.change(rotation);
  const [, moj] = second.statement.authorities;
  assert.ok(moj !== undefined);
  assert.deepEqual(
    moj.signing.map(({ compromised }) => compromised),
    ['2026-11-20T00:00:00.000Z', undefined, undefined],
    'a later rotation takes no doubt back',
  );
  const [, ended, current] = moj.encryption;
  rmSync(join(folder, `JPN.moj.${ended?.id}.key`));
  assert.equal(loadKeyring(folder, world).authority('JPN.moj').encryption.length, 2);
  const file = join(folder, `JPN.moj.${current?.id}.key`);
  rmSync(file);
  assert.throws(() => loadKeyring(folder, world), {
    name: 'KeyFolderUnusable',
    fault: { code: 'key-file-missing', params: { file } },
  });
});
