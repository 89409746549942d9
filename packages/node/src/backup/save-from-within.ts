import { readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { logFile } from '../log-file.ts';
import { nextDue } from './last-due.ts';
import { saveNow } from './save-by-schedule.ts';

/** Saves the node that asks, at once; one whose settings cannot be read saves nothing. */
export async function saveFromWithin(places: HomePlaces, now: () => string): Promise<void> {
  const home = readHome(places);
  if (!home.ok) return;
  const saving = { places, home: home.value, now, log: logFile(places.log) };
  await saveNow({ ...saving, later: () => () => undefined });
}

/** When the schedule of the node that asks makes the next, RFC 3339. @param hours of each day, `03:30` */
export function nextFromWithin(places: HomePlaces, hours: readonly string[], now: string): string {
  const home = readHome(places);
  return nextDue(hours, home.ok ? home.value.zone : 'UTC', now);
}
