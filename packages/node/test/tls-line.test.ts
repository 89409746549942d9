import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { tlsLine } from '../src/listeners/tls-line.ts';
import type { TlsFiles } from '../src/options.ts';
import { certificateAuthority } from './certificates.ts';

const folder = mkdtempSync(join(tmpdir(), 'tls-line-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const states = certificateAuthority(folder, 'States');
const numberOf = (certificate: Uint8Array): string => new X509Certificate(certificate).serialNumber;

/** Puts the content of one's files in the place of another's, and gives the serial number. */
const renew = (files: TlsFiles, what: readonly ('key' | 'certificate')[]): TlsFiles => {
  const next = states.issue('ISL');
  for (const each of what) copyFileSync(next[each], files[each]);
  return next;
};

test('the files are read once, and again when they are renewed', () => {
  const files = states.issue('ISL');
  const line = tlsLine(files);
  const first = line.current();
  assert.equal(line.current(), first);
  renew(files, ['key', 'certificate']);
  const second = line.current();
  assert.notEqual(numberOf(second.cert), numberOf(first.cert));
  assert.equal(line.current(), second);
});

test('halves, damage and absence leave the last good ones, and are told once', () => {
  const files = states.issue('ISL');
  const told: string[] = [];
  const line = tlsLine(files, (reason) => told.push(reason));
  const good = line.current();
  const next = renew(files, ['certificate']);
  assert.equal(line.current(), good);
  assert.equal(line.current(), good);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /is not the key of/);
  copyFileSync(next.key, files.key);
  const whole = line.current();
  assert.notEqual(whole, good);
  writeFileSync(files.peers, 'no certificate');
  assert.equal(line.current(), whole);
  rmSync(files.certificate);
  assert.equal(line.current(), whole);
  assert.equal(told.length, 3);
});

test('at the start, what cannot be used is said', () => {
  const files = states.issue('ISL');
  const other = states.issue('ISL');
  assert.throws(() => tlsLine({ ...files, key: other.key }), /is not the key of/);
  assert.throws(() => tlsLine({ ...files, key: join(folder, 'none') }), /ENOENT/);
});
