import { saveBySchedule } from '../backup/save-by-schedule.ts';
import { doctor } from '../doctor/doctor.ts';
import { logFile } from '../log-file.ts';
import { troublesFile } from '../operator/troubles-file.ts';
import { type Watching, watchNode } from '../operator/watch-node.ts';
import { systemWorld } from '../system-world.ts';
import type { HomeSettings } from './home-settings.ts';
import type { HomePlaces } from './places.ts';

/** Watches over the node of a home and saves it while it runs. @returns ends it */
export function watchHome(places: HomePlaces, home: HomeSettings): () => void {
  const { later, log, now, ...watching } = watchingOf(places, home);
  const ends = [
    watchNode({ ...watching, later, log, now }),
    saveBySchedule({ places, home, later, log, now }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

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
