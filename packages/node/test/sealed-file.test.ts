import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { toBase64Url } from '@comity/base';
import { seededBytes } from '@comity/rehearsal';
import { STREAM_PIECE, STREAM_TAG } from '@comity/seal';
import { putDigest } from '../src/backup/backup-files.ts';
import { newHead } from '../src/backup/backup-head.ts';
import { removeOlder } from '../src/backup/older-backups.ts';
import {
  BackupDamaged,
  openSealed,
  type SeenFile,
  seeFile,
  writeSealed,
} from '../src/backup/sealed-file.ts';

const own = { own: new Uint8Array(32).fill(7) };
const random = seededBytes('sealed');
const PIECE = STREAM_PIECE + STREAM_TAG;

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-sealed-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Some backup of three pieces and more, which the node's own keys open. */
async function write(
  name: string,
  beside: (digest: string) => void = (digest) => putDigest(join(folder, name), digest),
): Promise<string> {
  const file = join(folder, name);
  const salt = random(32);
  const head = newHead({ participant: 'NOR', at: '2026-11-30T03:30:00Z', to: { ...own, salt } });
  assert.ok(head.ok);
  const record = toBase64Url(random(150_000));
  const records = async function* () {
    yield `${name}\t${record}`;
    yield 'end\t{}';
  };
  await writeSealed(file, { ...head.value, beside }, records());
  return file;
}

async function see(file: string): Promise<SeenFile> {
  const seen = await seeFile(file);
  assert.ok(seen.ok);
  return seen.value;
}

/** How many records come of it before it ends, well or not. */
async function read(seen: SeenFile): Promise<readonly [number, boolean]> {
  const opened = openSealed(seen, own);
  assert.ok(opened.ok);
  let n = 0;
  try {
    for await (const record of opened.value) n += record === '' ? 0 : 1;
    return [n, true];
  } catch (cause) {
    assert.ok(cause instanceof BackupDamaged, String(cause));
    return [n, false];
  }
}

test('what is opened is what was looked at, whatever was put in its place meanwhile', async () => {
  const file = await write('comity-NOR-20261130T033000Z.backup');
  const seen = await see(file);
  const bytes = readFileSync(file);
  assert.ok(seen.pieces.length > 2);
  assert.deepEqual(await read(seen), [2, true]);
  // Another whole backup that the same keys open: signed by nobody, and put there after the look.
  const other = await write('comity-NOR-20261130T043000Z.backup');
  writeFileSync(file, readFileSync(other));
  assert.deepEqual(await read(seen), [0, false], 'not one record of it is read');
  assert.deepEqual(await read(await see(file)), [2, true], 'and it is whole');
  const first = seen.clear.length + 1 + PIECE;
  for (const changed of [
    bytes.subarray(0, first),
    bytes.subarray(0, -1),
    Buffer.concat([bytes, bytes.subarray(first)]),
    bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte)),
  ]) {
    writeFileSync(file, changed);
    assert.equal((await read(seen))[1], false);
    assert.equal((await read(await see(file)))[1], false, 'nor is it whole by itself');
  }
});

test('a backup has its name after its digest and its signature are there', async () => {
  const name = 'comity-NOR-20261129T033000Z.backup';
  const file = join(folder, name);
  let written = '';
  await write(name, (digest) => {
    assert.equal(existsSync(file), false, 'who is killed here leaves no backup');
    written = digest;
  });
  assert.equal((await see(file)).digest, written);
  const killed = 'comity-NOR-20261128T033000Z.backup';
  const stopped = write(killed, (digest) => {
    putDigest(join(folder, killed), digest);
    throw new Error('no key');
  });
  await assert.rejects(stopped, /no key/);
  assert.deepEqual(
    readdirSync(folder).filter((each) => each.startsWith(killed)),
    [`${killed}.sha256`],
  );
});

test('what was cut off is removed with what is too old, and nothing else', async () => {
  const place = join(folder, 'place');
  mkdirSync(place);
  const named = (day: string): string => `comity-NOR-202611${day}T033000Z.backup`;
  const put = (...names: readonly string[]): void => {
    for (const each of names) writeFileSync(join(place, each), '');
  };
  const whole = (day: string): readonly string[] =>
    ['', '.sha256', '.signed'].map((end) => `${named(day)}${end}`);
  const stay = [...whole('28'), ...whole('29'), `${named('30')}.new`, `${named('30')}.signed`];
  const strange = ['notes.backup.signed', 'comity-SWE-20261101T033000Z.backup.signed'];
  put(...whole('25'), `${named('26')}.new`, `${named('27')}.sha256`, `${named('27')}.signed`);
  put(...stay, ...strange);
  const gone = removeOlder({ participant: 'NOR', keep: 2, checked: join(place, named('29')) });
  assert.deepEqual(gone, [named('25')]);
  assert.deepEqual(readdirSync(place).toSorted(), [...stay, ...strange].toSorted());
});
