import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeRuntime, systemWorld } from '@comity/node';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  provisionDatabase,
  startTestDatabase,
} from '@comity/postgres';
import { provisionNode } from '@comity/server';
import { freePorts } from '../../../test/free-ports.ts';
import { until, within } from '../../../test/wait.ts';
import type { Done } from './at-ready-watch.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const WATCH = pathToFileURL(join(ROOT, 'packages/node/test/at-ready-watch.ts')).href;
const folder = mkdtempSync(join(tmpdir(), 'at-ready-'));
const keys = join(folder, 'keys');

let server: DatabaseServer;
let database: NodeDatabase;
before(async () => {
  server = await startTestDatabase();
  database = await provisionDatabase(server.connection, 'comity_jpn');
  const plan = { id: 'JPN.desk', name: 'Desk', kind: 'contact-point-24-7', zone: 'Asia/Tokyo' };
  const world = systemWorld(() => undefined);
  provisionNode(keys, { id: 'JPN', url: 'http://127.0.0.1:1', authorities: [plan] }, world);
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Failed {
  readonly kind: 'failed';
  readonly why: object;
}

/** Starts a node as it is started, and kills it once it is ready and `meanwhile` is over. */
async function start(
  more: NodeJS.ProcessEnv = {},
  meanwhile: () => Promise<unknown> = async () => undefined,
): Promise<Done> {
  const { flags, program, env } = nodeRuntime(ROOT);
  const own = ['--participant', 'JPN', '--keys', keys, '--law', join(ROOT, 'treaties')];
  const port = await freePorts([0, 1]);
  const doors = ['--port', `${port}`, '--exchange-port', `${port + 1}`, '--training'];
  const child = spawn(
    process.execPath,
    [...flags, '--import', WATCH, ...program, ...own, ...doors],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...{ ...process.env, ...env, ...more },
        DATABASE_URL: databaseUrl(database.app),
        DATABASE_MIGRATOR_URL: databaseUrl(database.migrator),
        DATABASE_WORKER_URL: databaseUrl(database.worker),
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const done = await within(
      'the node is ready',
      new Promise<Done>((resolve, reject) => {
        child.on('message', (message: Done | Failed) => {
          if (message.kind === 'done') resolve(message);
          if (message.kind === 'failed') reject(new Error(JSON.stringify(message.why)));
        });
        child.once('exit', (status) => reject(new Error(`the node ended with ${status}`)));
      }),
    );
    await meanwhile();
    return done;
  } finally {
    child.kill('SIGKILL');
    await within('the node has ended', ended);
  }
}

/** A folder in which the runtime keeps what it made of a program, and the wait for that. */
function compiledIn(name: string) {
  const place = join(folder, name);
  const files = (): readonly string[] =>
    existsSync(place) ? readdirSync(place, { recursive: true }).map(String) : [];
  return {
    env: { NODE_COMPILE_CACHE: place },
    kept: () =>
      until('it is kept', async () => files().some((file) => /[\\/][0-9a-f]+$/.test(file))),
  };
}

test('a node is ready by what it needs for that, and nothing else', async () => {
  // The first start makes the tables, and keeps the program, the law, and what the runtime made of both.
  const compiled = compiledIn('first');
  await start(compiled.env, compiled.kept);
  const { modules, files, runtime, connections } = await start(compiled.env);
  const named = modules.map((file) => relative(ROOT, file));
  assert.ok(
    named.some((file) => /^\.cache\/programs\/.*\/main\.mjs$/.test(file)),
    'it has run the kept program',
  );
  assert.deepEqual(
    named.filter((file) => /^packages\//.test(file)),
    ['packages/node/test/at-ready-watch.ts'].filter((file) => named.includes(file)),
    'what a start needs is in the kept program',
  );
  assert.deepEqual(
    named.filter((file) => /(?:desk-routes|doctor|oxc-transform|esbuild|hooks\.js)/.test(file)),
    [],
  );
  assert.deepEqual(
    modules.filter((file) => /"node_modules\/(?:fastify|ajv)\//.test(readFileSync(file, 'utf8'))),
    [],
    'what reads and routes requests is made for the first',
  );
  assert.deepEqual(
    files.filter((file) => /locales\/(?!lacking\.json)/.test(file)),
    [],
    'no words are read before any is said',
  );
  assert.deepEqual(
    runtime.filter((name) => /undici|^internal\/deps\/(?:amaro|minimatch)/.test(name)),
    [],
    'of the runtime nothing is made that is only named: tools/kept-program.js',
  );
  // Of the owner, the worker, the officers, and one that listens.
  assert.equal(connections, 4, 'one connection of each kind is made before it is ready');
});

test('what the runtime made of the program is kept while the node runs, whatever ends it', async () => {
  const compiled = compiledIn('any');
  await start(compiled.env, compiled.kept);
});
