import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { loadLaw } from '@comity/law-files';
import type { NodeDatabase } from '@comity/postgres';
import { createNode, loadKeyring, migrateAfter, openStore, readMigrations } from '@comity/server';
import { lastBackup } from './backup/backup-files.ts';
import { callersOf } from './callers/callers.ts';
import { systemCaller } from './callers/gateway-caller.ts';
import { homePlaces } from './home/places.ts';
import { keeperOf } from './keeper.ts';
import { ledDatabase } from './led-database.ts';
import { lineFile } from './line-file.ts';
import { makeListeners } from './listeners/listeners.ts';
import { logFile } from './log-file.ts';
import { officeCalendar } from './office-calendar.ts';
import { glassTeller } from './operator/tell-glass.ts';
import { processSelf } from './process-self.ts';
import type { OfferedOfficer, Step } from './report.ts';
import type { NodeSettings } from './settings.ts';
import { systemWorld } from './system-world.ts';
import { witnessFile } from './witness-file.ts';

/** Read only where a ministry has a sign-in of its own. */
const loadProvider = () => import('./provider/openid-provider.ts');
/** Read only where a monitor may ask. */
const loadMetrics = () => import('./metrics/metrics-server.ts');
/** Read only at a node that somebody tries. */
const loadTraining = () => import('./training/enter-training.ts');

/** A node that answers requests. */
export interface ComposedNode {
  /** The participant's name in words. */
  readonly title: string;
  /** Where officers' browsers find it. */
  readonly address: string;
  /** The training officers; none outside training. */
  readonly officers: readonly OfferedOfficer[];
  listen(): Promise<void>;
  /**
   * Gives up what other processes may go on with, answers what has begun, takes nothing new, and closes
   * the database.
   */
  close(): Promise<void>;
  /** Training: the desks had cases when the node was started. */
  readonly cases: boolean;
}

/** What a node is made of. */
export interface NodeParts {
  readonly settings: Omit<NodeSettings, 'database'>;
  readonly database: NodeDatabase;
  readonly progress: (step: Step) => void;
}

/** Does `work` while something else is at it, which is over whatever becomes of the work. */
async function beside<T>(under: Promise<unknown>, work: () => T): Promise<T> {
  try {
    return work();
  } finally {
    await under;
  }
}

/** Puts the node together: the only place where server and desk meet. */
export async function compose({
  settings,
  database: named,
  progress,
}: NodeParts): Promise<ComposedNode> {
  const write = logFile(join(settings.keys, '..', 'node.log'));
  const world = systemWorld(write, {
    tls: settings.tls,
    anyAddress: settings.training || settings.privatePeers,
  });
  const line = lineFile(settings.keys);
  const database = await ledDatabase(named, line.read());
  progress('law');
  const read = loadLaw({ treaties: settings.law });
  const migrated = migrateAfter(database, async () => {
    const law = await read;
    progress('schema');
    const calendar = officeCalendar(law, settings.participant, world.now());
    return { migrations: readMigrations(), rules: settings.approvalRules, calendar };
  });
  const keyring = await beside(migrated, () => loadKeyring(settings.keys, world));
  const law = await read;
  const store = openStore({ database, world, line });
  const { training, privatePeers, origin, quota, approvalRules: rules } = settings;
  const witness = witnessFile(settings.keys);
  const { name } = settings;
  const told = {
    training,
    privatePeers,
    publicHooks: !training && !settings.privateHooks,
    origin,
    quota,
    rules,
    ...{ retention: settings.retention, spokenHours: settings.spokenHours },
    relays: settings.relays,
    ...(name ? { name } : {}),
  };
  const callers = callersOf(settings.calling, world, settings.languages);
  const tellSystem = systemCaller({
    now: () => Date.parse(world.now()),
    anyAddress: training || settings.privateHooks,
  });
  const self = processSelf(settings, { keyring, law: law.version });
  const keeper = keeperOf({ settings, database, now: () => world.now() });
  const { provider: ministry } = settings;
  const provider =
    ministry === undefined
      ? {}
      : { provider: (await loadProvider()).openIdProvider(ministry, { origin, world }) };
  const tellGlass = glassTeller(
    settings.calling,
    { participant: settings.participant, language: settings.languages[0] ?? 'en' },
    () => Date.parse(world.now()),
  );
  const ways = { callers, tellSystem, tellGlass, keeper, ...provider };
  const made = { world, store, keyring, law, ...told, witness, ...ways, process: self };
  const node = await createNode(made);
  if (node.takesBack) progress('restored');
  const trying = training ? await loadTraining() : undefined;
  await trying?.enterTraining(node, settings);
  const draining = new AbortController();
  const { desk, exchange, api } = makeListeners(node, settings, draining.signal);
  const { metrics: door } = settings;
  const places = homePlaces(dirname(settings.keys));
  const metrics =
    door === undefined
      ? undefined
      : {
          door,
          server: (await loadMetrics()).metricsServer({
            ...{ node, lastBackup: () => lastBackup(places)?.at },
            names: [door.host, new URL(settings.origin).hostname],
          }),
        };
  const { participant, stories } = settings;
  const life = await trying?.lifeOf({ node, participant, stories });
  return {
    title: node.service.node.participantName.name,
    address: origin,
    cases: life?.cases ?? false,
    officers: (await node.service.identity.trainingOfficers()).map(
      ({ name, role, authorityName }) => ({
        name,
        role,
        authority: authorityName,
      }),
    ),
    listen: async () => {
      await Promise.all([
        exchange.listen({ host: settings.exchangeHost, port: settings.exchangePort }),
        desk.listen({ host: settings.host, port: settings.port }),
      ]);
      if (api !== undefined && settings.api !== undefined) await api.listen(settings.api);
      if (metrics !== undefined) await metrics.server.listen(metrics.door);
      await node.start();
      life?.begin();
    },
    close: async () => {
      await life?.stop();
      await node.drain();
      draining.abort();
      // A proxy that asks whether this process is ready sends what comes elsewhere by then.
      await pause(settings.drainSeconds * 1_000);
      await Promise.all([
        ...[desk.close(), exchange.close(), api?.close(), metrics?.server.close()],
      ]);
      await node.stop();
    },
  };
}
