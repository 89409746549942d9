import { readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { logFile } from '../log-file.ts';
import { saveNow } from './save-by-schedule.ts';

/** Saves the node that asks, at once; one whose settings cannot be read saves nothing. */
export async function saveFromWithin(places: HomePlaces, now: () => string): Promise<void> {
  const home = readHome(places);
  if (!home.ok) return;
  const saving = { places, home: home.value, now, log: logFile(places.log) };
  await saveNow({ ...saving, later: () => () => undefined });
}
