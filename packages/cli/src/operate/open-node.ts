import { type Fault, no, ok, type Result, worldFault } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import {
  type HomeDatabase,
  lawFault,
  lawFolderFault,
  openBeside,
  systemWorld,
  witnessFile,
} from '@comity/node';
import {
  createNode,
  KeyFolderUnusable,
  type Keyring,
  loadKeyring,
  type Node,
  openStore,
  type World,
} from '@comity/server';
import type { Options } from '../read-options.ts';
import { type Complaint, type WithNode, wrongUse } from './operator-command.ts';
import { homeOf, isHomeMeant, keysOf, type Place, placeOf } from './place.ts';

/** The outside for commands: what they have to say, they say in their answer. */
const world = systemWorld(() => undefined);
/** In training the peers are on this machine. */
const trainingWorld = systemWorld(() => undefined, { anyAddress: true });

/**
 * Opens the node that the options name, beside its own process if that runs: nothing is delivered
 * from here. Wrong use, or codes: `not-running`, `database-unavailable`, `database-login`,
 * `database-rights`, `database-old`.
 */
export const withNode: WithNode = async (options, work) => {
  if (isHomeMeant(options)) return withHome(options, work);
  const place = placeOf(options, process.env);
  if (!place.ok) return place;
  const keyring = keyringOf(options);
  if (!keyring.ok) return keyring;
  let node: Node | undefined;
  try {
    const training = options.given.has('data');
    const outside = training ? trainingWorld : world;
    const desk = keyring.value.statement.statement.node.url;
    const told = { training, outside, desk };
    node = await open(place.value, keyring.value, told);
    return await work(node, { desk });
  } catch (cause) {
    const fault = worldFault(cause, place.value.keys) ?? databaseFault(cause);
    if (fault === undefined) throw cause;
    return no(fault);
  } finally {
    await node?.stop().catch(() => undefined);
  }
};

/** The node of a home, with its embedded server where that does not run. */
const withHome: WithNode = async (options, work) => {
  const home = homeOf(options);
  if (!home.ok) return home;
  const keyring = keyringOf(options);
  if (!keyring.ok) return keyring;
  const { places, settings } = home.value;
  const { privatePeers, privateHooks, origin: desk } = settings.node;
  let database: HomeDatabase | undefined;
  let node: Node | undefined;
  try {
    database = await openBeside(places, settings);
    const { app, worker } = database.database;
    const outside = privatePeers ? trainingWorld : world;
    const hasProvider = settings.node.provider !== undefined;
    const doors = { privatePeers, publicHooks: !privateHooks, hasProvider };
    const told = { training: false, ...doors, outside, desk };
    const noLaw = lawFolderFault(settings);
    if (noLaw !== undefined) return no(noLaw);
    const place = { keys: places.keys, app, worker, law: settings.node.law };
    node = await open(place, keyring.value, told);
    return await work(node, { desk });
  } catch (cause) {
    const fault =
      lawFault(cause, settings) ?? worldFault(cause, places.folder) ?? databaseFault(cause);
    if (fault === undefined) throw cause;
    return no(fault);
  } finally {
    await node?.stop().catch(() => undefined);
    await database?.close();
  }
};

/** The keys of the node that the options name. Wrong use, or code `not-running`. */
export function keyringOf(options: Options): Result<Keyring, Complaint> {
  const folder = keysOf(options);
  if (!folder.ok) return folder;
  const asked = options.given.get('participant')?.[0];
  try {
    const keyring = loadKeyring(folder.value, world);
    const participant = asked ?? keyring.participant;
    return keyring.participant === participant
      ? ok(keyring)
      : wrongUse({
          code: 'keys-of-other',
          params: { folder: folder.value, is: keyring.participant, asked: participant },
        });
  } catch (cause) {
    if (cause instanceof KeyFolderUnusable) return wrongUse(cause.fault);
    throw cause;
  }
}

interface Told {
  readonly training: boolean;
  readonly privatePeers?: boolean;
  readonly publicHooks?: boolean;
  readonly hasProvider?: boolean;
  readonly outside: World;
  /** Where officers' browsers find the desk. */
  readonly desk: string;
}

async function open(
  { app, worker, keys, law: treaties }: Omit<Place, 'participant'> & { readonly law?: string },
  keyring: Keyring,
  { outside, desk: origin, ...told }: Told,
): Promise<Node> {
  const connections = { appConnections: 2, workerConnections: 2 };
  const store = openStore({ database: { app, worker }, world: outside, ...connections });
  try {
    const law = await loadLaw(treaties === undefined ? {} : { treaties });
    const witness = witnessFile(keys);
    return await createNode({ world: outside, store, keyring, law, origin, witness, ...told });
  } catch (cause) {
    await store.close().catch(() => undefined);
    throw cause;
  }
}

/** What PostgreSQL or the line to it says, by code; undefined for faults of our own. */
function databaseFault(cause: unknown): Fault | undefined {
  const { code = '', message = '' } = (cause ?? {}) as NodeJS.ErrnoException;
  const params = { reason: message || code };
  if (/^(28|3D000)/.test(code)) return { code: 'database-login', params };
  if (code === '42501') return { code: 'database-rights', params };
  if (/^(42P01|3F000|42703)/.test(code)) return { code: 'database-old', params };
  const isDown = /^(ECONN|ENOENT|ENOTFOUND|EAI_|57P)/.test(code);
  const isCut = /timeout|terminated/i.test(message);
  return isDown || isCut ? { code: 'database-unavailable', params } : undefined;
}
