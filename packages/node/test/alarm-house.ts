import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLaw } from '@comity/law-files';
import { databaseUrl, provisionDatabase, startTestDatabase } from '@comity/postgres';
import {
  createNode,
  enterOfficer,
  loadKeyring,
  migrate,
  openStore,
  provisionNode,
} from '@comity/server';
import type { OwnAddresses, Role } from '@comity/service';
import { Client } from 'pg';
import { freePort } from '../../../test/free-ports.ts';
import { within } from '../../../test/wait.ts';
import { nodeRuntime, systemWorld } from '../src/index.ts';
import { CALL_SECRET } from './call-receivers.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The authority of the house. */
export const IS = 'ISL.police-247';

/** A node of Iceland whose processes can be started and killed: one authority on one database. */
export interface AlarmHouse {
  /** Past all rights, as who keeps the machine. */
  readonly admin: Client;
  /** A number that a statement counts as `n`. */
  count(sql: string): Promise<number>;
  /** Starts a process of the node and waits until it takes requests. */
  startProcess(): Promise<ChildProcess>;
  /** Cases of as many States, each with an emergency that nobody has in hand, due within seconds. */
  raise(alarms: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param officers number, role, and where each is called
 * @param calls settings of the ways out: `--gateway`, `--mail-server` ...
 */
export async function openHouse(
  officers: readonly (readonly [string, Role, OwnAddresses])[],
  calls: (folder: string) => readonly string[],
): Promise<AlarmHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'comity-alarms-'));
  const server = await startTestDatabase();
  const database = await provisionDatabase(server.connection, 'comity_isl');
  await migrate(database);
  const world = systemWorld(() => undefined, { anyAddress: true });
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  writeFileSync(join(folder, 'secret'), CALL_SECRET.toString('base64'));
  const unit = { id: IS, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' };
  provisionNode(keys, { id: 'ISL', url: 'http://127.0.0.1:1', authorities: [unit] }, world);
  const keyring = loadKeyring(keys, world);
  const store = openStore({ database, world });
  await store.asGate(async (tx) => {
    for (const [number, role] of officers) {
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
  for (const [number, , own] of officers) {
    const come = await hand.service.identity.signInForTraining(`${IS}.${number}`);
    assert.ok(come.ok);
    assert.ok((await hand.service.alarms.keepAddresses(come.value, own)).ok);
  }
  await hand.stop();
  const admin = new Client({ ...server.connection, database: 'comity_isl' });
  await admin.connect();
  await admin.query('set search_path = comity');
  const children: ChildProcess[] = [];

  return {
    admin,
    count: async (sql) => Number((await admin.query<{ n: string }>(sql)).rows[0]?.n),
    raise: (alarms) => raise(admin, alarms),
    startProcess: async () => {
      const [desk, exchange] = [await freePort(), await freePort()];
      const { flags, program, env } = nodeRuntime(ROOT);
      const args = [
        ...['--participant', 'ISL', '--port', String(desk), '--exchange-port', String(exchange)],
        ...['--keys', keys, '--law', join(ROOT, 'treaties'), '--training'],
        ...calls(folder),
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
    },
    close: async () => {
      for (const child of children) child.kill('SIGKILL');
      await admin.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As many States as cases: a State's second alarm would be quieter. */
async function raise(admin: Client, alarms: number): Promise<void> {
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
     from generate_series(1, ${alarms}) n`,
  );
  await admin.query(
    `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
     select '${IS}', 'alarm-' || n, 'emergency', 'case-' || n, 'act-' || n, now(),
       now() + (n % 8) * interval '1 second' from generate_series(1, ${alarms}) n`,
  );
  await admin.query('set session_replication_role = origin');
  await admin.query(`select pg_notify('comity_alarm', '${IS}')`);
}
