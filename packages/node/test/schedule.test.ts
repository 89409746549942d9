import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { aloneAtBackups, lastBackupMade, loadKeyring, markBackupMade } from '@comity/server';
import { backUp } from '../src/backup/back-up.ts';
import { keptBackups, newestBackup } from '../src/backup/backup-files.ts';
import { makeIdentity } from '../src/backup/backup-keys.ts';
import type { BackupSettings } from '../src/backup/backup-settings.ts';
import { checkBackup } from '../src/backup/check-backup.ts';
import { keysStated } from '../src/backup/keys-stated.ts';
import { lastDue, nextDue } from '../src/backup/last-due.ts';
import { removeOlder } from '../src/backup/older-backups.ts';
import { type Saving, saveBySchedule, saveIfDue, saveNow } from '../src/backup/save-by-schedule.ts';
import { lookAtBackups } from '../src/doctor/look-at-backups.ts';
import { readLogins } from '../src/home/home-database.ts';
import { readHome } from '../src/home/home-settings.ts';
import { makeHome } from '../src/home/make-home.ts';
import { type HomePlaces, homePlaces } from '../src/home/places.ts';
import { systemWorld } from '../src/system-world.ts';

let folder = '';
let server: DatabaseServer;
let places: HomePlaces;
let to = '';
let base = Temporal.Instant.from('2026-11-30T12:00:00Z');
const log: { what: string; code?: string; removed?: number }[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schedule-'));
  server = await startTestDatabase();
  places = homePlaces(join(folder, 'nor'));
  to = join(folder, 'backups');
  mkdirSync(to);
  const { recipient } = makeIdentity(join(folder, 'backup.key'), new Uint8Array(32).fill(3));
  const made = await makeHome(
    places,
    {
      ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', authorities: [] },
      ...{ deskUrl: 'http://localhost:4999', exchangeUrl: 'http://127.0.0.1:4998' },
      ...{ administrator: 'First', glass: 'Envelope', afterVersion: 0, backupRecipient: recipient },
      databaseUrl: databaseUrl(server.connection),
    },
    () => undefined,
  );
  assert.ok(made.ok);
  setting('  # to:', `  to: ${to}`);
  setting('  at: ["03:30"]', '  at: ["03:30", "15:30"]');
  setting('  keep: 14', '  keep: 2');
  // The backup says by the world's clock when it was made: the schedule is looked at from there on.
  const text = readFileSync(join(places.keys, 'statement.json'), 'utf8');
  const { statement } = JSON.parse(text) as { statement: { issued: string } };
  base = Temporal.Instant.from(statement.issued);
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

function saving(now: string): Saving {
  const home = readHome(places);
  assert.ok(home.ok, home.ok ? '' : home.error.code);
  return {
    ...{ places, home: home.value, now: () => now, later: () => () => undefined },
    log: (line) => log.push(JSON.parse(line)),
  };
}

const hoursOn = (hours: number): string => base.add({ hours }).toString();
const kept = (): readonly string[] =>
  readdirSync(to)
    .filter((name) => name.endsWith('.backup'))
    .sort();

test('the last hour of the schedule is told by the clock of the zone, also where a day lacks it', () => {
  const due = (hours: string[], now: string) => lastDue(hours, 'Europe/Oslo', now);
  assert.equal(due(['03:30'], '2026-11-30T02:29:59Z'), '2026-11-29T02:30:00Z');
  assert.equal(due(['03:30'], '2026-11-30T02:30:00Z'), '2026-11-30T02:30:00Z');
  assert.equal(due(['03:30', '15:30'], '2026-11-30T14:00:00Z'), '2026-11-30T02:30:00Z');
  assert.equal(due(['15:30'], '2026-11-30T14:00:00Z'), '2026-11-29T14:30:00Z');
  // 2026-03-29: from 02:00 to 03:00 there is no hour; 2026-10-25 has that hour twice.
  assert.equal(due(['02:30'], '2026-03-29T12:00:00Z'), '2026-03-29T01:30:00Z');
  assert.equal(due(['02:30'], '2026-10-25T12:00:00Z'), '2026-10-25T00:30:00Z');
  const next = (hours: string[], now: string) => nextDue(hours, 'Europe/Oslo', now);
  assert.equal(next(['03:30'], '2026-11-30T02:29:59Z'), '2026-11-30T02:30:00Z');
  assert.equal(next(['03:30'], '2026-11-30T02:30:00Z'), '2026-12-01T02:30:00Z');
  assert.equal(next(['03:30', '15:30'], '2026-11-30T02:30:00Z'), '2026-11-30T14:30:00Z');
  assert.equal(next(['02:30'], '2026-03-28T12:00:00Z'), '2026-03-29T01:30:00Z');
});

test('what is due is made once, read to its end, and opens; what was made is not due again', async () => {
  assert.equal(await saveIfDue(saving(hoursOn(0))), 'made', 'there was none');
  assert.equal(await saveIfDue(saving(hoursOn(0))), 'not-due');
  assert.equal(kept().length, 1);
  const checked = await checkBackup(to, { identity: join(folder, 'backup.key') });
  assert.ok(checked.ok);
  assert.deepEqual([checked.value.opened, checked.value.keys], [true, true]);
  assert.equal(log.at(-1)?.what, 'backup-made');
  const [listed, ...more] = keptBackups(places, to, 'NOR');
  assert.equal(more.length, 0);
  assert.equal(listed?.file, basename(checked.value.file));
  assert.equal(listed?.at, `${checked.value.at.slice(0, 19)}Z`);
  assert.ok((listed?.bytes ?? 0) > 1_000 && listed?.read !== null, JSON.stringify(listed));
  writeFileSync(join(to, 'comity-NOR-20200101T000000Z.backup'), 'laid there by hand');
  assert.deepEqual(
    keptBackups(places, to, 'NOR').map(({ read }) => read !== null),
    [true, false],
    'of one that the node did not read it says so',
  );
  rmSync(join(to, 'comity-NOR-20200101T000000Z.backup'));
  assert.deepEqual(keptBackups(places, join(to, 'away'), 'NOR'), []);
});

test('of several processes one makes it', async () => {
  const later = saving(hoursOn(24));
  const held = await aloneAtBackups(readLogins(places), () => saveIfDue(later));
  assert.equal(held, 'elsewhere');
  assert.equal(kept().length, 1);
});

test('what is in the way is noted and named, nothing is removed, and the next that succeeds ends it', async () => {
  const before = kept();
  setting(`  to: ${to}`, `  to: ${places.file}/nowhere`);
  assert.equal(await saveIfDue(saving(hoursOn(24))), 'failed');
  assert.deepEqual(log.at(-1)?.what, 'backup-not-made');
  assert.match(
    readFileSync(places.backups, 'utf8'),
    /"failed":\{"at":".*","code":"backup-folder"\}/,
  );
  setting(`  to: ${places.file}/nowhere`, `  to: ${to}`);
  const recipient = join(folder, 'backup.key.pub');
  const text = readFileSync(recipient, 'utf8');
  writeFileSync(recipient, '{}');
  assert.equal(await saveIfDue(saving(hoursOn(24))), 'failed');
  assert.equal(log.at(-1)?.code, 'backup-key-form');
  assert.deepEqual(kept(), before);
  writeFileSync(recipient, text);
  assert.equal(await saveIfDue(saving(hoursOn(24))), 'made');
  assert.doesNotMatch(readFileSync(places.backups, 'utf8'), /failed/);
});

test('of two that begin in one second each has a name of its own', async () => {
  const before = kept();
  for (const saved of [1, 2, 3])
    assert.equal(await saveNow(saving(hoursOn(24))), 'made', `${saved}`);
  assert.equal(kept().length, 2, 'as many as the settings keep');
  assert.equal(kept().filter((name) => before.includes(name)).length, 0);
  assert.doesNotMatch(readFileSync(places.backups, 'utf8'), /failed/);
});

test('a backup by hand stands in for one of the schedule only where that would lie', async () => {
  const { recipient } = saving(hoursOn(0)).home.node.backups;
  const before = await lastBackupMade(readLogins(places));
  const note = readFileSync(places.backups, 'utf8');
  const elsewhere = join(folder, 'by-hand');
  const held = await aloneAtBackups(readLogins(places), () =>
    backUp(places, { to: elsewhere, recipient, check: true }),
  );
  assert.equal(held?.ok === false && held.error.code, 'backup-running');
  assert.ok((await backUp(places, { to: elsewhere, recipient, check: true })).ok);
  assert.equal(readdirSync(elsewhere).length, 3, 'with its digest and its signature');
  assert.deepEqual(await lastBackupMade(readLogins(places)), before);
  assert.equal(readFileSync(places.backups, 'utf8'), note);
});

test('a backup that is dated ahead holds up none, is told, and is restored only by name', async () => {
  await markBackupMade(readLogins(places), '2036-11-30T12:00:00Z');
  const ahead = join(to, 'comity-NOR-20361130T120000Z.backup');
  writeFileSync(ahead, '');
  const now = hoursOn(0);
  const told = (made: Date | undefined): readonly string[] => {
    const { backups: settings } = saving(now).home.node;
    const found = lookAtBackups(places, { now, made, settings, stated: undefined });
    return found.flatMap(({ state, why }) => (state === 'wrong' ? [why?.code ?? ''] : []));
  };
  const note = readFileSync(places.backups, 'utf8');
  rmSync(places.backups);
  assert.deepEqual(told(await lastBackupMade(readLogins(places))), [
    'backup-dated-ahead',
    'backup-same-disk',
  ]);
  writeFileSync(places.backups, note);
  assert.equal(await saveIfDue(saving(now)), 'made');
  assert.equal(await saveIfDue(saving(now)), 'not-due');
  assert.deepEqual(told(await lastBackupMade(readLogins(places))), ['backup-same-disk']);
  const newest = newestBackup(to, now);
  assert.ok(newest.ok);
  assert.deepEqual(newest.value.ahead, [ahead]);
  assert.notEqual(newest.value.file, ahead);
  const named = newestBackup(ahead, now);
  assert.equal(named.ok && named.value.file, ahead);
  const alone = join(folder, 'alone');
  mkdirSync(alone);
  renameSync(ahead, join(alone, basename(ahead)));
  const none = newestBackup(alone, now);
  assert.equal(!none.ok && none.error.code, 'backup-ahead');
});

test('a folder that is missing, read-only, or on the disk of the home is told, unless it is meant', async () => {
  const told = (settings: Partial<BackupSettings>): readonly (string | undefined)[] => {
    const { backups } = saving(hoursOn(0)).home.node;
    const of = {
      ...{ now: hoursOn(1), made: undefined, stated: undefined },
      settings: { ...backups, ...settings },
    };
    return lookAtBackups(places, of).flatMap(({ state, why }) =>
      state === 'wrong' ? [why?.code] : [],
    );
  };
  const unmounted = join(folder, 'unmounted');
  assert.deepEqual(told({ to: unmounted }), ['backup-folder']);
  setting(`  to: ${to}`, `  to: ${unmounted}`);
  assert.equal(await saveNow(saving(hoursOn(24))), 'failed');
  assert.equal(log.at(-1)?.code, 'backup-folder');
  assert.equal(existsSync(unmounted), false);
  setting(`  to: ${unmounted}`, `  to: ${to}`);
  assert.deepEqual(told({ sameDisk: true }), ['backup-failed']);
  assert.deepEqual(told({ to: '/proc', sameDisk: true }), ['backup-failed', 'place-not-usable']);
});

test('where nothing lets itself be removed, the backup counts, and what stays is told', async () => {
  // A folder of that name is removed by no removal of files.
  const stays = join(to, 'comity-NOR-20200101T000000Z.backup');
  mkdirSync(stays);
  assert.equal(await saveNow(saving(hoursOn(24))), 'made');
  assert.deepEqual(
    log.slice(-2).map(({ what }) => what),
    ['backup-older-kept', 'backup-made'],
  );
  const note = readFileSync(places.backups, 'utf8');
  assert.match(note, /"kept":\{"at":".*","code":"/);
  assert.doesNotMatch(note, /"failed":/);
  rmSync(stays, { recursive: true });
});

test('once keys were changed a backup is made at once, and until then it is told', async () => {
  const world = systemWorld(() => undefined);
  const { now } = world;
  assert.equal(await saveIfDue(saving(now())), 'not-due');
  const keyring = loadKeyring(places.keys, world);
  const before = keyring.statement.statement;
  const { issued } = keyring.change({
    ...{ authorities: keyring.authorities, node: true, compromised: null },
    oldKeysUntil: (_, changed) => changed,
  }).statement;
  assert.equal(keysStated(places), issued);
  const { backups } = saving(now()).home.node;
  const { to: _, ...byHand } = backups;
  const ageAt = async (hours: number, settings: BackupSettings) => {
    const made = await lastBackupMade(readLogins(places));
    const at = Temporal.Instant.from(issued).add({ hours }).toString();
    return lookAtBackups(places, { now: at, made, stated: keysStated(places), settings })[0]?.why;
  };
  assert.equal((await ageAt(1, backups))?.code, 'backup-before-keys');
  assert.equal((await ageAt(0, backups))?.code, 'backup-age', 'the schedule is about to');
  assert.equal((await ageAt(0, byHand))?.code, 'backup-before-keys', 'nothing is about to');
  // A statement dated ahead has no backup made over and over.
  assert.equal(await saveIfDue(saving(before.issued)), 'not-due');
  assert.equal(await saveIfDue(saving(now())), 'made');
  assert.equal(await saveIfDue(saving(now())), 'not-due');
  assert.equal((await ageAt(1, backups))?.code, 'backup-age');
});

test('the unit of systemd lets the node write where the guide has backups go', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
  const [, example = ''] = /^ {2}to: (\S+)/m.exec(read('docs/guides/operator.md')) ?? [];
  assert.match(example, /^\//);
  const unit = read('packaging/comity.service');
  assert.match(unit, /^ProtectSystem=strict$/m);
  assert.match(unit, new RegExp(`^ReadWritePaths=-${example}$`, 'm'));
});

test('what is older than the one that was checked, and too many, goes; what is of another stays', () => {
  const shelf = join(folder, 'shelf');
  mkdirSync(shelf);
  const put = (name: string): void => writeFileSync(join(shelf, name), '');
  const name = (whose: string, day: number): string =>
    `comity-${whose}-202611${day}T023000Z.backup`;
  for (const day of [10, 11, 12, 13, 14]) {
    put(name('NOR', day));
    put(`${name('NOR', day)}.sha256`);
  }
  put(name('ISL', 10));
  put(`${name('NOR', 11)}.new`);
  put(`${name('NOR', 15)}.new`);
  put('notes.txt');
  const checked = join(shelf, name('NOR', 13));
  const removed = removeOlder({ participant: 'NOR', keep: 2, checked });
  assert.deepEqual(removed, [name('NOR', 10), name('NOR', 11)]);
  assert.deepEqual(readdirSync(shelf).sort(), [
    name('ISL', 10),
    ...[12, 13, 14].flatMap((day) => [name('NOR', day), `${name('NOR', day)}.sha256`]),
    `${name('NOR', 15)}.new`,
    'notes.txt',
  ]);
  assert.deepEqual(removeOlder({ participant: 'NOR', keep: 2, checked }), []);
});

test('it looks each minute while the node runs, waits after a failure, and ends with it', async () => {
  const waits: { ms: number; f: () => void }[] = [];
  let cancelled = 0;
  const end = saveBySchedule({
    ...saving(hoursOn(0)),
    later: (ms, f) => {
      waits.push({ ms, f });
      return () => {
        cancelled += 1;
      };
    },
  });
  assert.equal(waits.length, 1);
  end();
  assert.equal(cancelled, 1);
  setting(`  to: ${to}`, '  # to:');
  assert.equal(saveBySchedule(saving(hoursOn(0)))(), undefined, 'nothing is set');
});
