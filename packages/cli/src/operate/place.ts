import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isParticipant, ok, type Result } from '@comity/base';
import {
  databaseName,
  databaseUrls,
  type HomePlaces,
  type HomeSettings,
  homePlaces,
  readHome,
  trainingPlace,
} from '@comity/node';
import { DatabaseUnavailable, parseDatabaseUrl, type ServerConnection } from '@comity/postgres';
import type { Options } from '../read-options.ts';
import { type Complaint, given, single, wrongUse } from './operator-command.ts';

/** A login of the node's software; `pg` takes it as it is. */
export type Login = ServerConnection & { readonly options?: string };

/** Where an operator's command finds a node. */
export interface Place {
  readonly participant: string;
  readonly keys: string;
  readonly app: Login;
  readonly worker: Login;
}

/** A node that was made by `comity init`. */
export interface HomePlace {
  readonly places: HomePlaces;
  readonly settings: HomeSettings;
}

/** Whether the node is one with a home: named, or nothing else is. */
export const isHomeMeant = ({ given: options }: Options): boolean =>
  options.has('home') || !(options.has('keys') || options.has('data'));

/**
 * The home that the options name, `comity-home` unless told. Wrong use where two places are named or
 * none is there; else the codes of reading its settings.
 */
export function homeOf(options: Options): Result<HomePlace, Complaint> {
  const folder = single(options, 'home');
  const places = homePlaces(folder ?? DEFAULT_HOME);
  const isTwice = options.given.has('keys') || options.given.has('data');
  if (isTwice || (folder === undefined && !existsSync(places.folder))) {
    return wrongUse({ code: 'place-not-said' });
  }
  const settings = readHome(places);
  if (!settings.ok) return settings;
  const { id: is } = settings.value.plan;
  const asked = single(options, 'participant') ?? is;
  return is === asked
    ? ok({ places, settings: settings.value })
    : wrongUse({ code: 'keys-of-other', params: { folder: places.folder, is, asked } });
}

/** Where a node is unless told. */
export const DEFAULT_HOME = 'comity-home';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads which node is meant. Wrong use, or code `not-running` (training).
 *
 * @param env `DATABASE_URL` and `DATABASE_WORKER_URL` as the node's own process has them
 */
export function placeOf(options: Options, env: Environment): Result<Place, Complaint> {
  const folder = keysOf(options);
  if (!folder.ok) return folder;
  const participant = given(options, 'participant');
  const data = single(options, 'data');
  const found = data === undefined ? databaseUrls(env) : trainingUrls(data, participant);
  if (!found.ok) return data === undefined ? wrongUse(found.error) : found;
  const { app, worker } = found.value;
  try {
    const login = parseDatabaseUrl(app);
    const logins =
      worker === undefined
        ? { app: inRole(login, participant, 'app'), worker: inRole(login, participant, 'worker') }
        : { app: login, worker: parseDatabaseUrl(worker) };
    return ok({ participant, keys: folder.value, ...logins });
  } catch (cause) {
    if (cause instanceof DatabaseUnavailable) {
      return wrongUse(cause.fault);
    }
    throw cause;
  }
}

/** The folder with the node's keys, for commands that need no database. Codes as {@link placeOf}. */
export function keysOf(options: Options): Result<string, Complaint> {
  if (isHomeMeant(options)) {
    const home = homeOf(options);
    return home.ok ? ok(home.value.places.keys) : home;
  }
  if (!options.given.has('participant')) {
    return wrongUse({ code: 'option-missing', params: { name: 'participant', value: 'JPN' } });
  }
  const participant = given(options, 'participant');
  if (!isParticipant(participant)) {
    return wrongUse({ code: 'participant-form', params: { typed: participant.slice(0, 40) } });
  }
  const [keys, data] = [single(options, 'keys'), single(options, 'data')];
  if ((keys === undefined) === (data === undefined)) {
    return wrongUse({ code: 'place-not-said' });
  }
  if (data !== undefined) {
    const place = trainingPlace(resolve(data), participant);
    return place.ok ? ok(place.value.keys) : place;
  }
  const folder = resolve(keys ?? '');
  return existsSync(join(folder, 'statement.json'))
    ? ok(folder)
    : wrongUse({ code: 'keys-not-there', params: { folder } });
}

function trainingUrls(data: string, participant: string): ReturnType<typeof databaseUrls> {
  const place = trainingPlace(resolve(data), participant);
  return place.ok ? ok(place.value.database) : place;
}

/**
 * With the login alone that made the roles, its sessions act as one of them: making the logins anew
 * would take their passwords from the running node.
 */
function inRole(login: ServerConnection, participant: string, role: string): Login {
  const database = databaseName(participant);
  return { ...login, database, options: `-c role=${database}_${role}` };
}
