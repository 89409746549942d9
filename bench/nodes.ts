import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemWorld } from '@comity/node';
import {
  type DatabaseServer,
  databaseUrl,
  type NodeDatabase,
  open,
  provisionDatabase,
} from '@comity/postgres';
import { migrate, provisionNode } from '@comity/server';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const JP = 'JPN.npa-247';
export const IS = 'ISL.police-247';

/** Where it is two at night now, whenever that is: an officer there decides an emergency alone. */
export function zoneAtNight(): string {
  const east = (26 - new Date().getUTCHours()) % 24;
  return east > 12 ? `Etc/GMT+${24 - east}` : `Etc/GMT-${east}`;
}

const PLANS = {
  JPN: [{ id: JP, name: 'Police', kind: 'contact-point-24-7', zone: zoneAtNight() }],
  ISL: [{ id: IS, name: 'Police', kind: 'contact-point-24-7', zone: 'Atlantic/Reykjavik' }],
} as const;

/** Keys, port and database of one node; nothing runs yet. */
export interface Place {
  readonly id: keyof typeof PLANS;
  /** Where it takes envelopes. */
  readonly port: number;
  /** Where officers find it. */
  readonly desk: number;
  readonly keys: string;
  readonly database: NodeDatabase;
  /** Command line and environment of the node's own process, with the other as a peer. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A durable database server of the bench's own, with places for two nodes. */
export interface Places {
  readonly server: DatabaseServer;
  readonly japan: Place;
  readonly iceland: Place;
  close(): Promise<void>;
}

/** The real embedded server with the settings it has in use: what is confirmed is on the disk. */
export async function places(): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), 'comity-bench-'));
  // Room for a hundred single-row writers beside the nodes; all else as in use.
  const settings = { max_connections: '250' };
  const server = await open({ dataDir: join(folder, 'postgres'), settings });
  const world = systemWorld(() => undefined, { anyAddress: true });
  const keysOf = (id: string): string => join(folder, id, 'keys');
  const ports = { JPN: await freePort(), ISL: await freePort() };
  for (const id of ['JPN', 'ISL'] as const) {
    mkdirSync(keysOf(id), { recursive: true });
    const url = `http://127.0.0.1:${ports[id]}`;
    provisionNode(keysOf(id), { id, url, authorities: PLANS[id] }, world);
  }
  const place = async (id: Place['id'], other: Place['id']): Promise<Place> => {
    const database = await provisionDatabase(server.connection, `comity_${id.toLowerCase()}`);
    await migrate(database);
    const desk = await freePort();
    const doors = ['--port', String(desk), '--exchange-port', String(ports[id])];
    const endless = ['normal', 'emergency'].flatMap((lane) => [
      '--quota',
      `${lane}=999999999/999999/999999999`,
    ]);
    const own = ['--participant', id, ...doors, ...endless, '--keys', keysOf(id)];
    const peer = ['--peer', `${other}=${join(keysOf(other), 'statement.json')}`];
    return {
      ...{ id, port: ports[id], desk, keys: keysOf(id), database },
      args: [...own, '--law', join(ROOT, 'treaties'), ...peer, '--training'],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(database.app),
        DATABASE_MIGRATOR_URL: databaseUrl(database.migrator),
        DATABASE_WORKER_URL: databaseUrl(database.worker),
      },
    };
  };
  return {
    server,
    japan: await place('JPN', 'ISL'),
    iceland: await place('ISL', 'JPN'),
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('a port was given');
  return address.port;
}
