// A folder of keys from a backup, and what a peer has of the statements that came after it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { seededBytes } from '@comity/rehearsal';
import { fingerprint } from '@comity/seal';
import {
  earlierStatementsFile,
  KeyFolderUnusable,
  loadKeyring,
  provisionNode,
  type StatementsFile,
  takeUpLater,
} from '@comity/server';
import {
  admit,
  follow,
  keyStatementHash,
  NOBODY,
  type SignedKeyStatement,
  type TrustList,
  verifyKeyStatement,
} from '@comity/wire';

const POINT = 'JPN.npa-247';
const MINISTRY = 'JPN.moj';
const authority = (id: string) => ({ id, name: id, kind: 'police', zone: 'Asia/Tokyo' });
const plan = {
  ...{ id: 'JPN', url: 'https://jpn.example:8443' },
  authorities: [authority(POINT), authority(MINISTRY)],
};

let at = Temporal.Instant.from('2026-11-22T00:00:00Z');
const world = {
  now: () => at.toString({ fractionalSecondDigits: 3 }),
  randomBytes: seededBytes('later-self'),
};

let all = '';
/** The folder of the node that is lost. */
let lost = '';
/** Its copy in the backup. */
let saved = '';
beforeEach(() => {
  all = mkdtempSync(join(tmpdir(), 'later-self-'));
  [lost, saved] = [join(all, 'lost'), join(all, 'saved')];
});
afterEach(() => rmSync(all, { recursive: true, force: true }));

const backUp = (): void => cpSync(lost, saved, { recursive: true });

function rotate(
  folder: string,
  what: { authorities?: readonly string[]; node?: boolean; compromised?: string } = {},
): SignedKeyStatement {
  at = at.add({ hours: 24 });
  return loadKeyring(folder, world).change({
    authorities: what.authorities ?? [POINT, MINISTRY],
    ...{ node: what.node ?? true, compromised: what.compromised ?? null },
    oldKeysUntil: (_, changed) => changed,
  });
}

/** What a peer has that followed each of them. */
function atPeer(...statements: readonly SignedKeyStatement[]): TrustList {
  let trust: TrustList = NOBODY;
  for (const [n, each] of statements.entries()) {
    const signed = verifyKeyStatement(each);
    assert.ok(signed.ok);
    const next =
      n === 0
        ? admit(trust, signed.value, fingerprint(each.statement.root))
        : follow(trust, signed.value);
    assert.ok(next.ok, next.ok ? '' : next.error.code);
    trust = next.value;
  }
  return trust;
}

function fileOf(...statements: readonly SignedKeyStatement[]): StatementsFile {
  const bytes = earlierStatementsFile(atPeer(...statements), { of: 'JPN', from: 'USA' });
  assert.ok(bytes.ok);
  return { file: 'earlier.json', bytes: bytes.value };
}

/** What is stated from now on; a peer that followed all before follows it too. */
function takenUp(...statements: readonly SignedKeyStatement[]) {
  const later = takeUpLater(saved, [fileOf(...statements)], world);
  assert.ok(later.ok, later.ok ? '' : later.error.code);
  const now = loadKeyring(saved, world);
  if (now.statement.statement.version > (statements.at(-1)?.statement.version ?? 0)) {
    atPeer(...statements, now.statement);
  }
  return { later: later.value, now };
}

test('keys that were changed twice since are made anew, and a peer follows what names them', () => {
  const first = provisionNode(lost, plan, world);
  backUp();
  const second = rotate(lost);
  const third = rotate(lost);
  const theirs = loadKeyring(lost, world);
  at = at.add({ hours: 1 });
  const { later, now } = takenUp(first, second, third);
  assert.deepEqual(later?.made, { authorities: [POINT, MINISTRY], node: true });
  assert.equal(later?.version, 4);
  assert.equal(now.statement.statement.prev, keyStatementHash(third.statement));
  for (const id of [POINT, MINISTRY]) {
    assert.notEqual(now.authority(id).signing.id, theirs.authority(id).signing.id);
    // What was sealed at rest, and what peers had sealed before the backup, opens as before.
    assert.deepEqual(now.authority(id).atRest, theirs.authority(id).atRest);
    const stated = now.authority(id).stated;
    assert.equal(stated.signing.filter(({ to }) => to === undefined).length, 1);
    assert.equal(stated.encryption.filter(({ to }) => to === undefined).length, 1);
    const first = loadKeyring(lost, world).authority(id).stated.encryption[0]?.id;
    assert.ok(now.authority(id).encryption.some((key) => key.id === first));
  }
  assert.deepEqual(
    later?.statements.map(({ statement }) => statement.version),
    [1, 2, 3, 4],
  );
  const again = takeUpLater(saved, [fileOf(first, second, third)], world);
  assert.ok(again.ok && again.value === undefined, 'what is known already changes nothing');
  assert.deepEqual(loadKeyring(saved, world).statement, now.statement);
});

test('an address that alone was changed needs no new keys: the statement of then is in force', () => {
  const first = provisionNode(lost, plan, world);
  backUp();
  at = at.add({ hours: 1 });
  const second = provisionNode(lost, { ...plan, url: 'https://new.example' }, world);
  const { later, now } = takenUp(first, second);
  assert.deepEqual(later?.made, { authorities: [], node: false });
  assert.deepEqual(now.statement, second);
});

test('one authority alone, one that came since, and the key of receipts: only what lacks is made', () => {
  const first = provisionNode(lost, plan, world);
  backUp();
  const second = rotate(lost, { authorities: [MINISTRY], node: false });
  const added = { ...plan, authorities: [...plan.authorities, authority('JPN.court')] };
  const third = provisionNode(lost, added, world);
  assert.equal(existsSync(join(saved, 'JPN.court.key')), false);
  const { later, now } = takenUp(first, second, third);
  assert.deepEqual(later?.made, { authorities: [MINISTRY, 'JPN.court'], node: false });
  assert.equal(
    now.authority(POINT).signing.id,
    first.statement.authorities[0]?.signing[0]?.id,
    'what nobody changed stays',
  );
  assert.ok(now.find('JPN.court') !== undefined);
  assert.equal(now.node.id, first.statement.node.receiptKey.id);
});

test('what was revoked since the backup stays revoked', () => {
  const first = provisionNode(lost, plan, world);
  backUp();
  const since = '2026-11-20T00:00:00.000Z';
  const second = rotate(lost, { compromised: since });
  const { now } = takenUp(first, second);
  for (const id of [POINT, MINISTRY]) {
    const [old, lostKey, next] = now.authority(id).stated.signing;
    assert.equal(old?.compromised, since);
    assert.equal(lostKey?.compromised, undefined);
    assert.equal(next?.id, now.authority(id).signing.id);
  }
});

test('another past, other root keys, and no root key are refused, and the folder stays as it was', () => {
  const first = provisionNode(lost, plan, world);
  backUp();
  const refused = (...statements: readonly SignedKeyStatement[]): string => {
    const later = takeUpLater(saved, [fileOf(...statements)], world);
    assert.ok(!later.ok);
    return later.error.code;
  };
  const second = rotate(lost);
  // The backup is of a node that went another way from the same beginning.
  const other = rotate(saved);
  assert.equal(refused(first, second), 'earlier-other-past');
  assert.deepEqual(loadKeyring(saved, world).statement, other);

  const strange = provisionNode(join(all, 'strange'), plan, world);
  assert.equal(refused(strange), 'earlier-fingerprint');

  const third = rotate(lost);
  rmSync(saved, { recursive: true });
  cpSync(lost, saved, { recursive: true });
  const fourth = rotate(lost);
  rmSync(join(saved, 'root.key'));
  assert.throws(
    () => takeUpLater(saved, [fileOf(first, second, third, fourth)], world),
    (cause: unknown) =>
      cause instanceof KeyFolderUnusable && cause.fault.code === 'key-file-missing',
  );
  assert.deepEqual(loadKeyring(saved, world).statement, third);
});
