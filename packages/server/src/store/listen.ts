import { Client, type ClientConfig, escapeIdentifier } from 'pg';
import type { World } from '../world.ts';
import type { Lead } from './lead.ts';

/** Who listens to what. */
export interface Listening {
  readonly config: ClientConfig;
  readonly lead: Lead;
  readonly world: World;
  readonly channel: string;
  readonly hear: (payload: string) => void;
  /**
   * Told when the connection is gone, and again once it is made anew: between the two nothing was
   * heard.
   */
  readonly lost?: (() => void) | undefined;
  /** A lock that this connection shares in as long as it is there: class and number. */
  readonly lock?: readonly [number, number] | undefined;
}

const AGAIN_MS = 500;

/**
 * Holds one connection that listens on a channel. When the server goes away it is made again, as
 * often as it takes; what was notified meanwhile is lost, so whoever listens looks for itself, too.
 *
 * @returns how to stop
 * @throws what `pg` throws when the first connection cannot be made
 */
export async function listen(what: Listening): Promise<() => Promise<void>> {
  const { world, lead } = what;
  let stopped = false;
  let client: Client | undefined;
  let cancel: (() => void) | undefined;

  const later = (): void => {
    if (!stopped) cancel = world.later(AGAIN_MS, again);
  };
  const again = (): void => {
    connect().then(
      () => what.lost?.(),
      (cause: Error) => {
        world.log({ level: 'warn', what: 'database-listener-lost', because: cause.message });
        lead
          .find()
          .catch(() => undefined)
          .finally(later);
      },
    );
  };
  const connect = async (): Promise<void> => {
    const config = lead.config(what.config);
    const next = new Client({ ...config, connectionTimeoutMillis: 10_000, keepAlive: true });
    next.on('error', () => undefined);
    next.on('notification', (message) => what.hear(message.payload ?? ''));
    try {
      await next.connect();
      await lead.check(next);
      await next.query(`listen ${escapeIdentifier(what.channel)}`);
      if (what.lock !== undefined) {
        await next.query('select pg_advisory_lock_shared($1, $2)', [...what.lock]);
      }
    } catch (cause) {
      await next.end().catch(() => undefined);
      throw cause;
    }
    if (stopped) return next.end();
    client = next;
    next.once('end', () => {
      what.lost?.();
      later();
    });
  };
  await connect();
  return async () => {
    stopped = true;
    cancel?.();
    await client?.end();
  };
}
