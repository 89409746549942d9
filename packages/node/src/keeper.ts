import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NodeDatabase } from '@comity/postgres';
import type { Keeper } from '@comity/server';
import type { Finding, StandingFinding } from '@comity/service';
import { lastBackup } from './backup/backup-files.ts';
import { saveNow } from './backup/save-by-schedule.ts';
import { doctor, lookAtNode } from './doctor/doctor.ts';
import { fine } from './doctor/finding.ts';
import { toldByDatabase } from './doctor/look-at-database.ts';
import { thisMachine } from './doctor/machine.ts';
import { readHome } from './home/home-settings.ts';
import { type HomePlaces, homePlaces } from './home/places.ts';
import { logFile } from './log-file.ts';
import { idOf } from './operator/news.ts';
import { troublesFile } from './operator/troubles-file.ts';
import type { NodeSettings } from './settings.ts';

/** A look is shown again for so long: many pages ask, and the machine is looked at once. */
const FRESH_MS = 30_000;

/** What a look is made of. */
export interface Kept {
  readonly settings: Omit<NodeSettings, 'database'>;
  readonly database: NodeDatabase;
  readonly now: () => string;
}

interface Look {
  readonly at: string;
  readonly findings: readonly StandingFinding[];
}

/** What a running node knows of its machine: the look of `comity doctor`, and the last backup. */
export function keeperOf({ settings, database, now }: Kept): Keeper {
  const places = homePlaces(dirname(settings.keys));
  const troubles = troublesFile(places.troubles);
  const since = new Map<string, string>();
  let last:
    | { readonly from: number; readonly backup: string; readonly look: Promise<Look> }
    | undefined;

  const standing = (finding: Finding, at: string): StandingFinding => {
    const id = idOf(finding);
    if (finding.state !== 'wrong') {
      return { ...finding, since: null };
    }
    const told = troubles.read().find((one) => one.id === id && one.gone === 0)?.since;
    const first = since.get(id) ?? told ?? at;
    since.set(id, first);
    return { ...finding, since: first };
  };

  const look = async (): Promise<Look> => {
    const at = now();
    const findings = await findingsOf(places, { settings, database, at });
    const wrong = new Set(findings.filter(({ state }) => state === 'wrong').map(idOf));
    for (const id of since.keys()) if (!wrong.has(id)) since.delete(id);
    return { at, findings: findings.map((finding) => standing(finding, at)) };
  };

  const { to, at, keep } = settings.backups;
  let running: string | null = null;
  const backUp = (): void => {
    const home = running === null ? readHome(places) : undefined;
    if (home?.ok !== true) return;
    running = now();
    const saving = { places, home: home.value, now, log: logFile(places.log) };
    // What is in its way is noted for the next look, which says it.
    void saveNow({ ...saving, later: () => () => undefined }).finally(() => {
      running = null;
      last = undefined;
    });
  };

  return {
    saving: () => (to === undefined ? null : { to, at, keep, running }),
    backUp: to === undefined ? undefined : backUp,
    look: () => {
      const from = Date.parse(now());
      // Whoever has just made a backup looks whether it is known.
      const backup = lastBackup(places)?.at ?? '';
      const isFresh = last !== undefined && Math.abs(from - last.from) <= FRESH_MS;
      if (last === undefined || !isFresh || last.backup !== backup) {
        const made = { from, backup, look: look() };
        // One that failed is made again for the next who asks.
        made.look.catch(() => {
          if (last === made) last = undefined;
        });
        last = made;
      }
      return last.look;
    },
    lastBackup: () => lastBackup(places) ?? null,
  };
}

/** A node of a home is looked at as at a terminal; one of a training has no settings of its own. */
const findingsOf = (
  places: HomePlaces,
  { settings, database, at }: Omit<Kept, 'now'> & { readonly at: string },
): Promise<readonly Finding[]> =>
  existsSync(places.file)
    ? doctor(places, at)
    : lookAtNode(places, {
        ...{ node: settings, now: at, isServing: true },
        law: () => fine('law'),
        database: () =>
          toldByDatabase(database, {
            ...{ now: at, isServing: true, relays: settings.relays, machine: thisMachine },
          }),
      });
