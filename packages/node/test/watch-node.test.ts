import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { type CallingSettings, readCalling } from '../src/callers/calling-settings.ts';
import { type Finding, fine, wrongAt } from '../src/doctor/finding.ts';
import { operatorWays } from '../src/operator/operator-ways.ts';
import { troublesFile } from '../src/operator/troubles-file.ts';
import { lookOnce, type Watching, watchNode } from '../src/operator/watch-node.ts';

const SECRET = Buffer.alloc(32, 9);
const mails: { readonly to: readonly string[]; readonly message: string }[] = [];
const posts: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let takes = true;
let mailServer: SMTPServer;
let receiver: Server;
let folder: string;
let calling: CallingSettings;
let found: readonly Finding[] = [];
let minute = 0;
const log: string[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watch-node-'));
  writeFileSync(join(folder, 'secret'), SECRET.toString('base64'));
  mailServer = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS', 'AUTH'], authOptional: true },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (!takes) return done(Object.assign(new Error('later'), { responseCode: 451 }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, message: Buffer.concat(parts).toString('utf8') });
        return done();
      });
    },
  });
  await new Promise<void>((done) => mailServer.listen(0, '127.0.0.1', done));
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      posts.push({ headers: request.headers, body });
      response.end();
    });
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  const read = readCalling({
    'mail-server': `smtp://127.0.0.1:${portOf(mailServer.server)}`,
    'mail-from': 'comity@example.no',
    'operator-mail': ['ops@example.no', 'night@example.no'],
    'operator-url': `http://127.0.0.1:${portOf(receiver)}/comity`,
    'operator-secret': join(folder, 'secret'),
  });
  assert.ok(read.ok);
  calling = read.value;
});
after(async () => {
  await new Promise<void>((done) => mailServer.close(done));
  await new Promise((done) => receiver.close(done));
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  takes = true;
  minute = 0;
  for (const each of [mails, posts, log]) each.length = 0;
  rmSync(join(folder, 'troubles.json'), { force: true });
});

const now = (): string =>
  Temporal.Instant.from('2026-11-30T02:00:00.000Z')
    .add({ minutes: minute })
    .toString({ fractionalSecondDigits: 3 });

const watching = (more: Partial<Watching> = {}): Watching => ({
  ...{ participant: 'NOR', calling, language: 'en', now },
  look: async () => found,
  file: troublesFile(join(folder, 'troubles.json')),
  log: (line) => log.push(line),
  later: () => () => undefined,
  ...more,
});

/** Looks once more, five minutes later, by a process that has just started. */
async function look(now_: readonly Finding[]): Promise<void> {
  found = now_;
  await lookOnce(
    watching(),
    operatorWays(calling, () => Date.parse(now())),
  );
  minute += 5;
}

const OLD = wrongAt('backups', { code: 'backup-old', params: { hours: 30, file: '/b/x.backup' } });

test('what is wrong goes to each address and to the program, once over new starts, and its end too', async () => {
  await look([OLD]);
  assert.deepEqual([mails.length, posts.length], [0, 0]);
  await look([OLD]);
  await look([OLD]);
  assert.deepEqual(
    mails.flatMap(({ to }) => to),
    ['ops@example.no', 'night@example.no'],
  );
  const [first] = mails;
  assert.match(first?.message ?? '', /^Subject: Comity NOR: something is wrong\r$/m);
  assert.match(first?.message ?? '', /The last backup is 30 hours old/);
  assert.match(first?.message ?? '', /Make one now: comity backup/);
  assert.equal(posts.length, 1);
  const [{ headers, body }] = posts as [(typeof posts)[number]];
  const id = headers['webhook-id'];
  const signed = createHmac('sha256', SECRET)
    .update(`${id}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64');
  assert.equal(headers['webhook-signature'], `v1,${signed}`);
  const { type, data } = JSON.parse(body);
  assert.equal(type, 'comity.operator');
  assert.deepEqual(data.troubles, [
    { sort: 'wrong', check: 'backups', code: 'backup-old', since: '2026-11-30T02:00:00.000Z' },
  ]);
  await look([fine('backups')]);
  await look([fine('backups')]);
  await look([fine('backups')]);
  assert.deepEqual([mails.length, posts.length], [4, 2]);
  assert.match(mails[2]?.message ?? '', /^Subject: Comity NOR: well again\r$/m);
  assert.equal(statSync(join(folder, 'troubles.json')).mode & 0o077, 0);
});

test('a way that takes nothing is tried again with the same id, and holds up no other', async () => {
  takes = false;
  await look([OLD]);
  await look([OLD]);
  assert.deepEqual([mails.length, posts.length], [0, 1]);
  assert.deepEqual(
    log.map((line) => JSON.parse(line)).map(({ what, way, because }) => [what, way, because]),
    Array.from({ length: 2 }, () => ['operator-not-told', 'mail', '451']),
  );
  assert.doesNotMatch(log.join('\n'), /example\.no/, 'no address stands in the log');
  takes = true;
  await look([OLD]);
  assert.deepEqual([mails.length, posts.length], [2, 1]);
  const ids = mails.map(({ message }) => /^Message-ID: <(.*)@/im.exec(message)?.[1]);
  assert.equal(new Set(ids).size, 2, 'each address has its own');
});

test('a file that others spoiled is as none', async () => {
  writeFileSync(join(folder, 'troubles.json'), '[{"id":7}]');
  await look([OLD]);
  await look([OLD]);
  assert.equal(posts.length, 1);
  const kept = JSON.parse(readFileSync(join(folder, 'troubles.json'), 'utf8'));
  assert.equal(kept[0].id, 'backups backup-old /b/x.backup');
});

test('it goes on after a look that failed, and ends with the node', async () => {
  const waits: { ms: number; f: () => void }[] = [];
  let cancelled = 0;
  let looks = 0;
  const end = watchNode(
    watching({
      look: async () => {
        looks += 1;
        if (looks === 1) throw new Error('the disk is away');
        return [];
      },
      later: (ms, f) => {
        waits.push({ ms, f });
        return () => {
          cancelled += 1;
        };
      },
    }),
  );
  waits[0]?.f();
  await new Promise((done) => setImmediate(done));
  assert.equal(JSON.parse(log[0] ?? '{}').what, 'node-not-looked-at');
  waits[1]?.f();
  await new Promise((done) => setImmediate(done));
  assert.deepEqual([looks, waits.length], [2, 3]);
  end();
  assert.equal(cancelled, 1);
  assert.equal(watchNode(watching({ calling: {} }))(), undefined, 'nobody to tell');
  assert.equal(waits.length, 3);
});

test('settings that cannot work are refused', () => {
  const code = (given: Parameters<typeof readCalling>[0]): string => {
    const read = readCalling(given);
    return read.ok ? 'ok' : read.error.code;
  };
  assert.equal(code({ 'operator-mail': ['ops@example.no'] }), 'operator-without-server');
  assert.equal(code({ 'operator-mail': ['ops'] }), 'operator-mail-form');
  assert.equal(code({ 'operator-url': 'http://example.no/' }), 'gateway-form');
  assert.equal(code({}), 'ok');
});
