import { doctor } from '../doctor/doctor.ts';
import { logFile } from '../log-file.ts';
import { troublesFile } from '../operator/troubles-file.ts';
import { type Watching, watchNode } from '../operator/watch-node.ts';
import { systemWorld } from '../system-world.ts';
import type { HomeSettings } from './home-settings.ts';
import type { HomePlaces } from './places.ts';

/** Watches over the node of a home while it runs. @returns ends it */
export const watchHome = (places: HomePlaces, home: HomeSettings): (() => void) =>
  watchNode(watchingOf(places, home));

/** What a watch over the node of a home is made of. */
export function watchingOf(places: HomePlaces, { node }: HomeSettings): Watching {
  const log = logFile(places.log);
  const { now, later } = systemWorld(log);
  return {
    ...{ participant: node.participant, calling: node.calling, log, now, later },
    language: node.languages[0] ?? 'en',
    look: (at) => doctor(places, at),
    file: troublesFile(places.troubles),
  };
}
