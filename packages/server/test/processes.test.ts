// Two processes of one node that are not alike: it is noticed, and who lacks the keys takes nothing.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CodedFailure } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import { systemWorld } from '@comity/node';
import { type DatabaseServer, provisionDatabase, startTestDatabase } from '@comity/postgres';
import {
  createNode,
  differencesOf,
  loadKeyring,
  migrate,
  type Node,
  type NodeDatabase,
  openStore,
  type ParticipantPlan,
  type ProcessSelf,
  provisionNode,
  readProcesses,
} from '@comity/server';

const PLAN: ParticipantPlan = {
  id: 'ISL',
  url: 'http://127.0.0.1:1',
  authorities: [{ id: 'ISL.police-247', name: 'Police', kind: 'contact-point-24-7', zone: 'UTC' }],
};
const SELF: ProcessSelf = { machine: 'one', version: '1', law: 'a', settings: 'x' };

let folder: string;
let server: DatabaseServer;
let database: NodeDatabase;
const lines: string[] = [];
const world = systemWorld((line) => lines.push(line), { anyAddress: true });
const nodes: Node[] = [];

const keysOf = (machine: string): string => join(folder, machine, 'keys');
async function open(machine: string, process: ProcessSelf): Promise<Node> {
  const store = openStore({ database, world });
  const keyring = loadKeyring(keysOf(machine), world);
  const law = await loadLaw();
  const told = { training: false, origin: 'http://127.0.0.1:1', process };
  try {
    const node = await createNode({ world, store, keyring, law, ...told });
    nodes.push(node);
    return node;
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comity-processes-'));
  server = await startTestDatabase();
  database = await provisionDatabase(server.connection, 'comity_isl');
  await migrate(database);
  mkdirSync(keysOf('one'), { recursive: true });
  provisionNode(keysOf('one'), PLAN, world);
  cpSync(keysOf('one'), keysOf('two'), { recursive: true });
});
after(async () => {
  for (const node of nodes) await node.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what two processes are told differently is named, until one of them ends', async () => {
  const one = await open('one', SELF);
  const other = await open('two', { ...SELF, machine: 'two', law: 'b', settings: 'y' });
  assert.deepEqual(await one.readiness.ask(), { ok: true, value: null });
  assert.deepEqual(await other.readiness.ask(), { ok: true, value: null });
  const alive = await one.parts.store.asWorker((tx) =>
    readProcesses((sql, params) => tx.query(sql, params)),
  );
  assert.deepEqual(
    alive.map(({ machine }) => machine),
    ['one', 'two'],
  );
  assert.deepEqual(differencesOf(alive), ['law', 'settings']);
  const told = lines.filter((line) => line.includes('processes-differ'));
  assert.equal(told.length, 1, 'once');
  assert.match(told[0] ?? '', /"in":"law settings","machines":"one two"/);
  await other.drain();
  const found = await other.readiness.ask();
  assert.equal(found.ok ? '' : found.error.code, 'node-draining');
});

test('a process on older keys takes nothing and sends nothing, and no node starts on them', async () => {
  const [one, other] = nodes;
  assert.ok(one !== undefined && other !== undefined);
  // The first machine states its authorities anew; nobody has brought the second one the folder.
  const [authority] = PLAN.authorities;
  assert.ok(authority);
  provisionNode(
    keysOf('one'),
    { ...PLAN, authorities: [{ ...authority, name: 'Police 247' }] },
    world,
  );
  const third = await open('one', SELF);
  assert.equal((await third.readiness.ask()).ok, true);
  await other.trust.reload();
  assert.equal(other.trust.late()?.code, 'key-folder-older');
  const answer = await other.exchange.receive({ header: undefined, body: new Uint8Array() });
  assert.equal(answer.status, 503);
  assert.match(new TextDecoder().decode(answer.body), /key-folder-older/);
  assert.equal(await other.exchange.deliver('JPN', 'normal'), 'idle');
  await assert.rejects(
    open('two', SELF),
    (cause) => cause instanceof CodedFailure && cause.fault.code === 'key-folder-older',
  );
  cpSync(keysOf('one'), keysOf('two'), { recursive: true });
  await other.trust.reload();
  assert.equal(other.trust.late(), undefined, 'once they are there it goes on by itself');
});
