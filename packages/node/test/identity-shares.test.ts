import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { xWingKey } from '@comity/seal';
import {
  KeyFileNotWritten,
  makeIdentity,
  readIdentity,
  readRecipient,
} from '../src/backup/backup-keys.ts';
import { joinIdentity, splitIdentity } from '../src/backup/identity-shares.ts';
import { readShare, shareLines } from '../src/backup/share-text.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'shares-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const SEED = Uint8Array.from({ length: 32 }, (_, n) => n * 5 + 3);
let drawn = 0;
const randomBytes = (n: number): Uint8Array =>
  Uint8Array.from({ length: n }, (_, at) => {
    drawn += 1;
    return (at * 31 + drawn * 17) & 255;
  });
const head = ({ x }: { x: number }) => [`Share ${x}`];

function split(name: string, need: number, of: number, kept = false) {
  const file = join(folder, name);
  if (kept) makeIdentity(file, SEED);
  const made = splitIdentity(file, { plan: { need, of }, randomBytes, head });
  assert.ok(made.ok);
  return { file, ...made.value };
}

/** A copy of a share with something of its text changed. */
function changed(share: string, change: (text: string) => string): string {
  drawn += 1;
  const file = `${share}.${drawn}`;
  writeFileSync(file, change(readFileSync(share, 'utf8')));
  return file;
}

const codeOf = (files: readonly string[]): string => {
  const joined = joinIdentity(files);
  return joined.ok ? 'ok' : joined.error.code;
};

test('a new key lies in no file but its shares, and any of them that suffice give it', () => {
  const { file, recipient, shares } = split('new.key', 3, 5);
  assert.equal(existsSync(file), false);
  const sealed = readRecipient(recipient);
  assert.ok(sealed.ok);
  assert.equal(shares.length, 5);
  for (const share of shares) assert.equal(statSync(share).mode & 0o077, 0);
  for (const left of [0, 1, 2]) {
    const joined = joinIdentity(shares.slice(left, left + 3));
    assert.ok(joined.ok);
    assert.equal(xWingKey(joined.value.seed).id, sealed.value.id);
    assert.deepEqual(joined.value.strange, []);
  }
  assert.equal(codeOf(shares.slice(0, 2)), 'shares-few');
});

test('a key that is kept is split as it is', () => {
  const { file, identity, shares } = split('kept.key', 2, 3, true);
  assert.equal(identity, file);
  const joined = joinIdentity(shares.slice(1));
  assert.ok(joined.ok);
  assert.deepEqual(joined.value.seed, SEED);
  const kept = readIdentity(file);
  assert.equal(kept.ok && kept.value.id, xWingKey(SEED).id);
});

test('no share is written where a file of another key is in the way', () => {
  const file = join(folder, 'taken.key');
  for (const there of ['pub', 'share-3']) {
    writeFileSync(`${file}.${there}`, 'of another key');
    assert.throws(() => split('taken.key', 2, 3), KeyFileNotWritten);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('taken.key')),
      [`taken.key.${there}`],
    );
    rmSync(`${file}.${there}`);
  }
  // Nor beside a key that is kept, where the file that seals is of another one.
  makeIdentity(file, SEED);
  rmSync(`${file}.pub`);
  writeFileSync(`${file}.pub`, 'of another key');
  assert.throws(() => split('taken.key', 2, 3), KeyFileNotWritten);
  assert.equal(existsSync(`${file}.share-1`), false);
});

test('a share that was typed is read whatever stands around its lines, and a slip is told by its line', () => {
  const { shares } = split('typed.key', 2, 2);
  const [one = '', two = ''] = shares;
  const typed = changed(one, (text) =>
    text
      .toUpperCase()
      .replace(/^(\d) /gm, '  $1.  ')
      .replaceAll(/(?<=[A-Z]{5}) (?=[A-Z]{5})/g, '-'),
  );
  assert.equal(codeOf([typed, two]), 'ok');
  const lines = readFileSync(one, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line));
  assert.equal(lines.length, 5);
  for (const [n, line] of lines.entries()) {
    for (const [at, word] of line.split(' ').entries()) {
      if (at === 0) continue;
      const slip = word.startsWith('b') ? `d${word.slice(1)}` : `b${word.slice(1)}`;
      const words = line.split(' ').with(at, slip).join(' ');
      const read = readShare(readFileSync(one, 'utf8').replace(line, words), one);
      assert.ok(!read.ok);
      assert.deepEqual(read.error, { code: 'share-line', params: { file: one, line: n + 1 } });
    }
  }
  assert.equal(codeOf([changed(one, (text) => text.replace(/^3 .*$/m, '')), two]), 'share-form');
  assert.equal(codeOf([join(folder, 'nowhere'), two]), 'share-form');
});

test('shares of another key, one twice, and a false one that checks are each told', () => {
  const { shares } = split('one.key', 2, 4);
  const other = split('other.key', 2, 4);
  const [a = '', b = '', c = '', d = ''] = shares;
  assert.equal(codeOf([a, other.shares[1] ?? '']), 'share-of-another');
  assert.equal(codeOf([a, a]), 'share-twice');
  // Whoever lies writes checks that hold.
  const read = readShare(readFileSync(b, 'utf8'), b);
  assert.ok(read.ok);
  const lie = join(folder, 'lie');
  const y = read.value.y.map((byte, at) => (at === 9 ? byte ^ 4 : byte));
  writeFileSync(lie, shareLines({ ...read.value, y }).join('\n'));
  assert.equal(codeOf([a, lie]), 'shares-false');
  const joined = joinIdentity([lie, a, c, d]);
  assert.ok(joined.ok);
  assert.deepEqual(joined.value.strange, [lie]);
});

test('the text of a share is fixed: what is printed today is read in years', () => {
  const lines = shareLines({
    ...{ need: 2, of: 3, x: 1, mark: Uint8Array.of(1, 2, 3, 4) },
    y: Uint8Array.from({ length: 32 }, (_, n) => n),
  });
  assert.deepEqual(lines, FIXED);
  const read = readShare(FIXED.join('\n'), 'fixed');
  assert.ok(read.ok);
  assert.deepEqual([read.value.need, read.value.of, read.value.x], [2, 3, 1]);
});

const FIXED: readonly string[] = [
  '1 bahaf basad bahaf basah fodin',
  '2 babad bamag bibaj bimal bibum',
  '3 boban bomar bubat bumaz bajuk',
  '4 dabid damig dibij dimil mitup',
  '5 dobin domir dubit dumiz dadid',
];
