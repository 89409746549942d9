import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { canonicalBytes, toBase64Url } from '@comity/base';
import { putDigest } from '../src/backup/backup-files.ts';
import { newHead } from '../src/backup/backup-head.ts';
import { makeIdentity, readRecipient } from '../src/backup/backup-keys.ts';
import { recordOf } from '../src/backup/backup-records.ts';
import { openerOf } from '../src/backup/check-backup.ts';
import { restoreHome } from '../src/backup/restore-home.ts';
import { writeSealed } from '../src/backup/sealed-file.ts';
import { homeText } from '../src/home/home-text.ts';
import { homePlaces } from '../src/home/places.ts';

let folder = '';
let ran = '';
let program = '';
let secret: Uint8Array;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'named-'));
  ran = join(folder, 'ran');
  program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\ntouch ${ran}\nhead -c 32 /dev/zero\n`);
  chmodSync(program, 0o700);
  secret = canonicalBytes({
    ...{ format: 'comity/2/wrapped-secret', by: 'command' },
    ...{ command: [program, 'eu-1'], wrapped: toBase64Url(new Uint8Array(40)) },
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a folder of keys from elsewhere has no program run but the one that was named', () => {
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  writeFileSync(join(keys, 'node.secret'), secret);
  for (const secretCommand of [undefined, program, `${program} eu-2`]) {
    const opened = openerOf({ keys, secretCommand });
    assert.equal(opened?.ok === false && opened.error.code, 'secret-command-unnamed');
  }
  assert.equal(existsSync(ran), false);
  // It is run, and the rest of the folder is wanting.
  assert.throws(() => openerOf({ keys, secretCommand: `${program} eu-1` }));
  assert.equal(existsSync(ran), true);
  rmSync(ran);
});

test('nor has a backup that somebody made who has the file that seals', async () => {
  const identity = join(folder, 'backup.key');
  const { recipient } = makeIdentity(identity, new Uint8Array(32).fill(3));
  const to = readRecipient(recipient);
  assert.ok(to.ok);
  const head = newHead({ participant: 'NOR', at: '2026-11-29T12:00:00Z', to: to.value });
  assert.ok(head.ok);
  const settings = homeText({
    ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', database: 'own' },
    authorities: [{ id: 'NOR.point', kind: 'contact-point-24-7', name: 'Point' }],
    ...{ origin: 'http://localhost:4999', 'exchange-url': 'http://127.0.0.1:4998' },
  });
  const from = join(folder, 'comity-NOR-20261129T120000Z.backup');
  const key = { name: 'node.secret', bytes: toBase64Url(secret) };
  await writeSealed(
    from,
    { ...head.value, beside: (digest) => putDigest(from, digest) },
    (async function* () {
      yield recordOf('settings', JSON.stringify(settings));
      yield recordOf('key', JSON.stringify(key));
      yield recordOf('schema', '[]');
      yield recordOf('end', '{}');
    })(),
  );
  const places = homePlaces(join(folder, 'home'));
  const databaseUrl = 'postgresql://u:p@127.0.0.1:1/d';
  const restored = await restoreHome(places, { from, identity, databaseUrl, unsigned: true });
  assert.equal(!restored.ok && restored.error.code, 'secret-command-unnamed');
  assert.equal(existsSync(ran), false);
  assert.deepEqual(readFileSync(join(places.keys, 'node.secret')), Buffer.from(secret));
});

test('nor has one whose settings name a program, unless it is shown who made it', async () => {
  const { recipient } = makeIdentity(join(folder, 'other.key'), new Uint8Array(32).fill(4));
  const to = readRecipient(recipient);
  assert.ok(to.ok);
  const head = newHead({ participant: 'NOR', at: '2026-11-29T13:00:00Z', to: to.value });
  assert.ok(head.ok);
  const command = [program, 'eu-1'];
  const settings = homeText({
    ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', database: 'own' },
    authorities: [{ id: 'NOR.point', kind: 'contact-point-24-7', name: 'Point' }],
    ...{ origin: 'http://localhost:4999', 'exchange-url': 'http://127.0.0.1:4998' },
    'secret-command': command,
  });
  const from = join(folder, 'comity-NOR-20261129T130000Z.backup');
  const records = async function* () {
    yield recordOf('settings', JSON.stringify(settings));
    yield recordOf('schema', '[]');
    yield recordOf('end', '{}');
  };
  await writeSealed(
    from,
    { ...head.value, beside: (digest) => putDigest(from, digest) },
    records(),
  );
  const places = homePlaces(join(folder, 'settings-home'));
  const plan = { from, identity: join(folder, 'other.key') };
  const codeWith = async (more: object): Promise<string> => {
    const restored = await restoreHome(places, { ...plan, ...more });
    return restored.ok ? 'ok' : restored.error.code;
  };
  assert.equal(await codeWith({}), 'backup-not-signed');
  assert.equal(await codeWith({ unsigned: true }), 'secret-command-unnamed');
  const other = { unsigned: true, secretCommand: `${program} eu-2` };
  assert.equal(await codeWith(other), 'secret-command-unnamed');
  // Named in the same words it is the operator's: what is wanting now is a database.
  const named = { unsigned: true, secretCommand: command.join(' ') };
  assert.equal(await codeWith(named), 'restore-database-url');
  assert.equal(existsSync(ran), false, 'and nothing has run');
});
