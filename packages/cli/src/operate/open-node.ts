import { type Fault, no, ok, type Result } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import { systemWorld, witnessFile } from '@comity/node';
import {
  createNode,
  KeyFolderUnusable,
  type Keyring,
  loadKeyring,
  type Node,
  openStore,
} from '@comity/server';
import type { Options } from '../read-options.ts';
import { type Complaint, type WithNode, wrongUse } from './operator-command.ts';
import { keysOf, type Place, placeOf } from './place.ts';

/** The outside for commands: what they have to say, they say in their answer. */
const world = systemWorld(() => undefined);
/** In training the peers are on this machine. */
const trainingWorld = systemWorld(() => undefined, { anyAddress: true });

/**
 * Opens the node that the options name, beside its own process if that runs: nothing is delivered
 * from here. Wrong use, or codes: `not-running`, `database-unavailable`, `database-login`,
 * `database-old`.
 */
export const withNode: WithNode = async (options, work) => {
  const place = placeOf(options, process.env);
  if (!place.ok) return place;
  const keyring = keyringOf(options);
  if (!keyring.ok) return keyring;
  let node: Node | undefined;
  try {
    const training = options.given.has('data');
    node = await open(place.value, keyring.value, training);
    return await work(node);
  } catch (cause) {
    const fault = databaseFault(cause);
    if (fault === undefined) throw cause;
    return no(fault);
  } finally {
    await node?.stop().catch(() => undefined);
  }
};

/** The keys of the node that the options name. Wrong use, or code `not-running`. */
export function keyringOf(options: Options): Result<Keyring, Complaint> {
  const folder = keysOf(options);
  if (!folder.ok) return folder;
  const participant = options.given.get('participant')?.[0];
  try {
    const keyring = loadKeyring(folder.value, world);
    return keyring.participant === participant
      ? ok(keyring)
      : wrongUse({
          code: 'keys-of-other',
          params: { folder: folder.value, is: keyring.participant, asked: participant ?? '' },
        });
  } catch (cause) {
    if (cause instanceof KeyFolderUnusable) return wrongUse(cause.fault);
    throw cause;
  }
}

async function open(place: Place, keyring: Keyring, training: boolean): Promise<Node> {
  const { app, worker } = place;
  const outside = training ? trainingWorld : world;
  const connections = { appConnections: 2, workerConnections: 2 };
  const store = openStore({ database: { app, worker }, world: outside, ...connections });
  try {
    const law = await loadLaw();
    const origin = keyring.statement.statement.node.url;
    const witness = witnessFile(place.keys);
    return await createNode({ world: outside, store, keyring, law, training, origin, witness });
  } catch (cause) {
    await store.close().catch(() => undefined);
    throw cause;
  }
}

/** What PostgreSQL or the line to it says, by code; undefined for faults of our own. */
function databaseFault(cause: unknown): Fault | undefined {
  const { code = '', message = '' } = (cause ?? {}) as NodeJS.ErrnoException;
  const params = { reason: message || code };
  if (/^(28|42501|3D000)/.test(code)) return { code: 'database-login', params };
  if (/^(42P01|3F000|42703)/.test(code)) return { code: 'database-old', params };
  const isDown = /^(ECONN|ENOENT|ENOTFOUND|EAI_|57P)/.test(code);
  const isCut = /timeout|terminated/i.test(message);
  return isDown || isCut ? { code: 'database-unavailable', params } : undefined;
}
