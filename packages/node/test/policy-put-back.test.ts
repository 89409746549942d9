import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  type DatabaseServer,
  databaseUrl,
  removeDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { fingerprint } from '@comity/seal';
import { standardRules } from '@comity/server';
import { backUp } from '../src/backup/back-up.ts';
import { makeIdentity } from '../src/backup/backup-keys.ts';
import { restoreHome } from '../src/backup/restore-home.ts';
import { readHome } from '../src/home/home-settings.ts';
import { makeHome } from '../src/home/make-home.ts';
import { type HomePlaces, homePlaces } from '../src/home/places.ts';
import { settingNames, settingOf } from '../src/settings-table.ts';

let folder = '';
let server: DatabaseServer;
let places: HomePlaces;
const at = (...names: readonly string[]): string => join(folder, ...names);
const retention = readFileSync(
  new URL('../../server/src/retention/retention-rules.json', import.meta.url),
  'utf8',
);
const approval = JSON.stringify(standardRules());

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  server = await startTestDatabase();
  places = homePlaces(at('nor'));
  const { recipient } = makeIdentity(at('backup.key'), new Uint8Array(32).fill(3));
  const made = await makeHome(
    places,
    {
      ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', authorities: [] },
      ...{ deskUrl: 'https://localhost:4999', exchangeUrl: 'http://127.0.0.1:4998' },
      ...{ administrator: 'First', glass: 'Envelope', afterVersion: 0, backupRecipient: recipient },
      databaseUrl: databaseUrl(server.connection),
    },
    () => undefined,
  );
  assert.ok(made.ok);
  mkdirSync(at('etc'));
  writeFileSync(at('etc', 'approval.json'), approval);
  writeFileSync(at('etc', 'retention.json'), retention);
  setting('# approval-rules:', `approval-rules: ${at('etc', 'approval.json')} # ours`);
  setting('# retention-rules:', `retention-rules: ${at('etc', 'retention.json')}`);
  setting('# law:', `law: ${new URL('../../../treaties', import.meta.url).pathname}`);
  setting(
    '# tls:',
    `tls:\n    key: ${at('etc', 'tls.key')}\n    certificate: ${at('etc', 'tls.pem')}`,
  );
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function setting(part: string, put: string): void {
  const text = readFileSync(places.file, 'utf8');
  assert.ok(text.includes(part), part);
  writeFileSync(places.file, text.replace(part, put));
}

test('the policy of the State comes back with the node on a machine that has nothing of it', async () => {
  const saved = await backUp(places, { to: at('backups'), recipient: at('backup.key.pub') });
  assert.ok(saved.ok, saved.ok ? '' : saved.error.code);
  const text = readFileSync(places.file, 'utf8');
  rmSync(at('etc', 'approval.json'));
  // What stands there now is another policy, and not that of the backup.
  writeFileSync(at('etc', 'retention.json'), retention.replace('"', ' "'));
  await removeDatabase(server.connection, 'comity_nor');

  const again = homePlaces(at('again'));
  const restored = await restoreHome(again, {
    ...{ from: at('backups'), identity: at('backup.key'), fingerprint: rootOf() },
    databaseUrl: databaseUrl(server.connection),
  });
  assert.ok(restored.ok, restored.ok ? '' : restored.error.code);
  const [rules, periods] = [
    join(again.folder, 'approval-rules.json'),
    join(again.folder, 'retention-rules.json'),
  ];
  assert.deepEqual(restored.value.moved, [
    { setting: 'approval-rules', file: rules },
    { setting: 'retention-rules', file: periods },
  ]);
  assert.equal(readFileSync(rules, 'utf8'), approval);
  assert.equal(readFileSync(periods, 'utf8'), retention);
  assert.equal(
    readFileSync(again.file, 'utf8'),
    text
      .replace(at('etc', 'approval.json'), JSON.stringify(rules))
      .replace(at('etc', 'retention.json'), JSON.stringify(periods)),
    'and every other byte of the settings',
  );
  assert.ok(readHome(again).ok);
  assert.deepEqual(restored.value.missing, [
    { setting: 'desk.tls.key', file: at('etc', 'tls.key') },
    { setting: 'desk.tls.certificate', file: at('etc', 'tls.pem') },
  ]);
});

/** The fingerprint of the node's root, as its operator has it in a note. */
function rootOf(): string {
  const { statement } = JSON.parse(readFileSync(join(places.keys, 'statement.json'), 'utf8'));
  return fingerprint(statement.root);
}

test('a policy that lies where the settings say, as it was, stays there', async () => {
  writeFileSync(at('etc', 'approval.json'), approval);
  writeFileSync(at('etc', 'retention.json'), retention);
  await removeDatabase(server.connection, 'comity_nor');
  const third = homePlaces(at('third'));
  const restored = await restoreHome(third, {
    ...{ from: at('backups'), identity: at('backup.key'), fingerprint: rootOf() },
    databaseUrl: databaseUrl(server.connection),
  });
  assert.ok(restored.ok, restored.ok ? '' : restored.error.code);
  assert.deepEqual(restored.value.moved, []);
  assert.equal(readFileSync(third.file, 'utf8'), readFileSync(places.file, 'utf8'));
  assert.equal(existsSync(join(third.folder, 'approval-rules.json')), false);
});

test('each setting that names a file says whether backups hold it', () => {
  const named = settingNames().filter((name) =>
    /(-file|-rules|\.tls\.\w+|^law|\.recipient)$/.test(settingOf(name).at ?? ''),
  );
  assert.ok(named.length >= 13);
  for (const name of named) assert.notEqual(settingOf(name).file, undefined, name);
});
