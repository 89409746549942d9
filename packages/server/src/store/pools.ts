import { Client, type ClientBase, type ClientConfig, Pool, type PoolClient } from 'pg';
import type { World } from '../world.ts';
import type { Lead } from './lead.ts';
import { tickSocket } from './tick-socket.ts';
import { VALUE_TYPES } from './value-types.ts';

interface Pooled {
  readonly max: number;
  /** Each statement is planned once for a connection, whatever is asked: for what looks up by keys. */
  readonly plansOnce?: boolean;
  readonly lead: Lead;
  readonly world: Pick<World, 'log'>;
}

/** Connections of one role, made when they are needed, each to the server that leads by then. */
export function makePool(config: ClientConfig, { max, plansOnce, lead, world }: Pooled): Pool {
  const made = new Pool({
    ...config,
    max,
    Client: class extends Client {
      constructor(given?: ClientConfig) {
        // The pool shows its options without the password.
        super({ ...given, ...lead.config(config) });
      }
    },
    onConnect: async (client: ClientBase) => {
      await lead.check(client);
      if (plansOnce === true) await client.query(PLAN_ONCE);
    },
    stream: tickSocket,
    types: VALUE_TYPES,
    pipeline: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
  } as ConstructorParameters<typeof Pool>[0]);
  made.on('error', (cause) =>
    world.log({ level: 'warn', what: 'database-connection-lost', because: cause.message }),
  );
  made.on('connect', (client) => {
    // While a connection is in use its loss fails the statements; the event must not end us.
    client.on('error', () => undefined);
    client.on('notice', (notice) => {
      if (notice.routine === NOT_REPLICATED) givenUp.add(client);
    });
  });
  return made;
}

const PLAN_ONCE = 'set plan_cache_mode = force_generic_plan';

/** Where PostgreSQL says that a commit was waited for no longer: nobody but this server may have it. */
const NOT_REPLICATED = 'SyncRepWaitForLSN';
const givenUp = new WeakSet<ClientBase>();

/** Whether the commit just made was given up before a standby had it; said once. */
export const wasGivenUp = (client: ClientBase): boolean => givenUp.delete(client);

/** A connection; where the server does not give one, from whichever leads now. */
export async function connectionOf(pool: Pool, lead: Lead): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    await lead.find();
    return pool.connect().catch(() => {
      throw cause;
    });
  }
}
