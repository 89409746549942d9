import { worldFault } from '@comity/base';
import { isClaimed } from '@comity/postgres';
import { keysStated } from '../backup/keys-stated.ts';
import { openBeside } from '../home/home-database.ts';
import { type HomeSettings, readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import type { NodeSettings } from '../settings.ts';
import { type Finding, fine, looked, wrongAt } from './finding.ts';
import { lookAtBackups } from './look-at-backups.ts';
import { lookAtCalls } from './look-at-calls.ts';
import { type DatabaseTold, databaseFault, toldByDatabase } from './look-at-database.ts';
import {
  lookAtDisk,
  lookAtHome,
  lookAtKeys,
  lookAtLaw,
  lookAtPorts,
  lookAtTls,
} from './look-at-files.ts';
import { lookAtProvider } from './look-at-provider.ts';
import { lookAtSecret } from './look-at-secret.ts';
import { type Machine, thisMachine } from './machine.ts';

/**
 * Looks at a home and its node, running or not: one finding for each thing, more where more is
 * wrong. With settings that cannot be read nothing else can be looked at.
 *
 * @param now RFC 3339
 */
export async function doctor(
  places: HomePlaces,
  now: string,
  machine: Machine = thisMachine,
): Promise<readonly Finding[]> {
  const home = readHome(places);
  if (!home.ok) return [wrongAt('settings', home.error)];
  const settings = home.value;
  const { node, plan } = settings;
  const isServing = isClaimed(places.folder);
  return lookAtNode(places, {
    ...{ node, plan, now, isServing, machine },
    law: () => lookAtLaw(settings),
    database: () => databaseOf(places, settings, { now, isServing, machine }),
  });
}

/** A node that is looked at: its settings, and how its law and its database are seen. */
export interface NodeSeen {
  readonly node: Omit<NodeSettings, 'database'>;
  /** What the key statement should say; left out where no file of settings says it. */
  readonly plan?: HomeSettings['plan'];
  readonly now: string;
  readonly isServing: boolean;
  readonly machine?: Machine;
  law(): Finding | Promise<Finding>;
  database(): Promise<DatabaseTold>;
}

/** One finding for each thing of a node whose settings are read. */
export async function lookAtNode(
  places: HomePlaces,
  { node, plan, now, isServing, machine = thisMachine, law, database }: NodeSeen,
): Promise<readonly Finding[]> {
  const { folder, keys } = places;
  const told = await database();
  const stated = keysStated(places);
  const ofBackups = { now, settings: node.backups, made: told.backup, stated };
  return [
    fine('settings'),
    ...(await looked('home', folder, () => lookAtHome(places, now))),
    ...(await looked('keys', keys, () => lookAtKeys(places, plan))),
    ...(await looked('secret', keys, () => lookAtSecret(places, node.secret))),
    ...(await looked('law', node.law ?? folder, law)),
    ...told.found,
    ...(await looked('disk', folder, () => lookAtDisk(places, node.backups, machine))),
    ...(await lookAtPorts(node, isServing)),
    ...(await looked('tls', folder, () => lookAtTls([node.tls, node.deskTls], now))),
    ...(await looked('calls', folder, () => lookAtCalls(node.calling))),
    ...(await looked('provider', folder, () => lookAtProvider(node.provider))),
    ...(await looked('backups', folder, () => lookAtBackups(places, ofBackups))),
  ];
}

async function databaseOf(
  places: HomePlaces,
  settings: HomeSettings,
  when: { readonly now: string; readonly isServing: boolean; readonly machine: Machine },
): Promise<DatabaseTold> {
  try {
    const opened = await openBeside(places, settings);
    try {
      const { relays } = settings.node;
      return await toldByDatabase(opened.database, { ...when, relays, keys: places.keys });
    } finally {
      await opened.close();
    }
  } catch (cause) {
    const why = worldFault(cause, places.folder) ?? databaseFault(cause);
    return { found: [wrongAt('database', why)], backup: undefined };
  }
}
