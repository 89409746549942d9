import { CodedFailure, type Fault } from '@comity/base';
import { type NodeDatabase, probe } from '@comity/postgres';
import {
  type Look,
  lastBackupMade,
  pendingMigrations,
  type RelaySettings,
  readClockOfPeers,
  readPeers,
  readSignIns,
} from '@comity/server';
import { lineTrouble, NODE_KEEPER } from '@comity/service';
import { Client } from 'pg';
import { type Finding, fine, unknownAt, wellAt, wrongAt } from './finding.ts';
import { lookAtArchive } from './look-at-archive.ts';
import { lookAtHolds } from './look-at-holds.ts';
import { lookAtPersons } from './look-at-persons.ts';
import { lookAtProcesses } from './look-at-processes.ts';
import { lookAtRelay } from './look-at-relay.ts';
import { lookAtTimers } from './look-at-timers.ts';
import { looking } from './looking.ts';
import type { Machine } from './machine.ts';

/** Clocks further apart than this make peers refuse what is signed. */
const CLOCK_MAX_S = 30;
/** More wrong tries than officers make who have forgotten a password. */
const TRIES_MAX = 15;

/** When and from where a database is looked at. */
interface LookedFrom {
  readonly now: string;
  readonly isServing: boolean;
  readonly relays: RelaySettings;
  /** The folder of the node's keys. */
  readonly keys: string;
  readonly machine: Machine;
}

/** What a database tells, as far as it answers. */
export interface DatabaseTold {
  readonly found: readonly Finding[];
  /** When a process of the node has made a backup last. */
  readonly backup: Date | undefined;
}

/** What a running database tells: its version and settings, its schema, its clock, peers, officers, timers. */
export async function toldByDatabase(
  database: NodeDatabase,
  when: LookedFrom,
): Promise<DatabaseTold> {
  const found = await lookAtDatabase(database, when);
  const answers = !found.some(
    ({ check, state }) => state === 'wrong' && (check === 'database' || check === 'schema'),
  );
  return { found, backup: answers ? await lastBackupMade(database) : undefined };
}

async function lookAtDatabase(
  database: NodeDatabase,
  when: LookedFrom,
): Promise<readonly Finding[]> {
  try {
    await probe(database.migrator);
    await probe(database.worker);
  } catch (cause) {
    return [wrongAt('database', databaseFault(cause))];
  }
  const client = new Client({ ...database.app, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const schema = await lookAtSchema(database);
    const clock = await lookAtClock(client, when.machine);
    if (schema.state === 'wrong') return [fine('database'), schema, clock];
    return [
      fine('database'),
      schema,
      clock.state === 'ok' ? await lookAtClockOfPeers(database, when.now) : clock,
      ...(await lookAtPeers(database)),
      ...(await lookAtHolds(database)),
      ...(await lookAtRelay(database, when.relays, when.now)),
      await lookAtOfficers(client),
      ...(await lookAtPersons(database, when.keys)),
      await lookAtSignIns(client),
      ...(await lookAtTimers(client, when)),
      ...(await lookAtArchive(client)),
      ...(await lookAtProcesses(client)),
    ];
  } catch (cause) {
    return [wrongAt('database', databaseFault(cause))];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Why a database does not answer, as far as it says so. */
export function databaseFault(cause: unknown): Fault {
  if (cause instanceof CodedFailure) return cause.fault;
  const { code = '', message = '' } = (cause ?? {}) as NodeJS.ErrnoException;
  const params = { reason: message || code || String(cause) };
  return /^(28|42501|3D000)/.test(code)
    ? { code: 'database-login', params }
    : { code: 'database-unavailable', params };
}

async function lookAtSchema(database: NodeDatabase): Promise<Finding> {
  try {
    const open = await pendingMigrations(database);
    return open.length === 0
      ? fine('schema')
      : wrongAt('schema', { code: 'schema-behind', params: { n: open.length } });
  } catch (cause) {
    if (cause instanceof CodedFailure) return wrongAt('schema', cause.fault);
    throw cause;
  }
}

async function lookAtClock(client: Client, { now }: Machine): Promise<Finding> {
  const before = now();
  const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
  const middle = (before + now()) / 2;
  const seconds = Math.round(Math.abs((rows[0]?.now.getTime() ?? 0) - middle) / 1000);
  return seconds <= CLOCK_MAX_S
    ? fine('clock')
    : wrongAt('clock', { code: 'clock-apart', params: { seconds } });
}

/** Runs what is looked at as the worker, which alone sees every authority's peers. */
async function asWorker<T>({ worker }: NodeDatabase, look: (by: Look) => Promise<T>): Promise<T> {
  const client = new Client({ ...worker, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await look(looking(client));
  } finally {
    await client.end();
  }
}

/**
 * How far this clock is from those of peers' nodes, whose median is believed: this machine and its
 * embedded database have one clock, and agree however wrong it is.
 */
const lookAtClockOfPeers = (database: NodeDatabase, now: string): Promise<Finding> =>
  asWorker(database, async (look) => {
    const { peers, medianMs } = await readClockOfPeers(look, now);
    if (medianMs === null) return unknownAt('clock', { code: 'clock-not-compared' });
    const seconds = Math.round(Math.abs(medianMs) / 1000);
    const params = { seconds, n: peers };
    return seconds <= CLOCK_MAX_S
      ? wellAt('clock', { code: 'clock-with-peers', params })
      : wrongAt('clock', { code: 'clock-apart-from-peers', params });
  });

/** Who was heard when, what waits for them, and whether what they say of their keys follows. */
const lookAtPeers = (database: NodeDatabase): Promise<readonly Finding[]> =>
  asWorker(database, async (look) => {
    const rows = await readPeers(look);
    if (rows.length === 0) return [unknownAt('peers', { code: 'no-peers' })];
    const strange = rows.flatMap(({ peer, keysNotFollowed, keysSince }) => {
      const since = keysSince?.toISOString() ?? '-';
      return keysNotFollowed
        ? wrongAt('peer-keys', { code: 'peer-keys', params: { peer, since } })
        : [];
    });
    const [held, others] = [
      rows.filter((row) => row.suspended),
      rows.filter((row) => !row.suspended),
    ];
    const wrong = others.flatMap(({ peer, down, heard, late, trouble: code }) => {
      const since = heard?.toISOString() ?? '-';
      const trouble = lineTrouble(code ?? 'no-answer');
      const silent = { code: 'peer-silent', params: { peer, since, trouble } } as const;
      const queue = { code: 'peer-queue', params: { peer, n: late } } as const;
      return [...(down ? [silent] : []), ...(late > 0 ? [queue] : [])];
    });
    return [
      ...(strange.length === 0 ? [fine('peer-keys')] : strange),
      ...(wrong.length === 0
        ? [wellAt('peers', { code: 'peers-answer', params: { n: others.length } })]
        : wrong.map((why) => wrongAt('peers', why))),
      ...held.map(({ peer, waiting: n }) =>
        unknownAt('peers', { code: 'peer-suspended', params: { peer, n } }),
      ),
    ];
  });

/** Somebody can sign in who keeps the node. */
async function lookAtOfficers(client: Client): Promise<Finding> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::integer as n from officers o where role = $1
       and suspended_at is null and (password_hash is not null
         or exists (select from passkeys p where p.officer_id = o.id))`,
    [NODE_KEEPER],
  );
  const n = rows[0]?.n ?? 0;
  return n > 0
    ? wellAt('officers', { code: 'administrators-there', params: { n } })
    : unknownAt('officers', { code: 'no-administrator' });
}

/** Whether somebody tries names or passwords. */
async function lookAtSignIns(client: Client): Promise<Finding> {
  const { most, minutes } = await readSignIns(looking(client));
  const params = { n: most, minutes };
  return most <= TRIES_MAX
    ? wellAt('sign-ins', { code: 'sign-ins-few', params })
    : wrongAt('sign-ins', { code: 'sign-ins-tried', params });
}
