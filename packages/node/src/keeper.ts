import { dirname } from 'node:path';
import type { NodeDatabase } from '@comity/postgres';
import type { Keeper } from '@comity/server';
import type { Finding, StandingFinding } from '@comity/service';
import { keptBackups, lastBackup } from './backup/backup-files.ts';
import { homePlaces } from './home/places.ts';
import { idOf } from './operator/news.ts';
import { troublesFile } from './operator/troubles-file.ts';
import type { NodeSettings } from './settings.ts';

/** Read for the first who looks, or saves. */
const loadDoctor = () => import('./doctor/look-from-within.ts');
const loadSaving = () => import('./backup/save-from-within.ts');

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
    const { lookFromWithin } = await loadDoctor();
    const findings = await lookFromWithin(places, { settings, database, at });
    const wrong = new Set(findings.filter(({ state }) => state === 'wrong').map(idOf));
    for (const id of since.keys()) if (!wrong.has(id)) since.delete(id);
    return { at, findings: findings.map((finding) => standing(finding, at)) };
  };

  const { to, at, keep } = settings.backups;
  let running: string | null = null;
  const backUp = (): void => {
    if (running !== null) return;
    running = now();
    // What is in its way is noted for the next look, which says it.
    void loadSaving()
      .then(({ saveFromWithin }) => saveFromWithin(places, now))
      .finally(() => {
        running = null;
        last = undefined;
      });
  };

  return {
    saving: async () => {
      if (to === undefined) return null;
      const { nextFromWithin } = await loadSaving();
      return { to, at, keep, running, next: nextFromWithin(places, at, now()) };
    },
    keptBackups: () => (to === undefined ? [] : keptBackups(places, to, settings.participant)),
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
