// A node of the last release, by its own code, beside one of today [T46]: what each says arrives at the
// other, is filed in the case and receipted.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fold } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { nodeRuntime, systemWorld } from '@comity/node';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import {
  createNode,
  loadKeyring,
  migrate,
  type Node,
  openStore,
  provisionNode,
} from '@comity/server';
import { freePort } from '../free-ports.ts';
import { until, within } from '../wait.ts';
import { runInRelease, unpackRelease, whyNoTree } from './released-tree.ts';
import { asAdmin } from './standby.ts';
import { JP, REQUEST } from './two-processes.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RELEASE = 'v0.2.0';
const EE = 'EST.helps';
const CASE = `apart.${JP}`;
const OFFICES = {
  JPN: { id: JP, name: 'Police', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' },
  EST: { id: EE, name: 'Police', kind: 'contact-point-24-7', zone: 'Europe/Tallinn' },
} as const;

/** Keys as the release itself makes them. */
const MAKE_KEYS = `
import { provisionNode } from '@comity/server';
import { systemWorld } from '@comity/node';
const [keys, plan] = process.argv.slice(2);
provisionNode(keys, JSON.parse(plan), systemWorld(() => undefined, { anyAddress: true }));`;

/** An answer as the release itself composes and signs it; its running node delivers it. */
const ANSWER = `
import { fold } from '@comity/case';
import { loadLaw } from '@comity/law-files';
import { systemWorld } from '@comity/node';
import { createNode, loadKeyring, openStore } from '@comity/server';
const [keys, caseId, database, us, them] = process.argv.slice(2);
const world = systemWorld(() => undefined, { anyAddress: true });
const store = openStore({ database: JSON.parse(database), world });
const keyring = loadKeyring(keys, world);
const law = await loadLaw();
const node = await createNode({ world, store, keyring, law, training: true, origin: 'http://127.0.0.1' });
await store.asNode(us, async (tx) => {
  const { heads } = fold(await node.exchange.entriesOf(tx, us, caseId));
  const { [us]: _own, ...seen } = heads;
  const queued = await node.exchange.enqueue(tx, {
    ...{ authority: us, caseId },
    draft: { kind: 'request-acknowledged', parts: [], content: { reference: 'TR-1' }, pinpoints: [], seen },
    officer: { role: 'duty-officer', number: '0101' },
    to: { participant: them.slice(0, 3), authority: them },
    zone: 'UTC',
  });
  if (!queued.ok) throw new Error(JSON.stringify(queued.error));
});
await node.stop();
process.exit(0);`;

const folder = mkdtempSync(join(tmpdir(), 'apart-'));
const release = join(folder, 'release');
const children: ChildProcess[] = [];
let server: DatabaseServer | undefined;
let hand: Node | undefined;

after(async () => {
  await Promise.all(
    children.map((child) => {
      const gone = new Promise((done) => child.once('exit', done));
      return child.kill('SIGKILL') ? gone : undefined;
    }),
  );
  await hand?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Place {
  readonly id: keyof typeof OFFICES;
  /** Whose code it runs. */
  readonly tree: string;
  readonly keys: string;
  readonly exchange: number;
  readonly database: NodeDatabase;
}

async function placeOf(id: Place['id'], tree: string, of: DatabaseServer): Promise<Place> {
  const keys = join(folder, id, 'keys');
  mkdirSync(keys, { recursive: true });
  const database = await provisionDatabase(of.connection, `comity_${id.toLowerCase()}`);
  return { id, tree, keys, exchange: await freePort(), database };
}

const planOf = ({ id, exchange }: Place) => ({
  ...{ id, url: `http://127.0.0.1:${exchange}` },
  authorities: [OFFICES[id]],
});

async function start(place: Place, peer: Place): Promise<void> {
  const [main, ...words] = nodeRuntime(place.tree).program;
  const doors = ['--port', String(await freePort()), '--exchange-port', String(place.exchange)];
  const own = ['--participant', place.id, '--keys', place.keys, '--training'];
  const law = ['--law', join(place.tree, 'treaties')];
  const known = ['--peer', `${peer.id}=${join(peer.keys, 'statement.json')}`];
  const { app, migrator, worker } = place.database;
  const child = spawn(process.execPath, [main, ...words, ...own, ...doors, ...law, ...known], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl(app),
      DATABASE_MIGRATOR_URL: databaseUrl(migrator),
      DATABASE_WORKER_URL: databaseUrl(worker),
    },
  });
  children.push(child);
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: { kind?: string }) => {
      if (message.kind === 'ready') resolve();
      if (message.kind === 'failed') reject(new Error(JSON.stringify(message)));
    });
    child.on('exit', () => reject(new Error('it ended before it was ready')));
  });
  await within(`${place.id} is ready`, ready);
}

const why = whyNoTree(RELEASE);
test(`a node of ${RELEASE} and one of today exchange acts both ways`, {
  skip: why ?? false,
}, async (t) => {
  unpackRelease(RELEASE, release);
  server = await startTestDatabase();
  const [japan, estonia] = [
    await placeOf('JPN', ROOT, server),
    await placeOf('EST', release, server),
  ];
  const world = systemWorld(() => undefined, { anyAddress: true });
  provisionNode(japan.keys, planOf(japan), world);
  runInRelease(release, MAKE_KEYS, [estonia.keys, JSON.stringify(planOf(estonia))]);
  await migrate(japan.database);
  await Promise.all([start(japan, estonia), start(estonia, japan)]);

  const keyring = loadKeyring(japan.keys, world);
  const store = openStore({ database: japan.database, world });
  const parts = { world, store, keyring, law: await loadLaw(), training: true };
  const node = await createNode({ ...parts, origin: planOf(japan).url });
  hand = node;
  await store.asNode(JP, async (tx) => {
    const queued = await node.exchange.enqueue(tx, {
      ...{ authority: JP, caseId: CASE },
      draft: {
        kind: 'request-submitted',
        parts: [],
        content: { ...REQUEST, to: 'EST' },
        pinpoints: [],
        seen: {},
      },
      officer: { role: 'duty-officer', number: '0101' },
      to: { participant: 'EST', authority: EE },
      zone: 'UTC',
    });
    assert.ok(queued.ok, 'the request is queued');
  });
  const receipts = (at: Place) =>
    asAdmin<{ direction: string; outcome: string }>(
      { ...(server as DatabaseServer).connection, database: at.database.app.database },
      'select direction, outcome from comity.receipts order by direction',
    );
  const [given, taken] = (['given', 'received'] as const).map((direction) => ({
    ...{ direction, outcome: 'accepted' },
  }));
  await until(
    'the release has receipted the request',
    async () => (await receipts(japan)).length === 1,
  );

  const words = [estonia.keys, CASE, JSON.stringify(estonia.database), EE, JP];
  runInRelease(release, ANSWER, words);
  await until(
    'both ends have both receipts',
    async () => [...(await receipts(japan)), ...(await receipts(estonia))].length === 4,
  );
  for (const at of [japan, estonia]) assert.deepEqual(await receipts(at), [given, taken], at.id);
  const { timeline } = fold(await store.asNode(JP, (tx) => node.exchange.entriesOf(tx, JP, CASE)));
  assert.deepEqual(
    timeline.map(({ kind }) => kind),
    ['request-submitted', 'request-acknowledged'],
  );
  const newest = async ({ database }: Place): Promise<number> => {
    const at = { ...(server as DatabaseServer).connection, database: database.app.database };
    const sql = 'select max(number) as n from comity.migrations';
    const [row] = await asAdmin<{ n: number }>(at, sql);
    return row?.n ?? 0;
  };
  const [then, now] = [await newest(estonia), await newest(japan)];
  assert.ok(0 < then && then < now, 'each kept to the tables of its own version');
  t.diagnostic(`${RELEASE} with tables as of step ${then}, today with ${now}`);
});
