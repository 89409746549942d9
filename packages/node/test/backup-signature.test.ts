import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { seededBytes } from '@comity/rehearsal';
import { fingerprint } from '@comity/seal';
import { type Keyring, loadKeyring, provisionNode } from '@comity/server';
import { believe, signBackup, signerOf } from '../src/backup/backup-signature.ts';

const world = { now: () => '2026-11-30T00:00:00.000Z', randomBytes: seededBytes('signature') };
const is = { participant: 'NOR', at: '2026-11-30T03:30:00.000Z', digest: 'a'.repeat(64) };

let folder: string;
let file: string;
let own: Keyring;
let stranger: Keyring;

function keysOf(name: string): Keyring {
  const keys = join(folder, name);
  const point = { id: 'NOR.point', name: 'Point', kind: 'contact-point-24-7', zone: 'UTC' };
  provisionNode(keys, { id: 'NOR', url: 'https://nor.example', authorities: [point] }, world);
  return loadKeyring(keys, world);
}
const rootOf = ({ statement }: Keyring): string => fingerprint(statement.statement.root);
const code = (result: { ok: boolean; error?: { code: string } }): string =>
  result.ok ? 'ok' : (result.error?.code ?? '');

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'comity-signature-'));
  file = join(folder, 'comity-NOR-20261130T033000Z.backup');
  own = keysOf('own');
  stranger = keysOf('stranger');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('a signature is of one file, its time and its node; anything else is forged', () => {
  assert.deepEqual(signerOf(file, is), { ok: true, value: null }, 'nobody signed it');
  signBackup(file, own, is);
  assert.deepEqual(signerOf(file, is), { ok: true, value: rootOf(own) });
  for (const other of [{ digest: 'b'.repeat(64) }, { at: '2026-11-29T03:30:00.000Z' }]) {
    assert.equal(code(signerOf(file, { ...is, ...other })), 'backup-forged');
  }
  assert.equal(code(signerOf(file, { ...is, participant: 'SWE' })), 'backup-forged');
  const text = readFileSync(`${file}.signed`, 'utf8');
  const value = JSON.parse(text) as Record<string, Record<string, unknown>>;
  const put = (changed: unknown): void =>
    writeFileSync(
      `${file}.signed`,
      typeof changed === 'string' ? changed : JSON.stringify(changed),
    );
  for (const changed of [
    ...['', '{', 'null', '[]', '{}', text.slice(1), '['.repeat(100_000)],
    { ...value, digest: 'b'.repeat(64) },
    { ...value, format: 'comity/3/backup-signature' },
    { ...value, signatures: {} },
    { ...value, signatures: { ...value['signatures'], mlDsa65: 'AA' } },
    { ...value, signatures: { ...value['signatures'], ed25519: value['signatures']?.['mlDsa65'] } },
    { ...value, statement: { ...stranger.statement } },
    { ...value, statement: null },
  ]) {
    put(changed);
    assert.equal(code(signerOf(file, is)), 'backup-forged', JSON.stringify(changed).slice(0, 60));
  }
  put(text);
  assert.ok(signerOf(file, is).ok);
});

test('who forges has a root of their own, and is refused by the fingerprint of the note', () => {
  signBackup(file, stranger, is);
  const signer = signerOf(file, is);
  assert.ok(signer.ok && signer.value === rootOf(stranger), 'it is a signature, of somebody');
  const by = (of: Partial<Parameters<typeof believe>[2]>, who: string | null = signer.value) =>
    code(believe(file, who, { own: false, ...of }));
  const note = rootOf(own);
  assert.equal(by({ fingerprint: note }), 'backup-other-root');
  assert.equal(by({ fingerprint: note, unsigned: true }), 'backup-other-root');
  assert.deepEqual(believe(file, signer.value, { own: false }), { ok: true, value: false });
  assert.equal(by({}, null), 'backup-not-signed');
  assert.equal(
    by({ fingerprint: note }, null),
    'backup-not-signed',
    'a signature that was taken away',
  );
  const spaced = note.toUpperCase().replaceAll(/(.{4})/g, '$1 ');
  assert.deepEqual(believe(file, note, { fingerprint: spaced, own: false }), {
    ok: true,
    value: true,
  });
  assert.deepEqual(believe(file, null, { own: true }), { ok: true, value: true });
  // Taken by somebody's word it is put back, and shows nothing: no program that it names is run.
  assert.deepEqual(believe(file, null, { unsigned: true, own: false }), { ok: true, value: false });
});
