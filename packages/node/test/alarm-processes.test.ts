// Three processes of one node ring for a thousand alarms, one of them is killed meanwhile: each officer
// is called once for each, and the gateway's receiver is told each call under one key.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadLaw } from '@comity/law-files';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import {
  createNode,
  enterOfficer,
  loadKeyring,
  migrate,
  openStore,
  provisionNode,
} from '@comity/server';
import type { Role } from '@comity/service';
import { Client } from 'pg';
import { freePort } from '../../../test/free-ports.ts';
import { until, within } from '../../../test/wait.ts';
import { nodeRuntime, systemWorld } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const IS = 'ISL.police-247';
const ALARMS = 1_000;
const SECRET = Buffer.alloc(32, 9);
/** Who is called at the first rung: the duty officers; the prosecutor is not. */
const OFFICERS: readonly (readonly [string, Role])[] = [
  ['0101', 'duty-officer'],
  ['0102', 'duty-officer'],
  ['0104', 'prosecutor'],
];

let server: DatabaseServer;
let database: NodeDatabase;
let admin: Client;
let gateway: Server;
let folder: string;
const children: ChildProcess[] = [];
/** How often each key was posted, and to whom. */
const posted = new Map<string, { times: number; readonly to: string }>();
let forged = 0;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-alarms-'));
  gateway = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const header = (name: string): string => String(request.headers[`webhook-${name}`]);
      const signed = `${header('id')}.${header('timestamp')}.${body}`;
      const mac = createHmac('sha256', SECRET).update(signed).digest('base64');
      if (header('signature') !== `v1,${mac}`) forged += 1;
      const { data } = JSON.parse(body) as { data: { to: string } };
      const known = posted.get(header('id')) ?? { times: 0, to: data.to };
      known.times += 1;
      posted.set(header('id'), known);
      response.end('ok');
    });
  });
  await new Promise<void>((done) => gateway.listen(0, '127.0.0.1', done));
  server = await startTestDatabase();
  database = await provisionDatabase(server.connection, 'comity_isl');
  await migrate(database);
  const world = systemWorld(() => undefined, { anyAddress: true });
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  writeFileSync(join(folder, 'secret'), SECRET.toString('base64'));
  const unit = { id: IS, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' };
  provisionNode(keys, { id: 'ISL', url: 'http://127.0.0.1:1', authorities: [unit] }, world);
  const keyring = loadKeyring(keys, world);
  const store = openStore({ database, world });
  await store.asGate(async (tx) => {
    for (const [number, role] of OFFICERS) {
      const officer = {
        ...{ id: `${IS}.${number}`, authority: IS, number, role, zone: 'Atlantic/Reykjavik' },
        ...{ name: `Officer ${number}`, userName: `is-${number}` },
        ...{ password: 'correct horse battery', codeSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
      };
      await enterOfficer(tx, officer, { keyring, world });
    }
  });
  const law = await loadLaw();
  const hand = await createNode({
    ...{ world, store, keyring, law, training: true, origin: 'http://127.0.0.1:1' },
  });
  for (const [number] of OFFICERS) {
    const come = await hand.service.identity.signInForTraining(`${IS}.${number}`);
    assert.ok(come.ok);
    const own = { mail: '', telephone: `+354555${number}` };
    assert.ok((await hand.service.alarms.keepAddresses(come.value, own)).ok);
  }
  await hand.stop();
  admin = new Client({ ...server.connection, database: 'comity_isl' });
  await admin.connect();
  await admin.query('set search_path = comity');
});
after(async () => {
  for (const child of children) child.kill('SIGKILL');
  await admin?.end();
  gateway?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process of the node and waits until it takes requests. */
async function startProcess(): Promise<ChildProcess> {
  const [desk, exchange] = [await freePort(), await freePort()];
  const { flags, program, env } = nodeRuntime(ROOT);
  const address = gateway.address() as AddressInfo;
  const args = [
    ...['--participant', 'ISL', '--port', String(desk), '--exchange-port', String(exchange)],
    ...['--keys', join(folder, 'keys'), '--law', join(ROOT, 'treaties'), '--training'],
    ...['--gateway', `http://127.0.0.1:${address.port}/call`],
    ...['--gateway-secret', join(folder, 'secret')],
  ];
  const child = spawn(process.execPath, [...flags, ...program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...env,
      DATABASE_URL: databaseUrl(database.app),
      DATABASE_MIGRATOR_URL: databaseUrl(database.migrator),
      DATABASE_WORKER_URL: databaseUrl(database.worker),
    },
  });
  children.push(child);
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: { kind?: string; text?: string }) => {
      if (message.kind === 'failed') reject(new Error(message.text));
      if (message.kind === 'ready') resolve();
    });
    child.once('exit', () => reject(new Error('the process ended before it was ready')));
  });
  await within('a process is ready', ready);
  return child;
}

const one = async (sql: string): Promise<number> =>
  Number((await admin.query<{ n: string }>(sql)).rows[0]?.n);

/**
 * A thousand cases of as many States, each with an emergency that nobody has in hand, due within the
 * next seconds: a State's second alarm would be quieter.
 */
async function raise(): Promise<void> {
  const { rows } = await admin.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'comity' and table_name = 'cases' and is_nullable = 'NO'
       and column_default is null and is_generated = 'NEVER' and is_identity = 'NO'
       and column_name not in ('authority', 'id', 'peer', 'peer_authority', 'side')`,
  );
  const empty: Readonly<Record<string, string>> = {
    text: `''`,
    ARRAY: `'{}'`,
    jsonb: `'[]'`,
    boolean: 'false',
    'timestamp with time zone': 'now()',
  };
  const value = (type: string): string => empty[type] ?? '0';
  // The rows are of no true case: what follows from true ones is not asked of them.
  await admin.query('set session_replication_role = replica');
  await admin.query(
    `insert into cases (authority, id, side, peer, peer_authority${rows.map(({ name }) => `, ${name}`).join('')})
     select '${IS}', 'case-' || n, 'requested', 'P' || n, 'P' || n || '.desk'
       ${rows.map(({ type }) => `, ${value(type)}`).join('')}
     from generate_series(1, ${ALARMS}) n`,
  );
  await admin.query(
    `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
     select '${IS}', 'alarm-' || n, 'emergency', 'case-' || n, 'act-' || n, now(),
       now() + (n % 8) * interval '1 second' from generate_series(1, ${ALARMS}) n`,
  );
  await admin.query('set session_replication_role = origin');
  await admin.query(`select pg_notify('comity_alarm', '${IS}')`);
}

test('each of a thousand alarms calls each officer on duty once, though a process is killed', async () => {
  const processes = [await startProcess(), await startProcess(), await startProcess()];
  await raise();
  await until('the first two hundred calls are out', () => posted.size >= 200);
  processes[1]?.kill('SIGKILL');
  await until('every alarm has rung', async () => {
    return (await one('select count(*) as n from alarms where climbed > 0')) === ALARMS;
  });
  // What the killed process was sending is tried again by another once its claim is over: in a minute
  // and a half, which a test does not wait for.
  const first = `rung = 0 and channel = 'gateway'`;
  const open = `select count(*) as n from calls where ${first} and reached_at is null`;
  await until('what is left was claimed by the process that was killed', async () => {
    const waits = await one(`${open} and next_try_at <= now()`);
    return waits === 0 && (await one(open)) <= 20;
  });
  await admin.query(`update calls set next_try_at = now() where ${first} and reached_at is null`);
  await until('all of them have gone out', async () => (await one(open)) === 0);

  const rung0 = await admin.query<{ officer: string; channel: string; n: string }>(
    `select officer, channel, count(*) as n from calls where rung = 0
     group by officer, channel order by officer, channel`,
  );
  assert.deepEqual(
    rung0.rows.map(({ officer, channel, n }) => [officer, channel, Number(n)]),
    [`${IS}.0101`, `${IS}.0102`].flatMap((officer) => [
      [officer, 'gateway', ALARMS],
      [officer, 'screen', ALARMS],
    ]),
  );
  const keysTo = (number: string): number =>
    [...posted.values()].filter(({ to }) => to === `+354555${number}`).length;
  const steps = await one(
    `select count(*) as n from calls where channel = 'gateway' and reached_at is not null`,
  );
  assert.ok(keysTo('0101') >= ALARMS && keysTo('0102') >= ALARMS);
  assert.equal(posted.size, steps, 'as many keys as calls: none has two');
  const again = [...posted.values()].filter(({ times }) => times > 1);
  assert.ok(again.length <= 20, 'only what was on its way when the process was killed came twice');
  assert.equal(forged, 0);
  assert.equal(processes[0]?.exitCode ?? processes[2]?.exitCode ?? null, null, 'the others live');
});
