import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { no, ok, type Result, worldFault } from '@comity/base';
import { claim, type NodeDatabase, release } from '@comity/postgres';
import { loadKeyring, provisionNode } from '@comity/server';
import { type NodeStart, runNode } from '../node-process.ts';
import { databaseStepInWords, homeStepInWords } from '../report-in-words.ts';
import { systemWorld } from '../system-world.ts';
import { type HomeDatabase, isInUse, openEmbedded, readLogins } from './home-database.ts';
import { lawFolderFault } from './home-law.ts';
import { type HomeSettings, readHome } from './home-settings.ts';
import type { HomePlaces } from './places.ts';
import { watchHome } from './watch-home.ts';

/** What is under way has so long to its end. */
const DRAIN_MS = 15_000;
/** A command beside the node holds the embedded server for seconds. */
const WAIT_MS = 500;
const WAITS_MAX = 60;

/**
 * Runs the node of a home until a signal ends it. Exit status: 0 stopped by a signal, 1 what may
 * pass, 3 what starting it again would not help.
 */
export const serveHome = (places: HomePlaces): Promise<void> =>
  runNode(() => startOf(places), { patience: DRAIN_MS });

function startOf(places: HomePlaces): Result<NodeStart> {
  const home = readHome(places);
  if (!home.ok) return home;
  const noLaw = lawFolderFault(home.value);
  if (noLaw !== undefined) return no(noLaw);
  try {
    claim(places.folder);
    const stated = takeUp(places, home.value);
    if (!stated.ok) return stated;
  } catch (cause) {
    const fault = worldFault(cause, places.folder);
    if (fault === undefined) throw cause;
    return no(fault);
  }
  let opened: HomeDatabase | undefined;
  return ok({
    settings: { ...home.value.node, name: home.value.name },
    ...(home.value.lawAt === undefined ? {} : { lawAt: home.value.lawAt }),
    database: async (ended) => {
      opened = await databaseOf(places, home.value);
      const { server } = opened;
      void server?.ended.then(() => ended({ code: 'database-ended' }));
      return opened.database;
    },
    beside: () => watchHome(places, home.value),
    release: async () => {
      await opened?.close();
      release(places.folder);
    },
  });
}

/**
 * What the settings say of the node is what its key statement says; something new is stated in a next
 * version, which peers follow. An authority that was stated does not vanish.
 */
function takeUp({ keys }: HomePlaces, { plan }: HomeSettings): Result<null> {
  const world = systemWorld(() => undefined);
  if (!existsSync(join(keys, 'statement.json'))) {
    return no({ code: 'keys-not-there', params: { folder: keys } });
  }
  const { statement: before } = loadKeyring(keys, world).statement;
  if (before.participant !== plan.id) {
    const params = { is: before.participant, asked: plan.id };
    return no({ code: 'participant-changed', params });
  }
  const gone = before.authorities.find(
    ({ id }) => !plan.authorities.some((each) => each.id === id),
  );
  if (gone !== undefined) {
    return no({ code: 'authority-left-out', params: { authority: gone.id } });
  }
  const { version } = provisionNode(keys, plan, world).statement;
  if (version !== before.version) {
    console.log(homeStepInWords({ code: 'statement-next', params: { version } }));
  }
  return ok(null);
}

async function databaseOf(
  places: HomePlaces,
  { plan, database }: HomeSettings,
): Promise<HomeDatabase> {
  if (database === 'own') {
    const logins: NodeDatabase = readLogins(places);
    return { database: logins, close: async () => undefined };
  }
  const say = (line: string): void => console.log(line);
  for (let wait = 1; ; wait += 1) {
    try {
      return await openEmbedded(places, plan.id, (step) => say(databaseStepInWords(step)));
    } catch (cause) {
      if (!isInUse(cause) || wait === WAITS_MAX) throw cause;
      if (wait === 1) say(homeStepInWords({ code: 'waiting-for-command' }));
      await pause(WAIT_MS);
    }
  }
}
