import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { CodedFailure } from '@comity/base';
import {
  type DatabaseServer,
  type DatabaseStep,
  DatabaseUnavailable,
  type NodeDatabase,
  open,
  provisionDatabase,
} from '@comity/postgres';
import { databaseName } from '../database-name.ts';
import { ledDatabase } from '../led-database.ts';
import { lineFile } from '../line-file.ts';
import type { HomeSettings } from './home-settings.ts';
import type { HomePlaces } from './places.ts';

/** The database of a home, open for one process. */
export interface HomeDatabase {
  readonly database: NodeDatabase;
  /** The embedded server, where this process keeps it. */
  readonly server?: DatabaseServer;
  close(): Promise<void>;
}

/** The logins of a home are missing or cannot be read. */
export class LoginsMissing extends CodedFailure {
  override readonly name = 'LoginsMissing';
}

/** Keeps the logins for whoever owns the home; the file is the old one or the new one, never half. */
export function keepLogins({ logins }: HomePlaces, database: NodeDatabase): void {
  const text = `${JSON.stringify(database, null, 2)}\n`;
  writeFileSync(`${logins}.new`, text, { mode: 0o600, flush: true });
  renameSync(`${logins}.new`, logins);
}

/** @throws LoginsMissing */
export function readLogins({ logins: file }: HomePlaces): NodeDatabase {
  const missing = (cause?: unknown): LoginsMissing =>
    new LoginsMissing({ code: 'logins-missing', params: { file } }, { cause });
  let read: Partial<NodeDatabase>;
  try {
    read = JSON.parse(readFileSync(file, 'utf8')) as Partial<NodeDatabase>;
  } catch (cause) {
    throw missing(cause);
  }
  const { ownerRole, migrator, app, worker } = read;
  if (ownerRole === undefined || !migrator?.user || !app?.user || !worker?.user) throw missing();
  return { ownerRole, migrator, app, worker };
}

/** The same, with the server that leads in the first place. @throws LoginsMissing, DatabaseUnavailable */
export const ledLogins = (places: HomePlaces): Promise<NodeDatabase> =>
  ledDatabase(readLogins(places), lineFile(places.keys).read());

/** Starts the embedded server of a home and gives the node its roles there; logins are kept. */
export async function openEmbedded(
  places: HomePlaces,
  participant: string,
  progress?: (step: DatabaseStep) => void,
): Promise<HomeDatabase & { readonly server: DatabaseServer }> {
  const server = await open({ dataDir: places.postgres, ...(progress ? { progress } : {}) });
  try {
    const database = await provisionDatabase(server.connection, databaseName(participant));
    keepLogins(places, database);
    return { database, server, close: () => server.stop() };
  } catch (cause) {
    await server.stop();
    throw cause;
  }
}

/**
 * The database for a command beside the node: that of the running node, or the embedded server
 * started for as long as the command takes.
 */
export async function openBeside(
  places: HomePlaces,
  { plan, database }: Pick<HomeSettings, 'plan' | 'database'>,
): Promise<HomeDatabase> {
  const close = async (): Promise<void> => undefined;
  if (database === 'own') return { database: await ledLogins(places), close };
  try {
    return await openEmbedded(places, plan.id);
  } catch (cause) {
    if (!isInUse(cause)) throw cause;
    return { database: readLogins(places), close };
  }
}

/** Whether another Comity holds the folder at this moment. */
export const isInUse = (cause: unknown): boolean =>
  cause instanceof DatabaseUnavailable && cause.fault.code === 'folder-in-use';
