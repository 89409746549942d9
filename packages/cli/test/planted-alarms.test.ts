import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { doctor, type HomePlaces, homePlaces, makeHome, readHome } from '@comity/node';
import { type DatabaseServer, databaseUrl, startTestDatabase } from '@comity/postgres';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../../../test/free-ports.ts';
import { type Machine, thisMachine } from '../../node/src/doctor/machine.ts';
import { watchingOf } from '../../node/src/home/watch-home.ts';
import { operatorWays } from '../../node/src/operator/operator-ways.ts';
import { lookOnce } from '../../node/src/operator/watch-node.ts';

// What an operator is told by e-mail and by a signed post, each thing wrong for real in a node that was
// made by comity init: its database, its files, the machine that it looks from.

const SECRET = Buffer.alloc(32, 5);
const mails: string[] = [];
const posts: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let folder = '';
let server: DatabaseServer;
let places: HomePlaces;
let mailServer: SMTPServer;
let receiver: Server;
let machine: Machine = thisMachine;

const portOf = (listening: { address(): unknown }): number =>
  (listening.address() as AddressInfo).port;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  server = await startTestDatabase();
  mailServer = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS', 'AUTH'], authOptional: true },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString('utf8'));
        done();
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
  places = homePlaces(join(folder, 'nor'));
  const made = await makeHome(
    places,
    {
      ...{ participant: 'NOR', name: 'Norway', zone: 'Europe/Oslo', authorities: [] },
      ...{ administrator: 'First', glass: 'Envelope', afterVersion: 0 },
      deskUrl: `http://localhost:${await freePort()}`,
      exchangeUrl: `http://127.0.0.1:${await freePort()}`,
      databaseUrl: databaseUrl(server.connection),
    },
    () => undefined,
  );
  assert.ok(made.ok);
  writeFileSync(join(folder, 'secret'), SECRET.toString('base64'));
  const text = readFileSync(places.file, 'utf8');
  const url = `http://127.0.0.1:${portOf(receiver)}/comity`;
  const webhook = `  webhook:\n    url: ${url}\n    secret-file: ${join(folder, 'secret')}`;
  const set = text
    .replace(
      '  # mail:',
      `  mail:\n    server: smtp://127.0.0.1:${portOf(mailServer.server)}\n    from: node@example.no`,
    )
    .replace('  mail: []', '  mail: [ops@example.no]')
    .replace('  # webhook:', webhook);
  writeFileSync(places.file, set);
});
after(async () => {
  await new Promise<void>((done) => mailServer.close(done));
  await new Promise((done) => receiver.close(done));
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function sql(text: string): Promise<void> {
  const client = new Client({ ...server.connection, database: 'comity_nor' });
  await client.connect();
  await client.query(`set search_path = comity; ${text}`);
  await client.end();
}

const inSql = (plant: string, mend: string) => async () => {
  await sql(plant);
  return () => sql(mend);
};

const seenFrom = (other: Partial<Machine>) => async () => {
  machine = { ...thisMachine, ...other };
  return async () => {
    machine = thisMachine;
  };
};

const PEER = `insert into key_statements values ('ISL', 1, 'h', '', now());
  insert into participants (id, fingerprint, url, statement_hash, admitted_at, first_officer,
    second_officer) values ('ISL', 'f', 'https://isl.example', 'h', now(), 'a', 'b')`;
const NO_PEER = `delete from outbox where peer = 'ISL'; delete from links where peer = 'ISL';
  delete from participants where id = 'ISL'; delete from key_statements where participant = 'ISL'`;

/** What an operator must hear of, by the doctor's code, with a word of the mail that tells it. */
const PLANTED: readonly (readonly [string, RegExp, () => Promise<() => Promise<void>>])[] = [
  [
    'peer-silent',
    /ISL does not answer/,
    inSql(
      `${PEER}; insert into links (peer, direction, state) values ('ISL', 'out', 'down')`,
      NO_PEER,
    ),
  ],
  [
    'peer-queue',
    /One act has waited for ISL/,
    inSql(
      `${PEER}; insert into outbox (peer, authority, case_id, act_id, rank, queued_at)
       values ('ISL', 'NOR.point-247', 'c', 'a', 2, now() - interval '1 hour')`,
      NO_PEER,
    ),
  ],
  [
    'backup-old',
    /The last backup is 30 hours old/,
    inSql(
      "insert into timers values ('backups', now() - interval '30 hours 40 minutes')",
      "delete from timers where name = 'backups'",
    ),
  ],
  ['disk-low', /MiB/, seenFrom({ freeBytes: () => 50 * 1_048_576 })],
  ['clock-apart', /NTP/, seenFrom({ now: () => thisMachine.now() - 120_000 })],
  [
    'rows-nowhere-else',
    /damaged rows that nobody else has/,
    inSql(
      `insert into quarantine (authority, part, subject, case_id, peer, noticed_at, answer)
       values ('NOR.point-247', 'act', 'a', 'c', 'ISL', now(), 'no-copy-elsewhere')`,
      'delete from quarantine',
    ),
  ],
  [
    'sign-ins-tried',
    /40 wrong passwords/,
    inSql(`insert into sign_in_tries values ('k', 40, now())`, 'delete from sign_in_tries'),
  ],
];

/** The moment that the node was made, by its own statement. */
function madeAt(): string {
  const text = readFileSync(join(places.keys, 'statement.json'), 'utf8');
  return (JSON.parse(text) as { statement: { issued: string } }).statement.issued;
}

/** What a node tells that finds the same at two looks in a row, and is started anew in between. */
async function looks(): Promise<void> {
  const home = readHome(places);
  assert.ok(home.ok, home.ok ? '' : home.error.code);
  const found = await doctor(places, madeAt(), machine);
  for (let n = 0; n < 2; n += 1) {
    const watching = { ...watchingOf(places, home.value), look: async () => found };
    const ways = operatorWays(watching.calling, thisMachine.now);
    await lookOnce(watching, ways);
  }
}

test('each thing that an operator must hear of goes out by e-mail and by a signed post, and so does its end', async () => {
  await looks();
  assert.deepEqual([mails.length, posts.length], [0, 0], 'nothing is wrong with a node just made');
  for (const [code, words, plant] of PLANTED) {
    const mend = await plant();
    await looks();
    await mend();
    assert.equal(mails.length, 1, code);
    const mail = (mails[0] ?? '').replaceAll(/=\r?\n/g, '');
    assert.match(mail, /^Subject: Comity NOR: something is wrong\r$/m, code);
    assert.match(mail, words, code);
    await looks();
    assert.equal(mails.length, 2, code);
    assert.match(mails[1] ?? '', /^Subject: Comity NOR: well again\r$/m, code);
    const told = posts.map(({ headers, body }) => {
      const signed = createHmac('sha256', SECRET)
        .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
        .digest('base64');
      assert.equal(headers['webhook-signature'], `v1,${signed}`, code);
      const { data } = JSON.parse(body) as { data: { troubles: { sort: string; code: string }[] } };
      return data.troubles.map(({ sort, code: said }) => `${sort} ${said}`);
    });
    assert.deepEqual(told, [[`wrong ${code}`], [`well ${code}`]]);
    for (const text of [...mails, ...posts.map(({ body }) => body)]) {
      assert.doesNotMatch(text, /\bcase_id\b|NOR\.point-247/, 'nothing of a case or an authority');
    }
    mails.length = 0;
    posts.length = 0;
  }
});
