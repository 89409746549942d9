// A call as the officer reads it: taken by a real SMTP server, kept in a mailbox, read from it by the IMAP
// server of the system. Skipped where Dovecot is not installed (Debian's dovecot-imapd).
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { OutgoingCall } from '@comity/server';
import { SMTPServer } from 'smtp-server';
import { callersOf } from '../src/callers/callers.ts';
import { readCalling } from '../src/callers/calling-settings.ts';

const LIMIT_MS = 60_000;
const isThere = spawnSync('dovecot', ['--version']).status === 0;
const skip = isThere ? false : 'Dovecot is not installed';

let folder: string;
let server: SMTPServer;
const box = (...names: readonly string[]): string => join(folder, 'mail', ...names);
const isRoot = process.getuid?.() === 0;
/** Dovecot opens no mailbox as root: there the mailbox is nobody's, in a folder that everybody may enter. */
const NOBODY = 65_534;
const [user, group] = isRoot ? [NOBODY, NOBODY] : [process.getuid?.(), process.getgid?.()];
const own = (path: string): void => {
  if (isRoot) chownSync(path, NOBODY, NOBODY);
};

before(async () => {
  folder = mkdtempSync(join(isRoot ? '/tmp' : tmpdir(), 'comity-mailbox-'));
  chmodSync(folder, 0o755);
  for (const name of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(box(name));
    own(box(name));
  }
  let n = 0;
  server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        n += 1;
        const file = box('new', `${n}.call`);
        writeFileSync(file, Buffer.concat(parts));
        own(file);
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
after(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
  rmSync(folder, { recursive: true, force: true });
});

/** What the IMAP server answers to commands, one session. */
function imap(...commands: readonly string[]): string {
  const config = join(folder, 'dovecot.conf');
  const settings = [
    `base_dir = ${folder}`,
    'log_path = /dev/stderr',
    'ssl = no',
    `mail_location = maildir:${box()}`,
    'default_internal_user = root',
    'first_valid_uid = 0',
    'first_valid_gid = 0',
    `mail_uid = ${user}`,
    `mail_gid = ${group}`,
  ];
  writeFileSync(config, `${settings.join('\n')}\n`);
  const input = commands.map((command, at) => `${at} ${command}\r\n`).join('');
  const env = { ...process.env, USER: 'officer', HOME: folder };
  // It refuses sockets, which is what pipes of Node are: the shell makes plain ones.
  const piped = ['-c', 'cat | doveadm -c "$1" exec imap | cat', 'imap', config];
  return execFileSync('sh', piped, { input, env, timeout: LIMIT_MS, encoding: 'utf8' });
}

test('a call lies in the mailbox of the officer as one message, read by IMAP', {
  skip,
}, async () => {
  const read = readCalling({
    'mail-server': `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    'mail-from': 'comity@police.example',
  });
  assert.ok(read.ok, JSON.stringify(read));
  const world = { now: () => '2026-11-23T02:00:07.000Z' };
  const { mail } = callersOf(read.value, world, ['en', 'ja']);
  const call: OutgoingCall = {
    ...{ key: 'ISL.police-247.abc.emergency.1.ISL.police-247.0102.mail', time: 2 },
    sort: 'emergency',
    ...{ peer: 'JPN', raisedAt: '2026-11-23T02:00:00.000Z' },
    ...{ to: 'duty@police.example', url: 'https://desk.example/night', language: 'en' },
  };
  await mail?.(call);
  await mail?.({ ...call, key: `${call.key}.ja`, language: 'ja' });
  const said = imap(
    'SELECT INBOX',
    'SEARCH HEADER Auto-Submitted auto-generated',
    'SEARCH SUBJECT "emergency from JPN"',
    'SEARCH CHARSET UTF-8 TEXT "https://desk.example/night"',
    'FETCH 1 (ENVELOPE BODYSTRUCTURE BODY.PEEK[TEXT])',
    'LOGOUT',
  );
  assert.match(said, /^\* 2 EXISTS\r$/m);
  const [auto, subject, text] = [...said.matchAll(/^\* SEARCH(.*)\r$/gm)].map(([, hits]) => hits);
  assert.deepEqual([auto, subject, text], [' 1 2', ' 1', ' 1 2']);
  assert.match(said, /ENVELOPE \("[^"]+" "Comity: emergency from JPN"/);
  assert.match(said, /"text" "plain" \("charset" "utf-8"\)/i);
  assert.match(said, /02:00:00 UTC/);
  assert.match(said, /^4 OK /m);
});
