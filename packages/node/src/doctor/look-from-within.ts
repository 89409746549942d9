import { existsSync } from 'node:fs';
import type { NodeDatabase } from '@comity/postgres';
import type { Finding } from '@comity/service';
import type { HomePlaces } from '../home/places.ts';
import type { NodeSettings } from '../settings.ts';
import { doctor, lookAtNode } from './doctor.ts';
import { fine } from './finding.ts';
import { toldByDatabase } from './look-at-database.ts';
import { thisMachine } from './machine.ts';

/**
 * What a running node finds of itself: one of a home as the doctor at a terminal does; one of a training
 * has no settings of its own.
 *
 * @param at RFC 3339
 */
export const lookFromWithin = (
  places: HomePlaces,
  {
    settings,
    database,
    at,
  }: {
    readonly settings: Omit<NodeSettings, 'database'>;
    readonly database: NodeDatabase;
    readonly at: string;
  },
): Promise<readonly Finding[]> =>
  existsSync(places.file)
    ? doctor(places, at)
    : lookAtNode(places, {
        ...{ node: settings, now: at, isServing: true },
        law: () => fine('law'),
        database: () =>
          toldByDatabase(database, {
            keys: places.keys,
            ...{ now: at, isServing: true, relays: settings.relays, machine: thisMachine },
          }),
      });
