import { worldFault } from '@comity/base';
import { isClaimed } from '@comity/postgres';
import { openBeside } from '../home/home-database.ts';
import { type HomeSettings, readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { type Finding, fine, looked, wrongAt } from './finding.ts';
import { lookAtBackups } from './look-at-backups.ts';
import { lookAtCalls } from './look-at-calls.ts';
import { databaseFault, lookAtDatabase } from './look-at-database.ts';
import {
  lookAtDisk,
  lookAtHome,
  lookAtKeys,
  lookAtLaw,
  lookAtPorts,
  lookAtTls,
} from './look-at-files.ts';

/**
 * Looks at a home and its node, running or not: one finding for each thing, more where more is
 * wrong. With settings that cannot be read nothing else can be looked at.
 *
 * @param now RFC 3339
 */
export async function doctor(places: HomePlaces, now: string): Promise<readonly Finding[]> {
  const home = readHome(places);
  if (!home.ok) return [wrongAt('settings', home.error)];
  const settings = home.value;
  const { node } = settings;
  const { folder, keys } = places;
  const isServing = isClaimed(folder);
  return [
    fine('settings'),
    ...(await looked('home', folder, () => lookAtHome(places))),
    ...(await looked('keys', keys, () => lookAtKeys(places, settings))),
    ...(await looked('law', node.law, () => lookAtLaw(settings))),
    ...(await databaseOf(places, settings, { now, isServing })),
    ...(await looked('disk', folder, () => lookAtDisk(places))),
    ...(await lookAtPorts(settings, isServing)),
    ...(await looked('tls', folder, () => lookAtTls([node.tls, node.deskTls], now))),
    ...(await looked('calls', folder, () => lookAtCalls(node.calling))),
    ...(await looked('backups', folder, () => lookAtBackups(places, now))),
  ];
}

async function databaseOf(
  places: HomePlaces,
  settings: HomeSettings,
  when: { readonly now: string; readonly isServing: boolean },
): Promise<readonly Finding[]> {
  try {
    const opened = await openBeside(places, settings);
    try {
      const { relays } = settings.node;
      return await lookAtDatabase(opened.database, { ...when, relays });
    } finally {
      await opened.close();
    }
  } catch (cause) {
    return [wrongAt('database', worldFault(cause, places.folder) ?? databaseFault(cause))];
  }
}
