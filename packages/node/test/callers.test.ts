import assert from 'node:assert/strict';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { OutgoingCall } from '@comity/server';
import { SMTPServer } from 'smtp-server';
import { callText } from '../src/callers/call-text.ts';
import { callersOf } from '../src/callers/callers.ts';
import { readCalling } from '../src/callers/calling-settings.ts';
import { digestText } from '../src/callers/digest-text.ts';
import { GatewaySecretUnusable } from '../src/callers/gateway-caller.ts';

const CALL: OutgoingCall = {
  key: 'ISL.police-247.abc.emergency.1.ISL.police-247.0102.mail',
  sort: 'emergency',
  peer: 'JPN',
  raisedAt: '2026-11-23T02:00:00.000Z',
  time: 2,
  to: 'duty@police.example',
  language: null,
  url: 'https://desk.example/night',
};
const world = { now: () => '2026-11-23T02:00:07.000Z' };
const SECRET = Buffer.alloc(32, 7);

/** Mail as a real server took it: whose, for whom, and the message itself. */
interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}
const mails: Taken[] = [];
let answers: 'take' | 'later' = 'take';
let mailServer: SMTPServer;
let mailPort: number;

interface Posted {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
const posts: Posted[] = [];
let gatewayAnswers: (response: ServerResponse) => void = (response) => response.end('ok');
let gateway: Server;
let gatewayUrl: string;
let folder: string;

const portOf = (address: ReturnType<Server['address']>): number => (address as AddressInfo).port;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-callers-'));
  writeFileSync(join(folder, 'password'), 'letmein\n');
  writeFileSync(join(folder, 'secret'), `whsec_${SECRET.toString('base64')}\n`);
  writeFileSync(join(folder, 'short'), Buffer.alloc(8).toString('base64'));
  mailServer = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authOptional: true,
    onAuth: ({ username, password }, _session, done) => {
      if (username === 'comity' && password === 'letmein') done(null, { user: username });
      else done(new Error('wrong password'));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (answers === 'later') {
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          message: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((listening) => mailServer.listen(0, '0.0.0.0', listening));
  mailPort = portOf(mailServer.server.address());
  gateway = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      posts.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      gatewayAnswers(response);
    });
  });
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
  gatewayUrl = `http://127.0.0.1:${portOf(gateway.address())}/comity`;
});
after(async () => {
  await new Promise<void>((closed) => mailServer.close(() => closed()));
  await new Promise<void>((closed) => gateway.close(() => closed()));
  rmSync(folder, { recursive: true });
});

function callers(given: Parameters<typeof readCalling>[0]) {
  const read = readCalling(given);
  assert.ok(read.ok, JSON.stringify(read));
  return callersOf(read.value, world, ['en', 'ja']);
}
const mailing = (user = 'comity@', more = {}) => callersOfMail(user, more).mail;
const callersOfMail = (user = 'comity@', more = {}) =>
  callers({
    'mail-server': `smtp://${user}127.0.0.1:${mailPort}`,
    'mail-from': 'comity@police.example',
    ...(user === '' ? {} : { 'mail-password': join(folder, 'password') }),
    ...more,
  });

test('a mail server takes a call: that something rings and where, in the officer’s language', async () => {
  await mailing()?.(CALL);
  await mailing('')?.({ ...CALL, language: 'ja', sort: 'test', peer: null });
  assert.equal(mails.length, 2);
  const [english, japanese] = mails;
  assert.deepEqual(
    [english?.from, english?.to],
    ['comity@police.example', ['duty@police.example']],
  );
  const message = (english?.message ?? '').replaceAll(/\r\n[ \t]/g, ' ');
  assert.match(message, /^Subject: Comity: emergency from JPN\r$/m);
  assert.match(
    message,
    /^Message-ID: ?<ISL\.police-247\.abc\.emergency\.1\.ISL\.police-247\.0102\.mail@police\.example>\r$/im,
  );
  assert.match(message, /^Auto-Submitted: auto-generated\r$/m);
  assert.match(message, /02:00:00 UTC/);
  assert.match(message, /https:\/\/desk\.example\/night/);
  assert.match(message, /call number 2/);
  const subject = /^Subject: (.*)\r$/m.exec(japanese?.message ?? '')?.[1] ?? '';
  assert.match(subject, /=\?UTF-8\?/);
});

test('a call and a digest are in a language that the operator allows, and say where it is a draft', () => {
  const said = (language: string | null, offered: readonly string[]) =>
    callText({ ...CALL, language }, offered);
  assert.equal(said('ja', ['en', 'ja']).language, 'ja');
  assert.match(said('ja', ['en', 'ja']).text, /\/ This language was drafted by machine[^\n]*\n$/);
  assert.equal(said('es', ['en', 'ja']).language, 'en', 'chosen once, and not allowed any more');
  assert.equal(said('es', ['ja', 'en']).language, 'ja', 'the first of the node');
  assert.equal(said(null, ['ja', 'en']).language, 'ja');
  assert.doesNotMatch(said('en', ['en']).text, /drafted/);
  const digest = {
    ...{ key: 'k', to: CALL.to, url: 'https://desk.example/clocks/digest', unknown: 0 },
    ...{ at: '2026-11-30T07:00:00.000Z', zone: 'UTC', alarms: 1, swaps: 0, handOvers: 2 },
    ...{ spoken: 2, spokenLate: 1, unplanned: null },
    ...{ late: { n: 0, references: [] }, today: { n: 0, references: [] } },
    lapsing: { n: 0, references: [] },
  };
  assert.equal(digestText({ ...digest, language: 'es' }, ['ja']).language, 'ja');
  assert.match(digestText({ ...digest, language: 'ja' }, ['ja']).text, /drafted by machine/);
});

test('a mail server takes a digest: numbers and own references, without haste', async () => {
  const { digest } = callersOfMail('');
  await digest?.({
    ...{
      key: 'digest-key',
      to: CALL.to,
      language: 'en',
      url: 'https://desk.example/clocks/digest',
    },
    ...{ at: '2026-11-30T07:00:00.000Z', zone: 'UTC', alarms: 1, swaps: 0, handOvers: 2 },
    ...{ spoken: 2, spokenLate: 1, unplanned: null },
    ...{ late: { n: 3, references: ['KADO-1', 'KADO-2'] }, today: { n: 0, references: [] } },
    lapsing: { n: 2, references: ['KADO-3'] },
    unknown: 0,
  });
  const mail = mails.pop();
  assert.match(
    mail?.message ?? '',
    /^Subject: Comity: morning digest, Monday.* 30 November 2026\r$/im,
  );
  assert.match(mail?.message ?? '', /3 dates of ours are late\r\n {2}KADO-1(?: and |, )KADO-2\r/);
  assert.match(mail?.message ?? '', /Nothing of ours is due today/);
  assert.match(mail?.message ?? '', /lapses within 7 days: 2 dates\r\n {2}KADO-3\r/);
  assert.match(mail?.message ?? '', /One emergency waits for an officer: /);
  assert.match(mail?.message ?? '', /2 hand-overs wait/);
  assert.match(
    mail?.message ?? '',
    /2 calls wait to be confirmed in writing \(past the limit of this house: 1\)/,
  );
  assert.match(mail?.message ?? '', /<digest-key@police\.example>/);
  assert.doesNotMatch(mail?.message ?? '', /ask you to take|Priority: high/i);
});

test('what a mail server refuses, or a wrong password, is a call that was not taken', async () => {
  answers = 'later';
  await assert.rejects(async () => mailing()?.(CALL), /451|try again/);
  answers = 'take';
  writeFileSync(join(folder, 'other'), 'guess');
  await assert.rejects(
    async () => mailing('comity@', { 'mail-password': join(folder, 'other') })?.(CALL),
    /Invalid login|535/,
  );
  assert.equal(mails.length, 2);
});

test('nothing is said to a server elsewhere before the line is secure', async () => {
  // Reached by another name than this machine's own: then STARTTLS is wanted, which it has not.
  const elsewhere = callers({
    'mail-server': `smtp://127.0.0.2:${mailPort}`,
    'mail-from': 'comity@police.example',
  }).mail;
  await assert.rejects(async () => elsewhere?.(CALL), /STARTTLS/);
  assert.equal(mails.length, 2);
});

test('a line break in an address becomes no header', async () => {
  await mailing()?.({ ...CALL, to: 'duty@police.example\r\nBcc: thief@elsewhere.example' }).catch(
    () => undefined,
  );
  for (const { to, message } of mails) {
    assert.deepEqual(
      to.filter((one) => one.includes('thief') && one !== to[0]),
      [],
    );
    assert.doesNotMatch(message, /^Bcc:/im);
  }
});

/** As a receiver checks a post, by the rules of Standard Webhooks. */
function isGenuine({ headers, body }: Posted, secret: Buffer): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers;
  const expected = createHmac('sha256', secret).update(`${id}.${at}.${body}`).digest();
  const given = Buffer.from(String(signature).replace(/^v1,/, ''), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const gatewayOf = () =>
  callers({ gateway: gatewayUrl, 'gateway-secret': join(folder, 'secret') }).gateway;

test('a gateway gets a signed post that says whom to call and nothing of the case', async () => {
  await gatewayOf()?.({ ...CALL, to: '+354 555 0142' });
  const [post] = posts;
  assert.ok(post !== undefined && isGenuine(post, SECRET));
  assert.ok(!isGenuine(post, Buffer.alloc(32, 8)));
  assert.ok(!isGenuine({ ...post, body: post.body.replace('0142', '0143') }, SECRET));
  assert.equal(post.headers['webhook-id'], CALL.key);
  assert.equal(post.headers['webhook-timestamp'], String(Date.parse(world.now()) / 1000));
  const said = JSON.parse(post.body) as { type: string; data: Record<string, unknown> };
  assert.equal(said.type, 'comity.alarm');
  assert.deepEqual(Object.keys(said.data).toSorted(), [
    ...['language', 'peer', 'sort', 'subject', 'text', 'time', 'to', 'url'],
  ]);
  assert.equal(said.data['subject'], 'Comity: emergency from JPN');
});

test('an error, a redirect or a broken line is a call that was not taken', async () => {
  gatewayAnswers = (response) => {
    response.statusCode = 503;
    response.end();
  };
  await assert.rejects(async () => gatewayOf()?.(CALL), /503/);
  gatewayAnswers = (response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' });
    response.end();
  };
  await assert.rejects(async () => gatewayOf()?.(CALL));
  gatewayAnswers = (response) => response.destroy();
  await assert.rejects(async () => gatewayOf()?.(CALL));
});

test('a secret that can be guessed stops the node before it calls anybody', () => {
  assert.throws(
    () => callers({ gateway: gatewayUrl, 'gateway-secret': join(folder, 'short') }),
    GatewaySecretUnusable,
  );
});

test('settings that would say a secret aloud, or to anybody, are refused at their place', () => {
  const server = 'smtps://mail.example';
  for (const [given, at] of [
    [{ 'mail-server': 'mail.example' }, '--mail-server'],
    [
      { 'mail-server': 'smtps://user:secret@mail.example', 'mail-from': 'a@b.example' },
      '--mail-server',
    ],
    [{ 'mail-server': 'smtps://user@mail.example', 'mail-from': 'a@b.example' }, '--mail-server'],
    [{ 'mail-from': 'a@b.example' }, '--mail-server'],
    [{ 'mail-server': server }, '--mail-from'],
    [{ 'mail-server': server, 'mail-from': 'Comity <a@b.example>' }, '--mail-from'],
    [{ gateway: 'http://sms.example/c', 'gateway-secret': 's' }, '--gateway'],
    [{ gateway: 'https://sms.example/c' }, '--gateway'],
    [{ 'gateway-secret': 's' }, '--gateway'],
  ] as const) {
    const read = readCalling(given);
    assert.equal(read.ok ? 'accepted' : read.error.at, at, JSON.stringify(given));
  }
  assert.deepEqual(readCalling({}), { ok: true, value: {} });
});
