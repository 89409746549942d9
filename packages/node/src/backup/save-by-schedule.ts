import { type Fault, worldFault } from '@comity/base';
import { aloneAtBackups, lastBackupMade } from '@comity/server';
import { databaseFault } from '../doctor/look-at-database.ts';
import { openBeside } from '../home/home-database.ts';
import type { HomeSettings } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import type { LogLine } from '../system-world.ts';
import { backUp } from './back-up.ts';
import { isAhead, noteFailure, noteKept } from './backup-files.ts';
import { isBeforeKeys, keysStated } from './keys-stated.ts';
import { lastDue } from './last-due.ts';
import { type Keeping, removeOlder } from './older-backups.ts';

/** What saves a node by itself while it runs. */
export interface Saving {
  readonly places: HomePlaces;
  readonly home: HomeSettings;
  readonly now: () => string;
  readonly later: (ms: number, f: () => void) => () => void;
  readonly log: LogLine;
}

const FIRST_MS = 30_000;
const BETWEEN_MS = 60_000;
/** What failed is tried again after so many looks. */
const PAUSE_LOOKS = 15;

/** What a look at the schedule came to. */
export type Saved = 'not-due' | 'elsewhere' | 'made' | 'failed';

/**
 * Makes a backup at the hours that the settings say, and once keys were changed; reads it to its end, and
 * removes what is older and too many. One that was missed is made as soon as the node runs. Of several
 * processes one does it.
 *
 * @returns ends it
 */
export function saveBySchedule(saving: Saving): () => void {
  const { home, later } = saving;
  if (home.node.backups.to === undefined) return () => undefined;
  let isOver = false;
  let pause = 0;
  let cancel = later(FIRST_MS, function look() {
    pause = Math.max(0, pause - 1);
    const looked = pause > 0 ? Promise.resolve('not-due' as const) : saveIfDue(saving);
    void looked.then((saved) => {
      if (saved === 'failed') pause = PAUSE_LOOKS;
      if (!isOver) cancel = later(BETWEEN_MS, look);
    });
  });
  return () => {
    isOver = true;
    cancel();
  };
}

/** Makes the backup that is due, if one is; what is in the way is noted for the doctor and in the log. */
export const saveIfDue = (saving: Saving): Promise<Saved> => save(saving, 'if-due');

/** Makes one now, because somebody wants it; as {@link saveIfDue} otherwise. */
export const saveNow = (saving: Saving): Promise<Saved> => save(saving, 'now');

type When = 'if-due' | 'now';

async function save(saving: Saving, when: When): Promise<Saved> {
  const { places, home, now, log } = saving;
  const say = (level: 'info' | 'error', what: string, more: object): void =>
    log(JSON.stringify({ at: now(), level, what, ...more }));
  const failed = (fault: Fault): Saved => {
    noteFailure(places, { at: now(), code: fault.code });
    say('error', 'backup-not-made', { code: fault.code });
    return 'failed';
  };
  try {
    return await saveDue(saving, { when, say, failed });
  } catch (cause) {
    return failed(worldFault(cause, home.node.backups.to) ?? databaseFault(cause));
  }
}

async function saveDue(
  { places, home, now }: Saving,
  {
    when,
    say,
    failed,
  }: {
    readonly when: When;
    readonly say: (level: 'info' | 'error', what: string, more: object) => void;
    readonly failed: (fault: Fault) => Saved;
  },
): Promise<Saved> {
  const { to, recipient, at, keep } = home.node.backups;
  if (to === undefined) return 'not-due';
  const { database, close } = await openBeside(places, home);
  /** How many went; a place that lets nothing go holds a backup all the same. */
  const remove = (keeping: Keeping): number => {
    try {
      return removeOlder(keeping).length;
    } catch (cause) {
      const { code } = worldFault(cause, to) ?? { code: 'failed' };
      noteKept(places, { at: now(), code });
      say('error', 'backup-older-kept', { code });
      return 0;
    }
  };
  try {
    const due = lastDue(at, home.zone, now());
    const isDue = async (): Promise<boolean> => {
      if (when === 'now') return true;
      const made = await lastBackupMade(database);
      if (made === undefined || made < new Date(due)) return true;
      const at = { stated: keysStated(places), now: now() };
      if (isBeforeKeys(made.toISOString(), at)) return true;
      // One that is dated ahead says nothing, and would hold up all until then.
      return isAhead(made.toISOString(), now());
    };
    if (!(await isDue())) return 'not-due';
    const saved = await aloneAtBackups(database, async (): Promise<Saved> => {
      // Another process may have ended its own meanwhile.
      if (!(await isDue())) return 'not-due';
      const made = await backUp(places, { to, recipient, check: true, scheduled: true });
      if (!made.ok) return failed(made.error);
      const { participant, file, bytes } = made.value;
      say('info', 'backup-made', {
        bytes,
        removed: remove({ participant, keep, checked: file }),
      });
      return 'made';
    });
    return saved ?? 'elsewhere';
  } finally {
    await close();
  }
}
